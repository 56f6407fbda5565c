import type { Family } from '../../claims/schema/kinds.ts';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import { dimensions } from './dimensions.ts';
import { entries } from './entries.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import { movements } from './movements.ts';
import { placing } from './placing.ts';
import { positions } from './positions.ts';
import { record } from './record.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import type { Treatments } from './treatment.ts';
import { values } from './values.ts';
import { wholes } from './wholes.ts';

/** How findings treat each kind of claim. */
export const TREATMENTS: Treatments<Family> = {
  ...positions,
  ...streaks,
  ...movements,
  ...courses,
  ...entries,
  ...histories,
  ...counts,
  ...comparisons,
  ...scores,
  ...values,
  ...honours,
  ...dimensions,
  ...placing,
  ...wholes,
  ...record,
};
