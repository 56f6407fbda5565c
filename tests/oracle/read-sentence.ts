import { BUILD } from './build.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { compile, LABEL, matchOf } from './grammar.ts';
import type { Break } from './statement/parts.ts';
import type { Statement } from './statement.ts';
import { rankingOf } from './truth/places.ts';
import { Unsayable, type Vocabulary } from './vocabulary.ts';
import type { Tongue } from './world.ts';

type Kind = Statement['is'];
interface Rule {
  readonly is: Kind;
  readonly pattern: RegExp;
}

const rulesOf = (patterns: Readonly<Record<Kind, readonly string[]>>, tongue: Tongue): readonly Rule[] =>
  (Object.keys(patterns) as Kind[]).flatMap(is => patterns[is].map(one => ({ is, pattern: compile(one, tongue) })));

const RULES: Readonly<Record<Tongue, readonly Rule[]>> = {
  en: rulesOf(ENGLISH, 'en'),
  zh: rulesOf(CHINESE, 'zh'),
};

/** What reading a sentence gives: what it says, or why nothing can be made of it. */
export type Reading =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly why: string; readonly indistinct: boolean };

const CLAUSE: Readonly<Record<Tongue, RegExp>> = {
  en: /; the method changed (between .+), so places are not strictly comparable\.$/u,
  zh: /；([^；]+之间)方法有变，名次不完全可比。$/u,
};
const CHANGE: Readonly<Record<Tongue, RegExp>> = {
  en: compileIn(LABEL.en, (one, other) => `between (${one}) and (${other})`),
  zh: compileIn(LABEL.zh, (one, other) => `(${one})与(${other})之间`),
};

function compileIn(label: string, pattern: (one: string, other: string) => string): RegExp {
  return new RegExp(pattern(label, label), 'gu');
}

type Labels = readonly [previous: string, release: string];

/** A sentence without what it says at its end of changes of method, and the labels that stand there. */
function withoutBreaks(text: string, tongue: Tongue): { readonly told: string; readonly breaks: readonly Labels[] } {
  const [clause, changes = ''] = CLAUSE[tongue].exec(text) ?? [];
  if (clause === undefined) return { told: text, breaks: [] };
  const breaks = [...changes.matchAll(CHANGE[tongue])].map(
    ([, previous = '', release = '']) => [previous, release] as const,
  );
  // Whatever stands between them but "and" and commas is nothing that this clause says.
  const rest = changes
    .replace(CHANGE[tongue], '')
    .replace(/[,、]| and /gu, '')
    .trim();
  const stop = tongue === 'en' ? '.' : '。';
  return rest === '' ? { told: `${text.slice(0, -clause.length)}${stop}`, breaks } : { told: text, breaks: [] };
}

/** The releases that these labels stand for, of the ranking that the statement is about. */
function namedIn(breaks: readonly Labels[], statement: Statement, vocabulary: Vocabulary): readonly Break[] {
  const key = Object.values(statement)
    .flat()
    .find(value => typeof value === 'string' && value.includes('/'));
  const ranking = 'ranking' in statement ? statement.ranking : rankingOf(typeof key === 'string' ? key : '');
  const release = (label: string): string => vocabulary.release(ranking, vocabulary.decode(label));
  return breaks.map(([previous, now]) => ({ release: release(now), previous: release(previous) }));
}

/** Reads one printed sentence by the vocabulary of its world. */
export function readSentence(text: string, vocabulary: Vocabulary): Reading {
  // Chinese says 前11名, but 前十 and 前二十.
  const whole = vocabulary.encode(text.replace(/前(\d+)名/gu, '前$1'));
  const { told: encoded, breaks } = withoutBreaks(whole, vocabulary.tongue);
  let unsayable: string | null = null;
  for (const { is, pattern } of RULES[vocabulary.tongue]) {
    const groups = pattern.exec(encoded)?.groups;
    if (!groups) continue;
    try {
      const statement = BUILD[is](matchOf(groups, vocabulary));
      return {
        ok: true,
        statement: breaks.length === 0 ? statement : { ...statement, breaks: namedIn(breaks, statement, vocabulary) },
      };
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      unsayable ??= error.message;
    }
  }
  return unsayable === null
    ? { ok: false, why: 'no known sentence reads so', indistinct: false }
    : { ok: false, why: unsayable, indistinct: true };
}
