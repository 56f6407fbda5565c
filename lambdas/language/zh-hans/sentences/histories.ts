import type { MethodBreak } from '../../../claims/schema/figures.ts';
import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { acrossBreaks, edition, mark, measured, placeOf, sinceMethod, skippedEditions } from '../phrases.ts';

const since =
  (word: '最好' | '最低') =>
  (
    { unit, release, rank, since: from, place, joint, wasJoint, open, method }: Figures['bestSince'],
    n: Names,
  ): string =>
    `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open.includes(release))}，为${method ? sinceMethod(method, n) : `${n.label(from)}${place === null ? '' : `（当时${placeOf(place, wasJoint, open.includes(from))}）`}以来`}的${word}名次。`;

/** How many editions a place is held against: all, or those since the method changed. */
function editionsOf(release: string, releases: number, method: MethodBreak | null, n: Names): string {
  const ranking = rankingOf(release);
  const counted = measured(releases, edition(ranking, n));
  return method ? `${n.ranking(ranking)}${sinceMethod(method, n)}${counted}中` : `${n.ranking(ranking)}${counted}中`;
}

const heldBy = (holder: string | null, editions: number, n: Names): string =>
  holder === null ? '' : `，居首者${editions > 1 ? '均' : ''}为${n.unit(holder)}`;

/** Sentences about the best and the lowest place on record. */
export const histories = {
  bestRank: ({ unit, release, rank, releases, equalled, joint, open, method }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open.includes(release))}，${equalled ? '追平' : '创下'}${editionsOf(release, releases, method, n)}的最好名次。`,
  bestSince: since('最好'),
  worstRank: ({ unit, release, rank, releases, equalled, joint, open, method }, n) => {
    const all = `${editionsOf(release, releases, method, n)}的最低名次`;
    return `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open.includes(release))}，${equalled ? `与${all}持平` : `为${all}`}。`;
  },
  worstSince: since('最低'),
  regainedLead: ({ unit, release, last, joint, wasJoint, open, away, holder, skipped, breaks }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${joint ? '重回并列首位' : '重回首位'}，上次${wasJoint ? '并列首位' : '居首'}${mark(open.includes(last))}是在${n.label(last)}，其间有${measured(away, edition(rankingOf(release), n))}未居首位${heldBy(holder, away, n)}${skippedEditions(skipped, n)}${acrossBreaks(breaks, n)}。`,
} satisfies Sentences<'histories'>;
