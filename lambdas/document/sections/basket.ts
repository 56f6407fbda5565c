import { type Claim, isTrue } from '../../analysis/claim.ts';
import type { Standing } from '../../analysis/standing.ts';
import type { Release } from '../../records/release.ts';
import type { BarsBlock, Cell, MatrixBlock, MatrixCell, TableBlock } from '../blocks.ts';
import { type Context, cell, claimSentences, plain } from '../context.ts';
import type { Section } from '../document.ts';
import { standingSources } from '../places.ts';

/** The cities in scope over the rankings that are counted: the list, the heatmap, the counts. */
export function basket(context: Context): Section {
  const { analysis, view, words } = context;
  const { report, edition } = view.input;
  const counts = analysis.basketUnits.flatMap(unit => counted(analysis.counts, unit)).filter(isTrue);
  const telling = counts.filter(
    claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.figures.count > 0,
  );
  return {
    id: 'basket',
    level: 1,
    title: words.section.basket,
    shortTitle: words.section.basket,
    start: 'page',
    blocks: [
      {
        kind: 'prose',
        tone: 'body',
        paragraphs: [
          [
            plain(context, words.basket.intro(edition.basket.length, report.topN)),
            plain(context, report.basketNote[context.language.id]),
          ],
        ],
      },
      rankingList(context),
      matrix(context),
      {
        kind: 'claimList',
        style: 'list',
        items: claimSentences(context, telling).map(sentence => ({ sentence, see: null })),
      },
      bars(context),
    ],
  };
}

const counted = (claims: readonly Claim[], unit: string): readonly Claim[] =>
  claims.filter(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.form.unit === unit);

/** When a release came out, as far as that is on record. */
export function releasedText({ words, language }: Context, release: Release): string {
  const released = release.released?.value;
  if (!released) return words.league.releasedUnknown;
  const date = language.formats.date(released.date);
  return released.precision === 'by' ? words.league.releasedBy(date) : words.league.releasedOn(date);
}

function rankingList(context: Context): TableBlock {
  const { view, words, names, citations, language } = context;
  const [ranking, publisher, edition, released, complete] = words.basket.listHead;
  const releases = view.input.edition.basket.flatMap(key => {
    const release = view.release(key);
    return release ? [{ key, release }] : [];
  });
  return {
    kind: 'table',
    id: 'table-basket',
    number: context.nextTable(),
    caption: words.basket.listCaption,
    columns: [
      { label: ranking, align: 'start', share: 5 },
      { label: publisher, align: 'start', share: 5 },
      { label: edition, align: 'start', share: 2 },
      { label: released, align: 'start', share: 3 },
      { label: complete, align: 'end', share: 2 },
    ],
    rowHeader: 0,
    rows: releases.map(({ key, release }) => ({
      emphasis: 'none',
      cells: [
        cell(view.ranking(release.ranking)?.names[language.id] ?? release.ranking),
        cell(view.ranking(release.ranking)?.publisher[language.id] ?? ''),
        cell(names.label(key)),
        cell(releasedText(context, release), release.released ? 'plain' : 'unknown'),
        release.listedTo
          ? cell(words.basket.completeTo(release.listedTo.value, release.universeSize?.value ?? null))
          : cell(words.league.notOnRecord, 'unknown'),
      ],
    })),
    notes: [],
    sourceLine: words.sourceLine(citations.texts(releases.map(({ release }) => release.source)), false),
  };
}

function matrix(context: Context): MatrixBlock {
  const { analysis, view, words, names, citations, language } = context;
  const { report, edition } = view.input;
  const standings = analysis.basketUnits.map(unit => ({
    unit,
    row: edition.basket.map(key => ({ key, standing: view.standing(unit, key) })),
  }));
  const clusters = clusterNotes(context);
  return {
    kind: 'matrix',
    id: 'matrix-basket',
    number: context.nextTable(),
    caption: words.basket.matrixCaption(report.focus.names[language.id]),
    unitLabel: words.basket.city,
    columns: edition.basket.map(key => ({
      label: names.rankingShort(key.split('/')[0] ?? ''),
      spoken: names.releaseShort(key),
    })),
    countLabel: words.basket.count(report.topN),
    rows: standings.map(({ unit, row }) => ({
      name: names.unit(unit),
      emphasis: 'none',
      cells: row.map(({ key, standing }) => matrixCell(context, unit, key, standing)),
      count: countCell(context, unit),
    })),
    legend: [
      ...words.basket.legendRanks.map((meaning, level) => ({
        state: 'rank' as const,
        level: asLevel(level),
        sample: ['1', '4', '8', '15', '28'][level] ?? '',
        meaning,
      })),
      { state: 'below', level: null, sample: words.league.below(report.topN), meaning: words.basket.legendBelow },
      { state: 'cluster', level: null, sample: words.basket.clusterSign, meaning: words.basket.legendCluster },
      {
        state: 'absent',
        level: null,
        sample: words.basket.absentSign,
        meaning: words.basket.legendAbsent(report.topN),
      },
    ],
    notes: clusters,
    sourceLine: words.sourceLine(
      citations.texts(standingSources(standings.flatMap(({ row }) => row.map(({ standing }) => standing)))),
      true,
    ),
  };
}

const asLevel = (n: number): 0 | 1 | 2 | 3 | 4 => (n <= 0 ? 0 : n === 1 ? 1 : n === 2 ? 2 : n === 3 ? 3 : 4);

const level = (rank: number): 0 | 1 | 2 | 3 | 4 => asLevel([2, 5, 10, 20].filter(limit => rank > limit).length);

function matrixCell(
  { words, names, language, view }: Context,
  unit: string,
  key: string,
  standing: Standing,
): MatrixCell {
  const { basket: b } = words;
  const who = names.unit(unit);
  const where = names.releaseShort(key);
  const { topN } = view.input.report;
  switch (standing.kind) {
    case 'ranked':
      return {
        state: 'rank',
        text: language.formats.figure(standing.rank),
        level: level(standing.rank),
        spoken: b.spokenRank(who, where, language.formats.ordinal(standing.rank)),
      };
    case 'below':
      return {
        // Known to be below the cut-off only where the list goes down that far.
        state: standing.depth >= topN ? 'below' : 'absent',
        text: words.league.below(standing.depth),
        level: null,
        spoken: b.spokenBelow(who, where, standing.depth),
      };
    case 'inCluster':
      return {
        state: 'cluster',
        text: b.clusterSign,
        level: null,
        spoken: b.spokenCluster(who, where, names.unit(standing.cluster)),
      };
    case 'banded':
      return {
        state: 'rank',
        text: words.league.band(standing.from, standing.to),
        level: level(standing.to ?? standing.from),
        spoken: b.spokenRank(who, where, words.league.band(standing.from, standing.to)),
      };
    default:
      return { state: 'absent', text: b.absentSign, level: null, spoken: b.spokenAbsent(who, where) };
  }
}

function countCell({ analysis, words, language }: Context, unit: string): Cell {
  const claim = counted(analysis.counts, unit).find(isTrue);
  if (claim?.kind === 'topCount') return cell(words.basket.exactCount(claim.figures.count));
  if (claim?.kind === 'topCountAtLeast')
    return cell(words.basket.atLeast(claim.figures.count), 'plain', words.basket.barAtLeast(claim.figures.count));
  return cell(words.basket.absentSign, 'unknown', language.finish(words.league.notOnRecord));
}

/** Which clusters swallow which cities of the table. */
function clusterNotes(context: Context): MatrixBlock['notes'] {
  const { analysis, view, words, names, language } = context;
  return view.input.edition.basket.flatMap(key => {
    const members = new Map<string, string[]>();
    const sources: string[] = [];
    for (const unit of analysis.basketUnits) {
      const standing = view.standing(unit, key);
      if (standing.kind !== 'inCluster') continue;
      members.set(standing.cluster, [...(members.get(standing.cluster) ?? []), unit]);
      sources.push(standing.record.source);
    }
    return [...members].map(([cluster, units]) =>
      plain(
        context,
        words.basket.clusterNote(
          names.unit(cluster),
          language.formats.list(units.map(names.unit)),
          names.releaseShort(key),
        ),
        sources,
      ),
    );
  });
}

function bars(context: Context): BarsBlock {
  const { analysis, view, words, names, citations } = context;
  const { report, edition } = view.input;
  const all = edition.basket.length;
  const rows = analysis.basketUnits.flatMap(unit => {
    const claim = counted(analysis.counts, unit).find(isTrue);
    if (claim?.kind !== 'topCount' && claim?.kind !== 'topCountAtLeast') return [];
    if (claim.figures.count === 0) return [];
    const possible = claim.kind === 'topCountAtLeast' ? claim.figures.count + claim.figures.unknown.length : null;
    return [{ unit, count: claim.figures.count, possible, sources: claim.evidence.map(({ source }) => source) }];
  });
  return {
    kind: 'bars',
    id: 'chart-counts',
    number: context.nextFigure(),
    title: words.basket.barsTitle(report.topN),
    subtitle: words.basket.barsSubtitle(all),
    alt: words.basket.barsAlt(rows.length, all, report.topN),
    description: rows
      .map(
        ({ unit, count, possible }) =>
          `${names.unit(unit)}: ${possible === null ? words.basket.barExact(count, all) : words.basket.barAtLeast(count)}`,
      )
      .join('; '),
    sourceLine: words.sourceLine(citations.texts(rows.flatMap(({ sources }) => sources)), true),
    data: [
      [...words.basket.barsData],
      ...rows.map(({ unit, count, possible }) => [names.unit(unit), String(count), String(possible ?? count)]),
    ],
    bars: rows.map(({ unit, count, possible }, index) => ({
      name: names.unit(unit),
      value: count,
      possible,
      text: possible === null ? words.basket.barExact(count, all) : words.basket.barAtLeast(count),
      emphasis: index === 0 ? 'leader' : 'none',
    })),
    max: all,
    ticks: Array.from({ length: all / 2 + 1 }, (_, index) => ({ at: index * 2, label: String(index * 2) })),
  };
}
