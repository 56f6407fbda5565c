import { groupBy } from '../../group-by.ts';
import type { Indicator } from '../../indicator.ts';
import type { Names } from '../../language-id.ts';
import type { Ranking } from '../../ranking.ts';
import type { RankingRecord } from '../../record.ts';
import type { Fault, Located } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';
import { fault, type Told } from '../tables/grid.ts';

/** A column that is given otherwise than it is stored, and would say something else of the figures on record. */
interface Redefined {
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

const redefined = (column: string, was: string, now: string): readonly Redefined[] =>
  was === now ? [] : [{ column, was, now }];

const namesInWords = (names: Names | undefined): string => Object.values(names ?? {}).join(' / ');

/**
 * Words of one measure: those of one language at least are what they were, so that those of another can be corrected or
 * added. Where neither has any, figures are counted alike too.
 */
function isOneMeasure(was: Names | undefined, now: Names | undefined): boolean {
  const before = Object.entries(was ?? {});
  if (before.length === 0) return namesInWords(now) === '';
  return before.some(([language, words]) => now?.[language] === words);
}

/** What of an indicator its figures are read by. A scale may be declared later; one that is declared stays. */
const ofIndicator = (was: Indicator, now: Indicator): readonly Redefined[] => [
  ...redefined('measure', was.measure, now.measure),
  ...redefined('direction', was.direction, now.direction),
  ...(was.scale === undefined ? [] : redefined('scale', was.scale, now.scale ?? '')),
];

/** What of a ranking its scores are read by. */
const ofScores = (was: Ranking, now: Ranking): readonly Redefined[] => [
  ...redefined('direction', was.direction, now.direction),
  ...(isOneMeasure(was.score?.measures, now.score?.measures)
    ? []
    : redefined('score_measure', namesInWords(was.score?.measures), namesInWords(now.score?.measures))),
];

/** Places of which each is held by one, from the first to the last: they are the same by whatever tie rule. */
function areAlikeByAnyRule(records: readonly RankingRecord[]): boolean {
  const places = records.flatMap(({ place }) => (place.kind === 'rank' ? [place.rank] : []));
  return new Set(places).size === places.length && Math.max(0, ...places) === places.length;
}

/**
 * What of a ranking its places are read by: how many stand ahead of one. A rule that was not stated may be stated later,
 * and of rules that skip places after a tie V05 sees that they fit.
 */
const ofPlaces = (was: Ranking, now: Ranking): readonly Redefined[] =>
  was.tieRule === 'unknown' || (was.tieRule === 'dense') === (now.tieRule === 'dense')
    ? []
    : redefined('tie_rule', was.tieRule, now.tieRule);

function rankingChanges(was: Ranking, now: Ranking, { stored }: MergedDataset): readonly Redefined[] {
  const [scores, places] = [ofScores(was, now), ofPlaces(was, now)];
  // Most are given again as they were: the records are looked through for the others alone.
  if (scores.length === 0 && places.length === 0) return [];
  const records = stored.records.filter(({ ranking }) => ranking === was.id);
  const releases = groupBy(records, ({ release }) => release);
  return [
    ...(records.some(({ score }) => score !== null) ? scores : []),
    ...([...releases.values()].every(areAlikeByAnyRule) ? [] : places),
  ];
}

const indicatorChanges = (was: Indicator, now: Indicator, { stored }: MergedDataset): readonly Redefined[] =>
  stored.values.some(({ indicator }) => indicator === was.id) ? ofIndicator(was, now) : [];

const shown = (text: string): string => (text === '' ? 'empty' : `"${text}"`);
const shownInChinese = (text: string): string => (text === '' ? '空' : `“${text}”`);

const told = (id: string, { column, was, now }: Redefined): Told => ({
  en: [
    `The ${column} of "${id}" was ${shown(was)} when figures of it were stored, and is ${shown(now)} here: those on record would be told as what they are not.`,
    `Write ${column} as it was, and give what is counted otherwise an id of its own; if the stored one was wrong, withdraw its import while that is a draft (almanac imports).`,
  ],
  zh: [
    `存储“${id}”的数据时，其${column}为${shownInChinese(was)}，而此处为${shownInChinese(now)}：已存储的数据会被说成别的内容。`,
    `请将${column}写回原样，并为计量不同的内容另取id；若原先所存有误，且该次导入仍为草稿，可用“almanac imports”撤回。`,
  ],
});

/** Items that are given again, with what of them is changed under figures that are stored. */
function changedUnder<T extends { readonly id: string }>(
  incoming: readonly Located<T>[],
  stored: readonly T[],
  changes: (was: T, now: T) => readonly Redefined[],
): readonly Fault[] {
  const before = new Map(stored.map(item => [item.id, item]));
  return incoming.flatMap(({ item, at }) => {
    const was = before.get(item.id);
    if (was === undefined) return [];
    return changes(was, item).map(change =>
      fault(at, 'V40', told(item.id, change), change.column, change.now === '' ? null : change.now),
    );
  });
}

/** V40: figures on record keep what they are measured in, and which way and by which rule they are read. */
export const redefinitions: Rule = dataset => [
  ...changedUnder(dataset.incoming.rankings.items, dataset.stored.rankings, (was, now) =>
    rankingChanges(was, now, dataset),
  ),
  ...changedUnder(dataset.incoming.indicators.items, dataset.stored.indicators, (was, now) =>
    indicatorChanges(was, now, dataset),
  ),
];
