import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import { FACTS } from '../../../lambdas/findings/compare/corrections.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { honourKey } from '../../../lambdas/records/honour.ts';
import { valueKey } from '../../../lambdas/records/indicator.ts';
import { type RankingRecord, recordKey } from '../../../lambdas/records/record.ts';
import { type Release, releaseKey } from '../../../lambdas/records/release.ts';

/** When a release came out says whether it is read at all, so that stays. */
const SILENCED = FACTS.filter(fact => fact !== 'released');

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

/**
 * The records that a claim names as its evidence and no others. What a record or a question speaks of stays so that the
 * dataset is one: units, rankings, groups, indicators, and the releases themselves without their facts.
 */
export function onlyEvidence(dataset: Dataset, { evidence, query: form }: TrueClaim): Dataset {
  const keys = new Set(evidence.map(({ key }) => key));
  const records = dataset.records.filter(record => keys.has(recordKey(record)));
  const releases = dataset.releases.map(release => bare(release, keys));
  const named = new Set([
    ...texts(form),
    ...[...keys].map(key => key.split('#')[0] ?? key),
    ...records.map(({ ranking, release }) => `${ranking}/${release}`),
    ...releases.flatMap(({ ranking, previous }) =>
      previous && 'release' in previous.value ? [`${ranking}/${previous.value.release}`] : [],
    ),
  ]);
  return {
    ...dataset,
    records,
    releases: releases.filter(release => named.has(releaseKey(release))),
    values: dataset.values.filter(value => keys.has(valueKey(value))),
    honours: dataset.honours.filter(honour => keys.has(honourKey(honour))),
  };
}

/** A release with the facts that are named; with all of them where it is named itself. */
function bare(release: Release, keys: ReadonlySet<string>): Release {
  const key = releaseKey(release);
  if (keys.has(key)) return release;
  const silent = SILENCED.filter(fact => !keys.has(`${key}#${fact}`));
  return {
    ...release,
    ...Object.fromEntries(silent.filter(fact => fact in release).map(fact => [fact, null])),
  };
}

/** Every record that a claim does not name is altered. */
function othersAltered(
  dataset: Dataset,
  { evidence }: TrueClaim,
  altered: (record: RankingRecord) => Pick<RankingRecord, 'place' | 'score'>,
): Dataset {
  const keys = new Set(evidence.map(({ key }) => key));
  return {
    ...dataset,
    records: dataset.records.map(record => (keys.has(recordKey(record)) ? record : { ...record, ...altered(record) })),
    values: dataset.values.map(value =>
      keys.has(valueKey(value)) ? value : { ...value, value: '77', bound: 'exact' },
    ),
    honours: dataset.honours.filter(honour => keys.has(honourKey(honour))),
  };
}

/** The others stand elsewhere, at the top of their lists among others, with other scores. */
export const othersElsewhere = (dataset: Dataset, claim: TrueClaim): Dataset =>
  othersAltered(dataset, claim, ({ place, score }) => ({
    place: place.kind === 'rank' ? { kind: 'rank', rank: place.rank === 1 ? 2 : 1 } : place,
    score: score === null ? null : '77.7',
  }));

/** The others stand further down than any list of theirs is on record, with other scores. */
export const othersBelow = (dataset: Dataset, claim: TrueClaim): Dataset =>
  othersAltered(dataset, claim, ({ place, score }) => ({
    place: place.kind === 'rank' ? { kind: 'rank', rank: 1000 + place.rank } : place,
    score: score === null ? null : '77.7',
  }));
