import { expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

/** The second question is put twice: the third that is withheld is the fourth of the definition. */
const report = world()
  .city('harbin')
  .ranking('tram', {
    releases: [{ id: '2022', released: '2022-03', listedTo: 2, places: { malmo: 1, harbin: 2 } }],
  })
  .edition({
    cutOff: '2022-11-20',
    asks: [
      { kind: 'moved', unit: 'harbin', release: 'tram/2022' },
      { kind: 'held', unit: 'harbin', release: 'tram/2022' },
      { kind: 'held', unit: 'harbin', release: 'tram/2022' },
      { kind: 'breadth', release: 'tram/2022' },
    ],
  });

test.each(PRINTED)('in %s what the editors asked for is called by its number in the definition', language => {
  const document = compose(analyse(selectInput(report.dataset(), 'report', '2022')), language);
  const tables = document.sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'table');
  const [withheld] = tables.filter(({ id }) => id === 'table-withheld');
  const numbers = withheld?.rows.flatMap(({ cells }) => /\d+/.exec(cells[0]?.text ?? '')?.[0] ?? []);
  expect(numbers).toEqual(['1', '2', '4']);
});
