import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '../../lambdas/claims/schema/kinds.ts';
import type { Language } from '../../lambdas/language/language.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { FIGURES, namesIn, REASONS } from './samples.ts';

const ids = <T extends object>(table: T): readonly (keyof T)[] => Object.keys(table) as (keyof T)[];

const sentences = <K extends ClaimKind>(language: Language, kind: K): readonly string[] =>
  FIGURES[kind].map(figures => language.finish(language.sentence[kind](figures, namesIn(language.id))));

const reason = <C extends keyof typeof REASONS>(language: Language, code: C): string =>
  language.finish(language.reason[code](REASONS[code], namesIn(language.id)));

/** What spoils a sentence, whatever it says. */
function faults(id: Language['id'], text: string): readonly string[] {
  const en = id === 'en';
  const checks: Readonly<Record<string, boolean>> = {
    'no text': text.length < 5,
    'a hole': /undefined|NaN|null|\[object|\$\{/.test(text),
    'two spaces or a space before a stop': / {2}| [.,;:]|^ | $/.test(text),
    'no full stop of its script': !text.endsWith(en ? '.' : '。'),
    'two stops': /\.\.|。。|，，|，。|；。/.test(text),
    'half-width marks beside Han': !en && /[\p{Script=Han}》”）][,;:!?()]|[,;:!?()][\p{Script=Han}《“（]/u.test(text),
    'a full-width mark in English': en && /[，。；：（）、《》]/.test(text),
    'no capital at the start': en && !/^[A-Z0-9“"]/.test(text),
    'a superlative of praise':
      /\b(best city|outstanding|impressive|remarkable|leading the way|world-class|dominat)|(卓越|辉煌|遥遥领先|雄踞|傲视|斐然|显著)/i.test(
        text,
      ),
    '二 before a measure word': !en && /二(个|届|期|年|位|次|项)/.test(text),
  };
  return Object.entries(checks).flatMap(([fault, found]) => (found ? [`${fault}: ${text}`] : []));
}

describe.each(PRINTED)('in %s', id => {
  const language = languageOf(id);

  it.each(ids(FIGURES))('a claim of kind %s is a whole sentence', kind => {
    expect(sentences(language, kind).flatMap(text => faults(id, text))).toEqual([]);
  });

  it.each(ids(REASONS))('the reason %s is a whole sentence', code => {
    expect(faults(id, reason(language, code))).toEqual([]);
  });

  it('of a correction that an edition may not read is not said that none is on record', () => {
    expect(reason(language, 'noRevision')).toMatch(id === 'en' ? / was read\.$/ : /中未见更正记录。$/);
  });

  it('no two kinds say the same words', () => {
    const all = ids(FIGURES).flatMap(kind => sentences(language, kind));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a streak', () => {
  const en = (kind: 'leadStreak' | 'topStreak' | 'ledEditions') => sentences(languageOf('en'), kind);
  const zh = (kind: 'leadStreak' | 'topStreak' | 'ledEditions') => sentences(languageOf('zh-Hans'), kind);

  it('says two years for two yearly editions, and never three', () => {
    expect(en('leadStreak')[0]).toContain('two consecutive years');
    expect(zh('leadStreak')[0]).toContain('连续两年');
    expect([...en('leadStreak').slice(0, 1), ...en('ledEditions').slice(0, 1)].join()).not.toMatch(/three/);
    expect([...zh('leadStreak').slice(0, 1), ...zh('ledEditions').slice(0, 1)].join()).not.toMatch(/三/);
  });

  it('counts editions, not years, of a ranking that comes out twice a year', () => {
    for (const kind of ['leadStreak', 'topStreak'] as const) {
      expect(en(kind)[1]).toMatch(/three consecutive editions/);
      expect(en(kind)[1]).not.toMatch(/year/);
      expect(zh(kind)[1]).toMatch(/连续三期/);
      expect(zh(kind)[1]).not.toMatch(/三年/);
    }
  });

  it('says which of the leads were shared', () => {
    expect(en('leadStreak')[1]).toContain(', shared in 30 and 32');
    expect(zh('leadStreak')[1]).toContain('（其中30、32并列）');
  });

  it('names the editions led, and no length, where the length is not known', () => {
    expect(en('ledEditions')[0]).not.toMatch(/consecutive|since|running/);
    expect(zh('ledEditions')[0]).not.toMatch(/连续|以来|蝉联/);
  });
});

describe('the best of a set', () => {
  it('has the lowest figure where lower is better', () => {
    expect(sentences(languageOf('en'), 'topsGroup')).toEqual([
      expect.stringContaining('the highest figure'),
      expect.stringContaining('the lowest figure'),
    ]);
  });
});
