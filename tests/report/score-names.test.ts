import { beforeAll, describe, expect, test } from 'vitest';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { type FinishedFile, faultsOf } from '../../lambdas/publishing/verification.ts';
import { toldOnPage } from '../support/finished.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

const SCORE = {
  names: named('Passengers (million)', '旅客吞吐量（百万人次）'),
  measures: named('million passengers', '百万人次'),
};

/** A ranking by passengers, two releases of it, and the sentences that tell of its scores. */
const traffic = (score?: typeof SCORE) =>
  world()
    .city('a', { names: named('Aachen', '亚琛') })
    .city('b', { names: named('Bern', '伯尔尼') })
    .ranking('traffic', {
      ...(score ? { score } : {}),
      releases: [
        {
          id: '2021',
          listedTo: 4,
          noise: '3',
          places: { a: '1 score 104.6', b: '2 score 84.5', c: '3 score 81.2', d: '4 score 79.9' },
        },
        {
          id: '2022',
          listedTo: 4,
          noise: '3',
          places: { a: '1 score 108.1', b: '2 score 92.3', d: '3 score 87.6', c: '4 score 86.1' },
        },
      ],
    })
    .ranking('calm', {
      releases: [{ id: '2022', listedTo: 3, places: { b: '1 score 7.5', a: '2 score 7.1', c: '3 score 6.2' } }],
    })
    .report({ topN: 3, focus: { all: true, names: named('cities', '城市') }, ownRanking: 'traffic' })
    .edition({
      ownRelease: '2022',
      basket: ['traffic/2022', 'calm/2022'],
      asks: [
        { kind: 'score', unit: 'a', release: 'traffic/2022', score: '108.1' },
        { kind: 'score', unit: 'b', release: 'calm/2022', score: '7.5' },
        { kind: 'scoreGap', unit: 'a', other: 'b', release: 'traffic/2022', gap: '15.8' },
        { kind: 'fieldSpread', release: 'traffic/2022', top: 3 },
        { kind: 'fieldAverage', release: 'traffic/2022', top: 3, statistic: 'median' },
        { kind: 'withinNoise', unit: 'd', other: 'c', release: 'traffic/2022' },
      ],
    })
    .input();

const input = traffic(SCORE);

describe('a ranking that says what its scores are', () => {
  const files: FinishedFile[] = [];
  const said: Record<PrintedLanguage, string> = { en: '', 'zh-Hans': '' };

  beforeAll(async () => {
    const parts = createParts(input);
    const make = async (name: string) => (await makeArtifact(parts, name, async () => reportFonts)).bytes;
    files.push({ name: 'claims.json', bytes: await make('claims.json') });
    for (const language of PRINTED) {
      const [page, pdf] = [await make(`${language}/report.html`), await make(`${language}/report.pdf`)];
      files.push({ name: `${language}/report.html`, bytes: page }, { name: `${language}/report.pdf`, bytes: pdf });
      said[language] = toldOnPage(page)
        .map(({ words }) => words)
        .join('\n');
    }
  });

  test('has no points in its sentences; another has', () => {
    expect(said.en).toContain('108.1 million passengers');
    expect(said.en).toContain('15.8 million passengers ahead of');
    expect(said.en).toMatch(/20\.5 million passengers separate the top three/);
    expect(said.en).toMatch(/median score .* is 92\.30 million passengers/);
    expect(said.en).toContain('7.5 points');
    expect(said.en).not.toMatch(/(?:108\.1|15\.8|20\.5|1\.5) points/);
    expect(said['zh-Hans']).toContain('1.081亿人次');
    expect(said['zh-Hans']).toContain('2050万人次');
    expect(said['zh-Hans']).toContain('7.5分');
    expect(said['zh-Hans']).not.toMatch(/(?:108\.1|15\.8|20\.5|1\.5)分/);
  });

  test('prints them under its own head, in its table of all places', () => {
    const text = (name: string) => new TextDecoder().decode(files.find(file => file.name === name)?.bytes);
    expect(text('en/report.html')).toContain('Passengers (million), 2022');
    expect(text('zh-Hans/report.html')).toContain('2022年旅客吞吐量（百万人次）');
  });

  test('is read back without a fault', async () => {
    expect(await faultsOf(createParts(input), files, async () => reportFonts)).toEqual([]);
  });

  test('is refused where its files say points, as of a ranking whose scores are', async () => {
    const others = createParts(traffic());
    const bytes = (await makeArtifact(others, 'en/report.html', async () => reportFonts)).bytes;
    const faults = await faultsOf(
      createParts(input),
      files.map(file => (file.name === 'en/report.html' ? { ...file, bytes } : file)),
      async () => reportFonts,
    );
    expect(JSON.stringify(faults)).toContain('points');
  });
});
