import { type Claim, isTrue } from '../claims/claim.ts';
import type { EditionInput } from '../claims/edition-input.ts';
import { basketUnits, profiledUnits } from '../claims/focus.ts';
import { claimId, judge } from '../claims/judge/judge.ts';
import type { Query } from '../claims/schema/kinds.ts';
import { createView, type View } from '../claims/view.ts';
import { rankingOf, releaseKey } from '../records/release.ts';
import type { AnalysedEdition } from './analysed-edition.ts';
import { askedInFreeWords } from './asked-in-free-words.ts';
import { askedInWords } from './asked-in-words.ts';
import { changesTold } from './changes/paragraphs.ts';
import { type Comparison, compare } from './compare/comparison.ts';
import { correctionQueries } from './propose/corrections.ts';
import { countQueries, historyQueries, overallQueries, ownRelease, pairQueries } from './propose/overall.ts';
import { releaseQueries, unitQueries } from './propose/ranking.ts';
import { noticeQueries } from './select/notices.ts';
import { selectFindings } from './select/select-findings.ts';
import type { Selection } from './select/selection.ts';
import { judgeStatements, parseQuery } from './statements.ts';
import { fullTable, rankingsOnRecord } from './tables/full.ts';
import { rankHistory } from './tables/history.ts';
import { leagueTable } from './tables/league.ts';

/** What follows from an edition's input, and what changed from the edition that it is compared with. */
export interface Analysis extends AnalysedEdition {
  /** Against the edition that this one is compared with; null where there is none. */
  readonly comparison: Comparison | null;
}

/** Runs the analysis of one edition: view → questions → verdicts → selection and tables. */
export function analyse(input: EditionInput): Analysis {
  const view = createView(input);
  const { report, edition } = input;
  const known = new Map<string, Claim>();
  const ask = (queries: readonly Query[]): readonly Claim[] => {
    const claims = queries.map(query => judge(view, query));
    for (const claim of claims) known.set(claim.id, claim);
    return [...new Map(claims.map(claim => [claim.id, claim])).values()];
  };

  const own = ownRelease(view);
  const overall = ask([...overallQueries(view), ...(own ? releaseQueries(view, own) : [])]);
  const asks = edition.asks.map((query, index) =>
    oldestFirst(view, parseQuery(`ask ${index + 1} of edition ${edition.id}`, query)),
  );
  const asked = ask(asks);
  // What is asked twice is one claim, and called by the first of its numbers.
  const askedAt = new Map(asks.map((query, index) => [claimId(query), index + 1] as const).toReversed());
  const worded = askedInWords(edition.words).flatMap(({ file, line, query, figure }) => {
    const where = `${file}:${line}`;
    return ask([oldestFirst(view, parseQuery(where, query))]).map(claim => ({ where, claim, figure }));
  });
  ask(askedInFreeWords(view));
  const units = basketUnits(view);
  const counts = ask(countQueries(view, units));
  const ordered = byCount(units, counts);
  const higher = toldAbove(
    counts,
    ordered.find(unit => isTold(counts, unit)),
  );
  const higherCounts = ask(countQueries(view, higher));
  const pairs = ask(pairQueries(view, ordered));
  const leagues = edition.basket.map(release => ({
    release,
    league: leagueTable(view, release, report.topN),
    claims: ask(releaseQueries(view, release)),
  }));
  const runs = ask(historyQueries(view));
  const histories = edition.histories.map(({ ranking, releases, units }) => ({
    history: rankHistory(view, ranking, releases, units, report.topN),
    claims: runs.filter(
      claim => units.some(unit => 'unit' in claim.query && claim.query.unit === unit) && aboutRanking(claim, ranking),
    ),
  }));
  const profiled = profiledUnits(view);
  const profiles = profiled.map(unit => ({ unit, claims: ask(profileQueries(view, unit)) }));
  const profileCounts = ask(
    countQueries(
      view,
      profiled.filter(unit => !units.includes(unit)),
    ),
  );
  const corrections = ask(correctionQueries(view));
  const selected = selectFindings(view, { overall, asked, counts, pairs, all: [...known.values()] }, ask);
  const changes = changesTold({
    view,
    units: ordered,
    claims: [...known.values()],
    selection: selected.selection,
    measures: selected.measures,
  });
  const changeNotices = ask(changes.flat().flatMap(({ claim }) => noticeQueries(view, claim)));
  const statements = judgeStatements(view);
  // The notices that findings need are asked of the records too.
  const claims = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

  return {
    view,
    overall,
    asked,
    askedAt,
    basketUnits: ordered,
    counts,
    higherCounts,
    pairs,
    leagues,
    histories,
    profiles,
    profileCounts,
    full: rankingsOnRecord(view).map(ranking => fullTable(view, ranking)),
    ...selected,
    selection: new Map([...changeNotices.filter(isTrue).map(noticeOnly), ...selected.selection]),
    changes,
    changeNotices,
    corrections,
    statements,
    worded,
    claims,
    comparison: input.compared
      ? compare(
          { ...analyse(input.compared), comparison: null },
          { view, claims, findings: selected.findings, basketUnits: ordered },
        )
      : null,
  };
}

/** A question about several editions of one ranking, in the order in which they came out: one question, however it is put. */
export function oldestFirst(view: View, query: Query): Query {
  if (!('releases' in query)) return query;
  const all = view.releasesOf(rankingOf(query.releases[0] ?? '')).map(releaseKey);
  const at = (key: string): number => all.indexOf(key);
  return { ...query, releases: query.releases.toSorted((a, b) => at(a) - at(b)) };
}

/**
 * What may be asked of one unit that has a profile: its place in the latest release of every ranking that has it on record; where
 * that is not the newest, whether it left the top; where the newest on record ranks it as a part of a cluster, the place of that.
 */
function profileQueries(view: View, unit: string): readonly Query[] {
  return rankingsOnRecord(view).flatMap(ranking => {
    const latest = [...view.releasesOf(ranking)]
      .reverse()
      .find(release => ['ranked', 'tiered'].includes(view.rankStatus(unit, releaseKey(release)).kind));
    const [last] = [...view.releasesOf(ranking)]
      .reverse()
      .filter(release => view.recordsOf(releaseKey(release)).length > 0);
    const inCluster: readonly Query[] =
      last && view.rankStatus(unit, releaseKey(last)).kind === 'inCluster'
        ? [{ kind: 'clusterPlace', unit, release: releaseKey(last) }]
        : [];
    if (!latest) return inCluster;
    const before = view.before(latest);
    const [newest] = [...view.releasesOf(ranking)].reverse();
    if (newest && newest !== latest && view.recordsOf(releaseKey(newest)).length > 0)
      return [{ kind: 'leftTop', unit, release: releaseKey(newest), top: view.input.report.topN }, ...inCluster];
    return unitQueries(view, unit, releaseKey(latest), before.kind === 'release' ? releaseKey(before.release) : null);
  });
}

const aboutRanking = (claim: Claim, ranking: string): boolean => {
  const key =
    'release' in claim.query ? claim.query.release : 'releases' in claim.query ? (claim.query.releases[0] ?? '') : '';
  return key.startsWith(`${ranking}/`);
};

/** A notice that goes with a sentence of the chapter of changes, and was weighed by nobody. */
const noticeOnly = ({ id }: Claim): readonly [string, Selection] => [
  id,
  {
    outcome: 'notCandidate',
    rule: 'withAFinding',
    order: null,
    sort: null,
    magnitude: null,
    rarity: null,
    recency: null,
  },
];

/** The units that are named beside the count of a unit, since they are in as many of the rankings or more. */
const toldAbove = (counts: readonly Claim[], unit: string | undefined): readonly string[] =>
  counts.flatMap(claim =>
    (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') &&
    claim.verdict === 'true' &&
    claim.figures.unit === unit
      ? claim.figures.above.map(({ unit: other }) => other)
      : [],
  );

/** Whether the count of a unit is told by itself. */
const isTold = (counts: readonly Claim[], unit: string): boolean =>
  counts.some(({ verdict, query }) => verdict === 'true' && 'unit' in query && query.unit === unit);

/** How often a unit is in the top at least, as the count of another tells beside its own. */
const toldBeside = (claim: Claim, unit: string): readonly number[] =>
  (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.verdict === 'true'
    ? claim.figures.above.flatMap(other => (other.unit === unit ? [other.atLeast] : []))
    : [];

/** The most first, by what is told of each: its own count, or else what another's tells of it. */
function byCount(units: readonly string[], counts: readonly Claim[]): readonly string[] {
  const count = (unit: string): number =>
    Math.max(
      0,
      ...counts.flatMap(claim =>
        (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') &&
        claim.verdict === 'true' &&
        claim.figures.unit === unit
          ? [claim.figures.count]
          : toldBeside(claim, unit),
      ),
    );
  const order = new Map(units.map((unit, index) => [unit, index]));
  return [...units].sort((a, b) => count(b) - count(a) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
