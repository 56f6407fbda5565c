import { describe, expect, test } from 'vitest';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { world } from '../support/world.ts';

/** A ranking that ranked a city at first, and a cluster that bears its name since; and one of cities alone. */
const records = world()
  .cluster('greater-turku', { members: ['turku', 'raisio'], standsFor: 'turku' })
  .ranking('ports', {
    kinds: ['city', 'cluster'],
    releases: [
      { id: '2020', listedTo: 3, universe: 3, places: { turku: 1, oulu: 2, pori: 3 } },
      { id: '2021', listedTo: 3, universe: 3, places: { oulu: 1, 'greater-turku': 2, pori: 3 } },
      { id: '2022', listedTo: 3, universe: 3, places: { 'greater-turku': 1, oulu: 2, pori: 3 } },
    ],
  })
  .ranking('fairs', { releases: [{ id: '2022', listedTo: 3, universe: 3, places: { oulu: 1, pori: 2, turku: 3 } }] })
  .report({
    topN: 2,
    sections: [
      { id: 'basket' },
      { id: 'histories' },
      { id: 'profiles', units: ['turku', 'oulu'] },
      { id: 'full-tables' },
    ],
  })
  .edition({
    basket: ['ports/2022', 'fairs/2022'],
    histories: [{ ranking: 'ports', releases: ['2020', '2021', '2022'], units: ['turku', 'oulu'] }],
  });
const parts = createParts(records.input());

const NOTE = {
  en: 'Where the cluster Greater Turku is ranked, its place is given as that of Turku.',
  'zh-Hans': '城市群“greater-turku”列入排名之处，turku的名次即其名次。',
};

/** The parts of the report in which the note stands. */
const notedIn = (made: EditionParts, language: PrintedLanguage): readonly string[] =>
  made
    .document(language)
    .sections.filter(({ blocks }) => JSON.stringify(blocks).includes(JSON.stringify(NOTE[language]).slice(1, -1)))
    .map(({ id }) => id);

async function messagesOf(made: EditionParts): Promise<readonly string[]> {
  const files = [];
  for (const name of ['claims.json', ...PRINTED.map(language => `${language}/report.html`)])
    files.push({ name, bytes: (await makeArtifact(made, name, async () => reportFonts)).bytes });
  return (await faultsOf(made, files, async () => reportFonts)).map(({ message }) => message);
}

describe('a place of a cluster that is shown for the city whose name it bears', () => {
  test.each(PRINTED)('is told to be the cluster’s wherever it stands (%s)', language => {
    expect(notedIn(parts, language)).toEqual(['basket', 'histories', 'unit-turku', 'full-tables']);
  });

  test('is told of no city that was ranked itself', () => {
    const { input } = parts;
    const own = createParts({ ...input, edition: { ...input.edition, basket: ['fairs/2022'], histories: [] } });
    expect(notedIn(own, 'en')).not.toContain('basket');
  });

  test('is borne out by the check, which refuses it of another city', async () => {
    expect(await messagesOf(parts)).toEqual([]);
    const altered: EditionParts = {
      ...parts,
      document: language => {
        const made = parts.document(language);
        const of = (text: string): string => text.replaceAll('given as that of Turku', 'given as that of Raisio');
        return { ...made, ...JSON.parse(of(JSON.stringify(made))) };
      },
    };
    expect(await messagesOf(altered)).not.toEqual([]);
  });
});
