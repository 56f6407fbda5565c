import type { Reasons } from '../../language.ts';

/** Why nothing is printed about titles of the report. */
export const honours = {
  listIncomplete: ({ title, edition }, n) =>
    `The full list of holders of “${n.honourTitle(title, edition)}” for ${edition} is not known.`,
  listNotRead: ({ title, edition }, n) =>
    `The list of holders of “${n.honourTitle(title, edition)}” for ${edition} was not read for this edition.`,
  notHonoured: ({ unit, title, edition }, n) =>
    `${n.unit(unit)} does not hold “${n.honourTitle(title, edition)}” for ${edition}.`,
  editionsReversed: ({ edition, previous }) => `The ${previous} edition does not come before the ${edition} edition.`,
  editionsUnordered: ({ edition, previous }) =>
    `Whether the ${previous} edition came before the ${edition} edition is not known.`,
} satisfies Reasons<'honours'>;
