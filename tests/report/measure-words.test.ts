import { describe, expect, test } from 'vitest';
import { misworded } from '../../lambdas/audit/expect/misworded.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

const PLACES = ['kew', 'oslo', 'xian', 'wuhan', 'bogor', 'miami', 'padua'];
const CHINESE = ['邱园', '奥斯陆园', '西安园', '武汉园', '茂物园', '迈阿密园', '帕多瓦园'];

/** Places by what stands first, best first. */
const ordered = (first: number) =>
  Object.fromEntries(PLACES.map((id, at) => [id, ((at + first) % PLACES.length) + 1] as const));

/** A report that counts what it is about by a word in which a figure of it is measured too. */
const countedBy = (measureWord: string) =>
  PLACES.reduce(
    (so, id, at) => so.city(id, { names: named(`${id.charAt(0).toUpperCase()}${id.slice(1)}`, CHINESE[at] ?? '') }),
    world(),
  )
    .ranking('green', {
      releases: [2019, 2020, 2021, 2022].map((year, at) => ({
        ...{ id: String(year), released: `${year}-06-01`, listedTo: 7, universe: 7, places: ordered(at) },
      })),
    })
    .ranking('visits', {
      releases: [
        { id: '2021', released: '2021-06-01', listedTo: 7, universe: 7, places: ordered(3) },
        { id: '2022', released: '2022-06-01', listedTo: 7, universe: 7, places: ordered(5) },
      ],
    })
    .indicator('houses', {
      measure: 'houses',
      historySince: 2020,
      figures: { kew: { 2020: '7', 2021: '8', 2022: '9' }, oslo: { 2021: '4', 2022: '3' } },
    })
    .with(rows => ({
      ...rows,
      indicators: rows.indicators.map(each => ({
        ...each,
        names: named('Glasshouses', '温室'),
        measures: { en: 'houses', 'zh-Hans': measureWord },
      })),
    }))
    .report({
      topN: 3,
      focus: { all: true, names: named('gardens', '植物园') },
      nouns: {
        city: {
          en: { singular: 'garden', plural: 'gardens', article: 'a' },
          'zh-Hans': { singular: '植物园', measureWord },
        },
        ranking: {
          en: { singular: 'list', plural: 'lists', article: 'a' },
          'zh-Hans': { singular: '名单', measureWord },
        },
      },
    })
    .edition({
      basket: ['green/2022', 'visits/2022'],
      histories: [{ ranking: 'green', releases: ['2019', '2020', '2021', '2022'], units: ['kew', 'oslo'] }],
      indicators: ['houses'],
      asks: [
        { kind: 'trend', unit: 'kew', indicator: 'houses', direction: 'up', since: 2020, until: 2022 },
        { kind: 'valueChange', unit: 'oslo', indicator: 'houses', from: 2021, to: 2022 },
        { kind: 'threshold', unit: 'kew', indicator: 'houses', year: 2022, above: '8' },
        { kind: 'breadth', release: 'green/2022' },
        { kind: 'coverage', release: 'green/2022' },
        { kind: 'biggestMove', release: 'green/2022', direction: 'up' },
      ],
    })
    .input();

/** The ledger of a report, and what of its sentences does not say what its claims hold. */
function read(input: ReturnType<typeof countedBy>) {
  const text = createParts(input).ledger();
  return { text, wrongIn: (of: string) => misworded('claims.json', JSON.parse(of), input.dataset) };
}

describe.each(['座', '家', '所', '条', '个', '位', '项', '名', '次', '国', '处', '间', '年', '倍', '种', '人', '席'])(
  'a report that counts in %s, with a figure in %s',
  measureWord => {
    const { text, wrongIn } = read(countedBy(measureWord));

    test('says what its claims hold', () => expect(wrongIn(text)).toEqual([]));

    test.each([
      ['in another measure', `9${measureWord}`, '9吨'],
      ['in none', `9${measureWord}`, '9'],
      ['of others', `7${measureWord}植物园`, `6${measureWord}植物园`],
    ])('and a figure %s is found', (_, from, to) => {
      expect(text).toContain(from);
      expect(wrongIn(text.replace(from, to))).not.toEqual([]);
    });
  },
);

test('what words no claim is read too where the word is both', async () => {
  const parts = createParts(countedBy('项'));
  const files = [];
  for (const name of ['claims.json', 'zh-Hans/report.html'])
    files.push({ name, bytes: (await makeArtifact(parts, name, async () => reportFonts)).bytes });
  expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
});
