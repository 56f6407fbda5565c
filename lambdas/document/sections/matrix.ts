import { isTrue } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import { isJoint } from '../../claims/judge/guards.ts';
import { isSettledOut, type RankStatus } from '../../claims/rank-status.ts';
import { textIn } from '../../records/language-id.ts';
import { bearerNotes } from '../bearer-notes.ts';
import type { Cell, MatrixBlock, MatrixCell } from '../blocks.ts';
import { type Context, cell, plain } from '../context.ts';
import { correctionNotes } from '../correction-notes.ts';
import { besideCorrected, isMember, isMergedAway, statusSources } from '../places.ts';
import { unitHead } from '../unit-head.ts';
import { counted, countsInProfiles, isCounted, saysNothing, toldBeside } from './counted.ts';
import { successionSentence } from './profile-parts.ts';

/** So many rankings stand side by side on a page with no figure broken. */
const MOST_COLUMNS = 12;

/** With no more than these a word of a head is broken all the same. */
const LEAST_COLUMNS = 5;

/** So many letters have room side by side in the smallest heads of a page, the names of units and the counts beside them. */
const LETTERS = 105;

/** What stands between two heads, in letters. */
const BETWEEN = 1.3;

interface Asked {
  readonly id: string;
  readonly units: readonly string[];
}

/** So many rankings stand side by side with no word of their heads broken. */
function columnsFor(heads: readonly string[]): number {
  const words = heads.flatMap(head => head.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const longest = Math.max(1, ...words.filter(word => !/\p{Script=Han}/u.test(word)).map(({ length }) => length));
  return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, Math.floor(LETTERS / (longest + BETWEEN))));
}

/** The rankings counted over in as few parts as a page has room for, none much smaller than another. */
function partsOf(basket: readonly string[], headOf: (key: string) => string): readonly (readonly string[])[] {
  const parts = Math.max(1, Math.ceil(basket.length / columnsFor(basket.map(headOf))));
  const size = Math.ceil(basket.length / parts);
  return Array.from({ length: parts }, (_, index) => basket.slice(index * size, (index + 1) * size));
}

/**
 * The heatmap: units by rankings; rank, tier, below, in a cluster and not on record told apart. A wide basket is told by
 * several, one below the other; the last has the counts, and says what the signs mean.
 */
export function matrices(context: Context, { id, units }: Asked): readonly MatrixBlock[] {
  const parts = partsOf(context.view.input.edition.basket, key => headOf(context, key));
  return parts.map((releases, index) => {
    const block = matrix(context, { id: index === 0 ? id : `${id}-${index + 1}`, units }, releases);
    const isLast = index === parts.length - 1;
    if (isLast && isCounted(context.view)) return block;
    const uncounted = { ...block, countLabel: null, rows: block.rows.map(row => ({ ...row, count: null })) };
    return isLast ? uncounted : { ...uncounted, legend: [] };
  });
}

const headOf = ({ names }: Context, key: string): string => names.rankingShort(key.split('/')[0] ?? '');

function matrix(context: Context, { id, units }: Asked, basket: readonly string[]): MatrixBlock {
  const { view, words, names, citations, language } = context;
  const { report } = view.input;
  const statuses = units.map(unit => ({
    unit,
    row: basket.map(key => ({ key, status: view.rankStatus(unit, key) })),
  }));
  const clusters = clusterNotes(context, units, basket);
  // Of whoever has a profile, some may be others, drawn for comparison.
  const ofFocus = units.every(unit => inFocus(view, unit));
  return {
    kind: 'matrix',
    id,
    number: context.nextTable(),
    caption: language.finish(words.basket.matrixCaption(ofFocus ? textIn(report.focus.names, language.id) : null)),
    unitLabel: unitHead(context, units),
    columns: basket.map(key => ({
      label: headOf(context, key),
      spoken: names.releaseShort(key),
    })),
    countLabel: words.basket.count(report.topN),
    rows: statuses.map(({ unit, row }) => ({
      name: names.unit(unit),
      emphasis: 'none',
      cells: row.map(({ key, status }) => matrixCell(context, unit, key, status)),
      count: countCell(context, unit),
    })),
    legend: legendOf(context, units),
    notes: [...eachOnce(clusters), ...bearerNotes(context, basket, units), ...correctionNotes(context, basket, units)],
    sourceLine: citations.sourceLine(
      statusSources(
        view,
        statuses.flatMap(({ row }) => row),
      ),
      true,
    ),
  };
}

/** Which words of the legend a cell needs, by how it looks. */
function meaningOf({ words, view }: Context, status: RankStatus, { state, level, text }: MatrixCell): string {
  const { basket } = words;
  const { topN } = view.input.report;
  if (state === 'rank') return basket.legendRanks[level ?? 0];
  if (state === 'tier') return basket.legendTier;
  if (state === 'cluster') return basket.legendCluster;
  if (text === basket.outsideSign) return basket.legendOutside;
  if (status.kind !== 'below') return basket.legendAbsent;
  return state === 'below' ? basket.legendBelow(topN) : basket.legendOpen(topN);
}

/** In the order of a legend: how deep a place is; then the states. */
const STATES: readonly MatrixCell['state'][] = ['rank', 'tier', 'below', 'cluster', 'absent'];

/** What the cells of the whole basket mean: each meaning that occurs, beside the first cell that bears it, as it looks there. */
function legendOf(context: Context, units: readonly string[]): MatrixBlock['legend'] {
  const { view, words } = context;
  const { basket } = view.input.edition;
  const { topN } = view.input.report;
  const found = units.flatMap(unit =>
    basket.map(key => {
      const status = view.rankStatus(unit, key);
      const shown = matrixCell(context, unit, key, status);
      const { state, level, text: sample } = shown;
      return { state, level, sample, meaning: meaningOf(context, status, shown) };
    }),
  );
  const each = found
    .filter(({ meaning }, at) => found.findIndex(other => other.meaning === meaning) === at)
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.level ?? 0) - (b.level ?? 0));
  const { absentSign, legendUncounted } = words.basket;
  const uncounted = isCounted(view) ? units.filter(unit => countCell(context, unit).text === absentSign) : [];
  if (uncounted.length === 0) return each;
  const isVacuous = uncounted.some(unit => saysNothing(countsInProfiles(context.analysis), unit));
  return [...each, { state: 'below', level: null, sample: absentSign, meaning: legendUncounted(topN, isVacuous) }];
}

const asLevel = (n: number): 0 | 1 | 2 | 3 | 4 => (n <= 0 ? 0 : n === 1 ? 1 : n === 2 ? 2 : n === 3 ? 3 : 4);

const level = (rank: number): 0 | 1 | 2 | 3 | 4 => asLevel([2, 5, 10, 20].filter(limit => rank > limit).length);

function matrixCell(context: Context, unit: string, key: string, status: RankStatus): MatrixCell {
  const { words, names, view } = context;
  const { basket: b } = words;
  const who = names.unit(unit);
  const where = names.releaseShort(key);
  const { topN } = view.input.report;
  switch (status.kind) {
    case 'ranked':
      return rankCell(context, status, isJoint(view, key, status.rank, unit), who, where);
    case 'below':
      if (status.whole) return withoutPlace(context, who, where);
      return {
        // Known to be below the cut-off only where the list goes down that far.
        state: status.depth >= topN ? 'below' : 'absent',
        text: words.league.below(status.depth),
        level: null,
        spoken: b.spokenBelow(who, where, status.depth),
      };
    case 'inCluster':
      if (isMergedAway(view, status)) return withoutPlace(context, who, where);
      if (!isMember(view, status))
        return { state: 'absent', text: b.absentSign, level: null, spoken: b.spokenAbsent(who, where) };
      return {
        state: 'cluster',
        text: b.clusterSign,
        level: null,
        spoken: b.spokenCluster(who, where, names.unit(status.cluster)),
      };
    case 'banded':
      return {
        state: 'rank',
        text: b.band(status.from, status.to),
        level: level(status.to ?? status.from),
        spoken: b.spokenRank(who, where, words.league.band(status.from, status.to)),
      };
    case 'tiered':
      return {
        state: 'tier',
        text: status.tier,
        level: null,
        spoken: b.spokenRank(who, where, words.evidence.tier(status.tier)),
      };
    case 'status':
      if (isSettledOut(status)) return withoutPlace(context, who, where);
      return { state: 'absent', text: b.absentSign, level: null, spoken: b.spokenAbsent(who, where) };
    default:
      return { state: 'absent', text: b.absentSign, level: null, spoken: b.spokenAbsent(who, where) };
  }
}

/** It is settled that the ranking gives the unit no place. */
const withoutPlace = ({ words: { basket } }: Context, who: string, where: string): MatrixCell => ({
  state: 'absent',
  text: basket.outsideSign,
  level: null,
  spoken: basket.spokenOutside(who, where),
});

function rankCell(
  { words, language, view }: Context,
  { rank, record }: Extract<RankStatus, { readonly kind: 'ranked' }>,
  tied: boolean,
  who: string,
  where: string,
): MatrixCell {
  const place = language.formats.ordinal(rank);
  return {
    state: 'rank',
    text: tied ? words.league.tied(rank) : `${language.formats.figure(rank)}${besideCorrected(view, record)}`,
    level: level(rank),
    spoken: words.basket.spokenRank(who, where, tied ? words.league.spokenTied(place) : place),
  };
}

function countCell({ analysis, words }: Context, unit: string): Cell {
  const claims = countsInProfiles(analysis);
  const claim = counted(claims, unit).find(isTrue);
  if (claim?.kind === 'topCount') return cell(words.basket.exactCount(claim.figures.count));
  // A cell never keeps from the reader what a sentence tells of another.
  const least = claim?.kind === 'topCountAtLeast' ? claim.figures.count : toldBeside(claims, unit);
  if (least !== null) {
    const { length } = analysis.view.input.edition.basket;
    return cell(words.basket.atLeast(least), 'plain', words.basket.barAtLeast(least, length));
  }
  const { absentSign, notKnown, notTold } = words.basket;
  return cell(absentSign, 'unknown', saysNothing(claims, unit) ? notTold : notKnown);
}

/** Who succeeds whom is told once, whichever of the rankings rank the other of the two. */
const eachOnce = (notes: MatrixBlock['notes']): MatrixBlock['notes'] =>
  notes.filter(({ text }, at) => notes.findIndex(other => other.text === text) === at);

/** Which clusters swallow which units of the table. */
function clusterNotes(context: Context, shown: readonly string[], basket: readonly string[]): MatrixBlock['notes'] {
  const { view, words, names } = context;
  return basket.flatMap(key => {
    const members = new Map<string, string[]>();
    const sources = new Map<string, string>();
    for (const unit of shown) {
      const status = view.rankStatus(unit, key);
      if (status.kind !== 'inCluster') continue;
      members.set(status.cluster, [...(members.get(status.cluster) ?? []), unit]);
      sources.set(status.cluster, status.record.source);
    }
    return [...members].flatMap(([cluster, units]) => {
      const successions = units.filter(unit => names.succeeds(unit, cluster) || names.succeeds(cluster, unit));
      const within = units.filter(unit => view.unit(cluster)?.members.includes(unit) && !successions.includes(unit));
      const told = successions.map(unit => successionSentence(context, unit, cluster));
      return within.length === 0
        ? told
        : [
            plain(
              context,
              words.basket.clusterNote(names.unit(cluster), within.map(names.unit), names.releaseShort(key)),
              [sources.get(cluster) ?? ''].filter(Boolean),
            ),
            ...told,
          ];
    });
  });
}
