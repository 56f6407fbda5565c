import type { TrueClaim, TrueClaimOf } from '../../claims/claim.ts';
import { correctionOf, isScoreCorrected } from '../../claims/judge/correction.ts';
import { universes } from '../../claims/judge/guards.ts';
import { type ClaimKind, FAMILIES, type Query } from '../../claims/schema/kinds.ts';
import { isStoodFor } from '../../claims/stood-for.ts';
import type { View } from '../../claims/view.ts';
import { type RankingRecord, recordKey } from '../../records/record.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { TREATMENTS } from '../kinds/treatments.ts';

/**
 * What has to be said with a claim (S32, S33): that the method changed, wherever it looks across such a change and does
 * not say so itself; that a
 * place it rests on was corrected; how many units the release covers, where it looks back on a field of another size and
 * does not say so itself; that the place of a city which it names is that of a cluster.
 */
export function noticeQueries(view: View, claim: TrueClaim): readonly Query[] {
  const [newest, ...earlier] = looksAt(view, claim);
  const release = newest ? view.release(newest) : null;
  if (!newest || !release) return [];
  const corrected = correctedQueries(view, claim, [newest, ...earlier]);
  const path = between(view, release, new Set(earlier));
  const said = new Set(breaksSaid(claim));
  const changes = path.flatMap(([now, before]): readonly Query[] =>
    now.segment && before.segment && now.segment.value !== before.segment.value && !said.has(releaseKey(now))
      ? [{ kind: 'methodChange', release: releaseKey(now) }]
      : [],
  );
  const saysSizes = 'universes' in claim.figures && claim.figures.universes !== null;
  const grew = !saysSizes && path.some(([now, before]) => universes(now, before) !== null);
  const stoodFor = stoodForQueries(view, claim, [newest, ...earlier]);
  return [...changes, ...corrected, ...stoodFor, ...(grew ? [{ kind: 'coverage' as const, release: newest }] : [])];
}

/** The first releases by a new method that the sentence of the claim names itself. */
function breaksSaid({ figures }: TrueClaim): readonly ReleaseKey[] {
  const breaks = 'breaks' in figures ? figures.breaks : [];
  const method = 'method' in figures ? figures.method : null;
  return [...breaks, ...(method ? [method] : [])].map(({ release }) => release);
}

/**
 * Of every corrected row that a claim rests on, and of its own unit wherever it looks, what the correction was; of a corrected
 * score, where the claim is made of scores.
 */
function correctedQueries(view: View, claim: TrueClaim, keys: readonly ReleaseKey[]): readonly Query[] {
  const evidence = new Set(claim.evidence.map(({ key }) => key));
  const own = 'unit' in claim.figures ? claim.figures.unit : null;
  const isMadeOfScores = claim.kind in FAMILIES.scores || claim.kind === 'drivenBy';
  const isCorrected = (row: RankingRecord): boolean =>
    correctionOf(view, row) !== null || (isMadeOfScores && isScoreCorrected(view, row));
  return keys.flatMap(release =>
    view
      .recordsOf(release)
      .filter(row => row.vintage > 1 && (row.unit === own || (evidence.has(recordKey(row)) && isCorrected(row))))
      .map(({ unit }): Query => ({ kind: 'revision', unit, release })),
  );
}

/** Of every city that a claim names, wherever it looks, the place of the cluster whose row counts for the city. */
function stoodForQueries(view: View, { kind, figures }: TrueClaim, keys: readonly ReleaseKey[]): readonly Query[] {
  if (kind === 'clusterPlace') return [];
  const named = [...new Set(Object.values(figures).flatMap(unitsIn))].filter(id => view.unit(id) !== null);
  return keys.flatMap(release =>
    named
      .filter(unit => isStoodFor(view, unit, release))
      .map((unit): Query => ({ kind: 'clusterPlace', unit, release })),
  );
}

/** The ids in a figure: itself, each of several, or of whom each of several is. */
function unitsIn(figure: unknown): readonly string[] {
  if (typeof figure === 'string') return [figure];
  if (Array.isArray(figure)) return figure.flatMap(unitsIn);
  return typeof figure === 'object' && figure !== null && 'unit' in figure ? unitsIn(figure.unit) : [];
}

/** The release that a claim speaks of, and the earlier ones that it sets it against. */
const looksAt = <K extends ClaimKind>(view: View, { kind, figures }: TrueClaimOf<K>): readonly ReleaseKey[] =>
  TREATMENTS[kind].looksAt(figures, view);

/** Each release with the one before it, back from one until all the others are passed, or as far as is on record. */
function between(
  view: View,
  from: Release,
  others: ReadonlySet<ReleaseKey>,
): readonly (readonly [now: Release, before: Release])[] {
  const walked: (readonly [Release, Release])[] = [];
  const seen = new Set<ReleaseKey>();
  let needed = 0;
  for (let at = from; seen.size < others.size; ) {
    const before = view.before(at);
    if (before.kind !== 'release') break;
    walked.push([at, before.release]);
    if (others.has(releaseKey(before.release))) {
      seen.add(releaseKey(before.release));
      needed = walked.length;
    }
    at = before.release;
  }
  return walked.slice(0, needed);
}
