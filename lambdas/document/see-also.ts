import type { TrueClaim, TrueClaimOf } from '../claims/claim.ts';
import type { ClaimKind } from '../claims/schema/kinds.ts';
import type { View } from '../claims/view.ts';
import { TREATMENTS } from '../findings/kinds/treatments.ts';
import { leadersOf } from '../findings/propose/on-record.ts';
import { ownRelease } from '../findings/propose/overall.ts';
import type { KeyFinding } from '../findings/select/selection.ts';
import { type League, leagueTable } from '../findings/tables/league.ts';
import { type ReleaseKey, rankingOf, releaseKey } from '../records/release.ts';
import type { Block, ClaimListBlock } from './blocks.ts';
import type { Context } from './context.ts';
import type { Section } from './document.ts';
import { profileId } from './sections/profiles.ts';
import { goneUnits, isCompared, isDrawn } from './sections/slope.ts';

type See = ClaimListBlock['items'][number]['see'];

/**
 * The sections, each key finding with the number of the chart or table that shows it, or the title of the section that
 * tells more. Numbers are given as the report goes on, so the findings, which stand first, get theirs last.
 */
export function withReferences(context: Context, sections: readonly Section[]): readonly Section[] {
  const listed = context.analysis.findings.filter(({ why }) => why !== 'notice');
  const sees = listed.map(finding => seeAlso(context, sections, finding));
  const refer = (block: Block): Block =>
    block.kind === 'claimList' && block.style === 'findings'
      ? { ...block, items: block.items.map((item, index) => ({ ...item, see: sees[index] ?? null })) }
      : block;
  return sections.map(section =>
    section.id === 'findings' ? { ...section, blocks: section.blocks.map(refer) } : section,
  );
}

function seeAlso(context: Context, sections: readonly Section[], { claim }: KeyFinding): See {
  const { words } = context;
  for (const id of shownIn(context, claim)) {
    for (const section of sections) {
      const shown = section.blocks.find(block => 'number' in block && block.id === id);
      if (shown && 'number' in shown) return { text: words.findings.see(shown.number), section: section.id };
    }
  }
  // A chapter tells more of honours, of counts and of figures; of places it is named only where they are shown.
  const { shown } = TREATMENTS[claim.kind];
  const unit = 'unit' in claim.query ? claim.query.unit : null;
  const id = shown === 'result' ? 'overall' : unit !== null && isOfMany(shown) ? profileId(unit) : null;
  const told = sections.find(section => section.id === id);
  return told ? { text: words.findings.seeSection(told.title), section: told.id } : null;
}

const isOfMany = (shown: (typeof TREATMENTS)[ClaimKind]['shown']): boolean => shown === 'counts' || shown === 'none';

/** Kinds that tell who led: of these a list of the leaders shows all. */
const LEADS: readonly ClaimKind[] = ['leader', 'leadStreak', 'ledEditions', 'timesLed', 'leadYears', 'regainedLead'];

/** A chart or table of places: the releases whose places it gives, and of whom; null: of all on record. */
interface Shown {
  readonly id: string;
  readonly releases: readonly ReleaseKey[];
  readonly units: readonly string[] | null;
}

/** Ids of the charts and tables that show all that a claim tells, the nearest first: every release of it, and every unit. */
function shownIn(context: Context, claim: TrueClaim): readonly string[] {
  const { view, basketUnits, higherCounts } = context.analysis;
  const { shown } = TREATMENTS[claim.kind];
  const units = unitsOf(claim);
  const isAmong = (shown: readonly string[]): boolean => units.every(unit => shown.includes(unit));
  if (shown === 'counts') {
    // It gives the places of one release each: nobody sees there who moved.
    const matrix = claim.kind !== 'movesAcross' && isAmong(basketUnits) ? ['matrix-basket'] : [];
    const isCount = claim.kind === 'topCount' || claim.kind === 'topCountAtLeast';
    const drawn = [...basketUnits, ...higherCounts.flatMap(({ query }) => ('unit' in query ? [query.unit] : []))];
    return [...matrix, ...(isCount && isAmong(drawn) ? ['chart-counts'] : [])];
  }
  const releases = spanOf(view, releasesOf(view, claim));
  if (shown === 'result' || shown === 'none' || releases.length === 0) return [];
  return showings(context, releases, LEADS.includes(claim.kind))
    .filter(each => releases.every(key => each.releases.includes(key)) && (each.units === null || isAmong(each.units)))
    .map(({ id }) => id);
}

/** The units whose places a claim tells: those that are asked after, and those that its answer names. */
function unitsOf({ query, figures }: TrueClaim): readonly string[] {
  const others = 'others' in query ? query.others : 'other' in query && query.other !== undefined ? [query.other] : [];
  return [...('unit' in query ? [query.unit] : []), ...others, ...('units' in figures ? figures.units : [])];
}

const releasesOf = <K extends ClaimKind>(view: View, { kind, figures }: TrueClaimOf<K>): readonly ReleaseKey[] =>
  TREATMENTS[kind].looksAt(figures, view);

/** These releases, and of their ranking all between the first and the last of them. */
function spanOf(view: View, told: readonly ReleaseKey[]): readonly ReleaseKey[] {
  const inOrder = view.releasesOf(rankingOf(told[0] ?? '')).map(releaseKey);
  const at = told.map(key => inOrder.indexOf(key)).filter(index => index >= 0);
  const between = inOrder.slice(Math.min(...at), Math.max(...at) + 1);
  return [...new Set([...told, ...between.filter(key => view.recordsOf(key).length > 0)])];
}

/** Where a report shows places of a ranking: who led its own, the chart of several releases, the tables of the last two, all on record. */
function showings({ analysis }: Context, [newest = '']: readonly ReleaseKey[], ofLead: boolean): readonly Shown[] {
  const { view, leagues, full } = analysis;
  const { edition, report } = view.input;
  const ranking = rankingOf(newest);
  const own = ownRelease(view);
  const isOwn = own !== null && rankingOf(own) === ranking;
  const whole = { releases: view.releasesOf(ranking).map(releaseKey), units: null };
  const rowsOf = ({ rows }: League): readonly string[] => rows.map(({ unit }) => unit);
  const comparedIn = (league: League): readonly ReleaseKey[] =>
    isCompared(league) && league.previous !== null ? [league.release, league.previous] : [league.release];
  const ownLeague = isOwn ? leagueTable(view, own, report.topN) : null;
  // Whoever never led is no row of the list of those who did.
  const leaders = whole.releases.flatMap(key => leadersOf(view, key));
  return [
    ...(isOwn && ofLead ? [{ id: 'table-editions', releases: whole.releases, units: leaders }] : []),
    ...edition.histories.flatMap(history =>
      history.ranking === ranking
        ? [
            {
              id: `chart-history-${ranking}`,
              releases: history.releases.map(id => `${ranking}/${id}`),
              units: history.units,
            },
          ]
        : [],
    ),
    ...(ownLeague ? [{ id: 'table-overall', releases: comparedIn(ownLeague), units: rowsOf(ownLeague) }] : []),
    ...leagues.flatMap(({ league }, index) => {
      if (rankingOf(league.release) !== ranking) return [];
      const gone = isDrawn(league) ? goneUnits(view, league) : [];
      const units = [...rowsOf(league), ...gone];
      return [{ id: `table-league-${index + 1}`, releases: comparedIn(league), units }];
    }),
    ...full.flatMap(({ ranking: of }, index) => (of === ranking ? [{ id: `table-full-${index + 1}`, ...whole }] : [])),
  ];
}
