import { expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { recordsIn } from '../support/records-in.ts';

const sample = recordsIn(SAMPLE);

/** The sample's edition of 2022, which counts over as many rankings as are given. */
function countedOver(rankings: number) {
  const report = sample.reports.find(({ id }) => id === 'overseas-influence');
  const edition = report?.editions.find(({ id }) => id === '2022');
  if (!report || !edition) throw new Error('The sample has an edition of 2022');
  const { comparesWith: _, ...alone } = edition;
  const counted = new Set(edition.basket.map(key => key.split('/')[0]));
  const others = new Map(
    sample.releases
      .filter(({ ranking, released }) => !counted.has(ranking) && (released?.value.date ?? '9') <= '2023-01')
      .filter(({ ranking, id }) => sample.records.some(each => each.ranking === ranking && each.release === id))
      .map(({ ranking, id }) => [ranking, `${ranking}/${id}`]),
  );
  const basket = [...edition.basket, ...others.values()].slice(0, rankings);
  const reports = [{ ...report, editions: [{ ...alone, basket }] }];
  const { sections } = compose(analyse(selectInput({ ...sample, reports }, report.id, edition.id)), 'en');
  return sections.flatMap(({ id, blocks }) =>
    id === 'basket' ? blocks.flatMap(block => (block.kind === 'matrix' ? [block] : [])) : [],
  );
}

test.each([
  [12, [6, 6]],
  [25, [5, 5, 5, 5, 5]],
])('a basket of %i rankings is told by heatmaps of %j columns', (rankings, columns) => {
  const told = countedOver(rankings);
  expect(told.map(block => block.columns.length)).toEqual(columns);
  const heads = told.flatMap(block => block.columns.map(({ spoken }) => spoken));
  expect(new Set(heads).size).toBe(rankings);
  // Each has every unit in the same order, and a name of its own to lead to.
  expect(new Set(told.map(({ rows }) => rows.map(({ name }) => name).join())).size).toBe(1);
  expect(new Set(told.map(({ id }) => id)).size).toBe(columns.length);
  // The counts are over all of them: they stand once, at the end, with what the signs mean.
  expect(told.map(({ countLabel }) => countLabel !== null)).toEqual(columns.map((_, at) => at === columns.length - 1));
  expect(told.map(({ legend }) => legend.length > 0)).toEqual(columns.map((_, at) => at === columns.length - 1));
});

test('so many columns stand side by side as the longest word of their heads leaves room for', () => {
  const longest = (blocks: ReturnType<typeof countedOver>) =>
    Math.max(
      ...blocks.flatMap(({ columns }) => columns.flatMap(({ label }) => label.split(/\W+/).map(word => word.length))),
    );
  const [eight, many] = [countedOver(8), countedOver(25)];
  expect(longest(eight)).toBeLessThan(longest(many));
  expect(eight.map(({ columns }) => columns.length)).toEqual([8]);
  // 14 letters at the smallest size of a head, beside the names of units and the counts.
  for (const { columns } of many) expect(columns.length * (longest(many) + 1)).toBeLessThan(105);
});
