import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, rankingOf } from '../../records/release.ts';
import { eachFactOnce } from '../select/repeats.ts';
import type { Selection } from '../select/selection.ts';
import { type Direction, directionOf } from './direction.ts';

/**
 * How a sentence follows from the one before it: the same of another unit in the same release, or a run of the same unit in
 * another ranking; the opposite; the one ranking in which a unit went the other way than in two or more.
 */
export type Link = 'likewise' | 'contrast' | 'exception';

/** A sentence of a paragraph, and how it follows from the one before it; null where nothing has to be said of that. */
export interface ToldChange {
  readonly claim: TrueClaim;
  readonly link: Link | null;
}

/** Two to four sentences on one unit, or on one release. */
export type Paragraph = readonly ToldChange[];

/** A paragraph has so many sentences. */
export const SENTENCES = { fewest: 2, most: 4 } as const;

/** What the chapter is made of. */
export interface Material {
  readonly view: View;
  /** Units of the basket's chapter, in its order. */
  readonly units: readonly string[];
  readonly claims: readonly Claim[];
  readonly selection: ReadonlyMap<string, Selection>;
}

/**
 * The chapter "What changed": what was weighed as news of the units in focus and is no key finding, in
 * paragraphs. `docs/changes.md` has the rules.
 */
export function changesTold({ view, units, claims, selection }: Material): readonly Paragraph[] {
  const held = claims.filter(isTrue);
  const weighed = eachFactOnce(held.filter(claim => isNews(view, claim, selection.get(claim.id)))).toSorted(
    (a, b) => orderOf(selection, a) - orderOf(selection, b) || (a.id < b.id ? -1 : 1),
  );
  const news = ranged(weighed, rangesOf(view, held));
  const others = news.map(unitOf).filter(unit => !units.includes(unit));
  const ofUnits = [...new Set([...units, ...others])].flatMap(unit =>
    ofUnit(
      news.filter(claim => unitOf(claim) === unit),
      movesOf(held, selection, unit),
    ),
  );
  const told = new Set(ofUnits.flatMap(paragraph => paragraph.map(({ claim }) => claim)));
  const rest = news.filter(claim => !told.has(claim));
  const releases = [...new Set([...view.input.edition.basket, ...rest.map(releaseOf)])];
  const ofReleases = releases.flatMap(release =>
    ofRelease(
      rest.filter(claim => releaseOf(claim) === release),
      shareOf(held, selection, release),
    ),
  );
  return [...ofUnits, ...ofReleases];
}

/** Places over several editions below which a move is no news of this chapter. */
const LEAST_OVER = 2;

/** One place over several editions is hardly a move. */
const isSlight = (claim: TrueClaim): boolean =>
  claim.kind === 'movedOver' && Math.abs(claim.figures.from - claim.figures.to) < LEAST_OVER;

/** Weighed, of a unit in focus, and left out of the key findings only for its size or for want of room. */
const isNews = (view: View, claim: TrueClaim, selection: Selection | undefined): boolean =>
  (selection?.outcome === 'noRoom' || selection?.outcome === 'belowThreshold') &&
  'unit' in claim.query &&
  inFocus(view, claim.query.unit) &&
  !isSlight(claim);

const orderOf = (selection: Material['selection'], { id }: TrueClaim): number =>
  selection.get(id)?.order ?? Number.MAX_SAFE_INTEGER;

const unitOf = ({ query }: TrueClaim): string => ('unit' in query ? query.unit : '');

/** The release that a claim speaks of; of several the last. */
function releaseOf({ query, figures }: TrueClaim): ReleaseKey {
  if ('release' in query) return query.release;
  const releases = 'releases' in figures ? figures.releases : [];
  return typeof releases === 'number' ? '' : (releases.at(-1) ?? '');
}

const rankingTold = (claim: TrueClaim): string => rankingOf(releaseOf(claim));

type Moves = Extract<TrueClaim, { readonly kind: 'movesAcross' }>;

/** In how many rankings the unit rose and fell, where that is told of two or more, and no key finding says so. */
const movesOf = (held: readonly TrueClaim[], selection: Material['selection'], unit: string): Moves | null =>
  held
    .flatMap(claim => (claim.kind === 'movesAcross' && selection.get(claim.id)?.outcome !== 'finding' ? [claim] : []))
    .find(({ figures: { unit: of, up, down, same } }) => of === unit && up.length + down.length + same.length > 1) ??
  null;

type Range = Extract<TrueClaim, { readonly kind: 'placeRange' }>;

/** Between which places a unit in focus stood. */
const rangesOf = (view: View, held: readonly TrueClaim[]): readonly Range[] =>
  held.flatMap(claim => (claim.kind === 'placeRange' && inFocus(view, claim.query.unit) ? [claim] : []));

/** A run in the top is told by the places that the unit stood between in its releases, where these can be told. */
const ranged = (news: readonly TrueClaim[], ranges: readonly Range[]): readonly TrueClaim[] =>
  news.map(claim => {
    if (claim.kind !== 'topEditions') return claim;
    const [first, last] = [claim.figures.releases[0], claim.figures.releases.at(-1)];
    const { unit } = claim.figures;
    return (
      ranges.find(({ figures }) => figures.unit === unit && figures.previous === first && figures.release === last) ??
      claim
    );
  });

/** How many of the top are in focus, where any are and no key finding says so. */
const shareOf = (held: readonly TrueClaim[], selection: Material['selection'], release: ReleaseKey): TrueClaim | null =>
  held.find(
    claim =>
      claim.kind === 'topShare' &&
      claim.figures.release === release &&
      claim.figures.group === null &&
      claim.figures.units.length > 0 &&
      selection.get(claim.id)?.outcome !== 'finding',
  ) ?? null;

/** One paragraph of the changes of a unit, and one of what stayed with it; each only where it has two sentences or more. */
function ofUnit(news: readonly TrueClaim[], moves: Moves | null): readonly Paragraph[] {
  const [changes, steady] = [news.filter(isChange), news.filter(claim => !isChange(claim))];
  const rankings = [...new Set(steady.map(rankingTold))];
  const lead = moves ? [moves] : [];
  const shown = balanced(changes, SENTENCES.most - lead.length);
  const room = SENTENCES.most - lead.length - shown.length;
  // What is told of one ranking stands together.
  const together = steady.toSorted((a, b) => rankings.indexOf(rankingTold(a)) - rankings.indexOf(rankingTold(b)));
  // One thing that stayed is no paragraph of its own: it ends that of the changes, where there is room.
  const behind = together.length === 1 ? together.slice(0, room) : [];
  const first = shown.length + behind.length > 0 ? [...lead, ...shown, ...behind] : [];
  return [linked(first, moves), linked(together.length > 1 ? together.slice(0, SENTENCES.most) : [], null)].filter(
    isWhole,
  );
}

/** One paragraph of what changed in a release, part and whole: how many of its top are in focus, then who rose and fell. */
function ofRelease(news: readonly TrueClaim[], share: TrueClaim | null): readonly Paragraph[] {
  const lead = share && news.length > 0 ? [share] : [];
  const shown = balanced(news.filter(isChange), SENTENCES.most - lead.length);
  const steady = news.filter(claim => !isChange(claim)).slice(0, SENTENCES.most - lead.length - shown.length);
  return [linked([...lead, ...shown, ...steady], null)].filter(isWhole);
}

const isWhole = (paragraph: Paragraph): boolean => paragraph.length >= SENTENCES.fewest;

const isChange = (claim: TrueClaim): boolean => ['up', 'down'].includes(directionOf(claim) ?? '');

/**
 * The changes that go the way of most, then those that go the other way, each by their weight; of so many at most, and
 * then of either way, so that no rise hides a fall.
 */
function balanced(changes: readonly TrueClaim[], most: number): readonly TrueClaim[] {
  const going = (way: Direction) => changes.filter(claim => directionOf(claim) === way);
  const [up, down] = [going('up'), going('down')];
  const [first] = changes;
  const isUp = up.length === down.length ? first !== undefined && up.includes(first) : up.length > down.length;
  const [more, fewer] = isUp ? [up, down] : [down, up];
  const kept = fewer.slice(0, Math.max(most - more.length, Math.floor(most / 2)));
  return [...more.slice(0, most - kept.length), ...kept];
}

/** Each sentence with how it follows from the one before; no two in a row say that they follow alike. */
function linked(claims: readonly TrueClaim[], moves: Moves | null): Paragraph {
  const told: ToldChange[] = [];
  for (const claim of claims) {
    const before = told.at(-1);
    const link = linkOf(before?.claim, claim, moves);
    told.push({ claim, link: link === 'likewise' && before?.link === 'likewise' ? null : link });
  }
  return told;
}

function linkOf(before: TrueClaim | undefined, claim: TrueClaim, moves: Moves | null): Link | null {
  const [then, now] = [before ? directionOf(before) : null, directionOf(claim)];
  if (before !== undefined && isRun(before) && isRun(claim) && unitOf(before) === unitOf(claim)) return 'likewise';
  if (before === undefined || then === null || now === null || then === 'same' || now === 'same') return null;
  if (then !== now) return isException(claim, now, moves) ? 'exception' : 'contrast';
  return unitOf(before) !== unitOf(claim) && releaseOf(before) === releaseOf(claim) ? 'likewise' : null;
}

/** In the top for so many releases. */
const isRun = ({ kind }: TrueClaim): boolean => kind === 'topEditions' || kind === 'topStreak';

/** The only ranking of all in which the unit went this way, while it went the other way in all the others, two or more. */
function isException(claim: TrueClaim, way: Direction, moves: Moves | null): boolean {
  // What a unit moved over several editions is none of the moves that the paragraph opens with.
  if (!moves || claim.kind === 'movedOver') return false;
  const { up, down, basket } = moves.figures;
  const [own, other] = way === 'up' ? [up, down] : [down, up];
  return own.length === 1 && own.includes(releaseOf(claim)) && other.length > 1 && other.length === basket.length - 1;
}
