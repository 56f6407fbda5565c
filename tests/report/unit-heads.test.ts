import { describe, expect, test } from 'vitest';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { world } from '../support/world.ts';

/** A list of cities, a cluster and an economy, and a list of economies, in a report about cities. */
const records = world()
  .city('tokyo', { country: 'JP' })
  .cluster('pearl-river', { members: ['shenzhen', 'dongguan'] })
  .economy('france')
  .economy('japan')
  .ranking('mix', {
    kinds: ['city', 'cluster', 'economy'],
    releases: [{ id: '2022', listedTo: 4, places: { tokyo: 1, 'pearl-river': 2, wuhan: 3, france: 4 } }],
  })
  .ranking('eco', { kinds: ['economy'], releases: [{ id: '2022', listedTo: 2, places: { japan: 1, france: 2 } }] })
  .ranking('own', { releases: [{ id: '2022', listedTo: 2, places: { tokyo: 1, wuhan: 2 } }] })
  .report({ topN: 3, sections: [{ id: 'findings' }, { id: 'rankings' }, { id: 'full-tables' }] })
  .edition({ basket: ['mix/2022', 'own/2022'] });
const parts = createParts(records.input());

/** The heads of the columns of places, by the ranking whose places stand there. */
const headsIn = (made: EditionParts, language: PrintedLanguage): readonly (readonly string[])[] =>
  made
    .document(language)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap(block =>
      block.kind === 'table' && /^table-(?:league|full)/.test(block.id)
        ? [block.columns.map(({ label }) => label).slice(0, 2)]
        : [],
    );

async function faultsIn(made: EditionParts) {
  const files = [];
  for (const name of ['claims.json', ...PRINTED.map(language => `${language}/report.html`)])
    files.push({ name, bytes: (await makeArtifact(made, name, async () => reportFonts)).bytes });
  return faultsOf(made, files, async () => reportFonts);
}

/** The same report with other words over a column. */
const altered = (from: string, to: string): EditionParts => ({
  ...parts,
  document: language => {
    const made = parts.document(language);
    return { ...made, ...JSON.parse(JSON.stringify(made).replaceAll(`"label":"${from}"`, `"label":"${to}"`)) };
  },
});

describe('over a column of units stands what all of them are', () => {
  test('in English', () => {
    expect(headsIn(parts, 'en')).toEqual([
      ['Rank', 'City or cluster'],
      ['Rank', 'City'],
      ['City, cluster or economy', '2022'],
      ['City', '2022'],
      ['Economy', '2022'],
    ]);
  });

  test('in Chinese', () => {
    expect(headsIn(parts, 'zh-Hans').map(heads => heads.find(head => /城市|经济体/.test(head)))).toEqual([
      '城市和城市群',
      '城市',
      '城市、城市群和经济体',
      '城市',
      '经济体',
    ]);
  });

  test('once where the definition calls several kinds alike', async () => {
    const place = { en: { singular: 'place', plural: 'places' }, 'zh-Hans': { singular: '地区' } };
    const { report } = records.input();
    const alike = createParts(records.report({ ...report, nouns: { city: place, economy: place } }).input());
    expect(headsIn(alike, 'en')[2]).toEqual(['Place or cluster', '2022']);
    expect(headsIn(alike, 'zh-Hans')[2]?.[0]).toBe('地区和城市群');
    const messages = (await faultsIn(alike)).map(({ message }) => message);
    expect(messages.filter(message => message.includes('heads of such columns'))).toEqual([]);
  });

  test('and is borne out by the check, which refuses another', async () => {
    expect(await faultsIn(parts)).toEqual([]);
    for (const [from, to] of [
      ['Economy', 'City'],
      ['City, cluster or economy', 'City'],
      ['经济体', '城市'],
    ] as const) {
      const messages = (await faultsIn(altered(from, to))).map(({ message }) => message);
      expect(messages).toContainEqual(expect.stringMatching(/are not the heads of such columns/));
    }
  });
});
