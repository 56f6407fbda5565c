import type { Judges } from '../family.ts';
import { valueChange } from './change.ts';
import { convertedThreshold } from './conversion.ts';
import { topsGroup } from './group.ts';
import { growthRate } from './growth.ts';
import { threshold } from './threshold.ts';
import { trend } from './trend.ts';
import { value } from './value.ts';

/** Judges what figures of indicators come to. */
export const values: Judges<'values'> = {
  value,
  trend,
  valueChange,
  growthRate,
  threshold,
  convertedThreshold,
  topsGroup,
};
