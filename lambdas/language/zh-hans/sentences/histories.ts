import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { edition, measured, placeOf, skippedEditions } from '../phrases.ts';

const since =
  (word: '最好' | '最低') =>
  ({ unit, release, rank, since: from, place, joint, wasJoint, open }: Figures['bestSince'], n: Names): string =>
    `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open.includes(release))}，为${n.label(from)}${place === null ? '' : `（当时${placeOf(place, wasJoint, open.includes(from))}）`}以来的${word}名次。`;

/** Sentences about the best and the lowest place on record. */
export const histories = {
  bestRank: ({ unit, release, rank, releases, equalled, joint, open }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open.includes(release))}，${equalled ? '追平' : '创下'}${n.ranking(rankingOf(release))}${measured(releases, edition(rankingOf(release), n))}以来的最好名次。`,
  bestSince: since('最好'),
  worstRank: ({ unit, release, rank, releases, equalled, joint, open }, n) => {
    const all = `${n.ranking(rankingOf(release))}${measured(releases, edition(rankingOf(release), n))}以来的最低名次`;
    return `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open.includes(release))}，${equalled ? `与${all}持平` : `为${all}`}。`;
  },
  worstSince: since('最低'),
  regainedLead: ({ unit, release, last, joint, wasJoint, away, skipped }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${joint ? '重回并列首位' : '重回首位'}，上次${wasJoint ? '并列首位' : '居首'}是在${n.label(last)}，其间有${measured(away, edition(rankingOf(release), n))}未居首位${skippedEditions(skipped, n)}。`,
} satisfies Sentences<'histories'>;
