import { flat } from '../expect/compare.ts';
import type { Content } from '../expect/content.ts';
import type { LedgerClaim } from '../ledger.ts';
import type { Known } from './known.ts';

/** Kinds that tell of a place gained since the edition before, and of one lost, whatever their figures. */
const GAINED = ['overtook', 'enteredTop', 'firstEntry', 'returnedToTop', 'regainedLead'];
const LOST = ['overtaken', 'leftTop'];
/** Kinds whose figures say which way it went; to another tier is to no other place. */
const EITHER = ['moved', 'rankTrend', 'bandMove'];

type Way = 'up' | 'down';

/** Which way a claim tells that its unit went since the edition before; null where it tells of no such move. */
function wayOf({ kind, figures = {} }: LedgerClaim): Way | null {
  if (Array.isArray(figures.breaks) && figures.breaks.length > 0) return null;
  if (GAINED.includes(kind)) return 'up';
  if (LOST.includes(kind)) return 'down';
  if (!EITHER.includes(kind)) return null;
  if (figures.direction === 'up' || figures.direction === 'down') return figures.direction;
  return Number(figures.to) < Number(figures.from) ? 'up' : 'down';
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];

/** Of whom a move is proved, and where. */
const movesIn = (claims: readonly LedgerClaim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ kind, verdict, form }) => (kind === 'moved' && verdict === 'true' ? [keyOf(form)] : [])));

const keyOf = ({ unit, release }: LedgerClaim['form']): string => JSON.stringify([unit, release]);

/**
 * Who moved one way, and where, by the key findings and the chapter of changes together: read from the ledger, units by
 * their id, the rankings that are counted over first. Where others are ranked than before, a move has to be proved by itself.
 */
export function gatheredMoves({ claims, edition, language, facts }: Known, way: Way): Content {
  const told = claims.filter(
    ({ finding, printed }) =>
      (finding !== null && finding !== 'notice') || (printed[language] ?? []).includes('changes'),
  );
  const [places, moves] = [new Map<string, Set<string>>(), movesIn(claims)];
  for (const claim of told) {
    const { unit, release } = claim.form;
    if (typeof unit !== 'string') continue;
    if (claim.figures?.otherField === true && !moves.has(keyOf(claim.form))) continue;
    const own = claim.kind === 'movesAcross' ? texts(claim.figures?.[way]) : wayOf(claim) === way ? [release] : [];
    for (const key of own) if (typeof key === 'string') places.set(unit, (places.get(unit) ?? new Set()).add(key));
  }
  const basket: readonly string[] = edition.basket;
  const at = (key: string): number => (basket.includes(key) ? basket.indexOf(key) : basket.length);
  return [...places.keys()]
    .sort()
    .flatMap(unit => [
      facts.unit(unit),
      ...flat(facts.inList([...(places.get(unit) ?? [])].sort().sort((a, b) => at(a) - at(b)))),
    ]);
}
