import { beforeAll, describe, expect, test } from 'vitest';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { type FinishedFile, faultsOf } from '../../lambdas/publishing/verification.ts';
import { differences, type Told, toldInPdf, toldOnPage } from '../support/finished.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { readPdf } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

const unit = 'beijing';

/** An edition that speaks of amounts of every size, of shares, of changes and of figures below zero. */
const input = world()
  .city('beijing', { names: named('Beijing', '北京') })
  .city('tokyo', { names: named('Tokyo', '东京'), country: 'JP' })
  .ranking('gci', { releases: [{ id: '2022', listedTo: 2, places: { tokyo: 1, beijing: 2 } }] })
  .indicator('output', {
    measure: 'CNY 100 million',
    figures: { beijing: { 2020: '36102.6', 2021: '40269.6', 2022: '41610.9' } },
  })
  .indicator('budget', { measure: 'CNY 100 million', figures: { beijing: { 2021: '9.5', 2022: '10.25' } } })
  .indicator('visits', { measure: 'count', figures: { beijing: { 2020: '9999', 2021: '12450', 2022: '123456789' } } })
  .indicator('income', { measure: 'USD', figures: { beijing: { 2022: '28294.5' } } })
  .indicator('share', { measure: 'percent', figures: { beijing: { 2021: '61.3', 2022: '59.05' } } })
  .indicator('balance', { measure: 'count', figures: { beijing: { 2020: '-3.5', 2021: '-2', 2022: '12.04' } } })
  .report({ topN: 2 })
  .edition({
    basket: ['gci/2022'],
    indicators: ['output', 'budget', 'visits', 'income', 'share', 'balance'],
    asks: [
      { kind: 'trend', unit, indicator: 'output', direction: 'up', since: 2020, until: 2022 },
      { kind: 'trend', unit, indicator: 'visits', direction: 'up', since: 2020, until: 2022 },
      { kind: 'trend', unit, indicator: 'balance', direction: 'up', since: 2020, until: 2022 },
      { kind: 'valueChange', unit, indicator: 'output', from: 2021, to: 2022 },
      { kind: 'valueChange', unit, indicator: 'budget', from: 2021, to: 2022, decimals: 2 },
      { kind: 'valueChange', unit, indicator: 'share', from: 2021, to: 2022, decimals: 2 },
      { kind: 'growthRate', unit, indicator: 'output', from: 2020, to: 2022 },
      { kind: 'threshold', unit, indicator: 'income', year: 2022, above: '28000' },
      { kind: 'threshold', unit, indicator: 'visits', year: 2022, above: '100000000' },
      { kind: 'threshold', unit, indicator: 'output', year: 2022, above: '40000' },
    ],
  })
  .input();

describe('an edition with amounts of every size', () => {
  const files: FinishedFile[] = [];
  const onPage: Record<PrintedLanguage, readonly Told[]> = { en: [], 'zh-Hans': [] };
  const inPdf: Record<PrintedLanguage, readonly Told[]> = { en: [], 'zh-Hans': [] };

  beforeAll(async () => {
    const parts = createParts(input);
    const make = async (name: string) => (await makeArtifact(parts, name, async () => reportFonts)).bytes;
    files.push({ name: 'claims.json', bytes: await make('claims.json') });
    for (const language of PRINTED) {
      const [page, pdf] = [await make(`${language}/report.html`), await make(`${language}/report.pdf`)];
      files.push({ name: `${language}/report.html`, bytes: page }, { name: `${language}/report.pdf`, bytes: pdf });
      onPage[language] = toldOnPage(page);
      inPdf[language] = toldInPdf((await readPdf(pdf)).content, parts.document(language));
    }
  });

  test('says them as each language does', () => {
    const said = (language: PrintedLanguage) => onPage[language].map(({ words }) => words).join('\n');
    for (const words of [
      'CNY 4,161.09 billion',
      'CNY 950 million',
      '123,456,789',
      'USD 28,000',
      'percentage points',
      '%',
    ])
      expect(said('en')).toContain(words);
    for (const words of ['41610.9亿元', '9.5亿元', '1.23456789亿', '2.8万美元', '个百分点', '%'])
      expect(said('zh-Hans')).toContain(words);
    expect(said('en')).toMatch(/[−-]3\.5/);
    expect(said('zh-Hans')).toMatch(/[−-]3\.5/);
  });

  test('says equal values in both languages, on the page and in the PDF', () => {
    expect(onPage.en.length).toBeGreaterThan(7);
    expect(differences(onPage.en, onPage['zh-Hans'])).toEqual([]);
    expect(differences(inPdf.en, inPdf['zh-Hans'])).toEqual([]);
    expect(inPdf.en.map(({ claim }) => claim).sort()).toEqual(onPage.en.map(({ claim }) => claim).sort());
  });

  test.each([
    ['亿元', '万元'],
    ['万美元', '美元'],
    ['个百分点', '%'],
    ['−3.5', '3.5'],
    ['12.04', '12.4'],
  ])('a %s that reads %s in one language is seen', (from, to) => {
    const altered = onPage['zh-Hans'].map(({ claim, words }) => ({ claim, words: words.replace(from, to) }));
    expect(altered).not.toEqual(onPage['zh-Hans']);
    expect(differences(onPage.en, altered)).not.toEqual([]);
  });

  test('is read back without a fault', async () => {
    expect(await faultsOf(createParts(input), files, async () => reportFonts)).toEqual([]);
  });
});
