import type { Honour } from './honour.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import type { Ranking } from './ranking.ts';
import type { RankingRecord } from './record.ts';
import type { Release } from './release.ts';
import type { ReportDefinition } from './report.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Group, Unit } from './unit.ts';

/**
 * Everything we are given, parsed: every reference resolves, every rule of import holds. Each list is sorted by its
 * key, so that equal data are equal bytes.
 */
export interface Dataset {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly rankings: readonly Ranking[];
  readonly releases: readonly Release[];
  readonly records: readonly RankingRecord[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
  readonly honours: readonly Honour[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly reports: readonly ReportDefinition[];
}

export const EMPTY: Dataset = {
  units: [],
  groups: [],
  rankings: [],
  releases: [],
  records: [],
  indicators: [],
  values: [],
  honours: [],
  statements: [],
  sources: [],
  reports: [],
};
