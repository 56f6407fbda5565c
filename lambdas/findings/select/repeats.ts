import type { Claim, TrueClaim } from '../../claims/claim.ts';
import { ledAll, order, place } from '../kinds/facts.ts';
import { facts, sayMore } from './facts.ts';

/** The unit fell by one place, and this is what the claim says of it: of whom passed it, or of itself. */
const passed = (unit: string, release: string): string => `passed ${unit} ${release}`;
const slipped = (unit: string, release: string): string => `slipped ${unit} ${release}`;

/** Keys of all that a claim lets the reader know: its facts, who was passed, which moves came before. */
export const keysOf = (claim: Claim): readonly string[] => [
  ...new Set([...facts(claim), ...(claim.verdict === 'true' ? besides(claim) : [])]),
];

function besides(claim: TrueClaim): readonly string[] {
  switch (claim.kind) {
    case 'rankTrend': {
      const { unit, releases } = claim.figures;
      return releases.slice(1).map(release => place(unit, release));
    }
    case 'ledEditions':
      return [ledAll(claim.figures.unit, claim.figures.releases)];
    case 'overtaken': {
      const { unit, others, release, previous } = claim.figures;
      return others.flatMap(other => [order(unit, other, previous), order(unit, other, release)]);
    }
    case 'overtook': {
      const { unit, others, release, previous } = claim.figures;
      return others.flatMap(other => [
        passed(other, release),
        order(unit, other, previous),
        order(unit, other, release),
      ]);
    }
    case 'moved':
      return isSlip(claim) ? [slipped(claim.figures.unit, claim.figures.release)] : [];
    default:
      return [];
  }
}

type Known = Pick<ReadonlySet<string>, 'has'>;

/**
 * The fact, already told, that makes a claim nothing new; null where it is new. A claim about several units is nothing new
 * once any of them is told; a fall by one place is the same event as being passed.
 */
export function repeats(claim: Claim, told: Known): string | null {
  return repeatsWords(claim, told) ?? repeatsMirrored(claim, told);
}

/** The same of claims that tell the very facts in other words. */
function repeatsWords(claim: Claim, told: Known): string | null {
  const own = facts(claim);
  const known = own.filter(fact => told.has(fact));
  const ofSeveral = claim.kind === 'biggestMove' || claim.kind === 'jointPosition';
  return ofSeveral || known.length === own.length ? (known[0] ?? null) : null;
}

/** The same of claims that tell it of the other side: who was passed says no more than who passed. */
function repeatsMirrored(claim: Claim, told: Known): string | null {
  const sides = claim.verdict === 'true' ? mirrored(claim) : [];
  return sides.find(side => side.every(fact => told.has(fact)))?.[0] ?? null;
}

/** A fall by one place, in the plainest words. */
const isSlip = (claim: Claim): boolean =>
  claim.kind === 'moved' && claim.verdict === 'true' && claim.figures.to === claim.figures.from + 1;

/** Facts of other units that say the same difference as the claim does, each set enough by itself. */
function mirrored(claim: TrueClaim): readonly (readonly string[])[] {
  if (claim.kind === 'moved') return isSlip(claim) ? [[passed(claim.figures.unit, claim.figures.release)]] : [];
  if (claim.kind === 'overtook') {
    const { unit, others, total, release, previous } = claim.figures;
    const [other] = others;
    if (other === undefined || total > 1) return [];
    return [[slipped(other, release)], [order(unit, other, release), order(unit, other, previous)]];
  }
  if (claim.kind === 'overtaken') {
    const { unit, others, total, release, previous } = claim.figures;
    const [other] = others;
    return other === undefined || total > 1 ? [] : [[order(unit, other, release), order(unit, other, previous)]];
  }
  return [];
}

/**
 * Whether a claim over several rankings tells from which place to which a move went: of a plain one, and of one that tells
 * besides whom the unit passed, or by whom it was passed, and no line that it crossed by that.
 */
export function tellsStep(whole: TrueClaim, claim: TrueClaim): boolean {
  if (whole.kind !== 'movesAcross') return false;
  if (claim.kind !== 'moved' && claim.kind !== 'overtook' && claim.kind !== 'overtaken') return false;
  const { unit, moved, unsure } = whole.figures;
  if (unit !== claim.figures.unit) return false;
  return [...moved, ...unsure].some(({ release, from, to }) => {
    // Who took first place from whom, or lost it to whom, is more than a step.
    const isPlain = claim.kind === 'moved' || (from !== 1 && to !== 1);
    return release === claim.figures.release && isPlain;
  });
}

/** The claims without those that a stronger one of them tells in other words, in the order in which they came. */
export const eachInOneWording = <T extends Claim>(claims: readonly T[]): readonly T[] => keep(claims, repeatsWords);

/** The claims without those that tell nothing new beside the stronger ones of them, in the order in which they came. */
export const eachFactOnce = <T extends Claim>(claims: readonly T[]): readonly T[] => keep(claims, repeats);

function keep<T extends Claim>(claims: readonly T[], isKnown: typeof repeats): readonly T[] {
  const told = new Set<string>();
  const kept = new Set<T>();
  for (const claim of [...claims].sort(sayMore)) {
    if (isKnown(claim, told) !== null) continue;
    for (const fact of keysOf(claim)) told.add(fact);
    kept.add(claim);
  }
  return claims.filter(claim => kept.has(claim));
}
