import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { top } = formats;

/** Why nothing is printed about who came into a list or a ranking, and who left. */
export const entries = {
  wasIn: ({ unit, release, top: of }, n) =>
    `${n.unit(unit)}当时已${of === 1 ? `居${n.release(release)}首位` : `在${n.release(release)}的${top(of)}之列`}。`,
  wasOut: ({ unit, release, top: of }, n) =>
    `${n.unit(unit)}${of === 1 ? `不居${n.release(release)}首位` : `不在${n.release(release)}的${top(of)}之列`}。`,
  stillIn: ({ unit, release, top: of }, n) =>
    `${n.unit(unit)}仍${of === 1 ? `居${n.release(release)}首位` : `在${n.release(release)}的${top(of)}之列`}。`,
  stillCovered: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}的评价范围之内。`,
  noPredecessor: ({ unit, release }, n) => `${n.release(release)}是否曾评价${n.unit(unit)}的前身，没有记录。`,
  succeedsOthers: ({ unit, release, others }, n) =>
    `${n.unit(unit)}由${formats.list(others.map(n.unit))}承继而来，后者在${n.release(release)}的评价范围之内：既非新增，也不作比较。`,
  notCovered: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}时不在评价范围之内。`,
  noReason: ({ unit, release }, n) => `${n.release(release)}中${n.unit(unit)}情况变动的原因没有记录。`,
} satisfies Reasons<'entries'>;
