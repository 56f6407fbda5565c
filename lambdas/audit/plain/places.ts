import type { DeclaredThread } from '../declared.ts';
import { findRelease, rankOf } from '../derive/rows.ts';
import type { Content } from '../expect/content.ts';
import type { Meaning } from '../expect/piece.ts';
import { COMPARED } from './compared-tables.ts';
import { corrected } from './corrected.ts';
import type { Known } from './known.ts';
import { league } from './league-table.ts';
import { counts, flow, profiles, withheld } from './ledger-counts.ts';
import { ownEditions, tracked } from './listed.ts';
import { moves } from './moves.ts';
import { beside, courses, matrix, overReleases, standings } from './place-tables.ts';
import { shortNames } from './short-names.ts';
import { spoken } from './spoken.ts';
import type { Check, Reader } from './table-check.ts';
import { titles } from './titles.ts';
import { positions, scores, unsure, values } from './unit-figures.ts';

/** What is wrong with a line that is drawn through places; null where each is the unit's own, in the year its release is named for. */
export function misdrawnThread({ unit, points }: DeclaredThread, { rows }: Known): string | null {
  const wrong = points.find(({ release, rank }) => rankOf(rows, unit, release) !== rank);
  if (wrong) return `is drawn at ${wrong.rank} in ${wrong.release}, against the records`;
  const astray = points.find(({ release, at }) => findRelease(rows, release)?.labelYear?.value !== Math.floor(at));
  if (astray) return `is drawn in ${Math.floor(astray.at)} for ${astray.release}, which is named for another year`;
  return points.every(({ at }, index) => at > (points[index - 1]?.at ?? Number.NEGATIVE_INFINITY))
    ? null
    : 'is drawn through two releases at one time';
}

const CHECKS: readonly Check[] = [
  league,
  overReleases,
  standings,
  courses,
  beside,
  positions,
  values,
  unsure,
  matrix,
  scores,
  profiles,
  counts,
  moves,
  flow,
  withheld,
  shortNames,
  corrected,
  titles,
  tracked,
  ownEditions,
  ...COMPARED,
  spoken,
];

/** What is wrong with the places of a table, by the records; null where all are so, or it is none of places. */
export const misplacedIn: Check = (table, reader) => {
  for (const check of CHECKS) {
    const wrong = check(table, reader);
    if (wrong !== null) return wrong;
  }
  return null;
};

/** The unit or the release that a section is named for. */
export function wrongTitle(section: string, title: string, { known, phrases }: Reader): string | null {
  const { dataset, facts } = known;
  const unit = dataset.units.find(({ id }) => section === `unit-${id}`)?.id;
  const release = dataset.releases
    .map(each => `${each.ranking}/${each.id}`)
    .find(key => section === `ranking-${key.replace('/', '-')}`);
  const dues: readonly Content[] = unit
    ? [[facts.unit(unit)]]
    : release
      ? [facts.release(release), facts.inList([release])]
      : [];
  if (dues.length === 0 || dues.some(due => phrases.says(title, due) === null)) return null;
  const meant: Meaning | string = unit ?? release ?? section;
  return `stands above what is told of ${meant}`;
}
