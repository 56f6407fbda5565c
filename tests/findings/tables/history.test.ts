import { expect, test } from 'vitest';
import { rankHistory } from '../../../lambdas/findings/tables/history.ts';
import { createParts } from '../../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../../lambdas/publishing/verification.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { world } from '../../support/world.ts';

const IDS = ['2019', '2020', '2021', '2022'];

const drawn = (releases: readonly string[]) =>
  world()
    .ranking('gci', {
      releases: IDS.map((id, at) => ({
        ...{ id, released: `${id}-06-01`, listedTo: 3, universe: 3 },
        places: { beijing: at === 0 ? 3 : 1, tokyo: 2, paris: at === 0 ? 1 : 3 },
      })),
    })
    .report({ topN: 2, sections: [{ id: 'findings' }, { id: 'histories' }, { id: 'method' }] })
    .edition({ basket: ['gci/2022'], histories: [{ ranking: 'gci', releases, units: ['beijing', 'tokyo'] }] });

test('a history is drawn from the oldest to the newest, in whatever order the definition names them', () => {
  const history = (releases: readonly string[]) =>
    rankHistory(drawn(releases).view(), 'gci', releases, ['beijing', 'tokyo'], 2);
  expect(history(IDS).positions.map(({ release }) => release)).toEqual(IDS.map(id => `gci/${id}`));
  expect(history(IDS.toReversed())).toEqual(history(IDS));
});

test('and is proved so', async () => {
  const parts = createParts(drawn(IDS.toReversed()).input());
  const files = [];
  for (const name of ['claims.json', 'en/report.html', 'zh-Hans/report.html'])
    files.push({ name, bytes: (await makeArtifact(parts, name, async () => reportFonts)).bytes });
  expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
});
