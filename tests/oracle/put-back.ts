import { resolve } from 'node:path';
import { vi } from 'vitest';
import type * as Comparing from '../../lambdas/claims/judge/comparisons.ts';
import type * as Correcting from '../../lambdas/claims/judge/correction.ts';
import type * as Entering from '../../lambdas/claims/judge/entries/entries.ts';
import type * as Fields from '../../lambdas/claims/judge/field.ts';
import type * as Guards from '../../lambdas/claims/judge/guards.ts';
import type * as LookBack from '../../lambdas/claims/judge/look-back.ts';
import type * as Common from '../../lambdas/claims/judge/movements/among-common.ts';
import type * as Moves from '../../lambdas/claims/judge/movements/move.ts';
import type * as Vacuous from '../../lambdas/claims/judge/nobody-outside.ts';
import type * as Intervals from '../../lambdas/claims/judge/placing/intervals.ts';
import type * as Restating from '../../lambdas/claims/judge/restatement.ts';
import type * as Superseding from '../../lambdas/claims/judge/superseded.ts';
import type * as Figuring from '../../lambdas/claims/judge/values/figures.ts';
import type * as Viewing from '../../lambdas/claims/view.ts';
import type * as DocumentNames from '../../lambdas/document/names.ts';
import type * as Overall from '../../lambdas/document/sections/overall.ts';
import type * as Measuring from '../../lambdas/findings/select/measure.ts';
import type * as Noticing from '../../lambdas/findings/select/notices.ts';
import type * as English from '../../lambdas/language/en/formats.ts';
import type * as MethodLabels from '../../lambdas/language/en/labels/method.ts';
import type * as ReadingLabels from '../../lambdas/language/en/labels/reading.ts';
import type * as GuardReasons from '../../lambdas/language/en/reasons/guards.ts';
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
  /** Worlds to look in, where few have the trouble. */
  readonly worlds?: readonly number[];
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
    kind: 'ties across time',
    fault: 'third alone and joint third are one place',
    modules: [
      altered<typeof Moves>('claims/judge/movements/move.ts', ({ move, printedMove }) => {
        const alone = (found: ReturnType<typeof move>): typeof found =>
          found.ok ? { ok: true, value: { ...found.value, joint: false, wasJoint: false } } : found;
        return { move: (...asked) => alone(move(...asked)), printedMove: (...asked) => alone(printedMove(...asked)) };
      }),
    ],
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
    kind: 'field growth',
    fault: 'a move is told that newcomers alone made',
    modules: [
      altered<typeof Common>('claims/judge/movements/among-common.ts', ({ amongCommon }) => ({
        amongCommon: (...asked) => ({ ...amongCommon(...asked), holds: true }),
      })),
    ],
  },
  {
    kind: 'field growth',
    fault: 'breadth and the largest move are not counted again among those in both',
    modules: [altered<typeof Fields>('claims/judge/field.ts', () => ({ fieldChanged: () => false }))],
  },
  {
    kind: 'restatement',
    fault: 'what moved beside a corrected place is told by one reading',
    modules: [
      altered<typeof Restating>('claims/judge/restatement.ts', () => ({
        unlessInBoth: () => ({ finding: null, evidence: [] }),
        unlessCrossedInBoth: () => ({ finding: null, evidence: [] }),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'who was corrected to the number of another shares the place',
    modules: [altered<typeof Correcting>('claims/judge/correction.ts', () => ({ isGivenTogether: () => true }))],
  },
  {
    kind: 'restatement',
    fault: 'a place left empty by a correction is not told of a list “down to” it',
    modules: [altered<typeof Correcting>('claims/judge/correction.ts', () => ({ vacatedTo: () => [] }))],
  },
  {
    kind: 'restatement',
    fault: 'the place as first printed is false, and the reason tells the corrected one alone',
    modules: [
      altered<typeof Superseding>('claims/judge/superseded.ts', ({ otherPlace }) => ({
        otherPlace: (view, unit, release, { rank }, evidence) =>
          otherPlace(view, unit, release, { rank, asserted: Number.MAX_SAFE_INTEGER }, evidence),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'nothing is said of a correction beside what it touches',
    modules: [altered<typeof Noticing>('findings/select/notices.ts', () => ({ noticeQueries: () => [] }))],
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
    kind: 'restatement',
    fault: 'what a figure was as first printed is forgotten where it is compared',
    modules: [
      altered<typeof Figuring>('claims/judge/values/figures.ts', () => ({
        unlessInBothPrintings: (_view, _points, known) => ({ finding: null, evidence: known }),
        unlessAlikeInBoth: (_view, _points, known) => ({ finding: null, evidence: known }),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'a figure that was given anew is read as first printed',
    modules: [forgetting(({ values }) => ({ values: values.filter(({ vintage }) => vintage === 1) }))],
  },
  {
    kind: 'ends of series',
    fault: 'the word of a publisher that a series ended is forgotten',
    modules: [forgetting(({ releases }) => ({ releases: releases.map(({ ended: _, ...release }) => release) }))],
  },
  {
    kind: 'ends of series',
    fault: 'the latest release on record is told as the last',
    modules: [
      forgetting(({ releases }) => ({
        releases: releases.map(release => {
          const later = releases.filter(({ ranking, state }) => ranking === release.ranking && state === 'published');
          return later.at(-1) === release ? { ...release, ended: { value: true, source: release.source } } : release;
        }),
      })),
    ],
  },
  {
    kind: 'three in order',
    fault: 'a return to the top is told only where every release in between is on record',
    modules: [
      altered<typeof Entering>('claims/judge/entries/entries.ts', ({ entries }) => ({
        entries: {
          ...entries,
          returnedToTop: (view, query) => {
            const found = entries.returnedToTop(view, query);
            return found.verdict === 'true' && !found.figures.unbroken
              ? { verdict: 'withhold', reason: { code: 'noChange' }, evidence: found.evidence }
              : found;
          },
        },
      })),
    ],
  },
  {
    kind: 'three in order',
    fault: 'the release in which it was not in the top is told as the one in which it was',
    modules: [
      altered<typeof Entering>('claims/judge/entries/entries.ts', ({ entries }) => ({
        entries: {
          ...entries,
          returnedToTop: (view, query) => {
            const found = entries.returnedToTop(view, query);
            if (found.verdict !== 'true' || found.figures.unbroken) return found;
            const { previous, last } = found.figures;
            return { ...found, figures: { ...found.figures, previous: last, last: previous } };
          },
        },
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
    kind: 'mergers',
    fault: 'a city formed from others is told as a cluster of them',
    modules: [
      altered<typeof GuardReasons>('language/en/reasons/guards.ts', ({ guards }) => ({
        guards: {
          ...guards,
          inCluster: (facts, names) => guards.inCluster(facts, { ...names, succeeds: () => false }),
        },
      })),
    ],
  },
  {
    kind: 'absence',
    fault: 'a whole list settles nothing of whom it does not hold',
    modules: [
      altered<typeof Viewing>('claims/view.ts', ({ createView }) => ({
        createView: input => {
          const view = createView(input);
          return {
            ...view,
            isWhole: () => false,
            rankStatus: (unit, key) => {
              const status = view.rankStatus(unit, key);
              if (status.kind !== 'below' || !status.whole) return status;
              return status.depth > 0 ? { ...status, whole: false } : { kind: 'notOnRecord' };
            },
          };
        },
      })),
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
              return status.kind === 'notOnRecord' ? { kind: 'below', depth: 1000, whole: false, counted: [] } : status;
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
    kind: 'moves out of long places',
    fault: 'a move is refused where a list does not go down to both places, though nothing unlisted could undo it',
    modules: [
      altered<typeof Common>('claims/judge/movements/among-common.ts', ({ amongCommon }) => ({
        amongCommon: (view, move) => {
          const deep = [move.release, move.previous].every(
            ({ listedTo }) => (listedTo?.value ?? 0) >= Math.max(move.from, move.to),
          );
          const found = amongCommon(view, move);
          return { ...found, holds: found.holds && deep };
        },
      })),
    ],
  },
  {
    kind: 'ordinals',
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
    kind: 'method breaks',
    fault: 'nothing is compared across a change of method, and nothing said',
    modules: [altered<typeof Guards>('claims/judge/guards.ts', ({ comparable }) => ({ preceded: comparable }))],
  },
  {
    kind: 'method breaks',
    fault: 'best and lowest places are counted over a change of method',
    modules: [
      altered<typeof LookBack>('claims/judge/look-back.ts', () => ({
        sinceBreak: back => ({ ...back, method: null }),
      })),
    ],
  },
  {
    kind: 'forms',
    fault: 'of a year without a release there is no record',
    modules: [
      altered<typeof Guards>('claims/judge/guards.ts', ({ exactRank }) => ({
        exactRank: (view, unit, key) =>
          view.release(key)?.state === 'not-published'
            ? exactRank(view, unit, 'unknown/unknown')
            : exactRank(view, unit, key),
      })),
    ],
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
    kind: 'good and bad news',
    fault: 'a fall from a place to no rank is no news',
    modules: [
      altered<typeof Measuring>('findings/select/measure.ts', ({ measurePlace }) => ({
        measurePlace: (view, rarities, change, unit, key) => {
          const now = view.rankStatus(unit, key);
          const fell = now.kind === 'status' && now.status === 'unranked';
          return fell ? null : measurePlace(view, rarities, change, unit, key);
        },
      })),
    ],
  },
  {
    kind: 'sentences nobody judges',
    fault: 'nothing later was read, whatever the dates on record',
    modules: [
      altered<typeof ReadingLabels>('language/en/labels/reading.ts', ({ reading }) => ({
        reading: nouns => {
          const words = reading(nouns);
          return { ...words, paragraphs: facts => words.paragraphs({ ...facts, unsettled: [] }) };
        },
      })),
    ],
  },
  {
    kind: 'sentences nobody judges',
    fault: 'every place was printed, whatever was told by an order',
    modules: [
      altered<typeof MethodLabels>('language/en/labels/method.ts', ({ method }) => ({
        method: nouns => {
          const words = method(nouns);
          return {
            ...words,
            rules: facts => words.rules({ ...facts, places: { ...facts.places, printed: facts.places.all } }),
          };
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
    kind: 'noise',
    fault: 'a difference of places is told that its publisher calls none',
    modules: [forgetting(({ releases }) => ({ releases: releases.map(({ noisePlaces: _, ...release }) => release) }))],
  },
  {
    kind: 'noise',
    fault: 'who is ahead is told though the publisher leaves it open',
    modules: [altered<typeof Intervals>('claims/judge/placing/intervals.ts', () => ({ unsureOrder: () => null }))],
  },
  {
    kind: 'themes',
    worlds: [118, 129],
    fault: 'the theme with the best places is told as that with the lowest',
    modules: [
      altered<typeof Comparing>('claims/judge/comparisons.ts', ({ comparisons }) => ({
        comparisons: {
          ...comparisons,
          themes: (...asked) => {
            const found = comparisons.themes(...asked);
            if (found.verdict !== 'true') return found;
            const { best, lowest } = found.figures;
            return { ...found, figures: { ...found.figures, best: lowest, lowest: best } };
          },
        },
      })),
    ],
  },
  {
    kind: 'themes',
    worlds: [118, 129],
    fault: 'a ranking is counted under the theme of another',
    modules: [
      forgetting(({ rankings }) => {
        const themes = rankings
          .flatMap(({ theme }) => (theme ? [theme] : []))
          .filter(({ en }, index, all) => all.findIndex(other => other.en === en) === index);
        const after = (en?: string): number => (themes.findIndex(theme => theme.en === en) + 1) % themes.length;
        return {
          rankings: rankings.map(ranking => {
            const theme = ranking.theme && themes[after(ranking.theme.en)];
            return theme ? { ...ranking, theme } : ranking;
          }),
        };
      }),
    ],
  },
  {
    kind: 'vacuous tops',
    fault: 'a top that nobody can be outside of is told as any other',
    modules: [
      altered<typeof Vacuous>('claims/judge/nobody-outside.ts', () => ({
        nobodyOutside: () => null,
        isAllTop: () => false,
      })),
    ],
  },
  {
    kind: 'field changes',
    fault: 'a change of the field is told of whatever is compared',
    modules: [
      altered<typeof Fields>('claims/judge/field.ts', ({ fieldSince }) => ({
        fieldSince: (...asked) => {
          const found = fieldSince(...asked);
          return { ...found, figures: { ...found.figures, otherField: true } };
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
