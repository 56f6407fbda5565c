import type { MethodBreak } from '../../../claims/schema/figures.ts';
import type { Content } from '../content.ts';
import type { Facts } from '../facts.ts';

/** Between which two releases the method changed. */
export const changed = ({ release, previous }: MethodBreak, t: Facts): Content => [t.label(previous), t.label(release)];

/** Told last of all that goes across changes of method. */
export const across = (breaks: readonly MethodBreak[], t: Facts): Content => [
  breaks.length > 0 && ['methodChanged', breaks.map(each => changed(each, t)), 'notComparable'],
];
