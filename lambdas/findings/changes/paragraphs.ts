import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import type { View } from '../../claims/view.ts';
import type { ReleaseKey } from '../../records/release.ts';
import { byNews, type Measure, passes } from '../select/measure.ts';
import { eachFactOnce, tellsStep } from '../select/repeats.ts';
import type { Selection } from '../select/selection.ts';
import { type Direction, directionOf } from './direction.ts';

/**
 * How a sentence follows from the one before it: the same of another unit in the same release; the opposite; the one ranking
 * in which a unit went the other way than in two or more.
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
  /** By id, what each claim that was weighed is worth as news. */
  readonly measures: ReadonlyMap<string, Measure>;
}

/**
 * The chapter "What changed": the changes of the units in focus that are no key findings, in paragraphs.
 * `docs/changes.md` has the rules.
 */
export function changesTold(material: Material): readonly Paragraph[] {
  const { view, units, claims, selection, measures } = material;
  const held = claims.filter(isTrue);
  const news = eachFactOnce(
    held.filter(claim => isNews(view, claim, selection.get(claim.id), measures.get(claim.id))),
  ).toSorted(byWeight(material));
  const others = news.map(unitOf).filter(unit => !units.includes(unit));
  const all = [...new Set([...units, ...others])].map(unit => ({
    own: news.filter(claim => unitOf(claim) === unit),
    moves: movesOf(held, selection, unit),
  }));
  const ofUnits = withWholes(
    all.flatMap(({ own, moves }) => ofUnit(own, moves)),
    all.flatMap(({ own, moves }) => (moves && isWholeAlone(own, moves) ? [moves] : [])),
  );
  const told = toldIn(ofUnits);
  const rest = news.filter(claim => !told.has(claim) && ![...told].some(whole => tellsStep(whole, claim)));
  const releases = [...new Set([...view.input.edition.basket, ...rest.map(releaseOf)])];
  const ofReleases = releases.flatMap(release =>
    ofRelease(
      rest.filter(claim => releaseOf(claim) === release),
      seatsOf(held, selection, release),
    ),
  );
  const toldSoFar = toldIn(ofReleases);
  // What stands alone in its release stands with what else does; whatever had no room with others has none here.
  const withOthers = [...told].map(unitOf);
  const seats = releases.flatMap(release => {
    // Whose move in the release a whole tells leaves nobody beside them.
    const isLeft = ![...toldSoFar].some(claim => releaseOf(claim) === release);
    const isMoved = news.some(claim => releaseOf(claim) === release && !rest.includes(claim));
    return (isLeft && isMoved && seatsOf(held, selection, release)) || [];
  });
  const alone = rest.filter(
    claim => !toldSoFar.has(claim) && !withOthers.includes(unitOf(claim)) && !ofReleases.some(about(releaseOf(claim))),
  );
  return ended([...ofUnits, ...ofReleases], seats, alone);
}

/**
 * Whether the whole tells several places of a unit, and its changes nothing besides: then it stands for them, or some of
 * these, which cannot be compared strictly, would be told nowhere.
 */
const isWholeAlone = (own: readonly TrueClaim[], moves: Moves): boolean =>
  own.length > 0 &&
  own.every(claim => tellsStep(moves, claim)) &&
  moves.figures.otherField.length > 0 &&
  moves.figures.moved.length + moves.figures.otherField.length > 1;

/** Wholes that stand alone are paragraphs together; a single one ends the last paragraph that has room, if there is one. */
function withWholes(paragraphs: readonly Paragraph[], wholes: readonly TrueClaim[]): readonly Paragraph[] {
  if (wholes.length > 1) return [...paragraphs, linked(wholes.slice(0, SENTENCES.most), null)];
  const at = paragraphs.findLastIndex(({ length }) => length < SENTENCES.most);
  return paragraphs.map((paragraph, index) => (index === at ? [...paragraph, ...linked(wholes, null)] : paragraph));
}

/** Several that are left are a paragraph; one ends the last paragraph that has room. */
function ended(
  paragraphs: readonly Paragraph[],
  seats: readonly TrueClaim[],
  alone: readonly TrueClaim[],
): readonly Paragraph[] {
  const lead = seats.slice(0, SENTENCES.most - 1);
  const [one, ...others] = [...lead, ...balanced(alone, SENTENCES.most - lead.length)];
  if (one === undefined) return paragraphs;
  if (others.length > 0) return [...paragraphs, linked([one, ...others], null)];
  const at = paragraphs.findLastIndex(({ length }) => length < SENTENCES.most);
  return paragraphs.map((paragraph, index) =>
    index === at ? [...paragraph, ...linked([...paragraph.map(({ claim }) => claim), one], null).slice(-1)] : paragraph,
  );
}

const toldIn = (paragraphs: readonly Paragraph[]): ReadonlySet<TrueClaim> =>
  new Set(paragraphs.flatMap(paragraph => paragraph.map(({ claim }) => claim)));

/** Whether a paragraph is of a release. */
const about =
  (release: ReleaseKey) =>
  (paragraph: Paragraph): boolean =>
    paragraph.some(({ claim }) => releaseOf(claim) === release);

/** Why a change that is no key finding may be told all the same: its size, want of room, its ranking, its method. */
const TOLD: readonly Selection['rule'][] = ['otherRanking', 'otherMethod'];

/**
 * A change of a unit in focus that was left out of the key findings only for its size or for want of room; or because its
 * ranking is not counted over, or its method changed, which it names: then of the year of the report or the year before;
 * or a large one from the first edition of a chart to the last.
 */
function isNews(view: View, claim: TrueClaim, selection: Selection | undefined, measure: Measure | undefined): boolean {
  if (!('unit' in claim.query) || !inFocus(view, claim.query.unit)) return false;
  // Who came to share a place, or to hold it alone, kept its number and no more.
  if (!isChange(claim) && claim.kind !== 'sharing') return false;
  if (selection?.outcome === 'noRoom' || selection?.outcome === 'belowThreshold') return true;
  if (isOver(claim)) return selection?.rule === 'overEditions' && measure !== undefined && passes(measure);
  if (selection?.outcome !== 'notCandidate' || !TOLD.includes(selection.rule)) return false;
  const { basket, year } = view.input.edition;
  const release = releaseOf(claim);
  return basket.includes(release) || (view.release(release)?.labelYear?.value ?? Number.NEGATIVE_INFINITY) >= year - 1;
}

/** In the order of the key findings; what could be none of them behind that, the weightier first; what took several editions last. */
function byWeight({ selection, measures }: Material): (a: TrueClaim, b: TrueClaim) => number {
  const order = ({ id }: TrueClaim): number => selection.get(id)?.order ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => {
    const [one, other] = [measures.get(a.id), measures.get(b.id)];
    const weight = one && other ? byNews(one, other) : Number(!one) - Number(!other);
    return Number(isOver(a)) - Number(isOver(b)) || order(a) - order(b) || weight || (a.id < b.id ? -1 : 1);
  };
}

/** Whether a claim tells a change from the first edition of a chart to the last. */
const isOver = ({ kind }: TrueClaim): boolean => kind === 'movedOver';

const unitOf = ({ query }: TrueClaim): string => ('unit' in query ? query.unit : '');

/** The release that a claim speaks of; of several the last. */
function releaseOf({ query, figures }: TrueClaim): ReleaseKey {
  if ('release' in query) return query.release;
  const releases = 'releases' in figures ? figures.releases : [];
  return typeof releases === 'number' ? '' : (releases.at(-1) ?? '');
}

type Moves = Extract<TrueClaim, { readonly kind: 'movesAcross' }>;

/** In how many rankings the unit rose and fell, where that is told of two or more, and no key finding says so. */
const movesOf = (held: readonly TrueClaim[], selection: Material['selection'], unit: string): Moves | null =>
  held
    .flatMap(claim => (claim.kind === 'movesAcross' && selection.get(claim.id)?.outcome !== 'finding' ? [claim] : []))
    .find(({ figures }) => figures.unit === unit && waysOf(figures) > 1) ?? null;

/** Rankings of which a way is told: up, down, kept, or the same rank that came to be shared or to be one's own. */
const waysOf = ({ up, down, same, sharing }: Moves['figures']): number =>
  up.length + down.length + same.length + sharing.length;

/** How many of the top are in focus, edition by edition, where they are more or fewer than in the one before and no key finding says so. */
const seatsOf = (held: readonly TrueClaim[], selection: Material['selection'], release: ReleaseKey): TrueClaim | null =>
  held.find(
    claim =>
      claim.kind === 'seatsOver' &&
      claim.figures.group === null &&
      claim.figures.releases.at(-1) === release &&
      claim.figures.seats.at(-1)?.count !== claim.figures.seats.at(-2)?.count &&
      selection.get(claim.id)?.outcome !== 'finding',
  ) ?? null;

/** One paragraph of the changes of a unit: the whole, and what it does not say of the parts. */
function ofUnit(news: readonly TrueClaim[], moves: Moves | null): readonly Paragraph[] {
  // From which place to which it went in the rankings that are counted the whole tells.
  const more = news.filter(claim => moves === null || !tellsStep(moves, claim));
  // Where that leaves nothing to tell, the changes are told by themselves, in their releases.
  if (more.length === 0) return [];
  const lead = moves ? [moves] : [];
  return [linked([...lead, ...balanced(more, SENTENCES.most - lead.length)], moves)].filter(isWhole);
}

/** One paragraph of what changed in a release, part and whole: that more or fewer of its top are in focus, then who rose and fell. */
function ofRelease(news: readonly TrueClaim[], seats: TrueClaim | null): readonly Paragraph[] {
  const lead = seats && news.length > 0 ? [seats] : [];
  return [linked([...lead, ...balanced(news, SENTENCES.most - lead.length)], null)].filter(isWhole);
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
  const told = [...more.slice(0, most - kept.length), ...kept];
  return [...told, ...going('same').slice(0, most - told.length)];
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
  if (before === undefined || then === null || now === null || then === 'same' || now === 'same') return null;
  if (then !== now) {
    if (isException(claim, now, moves)) return 'exception';
    // That one was overtaken and another rose by two, or rose elsewhere, is no contrast: these are two stories.
    const isOfOneSort = releaseOf(before) === releaseOf(claim) && eventOf(before) === eventOf(claim);
    return unitOf(before) === unitOf(claim) || isOfOneSort ? 'contrast' : null;
  }
  // What took several editions is not the same as what happened since the one before.
  if (isOver(before) !== isOver(claim)) return null;
  return unitOf(before) !== unitOf(claim) && releaseOf(before) === releaseOf(claim) ? 'likewise' : null;
}

/** Kinds that tell the two sides of one sort of event; each other kind is one by itself. */
const EVENTS: readonly (readonly TrueClaim['kind'][])[] = [
  ['overtook', 'overtaken'],
  ['enteredTop', 'firstEntry', 'returnedToTop', 'leftTop'],
];

const eventOf = ({ kind }: TrueClaim): string => EVENTS.find(kinds => kinds.includes(kind))?.[0] ?? kind;

/** The only ranking of all in which the unit went this way, while it went the other way in all the others, two or more. */
function isException(claim: TrueClaim, way: Direction, moves: Moves | null): boolean {
  if (!moves || isOver(claim)) return false;
  const { up, down, basket } = moves.figures;
  const [own, other] = way === 'up' ? [up, down] : [down, up];
  return own.length === 1 && own.includes(releaseOf(claim)) && other.length > 1 && other.length === basket.length - 1;
}
