import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { Cadence, Direction, ScoreFacts, TieRule } from '../../lambdas/records/ranking.ts';
import { ABSENCES, type Absence, type Place, type RankingRecord } from '../../lambdas/records/record.ts';
import type { Fact, PublishedMoves, Release } from '../../lambdas/records/release.ts';
import type { Source } from '../../lambdas/records/source.ts';
import type { UnitKind } from '../../lambdas/records/unit.ts';
import type { PrintedLanguage } from './printed-languages.ts';

export const named = (en: string, zh = en): Readonly<Record<PrintedLanguage, string>> => ({ en, 'zh-Hans': zh });

export const SOURCE: Source = {
  id: 'page',
  publisher: named('Institute', '研究所'),
  title: named('Cities', '城市'),
  edition: null,
  published: null,
  url: null,
  accessed: '2026-11-01',
  secondary: false,
};

/**
 * A rank, a rank that a correction calls shared such as `=3`, a rank with its score such as `1 score 742` or with its interval such as `5 within 3-7`, a band such as
 * `101-150` or `150+`, a tier such as `tier Alpha+`, a score alone, or why there is none.
 */
export type PlaceText =
  | number
  | `=${number}`
  | Absence
  | `${number}-${number}`
  | `${number}+`
  | `score ${string}`
  | `${number} score ${string}`
  | `${number} within ${number}-${number}`
  | `${number} score ${string} within ${number}-${number}`
  | `tier ${string}`;

export interface ReleaseFacts {
  readonly id: string;
  /** Label year; by default the id where that is a year. */
  readonly year?: number | null;
  /** By default the release before in the list; the first of the list has nothing on record. */
  readonly previous?: string | 'first' | null;
  readonly places?: Readonly<Record<string, PlaceText>>;
  readonly listedTo?: number;
  readonly universe?: number;
  readonly segment?: string;
  readonly historyComplete?: boolean;
  readonly noise?: string;
  readonly noisePlaces?: number;
  readonly ended?: boolean;
  /** Of a dimension: its share of the whole, in percent. */
  readonly weight?: string;
  /** Releases with the same text have their scores on one fixed scale. */
  readonly goalposts?: string;
  /** The publisher's own count of moves. */
  readonly publishedMoves?: PublishedMoves;
  /** `2022-06`, or `by 2022-06`. */
  readonly released?: string;
  readonly state?: Release['state'];
}

export interface RankingFacts {
  readonly cadence?: Cadence;
  readonly tieRule?: TieRule;
  readonly direction?: Direction;
  readonly kinds?: readonly UnitKind[];
  /** The ranking that this is one dimension of. */
  readonly dimensionOf?: string;
  /** Named tiers, best first. */
  readonly tiers?: readonly string[];
  /** What it is about, in English and in Chinese. */
  readonly theme?: readonly [en: string, zh: string];
  /** What it measures, in English and in Chinese. */
  readonly measured?: readonly [en: string, zh: string];
  /** What its scores are: what stands over them, and what they are measured in. */
  readonly score?: ScoreFacts;
  /** Oldest first. */
  readonly releases: readonly ReleaseFacts[];
}

export type StatementFacts = { readonly kind: string } & Readonly<Record<string, unknown>>;

const fact = <T>(value: T | null | undefined): Fact<T> | null =>
  value === null || value === undefined ? null : { value, source: SOURCE.id };

const isAbsence = (text: string): text is Absence => ABSENCES.some(status => status === text);

function placeOf(text: PlaceText): Place {
  if (typeof text === 'number') return { kind: 'rank', rank: text };
  if (text.startsWith('=')) return { kind: 'rank', rank: Number(text.slice(1)), shared: true };
  if (isAbsence(text)) return { kind: 'absent', status: text };
  if (text.startsWith('score ')) return { kind: 'score' };
  if (text.startsWith('tier ')) return { kind: 'tier', tier: text.slice('tier '.length) };
  const [, rank] = /^(\d+) (?:score|within) /.exec(text) ?? [];
  if (rank !== undefined) return { kind: 'rank', rank: Number(rank) };
  const [from = '', to] = text.replace('+', '').split('-');
  return { kind: 'band', from: Number(from), to: to === undefined ? null : Number(to) };
}

function intervalOf(place: PlaceText): Pick<RankingRecord, 'interval'> {
  const [, from, to] = / within (\d+)-(\d+)$/.exec(String(place)) ?? [];
  return from && to ? { interval: { from: Number(from), to: Number(to) } } : {};
}

export const recordOf = (ranking: string, release: string, unit: string, place: PlaceText): RankingRecord => ({
  ranking,
  release,
  unit,
  place: placeOf(place),
  score: typeof place === 'string' ? (/score (\S+)/.exec(place)?.[1] ?? null) : null,
  ...intervalOf(place),
  basis: 'printed',
  vintage: 1,
  vintageReason: null,
  source: SOURCE.id,
  note: null,
});

function releaseOf(ranking: string, facts: ReleaseFacts, before: ReleaseFacts | undefined): Release {
  const { id, year = /^\d{4}$/.test(id) ? Number(id) : null, previous = before?.id ?? null } = facts;
  const [, by, date] = /^(by )?(.+)$/.exec(facts.released ?? '') ?? [];
  return {
    ranking,
    id,
    labels: named(id, /^\d{4}$/.test(id) ? `${id}年` : id),
    labelYear: fact(year),
    state: facts.state ?? 'published',
    previous: fact(previous === null ? null : previous === 'first' ? { first: true as const } : { release: previous }),
    dataWindow: null,
    released: fact(date ? { precision: by ? ('by' as const) : ('on' as const), date } : null),
    listedTo: fact(facts.listedTo),
    universeSize: fact(facts.universe),
    segment: fact(facts.segment),
    historyComplete: fact(facts.historyComplete),
    ...(facts.noise === undefined ? {} : { noise: { value: facts.noise, source: SOURCE.id } }),
    ...(facts.noisePlaces === undefined ? {} : { noisePlaces: { value: facts.noisePlaces, source: SOURCE.id } }),
    ...(facts.ended === undefined ? {} : { ended: { value: facts.ended, source: SOURCE.id } }),
    ...(facts.weight === undefined ? {} : { weight: { value: facts.weight, source: SOURCE.id } }),
    ...(facts.publishedMoves === undefined
      ? {}
      : { publishedMoves: { value: facts.publishedMoves, source: SOURCE.id } }),
    ...(facts.goalposts === undefined ? {} : { goalposts: { value: facts.goalposts, source: SOURCE.id } }),
    note: null,
    source: SOURCE.id,
  };
}

/** The rows of one ranking with its releases and records. */
export function rankingRows(id: string, facts: RankingFacts): Pick<Dataset, 'rankings' | 'releases' | 'records'> {
  return {
    rankings: [
      {
        id,
        names: named(`${id.toUpperCase()} Index`, `${id.toUpperCase()}指数`),
        shortNames: named(id.toUpperCase()),
        publisher: named('Institute', '研究所'),
        series: id,
        cadence: facts.cadence ?? 'yearly',
        direction: facts.direction ?? 'higher-is-better',
        tieRule: facts.tieRule ?? 'competition',
        unitKinds: facts.kinds ?? ['city'],
        ...(facts.dimensionOf === undefined ? {} : { dimensionOf: facts.dimensionOf }),
        ...(facts.theme ? { theme: named(...facts.theme) } : {}),
        ...(facts.measured ? { measured: { value: named(...facts.measured), source: SOURCE.id } } : {}),
        ...(facts.score ? { score: facts.score } : {}),
        ...(facts.tiers ? { tiers: facts.tiers } : {}),
        source: SOURCE.id,
      },
    ],
    releases: facts.releases.map((release, index) => releaseOf(id, release, facts.releases[index - 1])),
    records: facts.releases.flatMap(release =>
      Object.entries(release.places ?? {}).map(([unit, place]) => recordOf(id, release.id, unit, place)),
    ),
  };
}
