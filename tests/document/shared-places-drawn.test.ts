import { expect, test } from 'vitest';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

/** Genoa shares third place in the last of three releases; Milan is on record beside it. */
const analysis = analyse(
  world()
    .city('genoa')
    .city('milan')
    .city('turin')
    .ranking('rain', {
      releases: [
        { id: '2020', places: { turin: 1, milan: 2, genoa: 3 }, listedTo: 3, universe: 3 },
        { id: '2021', places: { turin: 1, genoa: 2, milan: 3 }, listedTo: 3, universe: 3 },
        { id: '2022', places: { turin: 1, milan: 2, genoa: 2 }, listedTo: 3, universe: 3 },
      ],
    })
    .edition({
      basket: ['rain/2022'],
      histories: [{ ranking: 'rain', releases: ['2020', '2021', '2022'], units: ['genoa', 'turin'] }],
    })
    .input(),
);

test.each(PRINTED)('a shared place is drawn with its sign in a history, a place alone without (%s)', language => {
  const charts = compose(analysis, language).sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'chart' && block.form === 'rankHistory' ? [block] : [])),
  );
  const drawn = charts.flatMap(({ series }) =>
    series.map(({ points }) =>
      points.map(point => (point.state === 'rank' ? (point.text ?? String(point.rank)) : null)),
    ),
  );
  expect(drawn).toEqual([
    ['3', '2', '=2'],
    ['1', '1', '1'],
  ]);
});

test.each(PRINTED)('nobody is told to be highlighted where all that are drawn are alike (%s)', language => {
  const subtitles = compose(analysis, language).sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'chart' && block.form === 'rankHistory' ? [block.subtitle] : [])),
  );
  expect(subtitles.length).toBe(1);
  expect(subtitles.join()).not.toMatch(/highlighted|突出显示/);
});
