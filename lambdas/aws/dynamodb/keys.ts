import type { IndicatorValue } from '../../records/indicator.ts';
import type { Place, RankingRecord } from '../../records/record.ts';
import type { ReleaseKey } from '../../records/release.ts';

/** Digits are padded so that text order is number order: rank 9 before 10, GFCI 9 before GFCI 10. */
const pad = (digits: number | string, width: number): string => String(digits).padStart(width, '0');
const natural = (id: string): string => id.replace(/\d+/g, digits => pad(digits, 6));

/** Reference data of one kind. */
export const cataloguePartition = (kind: string): string => `CATALOGUE#${kind}`;

/** Pieces of the bytes of pictures and fonts, by their hash. They are content of definitions, and no kind of their own. */
export const CONTENTS = 'CATALOGUE#pictures';

/** The records of a release, best place first. */
export const releasePartition = (release: ReleaseKey): string => `RELEASE#${release}`;

/** The values of an indicator, oldest year first. */
export const indicatorPartition = (indicator: string): string => `INDICATOR#${indicator}`;

export const unitPartition = (unit: string): string => `UNIT#${unit}`;
export const runPartition = (run: string): string => `RUN#${run}`;
export const batchPartition = (batch: string): string => `BATCH#${batch}`;

/** How many records are on record, per release, indicator and unit. */
export const COUNTS = { release: 'COUNTS#release', indicator: 'COUNTS#indicator', unit: 'COUNTS#unit' } as const;

/** The one item that says how the last import ended. */
export const IMPORT_STATE = { PK: 'IMPORT', SK: 'STATE' } as const;

/** What the import that was to leave a revision changed, beside its state. */
export const changesOf = (revision: string): string => `CHANGES#${revision}#`;

/** An import that changed something, beside the state of imports. */
export const ENTRY_PREFIX = 'ENTRY#';

/** A recipe that an import read by, in its partition. */
export const RECIPE_PREFIX = 'RECIPE#';

/** What stood where an import wrote, in a partition of its own. */
export const importPartition = (entry: string): string => `IMPORT#${entry}`;

/** What a batch was to write, beside the state of imports. */
export const writtenBy = (batch: string): string => `WRITTEN#${batch}`;

export const EDITIONS = 'EDITIONS';
export const SHARES = 'SHARES';
export const RUN_ITEM = 'RUN';
export const BATCH_ITEM = 'BATCH';
export const ARTIFACT_PREFIX = 'ARTIFACT#';
export const NEWS_PREFIX = 'NEWS#';
export const UNFINISHED_RUNS = 'UNFINISHED';

/** All ranking records of a unit begin with this in the index by unit. */
export const UNIT_RECORDS = 'RANKING#';

export const unitHistory = (ranking: string): string => `${UNIT_RECORDS}${ranking}#`;

function placeKey(place: Place): string {
  switch (place.kind) {
    case 'rank':
      return `RANK#${pad(place.rank, 7)}`;
    case 'band':
      return `RANK#${pad(place.from, 7)}`;
    case 'tier':
      return 'TIER';
    case 'score':
      return 'SCORE';
    case 'absent':
      return 'ABSENT';
  }
}

export const recordSort = (record: Pick<RankingRecord, 'place' | 'unit' | 'vintage'>): string =>
  `${placeKey(record.place)}#${record.unit}#v${pad(record.vintage, 4)}`;

export const recordInUnit = (record: Pick<RankingRecord, 'ranking' | 'release' | 'vintage'>): string =>
  `${unitHistory(record.ranking)}RELEASE#${natural(record.release)}#v${pad(record.vintage, 4)}`;

export const valueSort = (value: Pick<IndicatorValue, 'year' | 'unit' | 'vintage'>): string =>
  `YEAR#${pad(value.year, 4)}#${value.unit}#v${pad(value.vintage, 4)}`;

export const valueInUnit = (value: Pick<IndicatorValue, 'indicator' | 'year' | 'vintage'>): string =>
  `INDICATOR#${value.indicator}#${pad(value.year, 4)}#v${pad(value.vintage, 4)}`;
