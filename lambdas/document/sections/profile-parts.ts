import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import { isCovered, type RankStatus } from '../../claims/rank-status.ts';
import type { Indicator, IndicatorValue } from '../../records/indicator.ts';
import { releaseKey } from '../../records/release.ts';
import { figuresSince } from '../../records/sections.ts';
import { bearerNotes } from '../bearer-notes.ts';
import type { LabelledText, ProfileBlock } from '../blocks.ts';
import { type Context, plain } from '../context.ts';
import { figureInBrief } from '../on-record.ts';
import type { Sentence } from '../sentence.ts';
import { countsInProfiles, toldBeside } from './counted.ts';

/** The place of a unit in a ranking that is the latest on record, whatever is on record of others after it. */
export interface LatestPlace {
  readonly ranking: string;
  readonly release: string;
  readonly previous: string | null;
  /** The latest release of the ranking of which anything is on record, where that gives the unit no place. */
  readonly later: string | null;
}

/** Of each ranking the latest release in which the unit has a place of its own. */
export function latestPlaces({ view, analysis }: Context, unit: string): readonly LatestPlace[] {
  return analysis.full.flatMap(({ ranking, releases }) => {
    const release = releases.filter(key => hasPlace(view.rankStatus(unit, key))).at(-1);
    if (release === undefined) return [];
    const found = view.release(release);
    const before = found ? view.before(found) : { kind: 'unknown' as const };
    const previous = before.kind === 'release' ? releaseKey(before.release) : null;
    const latest = releases.at(-1) ?? release;
    return [{ ranking, release, previous, later: latest === release ? null : latest }];
  });
}

const hasPlace = ({ kind }: RankStatus): boolean => kind === 'ranked' || kind === 'banded' || kind === 'tiered';

/** Whether any ranking of those that are counted gives the unit a tier, which is no place. */
export const isTiered = ({ view, analysis }: Context, unit: string): boolean =>
  analysis.full.some(({ releases }) => releases.some(key => view.rankStatus(unit, key).kind === 'tiered'));

/** Whether any release that is read gives the unit a place, those of dimensions too. */
const placedAnywhere = ({ view }: Context, unit: string): boolean =>
  view.input.dataset.releases.some(release => hasPlace(view.rankStatus(unit, releaseKey(release))));

/** A count over the basket that is established: exact, or a lower bound. */
export type Count = Extract<TrueClaim, { readonly kind: 'topCount' | 'topCountAtLeast' }>;

/** The count of a unit; null where none is established. */
export const countOf = (claims: readonly Claim[], unit: string): Count | null =>
  claims
    .filter(isTrue)
    .flatMap(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast' ? [claim] : []))
    .find(({ figures }) => figures.unit === unit) ?? null;

/**
 * The figure that stands beside the name of a unit: of the latest year, unless that lies too far back. A place in a part of
 * an index is no figure of a unit, and says nothing without the place in the whole.
 */
export function figureBeside({ view }: Context, { id, measure }: Indicator, unit: string): IndicatorValue | null {
  const latest = view.values(id, unit).at(-1);
  return latest && measure !== 'place' && latest.year >= figuresSince(view.input) ? latest : null;
}

/** The count in words: "6 of 8", "at least 4"; null where none is known for certain. */
export function countText(context: Context, unit: string): string | null {
  const { basket } = context.words;
  const count = countOf(countsInProfiles(context.analysis), unit);
  if (count?.kind === 'topCount') return basket.barExact(count.figures.count, count.figures.basket.length);
  if (count?.kind === 'topCountAtLeast') return basket.barAtLeast(count.figures.count, count.figures.basket.length);
  const least = toldBeside(countsInProfiles(context.analysis), unit);
  return least === null ? null : basket.barAtLeast(least, context.view.input.edition.basket.length);
}

export function facts(context: Context, unit: string, places: number): readonly LabelledText[] {
  const { view, words, citations, language, names } = context;
  const found = view.unit(unit);
  const { report, dataset } = view.input;
  const count = countOf(countsInProfiles(context.analysis), unit);
  const text = countText(context, unit);
  const figures = dataset.indicators.flatMap((indicator): readonly LabelledText[] => {
    const latest = figureBeside(context, indicator, unit);
    if (latest === null) return [];
    return [
      {
        label: language.finish(words.profile.indicator(names.indicator(indicator.id), latest.year)),
        value: figureInBrief(context, latest),
        notes: citations.cite([latest.source]),
      },
    ];
  });
  return [
    ...(found?.latitude && found.longitude
      ? [
          {
            label: words.profile.coordinates,
            value: words.profile.degrees(found.latitude, found.longitude),
            notes: citations.cite([found.source]),
          },
        ]
      : []),
    { label: words.profile.rankings(isTiered(context, unit)), value: words.profile.rankingsValue(places), notes: [] },
    ...(count && text
      ? [
          {
            label: words.profile.count(report.topN),
            value: text,
            notes: citations.cite(count.evidence.map(({ source }) => source)),
          },
        ]
      : []),
    ...figures,
  ];
}

/** Releases that are counted over and tell no place of the unit. */
const unknownInBasket = ({ view }: Context, unit: string): readonly string[] =>
  view.input.edition.basket.filter(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'notOnRecord' || (status.kind === 'below' && !status.whole);
  });

/** Which of two was formed from the other. */
export function successionSentence(context: Context, unit: string, other: string): Sentence {
  const { view, words, names } = context;
  const [newer, older] = names.succeeds(unit, other) ? [unit, other] : [other, unit];
  // It is on record with the one that was formed.
  const sources = [view.unit(newer)?.source ?? ''].filter(Boolean);
  return plain(context, words.profile.succession(names.unit(older), names.unit(newer)), sources);
}

/** Those that the unit was formed from, and that the releases before its latest places ranked in its stead. */
const formersBefore = (context: Context, unit: string): readonly string[] => {
  const { view } = context;
  const formers = latestPlaces(context, unit).flatMap(({ previous }) =>
    previous === null ? [] : [...view.formersOf(unit)].filter(id => isCovered(view.rankStatus(id, previous))),
  );
  return [...new Set(formers)].sort();
};

/** Whether a sentence tells in how many of the rankings tracked a unit has a place on record. */
const isOfPlacesKnown = ({ claim }: Sentence): boolean => claim?.startsWith('placesKnown:') ?? false;

/** What is not on record, said plainly. */
export function gaps(
  context: Context,
  unit: string,
  places: number,
  told: ProfileBlock['sentences'],
): ProfileBlock['gaps'] {
  const { view, words, names } = context;
  const { basket } = view.input.edition;
  const unknown = unknownInBasket(context, unit);
  const clusters = basket.flatMap(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'inCluster' ? [{ cluster: status.cluster, source: status.record.source }] : [];
  });
  const all = [...new Set(clusters.map(({ cluster }) => cluster))];
  const isSuccession = (cluster: string): boolean => names.succeeds(unit, cluster) || names.succeeds(cluster, unit);
  const named = all.filter(cluster => !isSuccession(cluster) && !names.standsFor(unit, cluster));
  return [
    ...(placedAnywhere(context, unit) ? [] : [plain(context, words.profile.nothing(names.unit(unit)))]),
    // Said once: where nothing at all is on record, or a sentence tells how much is, that tells it of these rankings too.
    ...(unknown.length > 0 && places > 0 && !told.some(isOfPlacesKnown)
      ? [plain(context, words.profile.little(names.unit(unit), unknown.map(names.releaseShort)))]
      : []),
    ...(named.length > 0
      ? [
          plain(
            context,
            words.profile.clusters(names.unit(unit), named.map(names.unit)),
            clusters.filter(({ cluster }) => named.includes(cluster)).map(({ source }) => source),
          ),
        ]
      : []),
    ...bearerNotes(
      context,
      latestPlaces(context, unit).map(({ release }) => release),
      [unit],
    ),
    ...[...new Set([...all.filter(isSuccession), ...formersBefore(context, unit)])].map(other =>
      successionSentence(context, unit, other),
    ),
  ];
}
