import { expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

/** Four cities are ranked in 2022, and nobody is third: every one of them has a place on record. */
const report = ['malmo', 'porto', 'graz', 'lille']
  .reduce((so, city) => so.city(city, { country: 'SE' }), world())
  .city('harbin')
  .ranking('tram', {
    releases: [
      { id: '2021', released: '2021-03', listedTo: 3, universe: 3, places: { harbin: 1, malmo: 2, porto: 3 } },
      { id: '2022', released: '2022-03', listedTo: 2, universe: 4, places: { malmo: 1, porto: 2, graz: 4, lille: 5 } },
    ],
  })
  .edition({ cutOff: '2022-11-20', basket: ['tram/2022'] });

const NO_PLACE = { en: ['no place', '–'], 'zh-Hans': ['无名次', '–'] } as const;

test.each(PRINTED)('in %s who was not ranked has no place, and none beyond the last', language => {
  const document = compose(analyse(selectInput(report.dataset(), 'report', '2022')), language);
  const tables = document.sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'table');
  const cells = tables.flatMap(({ rows }) => rows.map(row => row.cells.map(({ text }) => text)));
  expect(cells.flat().filter(text => text.startsWith('>') || text.startsWith('＞'))).toEqual([]);
  const [full] = tables.filter(({ id }) => id.startsWith('table-full'));
  const harbin = full?.rows.map(row => row.cells.map(({ text }) => text)).find(([name]) => /harbin/i.test(name ?? ''));
  expect(NO_PLACE[language]).toContain(harbin?.[2]);
});
