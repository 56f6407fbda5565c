import type { Dataset } from '../records/dataset.ts';
import type { Dependencies } from './dependencies.ts';
import { mayKnow, type Viewer } from './embargo.ts';
import { type Against, type Verified, verifyClaims } from './verify-claims.ts';

/**
 * Puts claims to what is stored. Whoever may not know of an edition before its release is answered as if neither the
 * edition nor the result that it reports were on record.
 */
export async function verify(
  dependencies: Dependencies,
  viewer: Viewer,
  claims: readonly unknown[],
  against: Against,
): Promise<readonly Verified[]> {
  const dataset = await dependencies.table.readAll();
  return verifyClaims(withoutEmbargoed(dataset, viewer, dependencies.clock.now()), claims, against);
}

/** The definition goes too: the refusal of an edition that nobody defined names those that are. */
function withoutEmbargoed(dataset: Dataset, viewer: Viewer, now: string): Dataset {
  const isHidden = (report: string, edition: string): boolean =>
    !mayKnow(dataset.reports, { report, edition }, viewer, now);
  const hidden = dataset.reports.flatMap(report =>
    report.editions
      .filter(({ id }) => isHidden(report.id, id))
      .map(({ ownRelease }) => ({ ranking: report.ownRanking, release: ownRelease, honours: report.honours?.report })),
  );
  if (hidden.length === 0) return dataset;
  const ofRelease = (ranking: string, release: string): boolean =>
    hidden.some(one => one.ranking === ranking && one.release === release);
  return {
    ...dataset,
    reports: dataset.reports.map(report => ({
      ...report,
      editions: report.editions.filter(({ id }) => !isHidden(report.id, id)),
    })),
    releases: dataset.releases.filter(({ ranking, id }) => !ofRelease(ranking, id)),
    records: dataset.records.filter(({ ranking, release }) => !ofRelease(ranking, release)),
    honours: dataset.honours.filter(
      ({ report, edition }) => !hidden.some(one => one.honours === report && one.release === edition),
    ),
  };
}
