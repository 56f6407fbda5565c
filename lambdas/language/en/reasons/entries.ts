import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { top, list } = formats;

/** Within the top; of one that is first place. */
const within = (n: number): string => (n === 1 ? 'in first place in' : `in the ${top(n)} of`);

/** Why nothing is printed about who came into a list or a ranking, and who left. */
export const entries = {
  wasIn: ({ unit, release, top: of }, n) => `${n.unit(unit)} was ${within(of)} ${n.release(release)}.`,
  wasOut: ({ unit, release, top: of }, n) => `${n.unit(unit)} was not ${within(of)} ${n.release(release)}.`,
  stillIn: ({ unit, release, top: of }, n) => `${n.unit(unit)} is still ${within(of)} ${n.release(release)}.`,
  stillCovered: ({ unit, release }, n) => `${n.unit(unit)} is covered by ${n.release(release)}.`,
  noPredecessor: ({ unit, release }, n) =>
    `Nobody whom ${n.unit(unit)} succeeds is on record as covered by ${n.release(release)}.`,
  succeedsOthers: ({ unit, release, others }, n) =>
    `${n.unit(unit)} succeeds ${list(others.map(n.unit))}, covered by ${n.release(release)}: it is not new, and not compared.`,
  notCovered: ({ unit, release }, n) => `${n.unit(unit)} was not covered by ${n.release(release)}.`,
  noReason: ({ unit, release }, n) => `The reason for what ${n.release(release)} has of ${n.unit(unit)} is not known.`,
} satisfies Reasons<'entries'>;
