import type { Dataset } from '../dataset.ts';
import { type Fields, isObject } from '../fields.ts';
import { latestDay } from '../partial-date.ts';
import { type Release, releaseKey } from '../release.ts';
import { releaseOrder } from '../release-order.ts';

/** What a definition may rest on when it leaves something out. */
export type OnRecord = Pick<Dataset, 'rankings' | 'releases' | 'records' | 'honours'>;

/** What a report is where its definition does not say. */
const REPORT: Fields = { ownRanking: null, honours: null, displayNames: {}, topN: 10 };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** From so many releases on, and up to so many, a history is drawn; so many units are named in it. */
const HISTORY = { fewest: 3, most: 7, units: 6 } as const;

/** By id: the same records settle the same, whether they came with the definition, before it, or in another order. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Releases that certainly came out by a day, ranking by ranking, oldest first. */
function releasedBy({ rankings, releases }: OnRecord, cutOff: string): ReadonlyMap<string, readonly Release[]> {
  const dayOf = (release: Release): string => release.released?.value.date ?? '';
  const isOut = (release: Release): boolean =>
    release.state === 'published' && dayOf(release) !== '' && latestDay(dayOf(release)) <= cutOff;
  const inOrder = releaseOrder(releases);
  return new Map(
    rankings.map(({ id }) => [id, inOrder(releases.filter(release => release.ranking === id && isOut(release)))]),
  );
}

/** The units that a release has at its head, by place and then by id. */
function leadingUnits({ records }: OnRecord, key: string): readonly string[] {
  const placed = records.flatMap(record =>
    `${record.ranking}/${record.release}` === key && record.place.kind === 'rank'
      ? [{ unit: record.unit, rank: record.place.rank }]
      : [],
  );
  const ordered = placed.sort((a, b) => a.rank - b.rank || (a.unit < b.unit ? -1 : 1));
  return [...new Set(ordered.map(({ unit }) => unit))].slice(0, HISTORY.units);
}

const NUMBER = /^\d+$/u;

/**
 * The editions before one of which holders of the report's titles are on record, oldest first: of a report without a
 * ranking of its own, whose releases would have an order, those that are numbered as it is.
 */
function titledBefore(report: Fields, edition: Fields, { honours }: OnRecord): readonly string[] {
  const id = textOf(edition.id);
  if (!isObject(report.honours) || !NUMBER.test(id)) return [];
  const of = textOf(report.honours.report);
  const editions = new Set(honours.flatMap(honour => (honour.report === of ? [honour.edition] : [])));
  return [...editions]
    .filter(each => NUMBER.test(each) && Number(each) < Number(id))
    .toSorted((a, b) => Number(a) - Number(b));
}

/**
 * What an edition is where its definition does not say: it reports the latest release of the report's own ranking by the
 * cut-off and looks back on those before (without such a ranking, on the titles of the editions before); it counts over the
 * latest of every other ranking that is no dimension, or, where there is none, over the dimensions of its own; and it draws
 * the history of each of these that has three releases.
 */
function editionOf(report: Fields, edition: Fields, known: OnRecord): Fields {
  const cutOff = textOf(edition.cutOff);
  const rankings = known.rankings.toSorted(byId);
  const out = releasedBy(known, cutOff);
  const own = textOf(report.ownRanking);
  const ownReleases = out.get(own) ?? [];
  const others = rankings.filter(({ id, dimensionOf }) => id !== own && dimensionOf === undefined);
  const counted = others.length > 0 ? others : rankings.filter(({ dimensionOf }) => dimensionOf === own);
  const basket = counted.flatMap(({ id }) => out.get(id)?.at(-1) ?? []).map(releaseKey);
  const drawn = rankings.filter(({ dimensionOf }) => dimensionOf === undefined);
  return {
    event: null,
    // Without an id, which is a fault of its own, there is nothing that could be called so.
    ownRelease: ownReleases.at(-1)?.id ?? edition.id ?? 'unknown',
    ownHistory: own === '' ? titledBefore(report, edition, known) : ownReleases.slice(0, -1).map(({ id }) => id),
    basket,
    alsoReads: [],
    histories: drawn.flatMap(({ id }) => {
      const releases = (out.get(id) ?? []).slice(-HISTORY.most);
      const last = releases.at(-1);
      if (last === undefined || releases.length < HISTORY.fewest) return [];
      return [{ ranking: id, releases: releases.map(each => each.id), units: leadingUnits(known, releaseKey(last)) }];
    }),
    indicators: [],
    asks: [],
  };
}

/** A definition with what it leaves out: of an edition its id, its year and its cut-off are enough. */
export function completeDefinition(item: unknown, known: OnRecord): unknown {
  if (!isObject(item)) return item;
  const report = { ...REPORT, ...item };
  const { editions } = report;
  if (!Array.isArray(editions)) return report;
  return {
    ...report,
    editions: editions.map((edition: unknown) =>
      isObject(edition) ? { ...editionOf(report, edition, known), ...edition } : edition,
    ),
  };
}
