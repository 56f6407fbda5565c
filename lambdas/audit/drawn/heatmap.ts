import type { DeclaredMatrix } from '../declared.ts';
import { depthOf, rowOf } from '../derive/rows.ts';
import { nth, top } from '../expect/content.ts';
import { holdersOfPlace } from '../plain/known.ts';
import { leastBeside } from '../plain/ledger-counts.ts';
import { isSaid, numbersIn, type Reader, rankingSaid, unitsIn } from '../plain/table-check.ts';
import { tells } from './facts-told.ts';

type Wrong = readonly [text: string, message: string];

/** The last place of each shade, from the deepest; below the last of them is the palest. */
const LIMITS = [2, 5, 10, 20];

/** Whether what is said in place of a cell is who, where, and which place, or how far down it has none. */
function isSpoken(spoken: string, unit: string, key: string, text: string, reader: Reader): boolean {
  const { facts, rows } = reader.known;
  const [, who = '', where = ''] = /^(.*)[:：]\s*(.*)$/.exec(spoken) ?? [];
  if (!tells(who, [facts.unit(unit), facts.inList([key])], reader)) return false;
  const place = rowOf(rows, unit, key)?.place;
  switch (place?.kind) {
    case 'rank':
      return tells(where, [nth(place.rank)], reader);
    case 'band':
      return numbersIn(where).join() === (place.to === null ? [place.from] : [place.from, place.to]).join();
    case 'tier':
      return where.includes(place.tier);
    default: {
      const depth = text.startsWith('>') ? String(depthOf(rows, key)) : '';
      const holders = holdersOfPlace(reader.known, unit, key).filter(id => rows.unit(id)?.kind === 'cluster');
      const isOfCluster = holders.some(id => tells(where, [facts.unit(id)], reader));
      return isOfCluster || (numbersIn(where).join() === depth && (depth !== '' || tells(where, [], reader)));
    }
  }
}

/** The depth of the shade of a place: by the last place that it may be. */
function levelOf(unit: string, key: string, { known }: Reader): number | null {
  const place = rowOf(known.rows, unit, key)?.place;
  if (place?.kind !== 'rank' && place?.kind !== 'band') return null;
  const last = place.kind === 'rank' ? place.rank : (place.to ?? place.from);
  return LIMITS.filter(limit => last > limit).length;
}

/** How many rankings have a unit in their top, by the claim that says so; of some that is nothing. */
function isCountOf(unit: string, count: DeclaredMatrix['rows'][number]['count'], { known, forms }: Reader): boolean {
  if (count === null) return true;
  const claim = known.claims.find(
    ({ kind, verdict, figures }) =>
      (kind === 'topCount' || kind === 'topCountAtLeast') && verdict === 'true' && figures?.unit === unit,
  );
  const beside = leastBeside(known, unit);
  if (!claim && beside === null)
    return numbersIn(count.text).length === 0 && numbersIn(count.spoken ?? '').length === 0;
  const due = String(claim ? claim.figures?.count : beside);
  const isLeast = claim?.kind !== 'topCount';
  const spoken = count.spoken === null ? null : [due, known.edition.basket.length].join();
  return (
    count.text === (isLeast ? `≥${due}` : due) &&
    (count.spoken === null
      ? !isLeast
      : numbersIn(count.spoken).join() === spoken && forms.leastCell.test(count.spoken) === isLeast)
  );
}

/** What a legend says of a shade: the places that it stands for, and a cell of the table that bears it. */
function wrongLegend({ rows, legend }: DeclaredMatrix, isWhole: boolean): readonly Wrong[] {
  const cells = rows.flatMap(each => [...each.cells, ...(each.count ? [{ ...each.count, level: null }] : [])]);
  return legend.flatMap(({ level, sample, meaning }): readonly Wrong[] => {
    const [above = 0, upTo] = level === null ? [] : [LIMITS[level - 1], LIMITS[level]];
    const due = upTo === undefined ? [above] : [above + 1, upTo];
    if (level !== null && numbersIn(meaning).join() !== due.join())
      return [[`${sample}: ${meaning}`, 'is not what the shade stands for']];
    const isBorne = cells.some(cell => cell.text === sample && cell.level === level);
    return isBorne || !isWhole ? [] : [[`${sample}: ${meaning}`, 'stands in the legend for what no cell shows']];
  });
}

/** What is wrong with what a heatmap says in place of its signs and shades, and with what these are told to mean. */
export function wrongHeatmap(matrix: DeclaredMatrix, isWhole: boolean, reader: Reader): readonly Wrong[] {
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
  const isCounted = countLabel === null || tells(countLabel, [top(known.report.topN)], reader);
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
    ...(isCounted ? [] : [[countLabel, 'stands over counts of another top'] as const]),
    ...rows,
    ...wrongLegend(matrix, isWhole),
  ];
}
