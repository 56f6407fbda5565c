import { BUILD } from './build.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { compile, matchOf } from './grammar.ts';
import type { Statement } from './statement.ts';
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

/** Reads one printed sentence by the vocabulary of its world. */
export function readSentence(text: string, vocabulary: Vocabulary): Reading {
  const encoded = vocabulary.encode(text);
  let unsayable: string | null = null;
  for (const { is, pattern } of RULES[vocabulary.tongue]) {
    const groups = pattern.exec(encoded)?.groups;
    if (!groups) continue;
    try {
      return { ok: true, statement: BUILD[is](matchOf(groups, vocabulary)) };
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      unsayable ??= error.message;
    }
  }
  return unsayable === null
    ? { ok: false, why: 'no known sentence reads so', indistinct: false }
    : { ok: false, why: unsayable, indistinct: true };
}
