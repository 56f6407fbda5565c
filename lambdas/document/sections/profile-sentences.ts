import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import { type ClaimKind, KINDS } from '../../claims/schema/kinds.ts';
import { ownRelease } from '../../findings/propose/overall.ts';
import { isAboutPlace } from '../../findings/select/facts.ts';
import { byNews, type Measure, type Sort } from '../../findings/select/measure.ts';
import { eachFactOnce, keysOf, repeats, tellsStep } from '../../findings/select/repeats.ts';
import type { ReleaseKey } from '../../records/release.ts';
import type { ProfileBlock } from '../blocks.ts';
import { type Context, freshSentences, toldSentence } from '../context.ts';
import { countsInProfiles } from './counted.ts';

/**
 * The most sentences of a profile, of those among them that stand elsewhere too, and of those that tell a place and no
 * more: its chart has every place.
 */
const MOST = { sentences: 6, again: 3, places: 2 } as const;

/**
 * Up to six sentences. First the main news of the unit that the report tells elsewhere: who opens a profile reads it alone.
 * Then what stands nowhere else, nor in a weaker wording: the own result, the count, the most telling of each ranking whose
 * edition is recent; two places at most that no more is told of.
 */
export function chosen(context: Context, unit: string, claims: readonly Claim[]): ProfileBlock['sentences'] {
  const { analysis } = context;
  const about = (claim: Claim): boolean => 'unit' in claim.query && claim.query.unit === unit;
  const own = analysis.overall
    .filter(about)
    .filter(({ kind }) => kind === 'ledEditions' || kind === 'leadStreak' || kind === 'leader');
  const lead =
    own.find(claim => isTrue(claim) && claim.kind === 'leadStreak') ??
    own.find(claim => isTrue(claim) && claim.kind === 'ledEditions') ??
    own.find(isTrue);
  const asked = analysis.asked.filter(about);
  const counts = countsInProfiles(analysis).filter(about);
  // How many of its places are known is told where nothing can be counted: a count stands among the figures above, once.
  const isCount = ({ kind }: Claim): boolean => kind === 'topCount' || kind === 'topCountAtLeast';
  const known = counts.filter(({ kind }) => kind !== 'movesAcross');
  const count = known.some(claim => isTrue(claim) && isCount(claim)) ? [] : known;
  const first = [...(lead ? [lead] : []), ...asked, ...count].filter(isTrue);
  const told = new Set(first.flatMap(keysOf));
  const news = mostTelling(
    context,
    claims.filter(isTrue).filter(claim => repeats(claim, told) === null && isRecent(context, claim)),
  );
  const again = toldAgain(context, unit, lead && isTrue(lead) ? [lead, ...news] : news);
  const fresh = [...first, ...news].filter(
    claim => !context.isTold(claim) && !again.some(whole => tellsStep(whole, claim)),
  );
  const rest = [
    ...fresh.filter(claim => !isPlace(claim)),
    ...trackedFirst(context, fresh.filter(isPlace)).slice(0, MOST.places),
  ];
  return [
    ...again.map(claim => toldSentence(context, claim)),
    ...freshSentences(context, firstOf(rest, MOST.sentences - again.length)),
  ];
}

/** The first so many; where a unit is strong and weak is the last of them rather than left out. */
function firstOf(claims: readonly TrueClaim[], most: number): readonly TrueClaim[] {
  const parts = claims.findIndex(({ kind }) => kind === 'dimensionProfile' || kind === 'dimensionEnds');
  return parts < most ? claims.slice(0, most) : [...claims.slice(0, most - 1), ...claims.slice(parts, parts + 1)];
}

/**
 * What the report tells elsewhere and a profile tells again: what happened, as the key findings and the chapter of changes
 * have it, and firsts; where there is none of these, places in the rankings tracked. A count stands among the figures.
 */
function toldAgain(context: Context, unit: string, claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const { findings, changes } = context.analysis;
  // What stands beside a finding says when a line was crossed on the way: it is told with that.
  const chosen = findings.filter(({ why }) => why !== 'notice');
  const news = [...chosen, ...changes.flat()].flatMap(({ claim }) =>
    'unit' in claim.query && claim.query.unit === unit && isNews(claim) ? [claim] : [],
  );
  const [own, others] = [claims.filter(isOwn), claims.filter(claim => !isOwn(claim))];
  const changed = others.filter(claim => isAboutPlace(claim) && (!isPlace(claim) || isFirst(claim)));
  const result = ownRelease(context.view);
  const happened = [
    ...own,
    // What the whole tells of it goes before what any of the parts does.
    ...changed.filter(({ query }) => 'release' in query && query.release === result),
    ...news,
    ...changed,
  ];
  const all = [...new Set(happened)].filter(claim => context.isTold(claim));
  const told = all.filter(claim => !all.some(whole => tellsStep(whole, claim)));
  const places = others.filter(claim => isPlace(claim) && isTracked(context, claim) && context.isTold(claim));
  return (told.length > 0 ? told : places).slice(0, MOST.again);
}

/**
 * Whether a claim may be told as news: of an edition that is tracked, or that is named for the year of the report or the
 * year before it; one of no edition has no age. An older place stands, dated, in the chart of the profile.
 */
function isRecent({ view }: Context, { query, figures }: TrueClaim): boolean {
  const { basket, year } = view.input.edition;
  const of = editionsOf(query, figures);
  const named = (key: ReleaseKey): number => view.release(key)?.labelYear?.value ?? Number.NEGATIVE_INFINITY;
  return of.length === 0 || of.some(key => basket.includes(key) || named(key) >= year - 1);
}

/** The editions that a claim tells of, wherever its kind names them. */
function editionsOf(query: TrueClaim['query'], figures: TrueClaim['figures']): readonly ReleaseKey[] {
  if ('release' in query) return [query.release];
  const all = 'releases' in figures ? figures.releases : [];
  return typeof all === 'number' ? [] : all;
}

/** Of the overall result. */
const isOwn = ({ kind }: TrueClaim): boolean => kind === 'ledEditions' || kind === 'leadStreak';

const isTracked = ({ view }: Context, { query }: TrueClaim): boolean =>
  'release' in query && view.input.edition.basket.includes(query.release);

/** Places in the rankings tracked before those in others, each in their order. */
const trackedFirst = (context: Context, places: readonly TrueClaim[]): readonly TrueClaim[] => [
  ...places.filter(claim => isTracked(context, claim)),
  ...places.filter(claim => !isTracked(context, claim)),
];

/**
 * One sentence a ranking about the place in it, and besides, of the first ranking that has any, one about dimensions of
 * either sort. Strengths and weaknesses are told with the place, which is then not told alone.
 */
function mostTelling(context: Context, claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const places = eachFactOnce(claims.filter(isAboutPlace));
  // Where none stands far from the whole, the best and the lowest of its places in them say as much as there is.
  const ofKind = (kind: ClaimKind): readonly TrueClaim[] => claims.filter(claim => claim.kind === kind);
  const [profile] = [...ofKind('dimensionProfile'), ...ofKind('dimensionEnds')];
  const [driven] = ofKind('drivenBy');
  const told = profile && 'release' in profile.query ? profile.query.release : null;
  return [
    ...places.filter(claim => !(isPlace(claim) && 'release' in claim.query && claim.query.release === told)),
    ...(profile ? [profile] : []),
    ...(driven ? [driven] : []),
  ].sort(byWeight(context));
}

const isChange = ({ kind }: TrueClaim): boolean => KINDS[kind].order?.part === 'change';

/** What happened to a unit: in one ranking, since the edition before or over several, or in several. */
const isNews = (claim: TrueClaim): boolean => claim.kind === 'movesAcross' || isChange(claim);

const isFirst = ({ figures }: TrueClaim): boolean => 'rank' in figures && figures.rank === 1;

const isPlace = ({ kind }: TrueClaim): boolean => kind === 'position' || kind === 'jointPosition';

/** Changes that cross a line and leads; then dimensions; then the other changes; then places with nothing to compare. */
const GROUP: Readonly<Record<Sort, number>> = {
  across: 0,
  first: 0,
  top: 0,
  leadOverOthers: 0,
  lead: 0,
  move: 2,
  tier: 2,
  run: 2,
  field: 2,
};

/** As the key findings are weighed, rises and falls alike; of places without a change the best first. */
function byWeight({ analysis }: Context): (a: TrueClaim, b: TrueClaim) => number {
  const weighed = ({ id }: TrueClaim): Measure | undefined => analysis.measures.get(id);
  const group = (claim: TrueClaim): number => {
    const measure = weighed(claim);
    if (measure) return GROUP[measure.sort];
    return isAboutPlace(claim) ? 3 : 1;
  };
  return (a, b) => {
    const [one, other] = [weighed(a), weighed(b)];
    const byChange = group(a) - group(b) || (one && other ? byNews(one, other) : 0);
    return byChange || rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);
  };
}

function rankOf({ figures }: TrueClaim): number {
  if ('rank' in figures) return figures.rank ?? Number.MAX_SAFE_INTEGER;
  if ('ranks' in figures) return figures.ranks.at(-1) ?? Number.MAX_SAFE_INTEGER;
  return 'to' in figures && figures.to !== null ? figures.to : Number.MAX_SAFE_INTEGER;
}
