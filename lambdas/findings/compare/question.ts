import type { TrueClaim } from '../../claims/claim.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import { canonicalJson } from '../../records/canonical.ts';

/** Parameters that say when, and not what: they differ from edition to edition by themselves. */
const WHEN = new Set(['edition', 'previous', 'year', 'since', 'until', 'from', 'to', 'years', 'skipped']);

/** Figures that are named like a time and are none: the places before and after a move. */
const MOVES = new Set(['moved', 'leftTop', 'bandMove']);

const RELEASE = /^[a-z0-9.-]+\/[a-z0-9.-]+$/;

/** A release as its ranking, a list of one ranking's releases as that ranking: the same question a year on. */
function timeless(value: unknown): unknown {
  if (typeof value === 'string') return RELEASE.test(value) ? value.split('/')[0] : value;
  if (Array.isArray(value)) {
    const items = value.map(timeless);
    return value.every(item => typeof item === 'string' && RELEASE.test(item)) ? [...new Set(items)] : items;
  }
  return value;
}

/**
 * The question behind a query, without its time: "is Beijing in the top ten of GFCI" is the same of GFCI 30 and of
 * GFCI 32. What is counted over is "the basket", whichever rankings an edition has in it.
 */
export function questionOf(query: Query): string {
  const { kind, ...parameters } = query;
  const kept = Object.entries(parameters)
    .filter(([name, value]) => value !== undefined && !WHEN.has(name))
    .map(([name, value]) => [name, name === 'basket' ? 'basket' : timeless(value)] as const);
  return `${kind} ${canonicalJson(Object.fromEntries(kept))}`;
}

/** The figures of a claim without its time: equal where the same can be said a year on, but for the edition's name. */
export function figuresOf(claim: TrueClaim): string {
  const kept = Object.entries(claim.figures)
    .filter(([name]) => !WHEN.has(name) || (MOVES.has(claim.kind) && (name === 'from' || name === 'to')))
    .map(([name, value]) => {
      // How many releases a streak or a list spans is a figure; which ones they are is its time.
      const spans = name === 'releases' && Array.isArray(value);
      return [name, spans ? value.length : timeless(value)] as const;
    });
  return canonicalJson(Object.fromEntries(kept));
}
