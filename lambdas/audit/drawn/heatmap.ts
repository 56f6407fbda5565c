import type { DeclaredMatrix } from '../declared.ts';
import { rowOf } from '../derive/rows.ts';
import { n, nth, top } from '../expect/content.ts';
import { holdersOfPlace } from '../plain/known.ts';
import { leastBeside } from '../plain/ledger-counts.ts';
import { type Slots, unlike } from '../plain/slots.ts';
import type { Sort } from '../plain/sorts/sorts.ts';
import { isSaid, numbersIn, type Reader, rankingSaid, unitsIn } from '../plain/table-check.ts';
import { isAloud } from './aloud.ts';

type Wrong = readonly [text: string, message: string];

/** The last place of each shade, from the deepest; below the last of them is the palest. */
const LIMITS = [2, 5, 10, 20];

/** Whether what is said in place of a cell is who, where, and which place, or how far down it has none. */
function isSpoken(spoken: string, unit: string, key: string, text: string, reader: Reader): boolean {
  const { facts, rows } = reader.known;
  const { forms, phrases } = reader;
  const [, who = '', where = ''] = /^(.*)[:：]\s*(.*)$/.exec(spoken) ?? [];
  if (!isSaid(who, [facts.unit(unit), facts.inList([key])].flat(), reader)) return false;
  const place = rowOf(rows, unit, key)?.place;
  if (place?.kind === 'tier') {
    const said = forms.aloudTier.exec(where)?.groups;
    return said !== undefined && unlike(said, { tier: { as: [place.tier] } }, phrases) === null;
  }
  const aloud = isAloud(text, where, reader);
  if (aloud !== null) return aloud;
  const said = forms.aloudCluster.exec(where)?.groups?.whole;
  return holdersOfPlace(reader.known, unit, key)
    .filter(id => rows.unit(id)?.kind === 'cluster')
    .some(id => isSaid(said, [facts.unit(id)], reader));
}

/** The depth of the shade of a place: by the last place that it may be. */
function levelOf(unit: string, key: string, { known }: Reader): number | null {
  const place = rowOf(known.rows, unit, key)?.place;
  if (place?.kind !== 'rank' && place?.kind !== 'band') return null;
  const last = place.kind === 'rank' ? place.rank : (place.to ?? place.from);
  return LIMITS.filter(limit => last > limit).length;
}

/** How many rankings have a unit in their top, by the claim that says so; of some that is nothing. */
function isCountOf(
  unit: string,
  count: DeclaredMatrix['rows'][number]['count'],
  { known, forms, phrases }: Reader,
): boolean {
  if (count === null) return true;
  const claim = known.claims.find(
    ({ kind, verdict, figures }) =>
      (kind === 'topCount' || kind === 'topCountAtLeast') && verdict === 'true' && figures?.unit === unit,
  );
  const beside = leastBeside(known, unit);
  if (!claim && beside === null)
    return /^[·–]$/.test(count.text) && (count.spoken === null || forms.uncountedCell.test(count.spoken));
  const due = String(claim ? claim.figures?.count : beside);
  const isLeast = claim?.kind !== 'topCount';
  if (count.text !== (isLeast ? `≥${due}` : due)) return false;
  if (count.spoken === null) return !isLeast;
  const said = forms.aloudCount.exec(count.spoken)?.groups;
  const { length } = known.edition.basket;
  return isLeast && said !== undefined && unlike(said, { count: [n(Number(due))], all: [n(length)] }, phrases) === null;
}

/** What a legend may say of a sign: of which sort it is, and what it has to say. */
function meaningsOf({ level, sample }: DeclaredMatrix['legend'][number], { known }: Reader): readonly Line[] {
  const { topN } = known.report;
  const tops: Slots = { top: [top(topN)] };
  if (level !== null) {
    const [above = 0, upTo] = [LIMITS[level - 1], LIMITS[level]];
    const at = (rank: number) => ({ among: [nth(rank), n(rank)] });
    const isLast = upTo === undefined;
    return [['legendRank', { from: !isLast && at(above + 1), to: !isLast && at(upTo), after: isLast && at(above) }]];
  }
  if (sample.startsWith('>')) return [[(numbersIn(sample)[0] ?? 0) >= topN ? 'legendBelow' : 'legendOpen', tops]];
  if (sample === '·')
    return [
      ['legendAbsent', {}],
      ['legendUncounted', tops],
    ];
  return [
    ['legendOutside', {}],
    ['legendCluster', {}],
    ['legendTier', {}],
  ];
}

type Line = readonly [sort: Sort, slots: Slots];

/** The sorts of cells that a sign without a number or a point stands for: none is told by the sign of another. */
function isSignOf(sort: Sort, sample: string, { forms, known }: Reader): boolean {
  if (sort === 'legendOutside') return sample === '–';
  if (sort === 'legendCluster') return forms.inClusterCell.test(sample);
  if (sort === 'legendTier') return known.dataset.rankings.some(({ tiers = [] }) => tiers.includes(sample));
  return true;
}

/** What a legend says of a shade or a sign: what it stands for, and a cell of a heatmap that bears it. */
function wrongLegend({ legend }: DeclaredMatrix, all: readonly DeclaredMatrix[], reader: Reader): readonly Wrong[] {
  const { forms, phrases } = reader;
  // A legend stands once for all heatmaps.
  const rows = all.flatMap(matrix => matrix.rows);
  const cells = rows.flatMap(each => [...each.cells, ...(each.count ? [{ ...each.count, level: null }] : [])]);
  return legend.flatMap((item): readonly Wrong[] => {
    const { level, sample, meaning } = item;
    const isMeant = meaningsOf(item, reader).some(([sort, slots]) => {
      const said = forms[sort].exec(meaning);
      return said !== null && isSignOf(sort, sample, reader) && unlike(said.groups ?? {}, slots, phrases) === null;
    });
    if (!isMeant) return [[`${sample}: ${meaning}`, 'is not what the sign stands for']];
    const isBorne = cells.some(cell => cell.text === sample && cell.level === level);
    return isBorne ? [] : [[`${sample}: ${meaning}`, 'stands in the legend for what no cell shows']];
  });
}

/** What is wrong with what a heatmap says in place of its signs and shades, and with what these are told to mean. */
export function wrongHeatmap(matrix: DeclaredMatrix, all: readonly DeclaredMatrix[], reader: Reader): readonly Wrong[] {
  const { known } = reader;
  const keys = matrix.columns.map(({ label }) => {
    const ranking = rankingSaid(label, reader);
    return known.edition.basket.find(key => key.split('/')[0] === ranking) ?? '';
  });
  const heads = matrix.columns.flatMap(({ spoken }, at): readonly Wrong[] =>
    isSaid(spoken, known.facts.inList([keys[at] ?? '']), reader)
      ? []
      : [[spoken, 'is said at the head of another release']],
  );
  const { countLabel } = matrix;
  const counted = countLabel === null ? null : reader.forms.countedHead.exec(countLabel)?.groups;
  const isCounted =
    counted === null ||
    (counted !== undefined && unlike(counted, { top: [top(known.report.topN)] }, reader.phrases) === null);
  const rows = matrix.rows.flatMap(({ name, cells, count }): readonly Wrong[] => {
    const units = unitsIn(name, reader);
    const [unit = ''] = units;
    return [
      ...cells.flatMap(({ text, spoken, level }, at): readonly Wrong[] => {
        const key = keys[at] ?? '';
        if (level !== levelOf(unit, key, reader)) return [[`${name}: ${text}`, 'bears the shade of other places']];
        return isSpoken(spoken, unit, key, text, reader)
          ? []
          : [[spoken, 'is said of a cell, and is not what it shows']];
      }),
      ...(units.some(each => isCountOf(each, count, reader))
        ? []
        : [[`${name}: ${count?.text} ${count?.spoken ?? ''}`, 'is no count on record'] as const]),
    ];
  });
  return [
    ...heads,
    ...(isCounted ? [] : [[countLabel ?? '', 'stands over counts of another top'] as const]),
    ...rows,
    ...wrongLegend(matrix, all, reader),
  ];
}
