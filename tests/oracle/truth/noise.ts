import type { Truth } from './places.ts';
import { type Objections, unless } from './verdict.ts';

/** Whether the publisher of one of some releases says that places so far apart are no difference. */
export const isNoDifference = (truth: Truth, keys: readonly string[], apart: number): boolean =>
  keys.some(key => apart <= (truth.release(key).noisePlaces ?? -1));

/** S50: what is told of a difference of places is more than the noise in those of either release. */
export const beyondNoise = (truth: Truth, keys: readonly string[], apart: number): Objections =>
  unless(
    !isNoDifference(truth, keys, Math.abs(apart)),
    'a difference of places that its publisher calls none',
    'S50',
    `${apart}, where ${keys.map(key => `${key} says ${truth.release(key).noisePlaces ?? 'nothing'}`).join(', ')}`,
  );
