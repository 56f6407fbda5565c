import type { Dataset } from '../records/dataset.ts';
import { UnknownEdition } from '../records/errors.ts';
import { mayKnow, type Viewer } from './embargo.ts';
import { type Against, type Verified, verifyClaims } from './verify-claims.ts';
import type { Workshop } from './workshop.ts';

/**
 * Puts claims to what is stored. Whoever may not know of an edition before its release is answered as if neither the
 * edition nor the result that it reports were on record.
 */
export async function verify(
  workshop: Workshop,
  viewer: Viewer,
  claims: readonly unknown[],
  against: Against,
): Promise<readonly Verified[]> {
  const dataset = await workshop.table.readAll();
  const now = workshop.clock.now();
  if (against && !mayKnow(dataset.reports, against, viewer, now))
    throw new UnknownEdition(against.report, against.edition);
  return verifyClaims(withoutEmbargoed(dataset, viewer, now), claims, against);
}

function withoutEmbargoed(dataset: Dataset, viewer: Viewer, now: string): Dataset {
  const hidden = dataset.reports.flatMap(report =>
    report.editions
      .filter(edition => !mayKnow(dataset.reports, { report: report.id, edition: edition.id }, viewer, now))
      .map(({ ownRelease }) => ({ ranking: report.ownRanking, release: ownRelease, honours: report.honours?.report })),
  );
  if (hidden.length === 0) return dataset;
  const ofRelease = (ranking: string, release: string): boolean =>
    hidden.some(one => one.ranking === ranking && one.release === release);
  return {
    ...dataset,
    releases: dataset.releases.filter(({ ranking, id }) => !ofRelease(ranking, id)),
    records: dataset.records.filter(({ ranking, release }) => !ofRelease(ranking, release)),
    honours: dataset.honours.filter(
      ({ report, edition }) => !hidden.some(one => one.honours === report && one.release === edition),
    ),
  };
}
