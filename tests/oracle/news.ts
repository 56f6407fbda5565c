import type { Misjudged } from './ledger.ts';
import { keyOf, type Truth } from './truth/places.ts';

/** A true claim of a change of places, and what the report says became of it in the choice of its findings. */
interface News {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly release: string;
  readonly outcome: string;
  readonly rule: string;
  readonly sort: string | null;
}

/** Claims that tell how a place changed: none of them tells no change. */
const CHANGES: ReadonlySet<string> = new Set(['moved', 'enteredTop', 'leftTop']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function newsOf(ledger: string): readonly News[] {
  const parsed: unknown = JSON.parse(ledger);
  const claims = isRecord(parsed) && Array.isArray(parsed.claims) ? parsed.claims : [];
  return claims.flatMap((claim): readonly News[] => {
    if (!isRecord(claim) || claim.verdict !== 'true' || !isRecord(claim.form) || !isRecord(claim.selection)) return [];
    const { form, selection } = claim;
    if (!CHANGES.has(text(form.kind))) return [];
    return [
      {
        id: text(claim.id),
        kind: text(form.kind),
        unit: text(form.unit),
        release: text(form.release),
        outcome: text(selection.outcome),
        rule: text(selection.rule),
        sort: typeof selection.sort === 'string' ? selection.sort : null,
      },
    ];
  });
}

/** Large enough to be a finding, whether or not there was room. */
const passes = ({ outcome, rule, sort }: News): boolean =>
  (outcome === 'finding' && rule === 'move') || (outcome === 'noRoom' && sort === 'move');
/** Said to be too small. */
const fails = ({ outcome, rule }: News): boolean =>
  (outcome === 'belowThreshold' && (rule === 'places' || rule === 'widths')) ||
  (outcome === 'finding' && rule === 'fewest');

/** Covered in both releases, with a place or without: who comes in from outside is new, and nobody falls out of a field. */
function isWithin({ unit, release }: News, truth: Truth): boolean {
  const before = truth.before(release);
  return (
    before !== null &&
    [release, keyOf(before.release)].every(key => /^(ranked|banded|unranked)$/.test(truth.standing(key, unit).is))
  );
}

/** From places by one method to places by another: no size of such news can be told, of a rise or of a fall. */
function isAcross({ release }: News, truth: Truth): boolean {
  const before = truth.before(release);
  return before !== null && !truth.sameMethod(release, keyOf(before.release));
}

/** Chosen by itself, or left out, as news. */
const isWeighed = ({ outcome, rule }: News): boolean =>
  (outcome === 'finding' && /^(first|top|move|lead|fewest)$/.test(rule)) || /^(belowThreshold|noRoom)$/.test(outcome);

/** How many places a unit rose, less than none where it fell; null where either place is not exact. */
function rise({ unit, release }: News, truth: Truth): number | null {
  const before = truth.before(release);
  if (!before) return null;
  const [now, then] = [truth.standing(release, unit), truth.standing(keyOf(before.release), unit)];
  return now.is === 'ranked' && then.is === 'ranked' ? then.rank - now.rank : null;
}

/**
 * Good news and bad news pass the same thresholds: where a rise is large enough to be a finding, a fall of as many places
 * in the same release is too, and the other way about.
 */
export function misweighed(ledger: string, truth: Truth): readonly Misjudged[] {
  const all = newsOf(ledger);
  const none = all
    .filter(one => one.outcome === 'notCandidate' && one.rule === 'noChange' && isWithin(one, truth))
    .map(
      ({ id }): Misjudged => ({
        id,
        fault: 'selection: a change is called none',
        why: 'a place that was not the same before is news',
        rule: 'Good and bad news',
        withheld: false,
      }),
    );
  const across = all
    .filter(one => (isAcross(one, truth) ? isWeighed(one) : one.rule === 'otherMethod'))
    .map(
      ({ id, outcome, rule }): Misjudged => ({
        id,
        fault: 'selection: a change of method weighed otherwise',
        why: `${outcome}, ${rule}: across a change of method, and nowhere else, news has no size`,
        rule: 'Amendment "Across a method break"',
        withheld: false,
      }),
    );
  const moves = all.flatMap(one => {
    const by = one.kind === 'moved' ? rise(one, truth) : null;
    return by === null ? [] : [{ ...one, by }];
  });
  const unlike = moves.filter(fails).flatMap((small): readonly Misjudged[] => {
    const other = moves.find(
      one =>
        passes(one) &&
        one.release === small.release &&
        Math.sign(one.by) !== Math.sign(small.by) &&
        Math.abs(one.by) <= Math.abs(small.by),
    );
    return other === undefined
      ? []
      : [
          {
            id: small.id,
            fault: 'selection: good and bad news weighed otherwise',
            why: `${other.id} passes with ${other.by} places, and this does not with ${small.by}`,
            rule: 'Good and bad news',
            withheld: false,
          },
        ];
  });
  return [...none, ...across, ...unlike];
}
