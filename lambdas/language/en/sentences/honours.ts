import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { capital, units } from '../phrases.ts';

const { count, list } = formats;

/** Sentences about titles of the report. Who holds one may hold others, so each says which it is about. */
export const honours = {
  honoured: ({ edition, title, units: all }, n) =>
    `${capital(count(all.length))} ${all.length === 1 ? `${n.unitNoun.singular} holds` : `${n.unitNoun.plural} hold`} the title “${n.honourTitle(title, edition)}” of the ${edition} edition: ${units(all, n)}.`,
  honoursChange: ({ edition, previous, title, kept, joined, left }, n) => {
    const all = kept.length + joined.length;
    const holders = `${all === 1 ? n.unitNoun.singular : n.unitNoun.plural} with the title “${n.honourTitle(title, edition)}”`;
    const then = n.honourTitle(title, previous);
    const isRenamed = then !== n.honourTitle(title, edition);
    if (joined.length === 0 && left.length === 0)
      return `The ${count(all)} ${holders} ${all === 1 ? 'is' : 'are'} the same in the ${previous} and the ${edition} editions${isRenamed ? `; in ${previous} it was called “${then}”` : ''}.`;
    const changes = [
      ...(joined.length > 0 ? [`${units(joined, n)} joined the list`] : []),
      ...(left.length > 0 ? [`${units(left, n)} left ${joined.length > 0 ? 'it' : 'the list'}`] : []),
    ];
    const now = `${holders} in ${edition}`;
    const had =
      kept.length === all
        ? `The ${count(all)} ${now} also held it in ${previous}`
        : kept.length > 0
          ? `${capital(count(kept.length))} of the ${count(all)} ${now} also held it in ${previous}`
          : all === 1
            ? `The one ${now} did not hold it in ${previous}`
            : `None of the ${count(all)} ${now} held it in ${previous}`;
    return `${had}${isRenamed ? `, when it was called “${then}”` : ''}; ${list(changes)}.`;
  },
} satisfies Sentences<'honours'>;
