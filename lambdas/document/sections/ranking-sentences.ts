import { type Claim, isTrue, type TrueClaim, type TrueClaimOf } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import { PARTS } from '../../claims/schema/kind.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';
import { KINDS } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { TREATMENTS } from '../../findings/kinds/treatments.ts';
import { eachFactOnce } from '../../findings/select/repeats.ts';
import type { ReleaseKey } from '../../records/release.ts';
import type { Block } from '../blocks.ts';
import { type Context, freshSentences, toldSentence } from '../context.ts';
import type { Sentence } from '../sentence.ts';
import { hasProfile } from './has-profile.ts';
import { isToldOverTime } from './histories.ts';

/** Sentences of each sort that are printed; the table below has the rest of what they would say. */
const MOST = { places: 3, ends: 3, changes: 6, others: 6 } as const;

/**
 * The sentences of a ranking, each fact once. Of places that say no more than the table does, the best few; of the changes
 * of the units in scope, and of those of others, the largest; rises and falls alike.
 */
export function rankingSentences(context: Context, claims: readonly Claim[]): readonly Block[] {
  return listed(context, toldOf(context, claims));
}

/** Sentences one below the other; none where there is none. */
function listed(context: Context, claims: readonly TrueClaim[]): readonly Block[] {
  if (claims.length === 0) return [];
  return [
    {
      kind: 'claimList',
      style: 'list',
      items: freshSentences(context, claims).map(sentence => ({ sentence, see: null })),
    },
  ];
}

/** The most that a card tells beside its title: what heads its drawing is one of them. */
const ON_A_CARD = 3;

/** What a card tells: its title and a list, and what heads the drawing beside them; null where the title has said it. */
interface CardSentences {
  readonly blocks: readonly Block[];
  readonly heading: Sentence | null;
}

/** Who has a row in what stands beside a card's text, and the two releases that are compared there; none in a table. */
interface Drawn {
  readonly shown: readonly string[];
  readonly releases: readonly string[];
}

/**
 * A card's title: the weightiest change of a unit in scope, or else the best that the ranking tells of one, or of any. It
 * stands there even where the key findings tell it: who opens a card reads it alone. Below it, of what is told nowhere
 * else, first what is about units in scope and then what is not shown beside it: `shown` are the units with a row there,
 * whose changes it shows too where it is a slope. That is headed by the best of what it shows of the top, where its title
 * does not say it.
 */
export function cardSentences(context: Context, claims: readonly Claim[], { shown, releases }: Drawn): CardSentences {
  const isSlope = releases.length > 0;
  const told = ofInterest(context, claims);
  const ours = told.filter(claim => about(context, claim));
  const title = byNews(context, ours.filter(isChange))[0] ?? ours[0] ?? told[0];
  if (!title) return { blocks: [], heading: null };
  const headline = toldSentence(context, title);
  // Of those that the report is not about, the chart tells enough.
  const isDrawn = (claim: TrueClaim): boolean =>
    'unit' in claim.query && shown.includes(claim.query.unit) && (isPlace(claim) || (isSlope && isChange(claim)));
  const few = oncePerCluster(fewOf(context, told))
    .filter(claim => !isTheOnlyOne(claim, title))
    .filter(claim => !(isDrawn(claim) && isFarDown(context, claim)));
  const sees = few.filter(
    claim => (isDrawn(claim) || LISTS.includes(claim.kind)) && isOfTop(context, claim, { shown, releases }),
  );
  const [head] = isSlope ? sees.toSorted((a, b) => headingOrder(context, a) - headingOrder(context, b)) : [];
  const heading = head ? toldSentence(context, head) : null;
  const rest = few.filter(claim => claim !== head);
  const more = [
    ...sharingFirst(claims, [title, ...(head ? [head] : []), ...rest]),
    ...rest.filter(claim => about(context, claim)),
    ...rest.filter(claim => !about(context, claim) && !isDrawn(claim)),
  ].slice(0, heading ? ON_A_CARD - 1 : ON_A_CARD);
  return {
    blocks: [{ kind: 'prose', tone: 'headline', paragraphs: [[headline]] }, ...listed(context, more)],
    heading,
  };
}

/** Who share first place, where what is told of them says so of none but one: nobody else would seem to be there. */
const sharingFirst = (claims: readonly Claim[], told: readonly TrueClaim[]): readonly TrueClaim[] =>
  claims
    .filter(isTrue)
    .filter(({ kind, figures }) => kind === 'jointPosition' && 'rank' in figures && figures.rank === 1)
    .slice(0, 1)
    .filter(claim => !told.includes(claim));

/** That one alone of those in scope is at the top, where the title has told its place there. */
const isTheOnlyOne = ({ kind, figures }: TrueClaim, title: TrueClaim): boolean =>
  kind === 'topShare' &&
  figures.units.length === 1 &&
  'unit' in title.figures &&
  title.figures.unit === figures.units[0] &&
  isPlaceIn(title, figures.top);

/** Whether a claim tells a place among the first so many. */
const isPlaceIn = ({ figures }: TrueClaim, top: number): boolean => {
  const place = 'to' in figures ? figures.to : 'rank' in figures ? figures.rank : null;
  return typeof place === 'number' && place <= top;
};

/** Kinds that speak of the whole of a list that a slope shows. */
const LISTS: readonly ClaimKind[] = ['leader', 'topShare'];

/**
 * Whether what a claim tells is seen at the top of a slope: one of its places is there, each whom it names is drawn, and
 * it speaks of no other release than the two. A line far below the top is not what anybody looks at first.
 */
function isOfTop({ view }: Context, claim: TrueClaim, { shown, releases }: Drawn): boolean {
  const { figures } = claim;
  const places = [
    ...('from' in figures ? [figures.from] : []),
    ...('to' in figures ? [figures.to] : []),
    ...('rank' in figures ? [figures.rank] : []),
  ];
  return (
    (places.length === 0 || places.some(place => Number(place) <= view.input.report.topN)) &&
    ('others' in figures ? figures.others : []).every(unit => shown.includes(unit)) &&
    lookedAt(view, claim).every(release => releases.includes(release))
  );
}

/** The releases of which a claim speaks. */
const lookedAt = <K extends ClaimKind>(view: View, { kind, figures }: TrueClaimOf<K>): readonly ReleaseKey[] =>
  TREATMENTS[kind].looksAt(figures, view);

/** What heads a slope: a change before a place, one of a unit in scope before another's; who leads before a place below. */
function headingOrder(context: Context, claim: TrueClaim): number {
  if (isChange(claim)) return about(context, claim) ? 0 : 1;
  return 2 + (LISTS.includes(claim.kind) ? LISTS.indexOf(claim.kind) : LISTS.length);
}

/** Of a cluster that is ranked as one the place is told of its first member: of the next it is the same sentence again. */
function oncePerCluster(claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const first = new Map<string, TrueClaim>();
  for (const claim of claims)
    if (claim.kind === 'clusterPlace' && !first.has(claim.figures.cluster)) first.set(claim.figures.cluster, claim);
  return claims.filter(claim => claim.kind !== 'clusterPlace' || first.get(claim.figures.cluster) === claim);
}

/** A place below the top of a unit that the report has no profile of, where it has any: one of many, and no news. */
function isFarDown({ analysis, view }: Context, claim: TrueClaim): boolean {
  const { profiles } = analysis;
  return (
    claim.kind === 'position' &&
    claim.figures.rank > view.input.report.topN &&
    profiles.length > 0 &&
    !profiles.some(({ unit }) => unit === claim.figures.unit)
  );
}

/** What is told of a ranking and nowhere else, in order. */
const toldOf = (context: Context, claims: readonly Claim[]): readonly TrueClaim[] =>
  fewOf(context, ofInterest(context, claims));

/** What can be told of a ranking, each fact once, in order. */
function ofInterest(context: Context, claims: readonly Claim[]): readonly TrueClaim[] {
  const held = claims.filter(isTrue).filter(claim => isOfInterest(context, claim, claims));
  // Strengths and weaknesses are told with the place overall.
  const profiled = new Set(
    held.flatMap(({ kind, query }) => (kind === 'dimensionProfile' && 'unit' in query ? [query.unit] : [])),
  );
  return eachFactOnce(held)
    .filter(
      claim =>
        !isToldOverTime(context, claim) &&
        !((claim.kind === 'position' || claim.kind === 'dimensionEnds') && profiled.has(claim.figures.unit)),
    )
    .sort((a, b) => orderOf(a) - orderOf(b));
}

/** Of these what is told nowhere else, and of each sort so many. */
function fewOf(context: Context, all: readonly TrueClaim[]): readonly TrueClaim[] {
  const told = all.filter(claim => !context.isTold(claim));
  const left = new Set([
    ...told.filter(isPlace).slice(MOST.places),
    ...byPlace(told.filter(({ kind }) => kind === 'dimensionEnds')).slice(MOST.ends),
    ...byNews(
      context,
      told.filter(claim => isChange(claim) && about(context, claim)),
    ).slice(MOST.changes),
    ...told.filter(claim => isChange(claim) && !about(context, claim)).slice(MOST.others),
  ]);
  return told.filter(claim => !left.has(claim));
}

/** Of units outside the focus only what explains a place of one inside: who was passed. Leaders and lists speak for all. */
function isOfInterest(context: Context, claim: TrueClaim, all: readonly Claim[]): boolean {
  // Where all are in scope, a place below the top is one of many.
  const { focus, topN } = context.view.input.report;
  if (claim.kind === 'position' && focus.all && claim.figures.rank > topN) return false;
  // Where a unit has a profile, that tells its best and its lowest dimension.
  if (claim.kind === 'dimensionEnds') return about(context, claim) && !hasProfile(context, claim.figures.unit);
  // Who holds a place alone or with others is news of the first place alone.
  if (claim.kind === 'sharing') return claim.figures.rank === 1;
  if (claim.kind === 'biggestMove') return claim.figures.units.some(unit => inFocus(context.view, unit));
  if (!isChange(claim) || !('unit' in claim.query) || about(context, claim)) return true;
  const { unit } = claim.query;
  return all
    .filter(isTrue)
    .some(other => other.kind === 'overtook' && about(context, other) && other.figures.others.includes(unit));
}

/** By the order of the kinds; who is first comes first, however it is told. */
function orderOf(claim: TrueClaim): number {
  const isFirst = 'rank' in claim.figures && claim.figures.rank === 1;
  const { order } = KINDS[isFirst ? 'leader' : claim.kind];
  return order ? PARTS.indexOf(order.part) * WIDEST + order.place : Number.MAX_SAFE_INTEGER;
}

/** More than any part has places. */
const WIDEST = 1000;

/** A place without a change: the table says as much. */
const isPlace = (claim: TrueClaim): boolean =>
  (claim.kind === 'position' || claim.kind === 'jointPosition' || claim.kind === 'held') && claim.figures.rank !== 1;

const isChange = ({ kind }: TrueClaim): boolean => KINDS[kind].order?.part === 'change';

const about = ({ view }: Context, claim: TrueClaim): boolean =>
  'unit' in claim.query && inFocus(view, claim.query.unit);

/** The best place first, then by id. */
const byPlace = (claims: readonly TrueClaim[]): readonly TrueClaim[] => {
  const rankOf = ({ figures }: TrueClaim): number => ('rank' in figures ? (figures.rank ?? 0) : 0);
  return claims.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
};

/** The weightiest first, as the key findings are chosen; what was not weighed last. */
function byNews({ analysis }: Context, claims: readonly TrueClaim[]): readonly TrueClaim[] {
  const order = ({ id }: TrueClaim): number => analysis.selection.get(id)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...claims].sort((a, b) => order(a) - order(b));
}
