import { firstOf, type Refusal, unless } from './derivation.ts';
import { isNoPlace, mayHold } from './guards.ts';
import { type Rows, rowOf } from './rows.ts';
import { mayCross } from './score-noise.ts';

/** S31, S50: on which side of a line a unit stands in a release is beyond what the publisher calls no difference. */
function notBeyond(rows: Rows, unit: string, key: string, top: number): Refusal | null {
  const held = mayHold(rows, unit, key);
  if (held === null) return null;
  const isIn = held.to !== null && held.to <= top;
  const interval = rowOf(rows, unit, key)?.interval ?? null;
  const away = held.to !== null && isIn ? top + 1 - held.to : held.from - top;
  return (
    unless(
      interval === null || (isIn ? interval.to <= top : interval.from > top),
      `puts ${unit} on one side of the top ${top} of ${key}, where its own interval reaches across`,
    ) ??
    unless(
      !isNoPlace(rows, [key], away),
      `puts ${unit} on one side of the top ${top} of ${key}, where the other is no further than the noise in places`,
    ) ??
    unless(
      !mayCross(rows, unit, key, top),
      `puts ${unit} on one side of the top ${top} of ${key}, where those across it are within the noise in scores`,
    )
  );
}

/** Nobody crosses a line who may stand on the other side of it in one of the releases by the noise or the interval there. */
export const crossedUnsurely = (rows: Rows, unit: string, keys: readonly string[], top: number): Refusal | null =>
  firstOf(keys, key => notBeyond(rows, unit, key, top));
