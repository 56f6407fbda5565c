import type { ClaimOf } from '../claim.ts';
import { type ClaimKind, type Family, KINDS, type Query, type QueryOf } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { comparisons } from './comparisons.ts';
import { countedTwice } from './counted-twice.ts';
import { counts } from './counts/counts.ts';
import { courses } from './courses.ts';
import { dimensions } from './dimensions/dimensions.ts';
import { entries } from './entries/entries.ts';
import type { Judges } from './family.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import { movements } from './movements/movements.ts';
import { placing } from './placing/placing.ts';
import { positions } from './positions.ts';
import { record } from './record.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import { values } from './values/values.ts';
import { wholes } from './wholes.ts';

const JUDGES: Judges<Family> = {
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

/** Puts one question to the records. */
export function judge<K extends ClaimKind>(view: View, query: QueryOf<K>): ClaimOf<K> {
  return {
    id: claimId(query),
    kind: query.kind,
    code: KINDS[query.kind].code,
    query,
    ...(countedTwice(view, query) ?? JUDGES[query.kind](view, query)),
  };
}

/** A stable id that a person can read: the kind and the parameters in the order of the query. */
export function claimId(query: Query): string {
  const { kind, ...parameters } = query;
  const parts = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (name === 'unit' || name === 'release' ? String(value) : `${name}=${inId(value)}`));
  return [kind, ...parts].join(':');
}

/** A parameter in an id: the items of a list with "+" between them, the parts of an item with "/". */
function inId(value: unknown): string {
  if (Array.isArray(value)) return value.map(inId).join('+');
  return typeof value === 'object' && value !== null ? Object.values(value).map(inId).join('/') : String(value);
}
