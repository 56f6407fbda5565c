import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { list } = formats;

/** Why nothing is printed about titles of the report. */
export const honours = {
  listIncomplete: ({ title, edition }, n) =>
    `The full list of holders of “${n.honourTitle(title, edition)}” for ${edition} is not known.`,
  listNotRead: ({ title, edition }, n) =>
    `The list of holders of “${n.honourTitle(title, edition)}” for ${edition} was not read for this edition.`,
  notHonoured: ({ unit, title, edition }, n) =>
    `${n.unit(unit)} does not hold “${n.honourTitle(title, edition)}” for ${edition}.`,
  holderSucceeds: ({ unit, others, title, edition, previous }, n) =>
    `${n.unit(unit)} is on the list of “${n.honourTitle(title, edition)}” for ${edition} and succeeds ${list(others.map(n.unit))}, on that for ${previous}: the lists are not compared.`,
  editionsReversed: ({ edition, previous }) => `The ${previous} edition does not come before the ${edition} edition.`,
  editionsUnordered: ({ edition, previous }) =>
    `Whether the ${previous} edition came before the ${edition} edition is not known.`,
} satisfies Reasons<'honours'>;
