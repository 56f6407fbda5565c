import { expect, test } from 'vitest';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { type FinishedFile, faultsOf } from '../../lambdas/publishing/verification.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { type World, world } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

const CITIES = {
  a: named('Aachen', '亚琛'),
  b: named('Bern', '伯尔尼'),
  c: named('Cork', '科克'),
  d: named('Delft', '代尔夫特'),
  e: named('Essen', '埃森'),
};
const base = Object.entries(CITIES)
  .reduce((so, [id, names]) => so.city(id, { names }), world())
  .edition({ basket: ['traffic/2022'] });
const focus = { all: true, names: named('cities', '城市') };

/** The institute's own, compared with nothing: three of four places and their scores are on record. */
const alone = base
  .report({ topN: 4, focus, ownRanking: 'traffic' })
  .ranking('traffic', {
    releases: [{ id: '2022', listedTo: 3, places: { a: '1 score 104.6', b: '2 score 84.5', c: '3 score 80.2' } }],
  })
  .edition({ ownRelease: '2022', basket: ['traffic/2022'] });

/** The same, compared with the release before; the fourth place of neither is known. */
const compared = base
  .report({ topN: 6, focus, ownRanking: 'traffic' })
  .ranking('traffic', {
    releases: [
      {
        id: '2021',
        listedTo: 3,
        places: { b: '1 score 90.1', a: '2 score 84.5', c: '3 score 80.1', d: '5 score 72.5', e: '6 score 71.5' },
      },
      {
        id: '2022',
        listedTo: 3,
        places: { a: '1 score 104.6', b: '2 score 84.5', c: '3 score 80.2', d: '5 score 70.5', e: '6 score 70.1' },
      },
    ],
  })
  .edition({ ownRelease: '2022', basket: ['traffic/2022'] });

/** What the verification has against the finished files of a report. */
async function faults(of: World) {
  const parts = createParts(of.input());
  const files: FinishedFile[] = [];
  for (const name of ['claims.json', ...PRINTED.flatMap(id => [`${id}/report.html`, `${id}/report.pdf`])])
    files.push({ name, bytes: (await makeArtifact(parts, name, async () => reportFonts)).bytes });
  return { parts, faults: await faultsOf(parts, files, async () => reportFonts) };
}

/** The rows of all tables that tell of a place that nobody is known to hold. */
const ofNobody = ({ document }: ReturnType<typeof createParts>) =>
  document('en')
    .sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'table' ? block.rows : [])))
    .map(({ cells }) => cells.map(({ text }) => text))
    .filter(([, name]) => name === 'not known');

test.each([
  ['compared with nothing', alone, ['4', 'not known', '']],
  ['compared with the release before', compared, ['4', 'not known', '', '', '', '']],
] as const)('a list with scores and a place that is not known is read back as printed: %s', async (_, of, row) => {
  const made = await faults(of);
  expect(ofNobody(made.parts)).toContainEqual([...row]);
  expect(made.faults).toEqual([]);
});
