import { world } from '../../support/world.ts';

const facts = { listedTo: 3, historyComplete: true };

/** Five editions of one list, on record down to third place from the first on. */
export const list = world().ranking('gci', {
  releases: [
    { id: '2018', ...facts, previous: 'first', places: { oslo: 1, rome: 2, paris: 3, bonn: 4, kiel: 9 } },
    { id: '2019', ...facts, places: { oslo: 1, paris: 2, lima: 3, bonn: 5, kiel: 6 } },
    { id: '2020', ...facts, places: { oslo: 1, rome: 2, paris: 3, bonn: 6, kiel: 7 } },
    { id: '2021', ...facts, places: { oslo: 1, lima: 2, rome: 3, bonn: 4, kiel: 8 } },
    { id: '2022', ...facts, places: { paris: 1, bonn: 2, rome: 3, oslo: 7, kiel: 10 } },
  ],
});
