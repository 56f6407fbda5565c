import type { Judges } from '../family.ts';
import { drivenBy } from './drivers.ts';
import { dimensionEnds, dimensionProfile } from './profiles.ts';

/** Judges what the dimensions of an index tell of the whole. */
export const dimensions: Judges<'dimensions'> = { dimensionProfile, dimensionEnds, drivenBy };
