import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import type { Figures } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { ownRelease } from '../propose/overall.ts';
import { facts, sayMore } from './facts.ts';
import { keysOf, repeats } from './repeats.ts';
import type { KeyFinding, Why } from './selection.ts';

/** The claims that findings are chosen from. */
export interface Groups {
  readonly overall: readonly Claim[];
  readonly asked: readonly Claim[];
  readonly counts: readonly Claim[];
  /** The unit with the highest count, or the client's, against the others. */
  readonly pairs: readonly Claim[];
  /** Everything that the edition considers. */
  readonly all: readonly Claim[];
}

/**
 * What must be said, in its order: the result, and the client's place in it; the honours; the count over the basket, and
 * who is ahead over it of the two that can be compared in most of its rankings; what
 * the editors ask for, of two wordings of one fact the one that says more first.
 */
export function mandatory(view: View, groups: Groups): readonly KeyFinding[] {
  const overall = groups.overall.filter(isTrue);
  const lead = leadOf(view, overall);
  const leader = lead && 'unit' in lead.figures ? lead.figures.unit : null;
  const client = view.input.report.client ?? null;
  const honours = honoursOf(overall);
  const asked = groups.asked.filter(isTrue);
  const outdone = new Set(asked.filter(claim => asked.some(other => outdoes(other, claim))));
  const of = (why: Why, claims: readonly TrueClaim[]): readonly KeyFinding[] => claims.map(claim => ({ claim, why }));
  return [
    ...of('result', lead ? [lead] : []),
    ...of('result', client && client !== leader ? placeIn(view, overall, client) : []),
    ...of('honours', honours),
    ...of('basket', countsOf(view, groups.counts.filter(isTrue), leader, client)),
    ...of('basket', comparedPairs(groups.pairs).slice(0, 1)),
    ...of('asked', [...asked.filter(claim => !outdone.has(claim)), ...outdone]),
  ];
}

/** Who joined the list of a title and who left it; where that cannot be told, who holds it. */
function honoursOf(overall: readonly TrueClaim[]): readonly TrueClaim[] {
  const changes = overall.filter(({ kind }) => kind === 'honoursChange');
  return changes.length > 0 ? changes : overall.filter(({ kind }) => kind === 'honoured');
}

/** Pairs of which the order can be told in half of the rankings or more, and is not level in all; those told in most first. */
export function comparedPairs(pairs: readonly Claim[]): readonly TrueClaim[] {
  const told = pairs
    .filter(isTrue)
    .flatMap(claim =>
      claim.kind === 'aheadAcross' && claim.figures.ahead.length + claim.figures.behind.length > 0
        ? [{ claim, of: claim.figures.ahead.length + claim.figures.behind.length + claim.figures.level.length }]
        : [],
    );
  return told
    .filter(({ claim, of }) => of * 2 >= claim.figures.basket.length)
    .sort((a, b) => b.of - a.of)
    .map(({ claim }) => claim);
}

const outdoes = (other: TrueClaim, claim: TrueClaim): boolean =>
  other.id !== claim.id && sayMore(other, claim) < 0 && repeats(claim, new Set(keysOf(other))) !== null;

/** The result in the one wording that says most: how long the lead has lasted, which editions were led, who leads. */
function leadOf(view: View, overall: readonly TrueClaim[]): TrueClaim | null {
  const own = ownRelease(view);
  const isLead = (claim: TrueClaim): boolean => {
    switch (claim.kind) {
      case 'leadStreak':
      case 'ledEditions':
        return true;
      case 'regainedLead':
      case 'leader':
        return claim.figures.release === own;
      case 'jointPosition':
        return claim.figures.release === own && claim.figures.rank === 1;
      default:
        return false;
    }
  };
  return overall.filter(isLead).sort(sayMore)[0] ?? null;
}

function placeIn(view: View, overall: readonly TrueClaim[], client: string): readonly TrueClaim[] {
  const place = `place ${client} ${ownRelease(view)}`;
  return overall
    .filter(claim => facts(claim).includes(place))
    .sort(sayMore)
    .slice(0, 1);
}

/**
 * The count of the leading unit, else of the one with the highest, and the client's; exact, or as a lower bound. Where
 * others of those that the report is about, whose own count cannot be told, are for certain in more, nobody's is.
 */
function countsOf(
  view: View,
  counts: readonly TrueClaim[],
  leader: string | null,
  client: string | null,
): readonly TrueClaim[] {
  const found = counts.flatMap(claim =>
    claim.kind === 'topCount' || claim.kind === 'topCountAtLeast' ? [{ claim, ...claim.figures }] : [],
  );
  const [first] = [...found].sort((a, b) => b.count - a.count);
  const highest = first && !isOutdone(view, first) ? first.unit : null;
  const units = new Set([leader ?? highest, client]);
  return [...units].flatMap(each =>
    found
      .filter(({ unit }) => unit === each)
      .map(({ claim }) => claim)
      .sort(sayMore)
      .slice(0, 1),
  );
}

/** Whether another that the report is about is for certain in the top of more rankings than a unit is told to be. */
const isOutdone = (view: View, { count, above }: Pick<Figures['topCount'], 'count' | 'above'>): boolean =>
  above.some(({ unit, atLeast }) => atLeast > count && inFocus(view, unit));
