import { honouredUnits } from '../../claims/focus.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';
import { leadersOf } from './on-record.ts';
import { propose } from './propose.ts';

/** Key of the release that the edition reports; null for a report without a ranking of its own. */
export function ownRelease(view: View): ReleaseKey | null {
  const { report, edition } = view.input;
  return report.ownRanking ? `${report.ownRanking}/${edition.ownRelease}` : null;
}

/** What may be asked of the report's own result: who leads, which editions it led, how long; and the honours. */
export function overallQueries(view: View): readonly Query[] {
  const release = ownRelease(view);
  const results = release ? leadersOf(view, release).flatMap(unit => ownQueries(view, unit, release)) : [];
  return [...results, ...honourQueries(view)];
}

function ownQueries(view: View, unit: string, release: ReleaseKey): readonly Query[] {
  const earlier = view.input.edition.ownHistory.map(id => `${rankingOf(release)}/${id}`);
  const editions = [...earlier, release].map(key => ({ key, leaders: leadersOf(view, key) }));
  // What was led before somebody else led is told with the return to the lead.
  const lost = editions.findLastIndex(({ leaders }) => leaders.length > 0 && !leaders.includes(unit));
  const led = editions.slice(lost + 1).flatMap(({ key, leaders }) => (leaders.includes(unit) ? [key] : []));
  return [
    ...propose('lead', { unit, release, led }),
    ...view
      .recordsOf(release)
      .flatMap(({ unit: other }) => (other === unit ? [] : propose('own', { unit: other, release }))),
  ];
}

function honourQueries(view: View): readonly Query[] {
  const { report, edition } = view.input;
  if (!report.honours || honouredUnits(view).length === 0) return [];
  const { title } = report.honours;
  return propose('honours', {
    report: report.honours.report,
    title,
    edition: edition.ownRelease,
    previous: report.ownRanking === null ? lastTitled(view, title) : releaseBefore(view),
  });
}

/** The release before the one that the edition reports; null where none is on record. */
function releaseBefore(view: View): string | null {
  const key = ownRelease(view);
  const own = key === null ? null : view.release(key);
  const before = own ? view.before(own) : null;
  return before?.kind === 'release' ? before.release.id : null;
}

/** Without a ranking of its own: the last of the editions that it looks back on of which a list of the title is on record. */
const lastTitled = ({ input }: View, title: string): string | null =>
  input.edition.ownHistory.findLast(id =>
    input.dataset.honours.some(honour => honour.edition === id && honour.title === title),
  ) ?? null;

/** Counts over the basket for each of these units: exact, and as a lower bound. */
export function countQueries(view: View, units: readonly string[], top = view.input.report.topN): readonly Query[] {
  const { edition } = view.input;
  if (edition.basket.length < 2) return [];
  return units.flatMap(unit => propose('count', { unit, top, basket: edition.basket }));
}

/** The client's unit, or else the one with the highest count, against each of the others over the basket. */
export function pairQueries(view: View, byCount: readonly string[]): readonly Query[] {
  const { report, edition } = view.input;
  const unit = byCount.find(each => each === report.client) ?? byCount[0];
  if (unit === undefined || edition.basket.length < 2) return [];
  return byCount
    .filter(other => other !== unit)
    .flatMap(other => propose('pair', { unit, other, basket: edition.basket }));
}

/** Streaks, runs among the top n and runs of moves over the releases of a history chart, for the units it names. */
export function historyQueries(view: View): readonly Query[] {
  const { report, edition } = view.input;
  return edition.histories.flatMap(({ ranking, releases: ids, units }) => {
    const releases = ids.map(id => `${ranking}/${id}`);
    const last = releases.at(-1);
    const found = last ? view.release(last) : null;
    if (!found) return [];
    const release = releaseKey(found);
    const before = view.before(found);
    const previous = before.kind === 'release' ? releaseKey(before.release) : null;
    return units.flatMap(unit =>
      propose('history', {
        view,
        unit,
        release,
        previous,
        status: view.rankStatus(unit, release),
        top: report.topN,
        releases,
      }),
    );
  });
}
