import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { list } = formats;

/** Why nothing is printed about titles of the report. */
export const honours = {
  listIncomplete: ({ title, edition }, n) => `${edition}年度“${n.honourTitle(title, edition)}”的完整名单没有记录。`,
  listNotRead: ({ title, edition }, n) => `本版未采用${edition}年度“${n.honourTitle(title, edition)}”的名单。`,
  notHonoured: ({ unit, title, edition }, n) =>
    `${n.unit(unit)}未获评${edition}年度“${n.honourTitle(title, edition)}”。`,
  holderSucceeds: ({ unit, others, title, edition, previous }, n) =>
    `${n.unit(unit)}列入${edition}年度“${n.honourTitle(title, edition)}”名单，由列入${previous}年度名单的${list(others.map(n.unit))}承继而来，因此不对名单作比较。`,
  editionsReversed: ({ edition, previous }) => `${previous}年度并不在${edition}年度之前。`,
  editionsUnordered: ({ edition, previous }) => `${previous}是否在${edition}之前，没有记录。`,
} satisfies Reasons<'honours'>;
