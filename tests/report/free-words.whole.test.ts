import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { folder } from '../support/folder.ts';
import { readPdf, squeezed } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const FOREWORD = 'words/foreword.en.md';
const DEFINITION = 'reports/logistics.yaml';
const sample = shortLogistics();
const textOf = (path: string): string => new TextDecoder().decode(sample.find(each => each.path === path)?.bytes);

/** The second sample with a foreword of its own, a figure of one economy, and the sections that are read soonest. */
function partsWith(foreword: string): EditionParts {
  const source = textOf('sources.csv').split('\n')[1]?.split(',')[0] ?? '';
  const definition = textOf(DEFINITION)
    .replace(/^sections:$[\s\S]*?^editions:$/m, 'sections: [{ id: findings }, { id: basket }]\neditions:')
    .replace('  - id: "2023"\n', '  - id: "2023"\n    indicators: [tonnage]\n');
  const changed = {
    [FOREWORD]: foreword,
    [DEFINITION]: definition,
    'indicators.csv': `indicator,name_en,name_zh,measure,direction,definition_en,definition_zh,source\ntonnage,Freight handled,货运量,million tonnes,higher-is-better,,,${source}\n`,
    'values.csv': `indicator,unit,year,value,bound,vintage,vintage_reason,source,note\ntonnage,singapore,2022,578.2,exact,1,,${source},\n`,
  };
  const rest = sample.filter(({ path }) => !Object.hasOwn(changed, path));
  const outcome = parseFiles([...rest, ...folder(changed)], EMPTY, LANGUAGES);
  if (!outcome.ok) throw new Error(outcome.faults.map(({ message }) => message).join('\n'));
  return createParts(selectInput(outcome.dataset, 'logistics', '2023'));
}

async function made(foreword: string) {
  const parts = partsWith(foreword);
  const files = [];
  for (const name of ['claims.json', 'en/report.html', 'en/report.pdf'])
    files.push({ name, bytes: (await makeArtifact(parts, name, async () => reportFonts)).bytes });
  const [ledger, page, pdf] = files.map(({ bytes }) => bytes);
  const claims: { readonly claims: readonly { readonly id: string; readonly printed: unknown }[] } = JSON.parse(
    new TextDecoder().decode(ledger),
  );
  return {
    faults: (await faultsOf(parts, files, async () => reportFonts)).map(({ message }) => message),
    printed: (id: string) => claims.claims.find(claim => claim.id === id)?.printed,
    foreword: new TextDecoder().decode(page).match(/We thank the readers[\s\S]{0,600}/)?.[0] ?? '',
    pdf: squeezed((await readPdf(pdf ?? new Uint8Array())).content),
  };
}

describe('free words that say what is on record', () => {
  test.each([
    [
      'a figure of an indicator',
      'Singapore’s freight handled was 578.2 million tonnes in 2022.',
      'value:singapore:indicator=tonnage:year=2022',
      /data-claim="value:singapore:indicator&#x3D;tonnage:year&#x3D;2022">578\.2 million<sup/,
      /freighthandledwas578\.2million\d+tonnesin2022\./,
    ],
    [
      'a place',
      'Singapore ranks **first** in the Logistics Performance Index 2023.',
      'position:singapore:lpi/2023',
      /data-claim="position:singapore:lpi\/2023"><strong>first<\/strong><sup/,
      /Singaporeranksfirst\d+intheLogisticsPerformanceIndex2023\./,
    ],
    [
      'a score',
      'In the Logistics Performance Index 2023, Singapore scored 4.3.',
      'score:singapore:lpi/2023',
      /data-claim="score:singapore:lpi\/2023">4\.3<sup/,
      /Singaporescored4\.3\d+\./,
    ],
    [
      'a whole sentence',
      'Singapore ranked first of 139 in the Logistics Performance Index 2023.',
      'position:singapore:lpi/2023',
      /data-claim="position:singapore:lpi\/2023">Singapore ranked first of 139 /,
      /Singaporerankedfirstof139intheLogisticsPerformanceIndex2023\.\d+/,
    ],
  ])('%s: they are printed with its source in both files, and stand in the ledger', async (_, text, id, page, pdf) => {
    const found = await made(`We thank the readers. ${text} Let us begin.`);
    expect(found.faults).toEqual([]);
    expect(found.printed(id)).toMatchObject({ en: expect.arrayContaining(['foreword']) });
    expect(found.foreword).toMatch(page);
    expect(found.pdf).toMatch(pdf);
  });

  test('with another figure stop the publication, and the record is told', async () => {
    const { faults } = await made('Singapore’s freight handled was 578.3 million tonnes in 2022.');
    expect(faults).toEqual([expect.stringMatching(/on record is 578\.2, in million tonnes \(2022\), which \{\{claim/)]);
  });
});
