import type { Context } from '../context.ts';

/** Whether the report prints a profile of the unit. */
export const hasProfile = ({ analysis, prints }: Context, unit: string): boolean =>
  prints('profiles') && analysis.profiles.some(profile => profile.unit === unit);
