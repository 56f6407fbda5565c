import type { Clock } from '../publishing/ports.ts';

/** The machine's own clock. */
export const clock: Clock = { now: () => new Date().toISOString() };
