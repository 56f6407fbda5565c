import { describe, expect, it } from 'vitest';
import { createWordCheck } from '../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import type { ClaimKind, Query } from '../../lambdas/claims/schema/kinds.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf, say } from '../../lambdas/language/say.ts';
import { world } from '../support/world.ts';
import { FIGURES, namesIn, REASONS } from './samples.ts';

const zh = languageOf('zh-Hans');
const ids = <T extends object>(table: T): readonly (keyof T)[] => Object.keys(table) as (keyof T)[];

const plain = namesIn('zh-Hans');
const { edition, heading, inList } = zh.titles;

/** What a release is called in Chinese: by its year or its number. */
const label = (key: string): string => {
  const said = plain.label(key);
  return /^\d+$/.test(said) ? `第${said}期` : said;
};
const ranking = (key: string): string => `${(key.split('/')[0] ?? '').toUpperCase()} Index`;

/** Names without a Chinese sign, of whatever has one. */
const latin = {
  ...plain,
  label,
  ranking: (key: string) => zh.titles.work(ranking(key)),
  rankingShort: ranking,
  release: (key: string) => edition(ranking(key), label(key)),
  releaseTitle: (key: string) => heading(ranking(key), label(key)),
  releaseShort: (key: string) => inList(ranking(key), label(key), false),
  unit: (key: string) => key.charAt(0).toUpperCase() + key.slice(1),
  indicator: () => 'GDP',
  group: () => 'ASEAN',
  focus: () => 'BRICS',
  theme: () => 'Finance',
  honourTitle: () => 'Beacon',
};

/** A letter and a figure side by side, which are read as one word. */
const grown = (text: string): readonly string[] => text.match(/\S*(?:[A-Za-z]\d|\d[A-Za-z])\S*/g) ?? [];

const sentences = <K extends ClaimKind>(kind: K): readonly string[] =>
  FIGURES[kind].map(figures => zh.sentence[kind](figures, latin));

const reason = <C extends keyof typeof REASONS>(code: C): string => zh.reason[code](REASONS[code], latin);

describe('a Latin name in Chinese is parted from the numeral beside it', () => {
  it.each(ids(FIGURES))('in a claim of kind %s', kind => {
    expect(sentences(kind).flatMap(grown)).toEqual([]);
  });

  it.each(ids(REASONS))('in the reason %s', code => {
    expect(grown(reason(code))).toEqual([]);
  });

  const so = world().ranking('ports', {
    releases: [
      { id: '2021', places: { cork: 1, wuhan: 2, yingkou: 3 }, listedTo: 3, universe: 3 },
      {
        id: '2022',
        places: { cork: '1 score 90.5', wuhan: '2 score 70.0', yingkou: '2 score 70.0' },
        listedTo: 3,
        universe: 3,
      },
    ],
  });
  it.each<[string, Query]>([
    ['wuhan在2021年单独居第二，', { kind: 'sharing', unit: 'wuhan', release: 'ports/2022' }],
    ['领先wuhan 20.5分', { kind: 'scoreGap', unit: 'cork', other: 'wuhan', release: 'ports/2022' }],
  ])('and is read back: %s', (words, query) => {
    const claim = so.ask(query);
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const said = say(zh, claim, createNames(so.view(), zh));
    expect(said).toContain(words);
    const check = createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, 'zh-Hans');
    expect(check.sentence({ kind: claim.kind, figures: claim.figures }, said)).toBeNull();
  });
});
