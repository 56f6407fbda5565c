import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, editions, mark, placeOf, sinceMethod, skippedEditions } from '../phrases.ts';

const { count } = formats;

const since =
  (word: 'best' | 'lowest') =>
  (
    { unit, release, rank, since: from, place, joint, wasJoint, open, method }: Figures['bestSince'],
    n: Names,
  ): string =>
    `${n.unit(unit)} was ${placeOf(rank, joint, open.includes(release))} in ${n.release(release)}, its ${word} place ${method ? sinceMethod(method, n) : `since ${n.label(from)}`}${place === null ? '' : ` (${placeOf(place, wasJoint, open.includes(from))} then)`}.`;

const ledBy = (holder: string | null, editions: number, n: Names): string =>
  holder === null ? '' : `, ${editions > 1 ? 'each ' : ''}led by ${n.unit(holder)}`;

/** Sentences about the best and the lowest place on record. */
export const histories = {
  bestRank: ({ unit, release, rank, releases, equalled, joint, open, method }, n) =>
    `${n.unit(unit)} ${equalled ? 'matched its best place' : 'had its best place'} in the ${count(releases)} editions of ${n.ranking(rankingOf(release))}${method ? ` ${sinceMethod(method, n)}` : ''}: ${placeOf(rank, joint, open.includes(release))} in ${n.label(release)}.`,
  bestSince: since('best'),
  worstRank: ({ unit, release, rank, releases, equalled, joint, open, method }, n) =>
    `${n.unit(unit)} ${equalled ? 'matched its lowest place' : 'had its lowest place'} in the ${editions(releases)} of ${n.ranking(rankingOf(release))}${method ? ` ${sinceMethod(method, n)}` : ''}: ${placeOf(rank, joint, open.includes(release))} in ${n.label(release)}.`,
  worstSince: since('lowest'),
  regainedLead: ({ unit, release, last, joint, wasJoint, open, away, holder, skipped, breaks }, n) =>
    `${n.unit(unit)} regained ${joint ? 'joint ' : ''}first place in ${n.release(release)}, last ${wasJoint ? 'shared' : 'held'}${mark(open.includes(last))} in ${n.label(last)}, after ${editions(away)} without it${ledBy(holder, away, n)}${skippedEditions(skipped, n)}${acrossBreaks(breaks, n)}.`,
} satisfies Sentences<'histories'>;
