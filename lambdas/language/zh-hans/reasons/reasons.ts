import type { Language } from '../../language.ts';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import { dimensions } from './dimensions.ts';
import { entries } from './entries.ts';
import { guards } from './guards.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import { movements } from './movements.ts';
import { placing } from './placing.ts';
import { positions } from './positions.ts';
import { record } from './record.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import { values } from './values.ts';
import { wholes } from './wholes.ts';

export const reason: Language['reason'] = {
  ...guards,
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
