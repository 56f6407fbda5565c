import { TREATMENTS } from '../findings/kinds/treatments.ts';
import type { KeyFinding } from '../findings/select/selection.ts';
import { rankingOf } from '../records/release.ts';
import type { Block, ClaimListBlock } from './blocks.ts';
import type { Context } from './context.ts';
import type { Section } from './document.ts';
import { profileId } from './sections/profiles.ts';

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
  const unit = 'unit' in claim.query ? claim.query.unit : null;
  const isResult = TREATMENTS[claim.kind].shown === 'result';
  const told = sections.find(({ id }) => id === (isResult ? 'overall' : unit === null ? null : profileId(unit)));
  return told ? { text: words.findings.seeSection(told.title), section: told.id } : null;
}

/** Ids of the charts and tables that show what a claim tells, the nearest first. */
function shownIn({ analysis }: Context, { kind, query }: KeyFinding['claim']): readonly string[] {
  const { edition, report } = analysis.view.input;
  const { shown } = TREATMENTS[kind];
  if (shown === 'counts') return ['matrix-basket', 'chart-counts'];
  if (shown === 'result' || shown === 'none') return [];
  const release = 'release' in query ? query.release : 'releases' in query ? query.releases.at(-1) : undefined;
  if (release === undefined) return [];
  const ranking = rankingOf(release);
  const league = analysis.leagues.findIndex(each => each.release === release);
  const full = analysis.full.findIndex(each => each.ranking === ranking);
  const own = release === `${report.ownRanking}/${edition.ownRelease}`;
  const several = shown !== 'release';
  const drawn = edition.histories.some(
    history => history.ranking === ranking && 'unit' in query && history.units.includes(query.unit),
  );
  const everyPlace = full < 0 ? [] : [`table-full-${full + 1}`];
  return [
    ...(own && several ? ['table-editions'] : []),
    ...(several && drawn ? [`chart-history-${ranking}`] : []),
    ...(own ? ['table-overall', 'table-editions'] : []),
    // The table of one edition shows no more than its last two.
    ...(shown === 'moves' ? everyPlace : []),
    ...(league < 0 ? [] : [`table-league-${league + 1}`]),
    ...everyPlace,
  ];
}
