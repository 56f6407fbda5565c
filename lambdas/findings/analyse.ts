import type { Claim } from '../claims/claim.ts';
import type { EditionInput } from '../claims/edition-input.ts';
import { basketUnits, profiledUnits } from '../claims/focus.ts';
import { judge } from '../claims/judge/judge.ts';
import type { Query } from '../claims/schema/kinds.ts';
import { createView, type View } from '../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../records/release.ts';
import { type Comparison, compare } from './compare/comparison.ts';
import { countQueries, historyQueries, overallQueries, ownRelease } from './propose/overall.ts';
import { releaseQueries, unitQueries } from './propose/ranking.ts';
import { type Selected, selectFindings } from './select/select-findings.ts';
import { type JudgedStatement, judgeStatements, parseQuery } from './statements.ts';
import { type FullTable, fullTable, rankingsOnRecord } from './tables/full.ts';
import { type RankHistory, rankHistory } from './tables/history.ts';
import { type League, leagueTable } from './tables/league.ts';

/** What follows from an edition's input: numbers and claims; nothing rounded, nothing worded. */
export interface Analysis extends Selected {
  readonly view: View;
  readonly overall: readonly Claim[];
  /** What the definition asks for. */
  readonly asked: readonly Claim[];
  /** Units of the basket's chapter, those with the highest established count first. */
  readonly basketUnits: readonly string[];
  readonly counts: readonly Claim[];
  readonly leagues: readonly {
    readonly release: ReleaseKey;
    readonly league: League;
    readonly claims: readonly Claim[];
  }[];
  readonly histories: readonly { readonly history: RankHistory; readonly claims: readonly Claim[] }[];
  readonly profiles: readonly { readonly unit: string; readonly claims: readonly Claim[] }[];
  readonly full: readonly FullTable[];
  readonly statements: readonly JudgedStatement[];
  /** Every claim that the edition itself considers, true, false or withheld, by id: statements change nothing in it. */
  readonly claims: readonly Claim[];
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
  const asked = ask(edition.asks.map((query, index) => parseQuery(`ask ${index + 1} of edition ${edition.id}`, query)));
  const units = basketUnits(view);
  const counts = ask(countQueries(view, units));
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
  const profiles = profiledUnits(view).map(unit => ({ unit, claims: ask(profileQueries(view, unit)) }));
  const selected = selectFindings(view, { overall, asked, counts, all: [...known.values()] }, ask);
  const statements = judgeStatements(view);
  // The notices that findings need are asked of the records too.
  const claims = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

  return {
    view,
    overall,
    asked,
    basketUnits: byCount(units, counts),
    counts,
    leagues,
    histories,
    profiles,
    full: rankingsOnRecord(view).map(ranking => fullTable(view, ranking)),
    ...selected,
    statements,
    claims,
    comparison: input.compared
      ? compare(analyse(input.compared), { input, claims, findings: selected.findings })
      : null,
  };
}

/**
 * What may be asked of one city that has a profile: its place in the latest release of every ranking that has it on record; where
 * that is not the newest, whether it left the top.
 */
function profileQueries(view: View, unit: string): readonly Query[] {
  return rankingsOnRecord(view).flatMap(ranking => {
    const latest = [...view.releasesOf(ranking)]
      .reverse()
      .find(release => ['ranked', 'tiered'].includes(view.rankStatus(unit, releaseKey(release)).kind));
    if (!latest) return [];
    const before = view.before(latest);
    const [newest] = [...view.releasesOf(ranking)].reverse();
    if (newest && newest !== latest && view.recordsOf(releaseKey(newest)).length > 0)
      return [{ kind: 'leftTop', unit, release: releaseKey(newest), top: view.input.report.topN }];
    return unitQueries(view, unit, releaseKey(latest), before.kind === 'release' ? releaseKey(before.release) : null);
  });
}

const aboutRanking = (claim: Claim, ranking: string): boolean => {
  const key =
    'release' in claim.query ? claim.query.release : 'releases' in claim.query ? (claim.query.releases[0] ?? '') : '';
  return key.startsWith(`${ranking}/`);
};

function byCount(units: readonly string[], counts: readonly Claim[]): readonly string[] {
  const count = (unit: string): number =>
    Math.max(
      0,
      ...counts.flatMap(claim =>
        (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') &&
        claim.verdict === 'true' &&
        claim.figures.unit === unit
          ? [claim.figures.count]
          : [],
      ),
    );
  const order = new Map(units.map((unit, index) => [unit, index]));
  return [...units].sort((a, b) => count(b) - count(a) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
