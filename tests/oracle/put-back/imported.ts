import type * as DocumentNames from '../../../lambdas/document/names.ts';
import type * as Printable from '../../../lambdas/records/import/printable.ts';
import type * as ComputedPlaces from '../../../lambdas/records/import/rules/computed-places.ts';
import type * as Labels from '../../../lambdas/records/import/rules/labels.ts';
import type * as NamesToldApart from '../../../lambdas/records/import/rules/names-told-apart.ts';
import type * as PrintedNames from '../../../lambdas/records/import/rules/printed-names.ts';
import { altered, type PutBack } from './alter.ts';

export const IMPORTED: readonly PutBack[] = [
  {
    kind: 'equal names',
    fault: 'two units that print alike are not told apart',
    modules: [
      altered<typeof DocumentNames>('document/names.ts', ({ createNames }) => ({
        createNames: (view, language) =>
          createNames(view, { ...language, titles: { ...language.titles, withId: name => name } }),
      })),
      altered<typeof PrintedNames>('records/import/rules/printed-names.ts', () => ({ printedNames: () => [] })),
    ],
  },
  {
    kind: 'unprintable text',
    fault: 'a text may hold any sign',
    modules: [altered<typeof Printable>('records/import/printable.ts', () => ({ unprintable: () => [] }))],
  },
  {
    kind: 'equal names',
    fault: 'two indicators, groups or rankings may bear one name',
    modules: [
      altered<typeof NamesToldApart>('records/import/rules/names-told-apart.ts', () => ({ namesToldApart: () => [] })),
    ],
  },
  {
    kind: 'labels',
    fault: 'the labels of one release may tell different years',
    modules: [altered<typeof Labels>('records/import/rules/labels.ts', () => ({ labels: () => [] }))],
  },
  {
    kind: 'computed places',
    fault: 'a place that was computed may go against the scores',
    modules: [
      altered<typeof ComputedPlaces>('records/import/rules/computed-places.ts', () => ({ computedPlaces: () => [] })),
    ],
  },
];
