import { honouredUnits } from '../../claims/focus.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { trendQueries } from './placing.ts';

/** Key of the release that the edition reports; null for a report without a ranking of its own. */
export function ownRelease(view: View): ReleaseKey | null {
  const { report, edition } = view.input;
  return report.ownRanking ? `${report.ownRanking}/${edition.ownRelease}` : null;
}

/** Units at the first place of a release. */
export const leadersOf = (view: View, key: ReleaseKey): readonly string[] =>
  view
    .recordsOf(key)
    .filter(({ place }) => place.kind === 'rank' && place.rank === 1)
    .map(({ unit }) => unit);

/** What may be asked of the report's own result: who leads, which editions it led, how long; and the honours. */
export function overallQueries(view: View): readonly Query[] {
  const key = ownRelease(view);
  const results = key ? leadersOf(view, key).flatMap(unit => ownQueries(view, unit, key)) : [];
  return [...results, ...honourQueries(view)];
}

function ownQueries(view: View, unit: string, key: ReleaseKey): readonly Query[] {
  const ranking = key.split('/')[0] ?? '';
  const led = [...view.input.edition.ownHistory.map(id => `${ranking}/${id}`), key].filter(release =>
    leadersOf(view, release).includes(unit),
  );
  return [
    { kind: 'leader', unit, release: key },
    { kind: 'leadStreak', unit, release: key },
    ...(led.length > 1 ? [{ kind: 'ledEditions' as const, unit, releases: led }] : []),
    ...(led.length > 1 ? [] : [{ kind: 'bestRank' as const, unit, release: key }]),
    ...view
      .recordsOf(key)
      .flatMap(({ unit: other }): readonly Query[] =>
        other === unit ? [] : [{ kind: 'position', unit: other, release: key }],
      ),
  ];
}

function honourQueries(view: View): readonly Query[] {
  const { report, edition } = view.input;
  if (!report.honours || honouredUnits(view).length === 0) return [];
  const asked = { report: report.honours.report, title: report.honours.title, edition: edition.ownRelease };
  const own = report.ownRanking ? view.release(`${report.ownRanking}/${edition.ownRelease}`) : null;
  const before = own ? view.before(own) : { kind: 'unknown' as const };
  return [
    { kind: 'honoured', ...asked },
    ...(before.kind === 'release' ? [{ kind: 'honoursChange' as const, ...asked, previous: before.release.id }] : []),
  ];
}

/** Counts over the basket for each of these units: exact, and as a lower bound. */
export function countQueries(view: View, units: readonly string[]): readonly Query[] {
  const { report, edition } = view.input;
  const asked = { top: report.topN, basket: [...edition.basket] };
  if (edition.basket.length < 2) return [];
  return units.flatMap((unit): readonly Query[] => [
    { kind: 'topCount', unit, ...asked },
    { kind: 'topCountAtLeast', unit, ...asked },
  ]);
}

/** Streaks, runs among the top n and runs of moves over the releases of a history chart, for the units it names. */
export function historyQueries(view: View): readonly Query[] {
  const { report, edition } = view.input;
  return edition.histories.flatMap(({ ranking, releases, units }) => {
    const keys = releases.map(id => `${ranking}/${id}`);
    const last = keys.at(-1);
    const release = last ? view.release(last) : null;
    if (!release) return [];
    const before = view.before(release);
    return units.flatMap((unit): readonly Query[] => [
      { kind: 'topStreak', unit, release: releaseKey(release), top: report.topN },
      ...(keys.length > 2 ? [{ kind: 'topEditions' as const, unit, top: report.topN, releases: keys }] : []),
      ...trendQueries(view, unit, releaseKey(release), before.kind === 'release' ? releaseKey(before.release) : null),
    ]);
  });
}
