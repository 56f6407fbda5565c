import { resolve } from 'node:path';
import { vi } from 'vitest';
import type * as Guards from '../../lambdas/claims/judge/guards.ts';
import type * as LookBack from '../../lambdas/claims/judge/look-back.ts';
import type * as Viewing from '../../lambdas/claims/view.ts';
import type * as DocumentNames from '../../lambdas/document/names.ts';
import type * as Overall from '../../lambdas/document/sections/overall.ts';
import type * as Measuring from '../../lambdas/findings/select/measure.ts';
import type * as English from '../../lambdas/language/en/formats.ts';
import type * as Printable from '../../lambdas/records/import/printable.ts';
import type * as PrintedNames from '../../lambdas/records/import/rules/printed-names.ts';
import type { RankingRecord } from '../../lambdas/records/record.ts';
import { releaseKey } from '../../lambdas/records/release.ts';

/** One module of the product with some of its exports altered. */
interface Altered {
  readonly path: string;
  readonly mock: () => void;
}

/** A fault of the product as it was before its guard was built: the guard taken out again, from outside. */
export interface PutBack {
  readonly kind: string;
  readonly fault: string;
  readonly modules: readonly Altered[];
}

function altered<Module extends object>(name: string, alter: (real: Module) => Partial<Module>): Altered {
  const path = resolve(import.meta.dirname, '../../lambdas', name);
  return {
    path,
    mock: () =>
      vi.doMock(path, async importReal => {
        const real = await importReal<Module>();
        return { ...real, ...alter(real) };
      }),
  };
}

/** The product on records as they are once something was forgotten of them. */
const forgetting = (forget: (dataset: Dataset) => Partial<Dataset>): Altered =>
  altered<typeof Viewing>('claims/view.ts', ({ createView }) => ({
    createView: input => createView({ ...input, dataset: { ...input.dataset, ...forget(input.dataset) } }),
  }));
type Dataset = Parameters<typeof Viewing.createView>[0]['dataset'];

const isExact = ({ place }: RankingRecord): boolean => place.kind === 'rank';
const isFirst = ({ vintage }: RankingRecord): boolean => vintage === 1;
const hasOther = (all: readonly RankingRecord[], row: RankingRecord): boolean =>
  all.some(one => one !== row && one.ranking === row.ranking && one.release === row.release && one.unit === row.unit);

export const PUT_BACK: readonly PutBack[] = [
  {
    kind: 'ties across time',
    fault: 'nobody knows that a place is shared',
    modules: [altered<typeof Guards>('claims/judge/guards.ts', () => ({ sharing: () => [], isJoint: () => false }))],
  },
  {
    kind: 'field growth',
    fault: 'fields of another size, and who is outside them, are forgotten',
    modules: [
      forgetting(({ releases, records }) => ({
        releases: releases.map(release => ({ ...release, universeSize: null })),
        records: records.filter(({ place }) => place.kind !== 'absent'),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'the first printing of a corrected place is forgotten',
    modules: [
      forgetting(({ records }) => ({
        records: records.flatMap(row =>
          !hasOther(records, row) ? [row] : isFirst(row) ? [] : [{ ...row, vintage: 1 }],
        ),
      })),
    ],
  },
  {
    kind: 'correction to no place',
    fault: 'a place that was corrected to none still stands',
    modules: [
      forgetting(({ records }) => ({
        records: records.filter(row => isFirst(row) || isExact(row) || !hasOther(records, row)),
      })),
    ],
  },
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
    kind: 'absence',
    fault: 'who is not on record is taken to have no place',
    modules: [
      altered<typeof Viewing>('claims/view.ts', ({ createView }) => ({
        createView: input => {
          const view = createView(input);
          return {
            ...view,
            rankStatus: (unit, key) => {
              const status = view.rankStatus(unit, key);
              return status.kind === 'notOnRecord' ? { kind: 'below', depth: 1000, whole: false } : status;
            },
          };
        },
      })),
    ],
  },
  {
    kind: 'disproof',
    fault: 'an earlier place on record disproves nothing',
    modules: [altered<typeof LookBack>('claims/judge/look-back.ts', () => ({ earlierOnRecord: () => [] }))],
  },
  {
    kind: 'long places',
    fault: 'the eleventh is printed as 11st',
    modules: [
      altered<typeof English>('language/en/formats.ts', ({ formats }) => ({
        formats: { ...formats, ordinal: n => formats.ordinal(n).replace(/^(\d*1)th$/, '$1st') },
      })),
    ],
  },
  {
    kind: 'method breaks',
    fault: 'methods are forgotten',
    modules: [forgetting(({ releases }) => ({ releases: releases.map(release => ({ ...release, segment: null })) }))],
  },
  {
    kind: 'forms',
    fault: 'editions in a row are told as years in a row, whatever their years',
    modules: [
      altered<typeof Guards>('claims/judge/guards.ts', () => ({
        consecutiveYears: (_, releases) => releases.flatMap(({ labelYear }) => labelYear?.value ?? []),
      })),
    ],
  },
  {
    kind: 'good and bad news',
    fault: 'a fall is no news',
    modules: [
      altered<typeof Measuring>('findings/select/measure.ts', ({ measurePlace }) => ({
        measurePlace: (view, rarities, change, unit, key) => {
          const release = view.release(key);
          const before = release && view.before(release);
          if (before?.kind === 'release') {
            const [now, then] = [view.rankStatus(unit, key), view.rankStatus(unit, releaseKey(before.release))];
            if (now.kind === 'ranked' && then.kind === 'ranked' && now.rank > then.rank) return null;
          }
          return measurePlace(view, rarities, change, unit, key);
        },
      })),
    ],
  },
  {
    kind: 'sentences nobody judges',
    fault: 'a chapter praises a city',
    modules: [
      altered<typeof Overall>('document/sections/overall.ts', ({ overall }) => ({
        overall: context => {
          const sections = overall(context);
          const [unit] = context.view.input.dataset.units;
          const text = `${unit ? context.names.unit(unit.id) : ''} is the most liveable city of all.`;
          return sections.map(section => ({ ...section, blocks: [...section.blocks, { kind: 'subheading', text }] }));
        },
      })),
    ],
  },
  {
    kind: 'unprintable text',
    fault: 'a text may hold any sign',
    modules: [altered<typeof Printable>('records/import/printable.ts', () => ({ unprintable: () => [] }))],
  },
];
