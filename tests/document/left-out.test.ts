import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

const places = (...order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

/** The report's own result is a table: who dropped out of the top stands in it as little as those below ever did. */
const cities = ['malmo', 'porto', 'graz', 'lille', 'ghent', 'turin'] as const;
const report = cities
  .reduce((so, city) => so.city(city, { country: 'SE' }), world())
  .ranking('own', {
    releases: [
      { id: '2021', released: '2021-03', ...places('malmo', 'porto', 'graz', 'lille', 'ghent', 'turin') },
      { id: '2022', released: '2022-03', ...places('malmo', 'porto', 'lille', 'graz', 'ghent', 'turin') },
    ],
  })
  .report({ ownRanking: 'own', topN: 3 })
  .edition({ cutOff: '2022-11-20', ownRelease: '2022' });

test.each(PRINTED)(
  'in %s a table of the result says how many it leaves out, those who were in the top before too',
  language => {
    const document = compose(analyse(selectInput(report.dataset(), 'report', '2022')), language);
    const tables = document.sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'table');
    const [table] = tables.filter(({ id }) => id === 'table-overall');
    expect(table?.rows).toHaveLength(3);
    expect(table?.notes.map(({ text }) => text).join(' ')).toMatch(/Three more|另有三个/);
  },
);

describe('by which criteria a title is given', () => {
  const own = report
    .honours('pioneer', { edition: '2022', units: ['malmo', 'porto'] })
    .report({ ownRanking: 'own', topN: 3, honours: { report: 'report', title: 'pioneer' } });
  const dataset = own.dataset();
  const ofOthers = {
    ...dataset,
    honours: dataset.honours.map(honour => ({ ...honour, report: 'other' })),
    reports: dataset.reports.map(each => ({ ...each, honours: { report: 'other', title: 'pioneer' } })),
  };
  const told = (records: typeof dataset) =>
    JSON.stringify(compose(analyse(selectInput(records, 'report', '2022')), 'en').sections).includes(
      'The criteria for the titles are not known.',
    );

  test('is not called unknown of a title that the institute gives itself', () => expect(told(dataset)).toBe(false));
  test('is said to be unknown of a title that somebody else gives', () => expect(told(ofOthers)).toBe(true));
});

test('of sections that nobody asked for it is not told that the definition gives nothing for them', () => {
  const leftOut = (sections?: readonly { readonly id: 'findings' | 'comparison' }[]) => {
    const dataset = report.dataset();
    const reports = dataset.reports.map(each => ({ ...each, ...(sections && { sections }) }));
    return compose(analyse(selectInput({ ...dataset, reports }, 'report', '2022')), 'en').leftOut;
  };
  expect(leftOut().filter(({ section }) => section === 'comparison')).toEqual([]);
  expect(leftOut([{ id: 'findings' }, { id: 'comparison' }])).toContainEqual({
    section: 'comparison',
    why: 'it is compared with no edition',
  });
});
