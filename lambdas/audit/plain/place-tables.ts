import { isTakenOut, isWithoutPlace, rowOf } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import { belongs } from '../derive/wholes.ts';
import { isChange } from './change-cell.ts';
import { isLater, isPlaced, laterThan } from './known.ts';
import { isScore } from './league-table.ts';
import { areMissing, isOfNobody } from './missing-places.ts';
import { isSo, isSoBefore } from './place-cell.ts';
import { plainHeads } from './score-heads.ts';
import {
  type Check,
  eachUnit,
  editionOf,
  isSaid,
  labelled,
  numbersIn,
  rankingSaid,
  told,
  unitsIn,
} from './table-check.ts';

/** A column a release of one ranking, named by its label. */
export const overReleases: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = [forms.fullCaption, forms.historyTitle].flatMap(form => form.exec(table.caption)?.groups?.ranking ?? []);
  const ranking = said.map(text => rankingSaid(text, reader)).find(found => found !== null) ?? null;
  if (ranking === null) return null;
  const heads = plainHeads(table, reader).slice(1);
  const scored = heads.map(
    head => forms.fullCaption.test(table.caption) && forms.scoreHead.exec(head)?.groups?.release,
  );
  const keys = heads.map((head, at) => labelled(scored[at] || head, ranking, reader));
  const strange = heads.find((_, at) => keys[at] === null);
  if (strange !== undefined) return told(table.heads, `has no release “${strange}” on record`);
  const given = new Set<string>();
  return eachUnit(table, 0, reader, (unit, [, ...cells]) => {
    // One row of the publisher, under the name of a city and of the cluster that stands for it, is given once.
    const records = keys.map(key => rowOf(known.rows, unit, key ?? ''));
    const told = records.map(row => row && `${row.unit} ${row.release}`).join();
    const isFirst = records.every(row => row === null) || !given.has(told);
    given.add(told);
    return (
      isFirst &&
      cells.every((text, at) =>
        scored[at] ? isScore(reader, unit, keys[at] ?? '', text) : isSo(reader, { unit, key: keys[at] ?? '', text }),
      )
    );
  });
};

/** Ranking, edition, place: how the unit that the caption names stood in release after release, the older first. */
export const courses: Check = (table, reader) => {
  const { known, forms } = reader;
  const unit = unitsIn(forms.coursesTitle.exec(table.caption)?.groups?.unit ?? '', reader)[0];
  if (unit === undefined) return null;
  let before: string | null = null;
  for (const row of table.rows) {
    const [ranking = '', edition = '', place = ''] = row;
    const key = editionOf(ranking, edition, reader);
    if (key === null) return told(row, 'names no release that is on record');
    const isSame = before !== null && before.split('/')[0] === key.split('/')[0];
    if (before !== null && isSame && isLater(known, before, key)) return told(row, 'is out of order');
    if (!isSo(reader, { unit, key, text: place })) return told(row, 'is not what the records have');
    before = key;
  }
  return null;
};

/**
 * Release, place, unit: the places around the unit that the caption names; who stands between two of them, and which
 * places there are not on record, is not left out.
 */
export const beside: Check = (table, reader) => {
  const { known, forms } = reader;
  const unit = unitsIn(forms.besideTitle.exec(table.caption)?.groups?.unit ?? '', reader)[0];
  if (unit === undefined) return null;
  const releases = [...new Set(table.rows.map(([release = '']) => release))];
  for (const release of releases) {
    const key = known.edition.basket.find(each => isSaid(release, known.facts.inList([each]), reader));
    const all = table.rows.filter(([of]) => of === release);
    const rows = all.filter(([, , name]) => !isOfNobody(name, reader));
    if (key === undefined) return told(rows[0] ?? [], 'names no release that is counted over');
    const named = rows.map(([, place = '', name = '']) => ({ place, units: unitsIn(name, reader) }));
    const ranks = named.map(({ place }) => numbersIn(place)[0] ?? 0);
    const wrong = named.findIndex(
      ({ place, units }, index) =>
        !units.some(each => isSo(reader, { unit: each, key, text: place })) ||
        (ranks[index] ?? 0) < (ranks[index - 1] ?? 0),
    );
    if (wrong >= 0) return told(rows[wrong] ?? [], 'is not what the records have');
    if (!named.some(({ units }) => units.includes(unit))) return told(rows[0] ?? [], 'stands beside nobody');
    const within = ({ rank }: { readonly rank: number }): boolean =>
      rank > (ranks[0] ?? 0) && rank < (ranks.at(-1) ?? 0);
    const placed = known.rows
      .list(key)
      .rows.flatMap(({ place }) => (place.kind === 'rank' ? [{ rank: place.rank }] : []))
      .filter(within).length;
    if (placed !== ranks.filter(rank => within({ rank })).length)
      return told(rows[0] ?? [], 'leaves out who stands between');
    const gap = all.find(([, place = '', name], at) => {
      const [above = 0, below = 0] = [all[at - 1], all[at + 1]].map(row => numbersIn(row?.[1] ?? '')[0]);
      const [first = 0] = numbersIn(place);
      return isOfNobody(name, reader) && (first <= above || first >= below);
    });
    if (gap) return told(gap, 'stands in another place than its own');
    const gaps = all.flatMap(([, place = '', name]) => (isOfNobody(name, reader) ? [place] : []));
    if (!areMissing(gaps, key, [(ranks[0] ?? 0) + 1, (ranks.at(-1) ?? 0) - 1], reader))
      return told(gaps, 'are not the places between two that are not on record');
  }
  return null;
};

/** Ranking, edition, place, place before, change: of the unit that the caption names. */
export const standings: Check = (table, reader) => {
  const { known, forms } = reader;
  const unit = unitsIn(forms.standingsCaption.exec(table.caption)?.groups?.unit ?? '', reader)[0];
  if (unit === undefined) return null;
  const gone: string[] = [];
  for (const row of table.rows) {
    const [ranking = '', edition = '', now = '', then, change = ''] = row;
    const key = editionOf(ranking, edition, reader);
    if (key === null) return told(row, 'names no release that is on record');
    const from = previousOf(known.rows, key);
    const right =
      isSo(reader, { unit, key, text: now }) &&
      (then === undefined || isSoBefore(reader, unit, [from, key], then)) &&
      isChange(reader, unit, [from, key], change);
    if (!right) return told(row, 'is not what the records have');
    const later = laterThan(known, key);
    if (later.some(other => isPlaced(known, unit, other))) return told(row, 'is not the latest place on record');
    gone.push(...later.slice(-1));
  }
  // Notes stand below the data of what is drawn, not with its labels.
  if (table.spoken.length === 0) return null;
  const isTold = (form: RegExp, keys: readonly string[]): boolean =>
    keys.length === 0 ||
    table.notes.some(note => {
      const said = form.exec(note)?.groups ?? {};
      return (
        isSaid(said.unit, [known.facts.unit(unit)], reader) && isSaid(said.releases, known.facts.inList(keys), reader)
      );
    });
  const out = gone.filter(key => isTakenOut(known.rows, unit, key));
  const without = gone.filter(key => isWithoutPlace(known.rows, unit, key));
  const others = gone.filter(key => !out.includes(key) && !without.includes(key));
  return isTold(forms.withdrawnSince, out) && isTold(forms.noneSince, without) && isTold(forms.notSince, others)
    ? null
    : told(gone, 'are later and give it no place, which no note tells');
};

/** A column a ranking that is counted over; a wide basket is told by several tables, each of some in a row. */
export const matrix: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = forms.matrixCaption.exec(table.caption)?.groups;
  if (!said) return null;
  // Whom the caption names has every row; who else is shown stands below a caption that names nobody.
  const others = table.rows
    .flatMap(([name = '']) => unitsIn(name, reader).slice(0, 1))
    .filter(
      unit =>
        said.focus !== undefined && known.report.focus.all !== true && belongs(known.rows, unit, undefined) === false,
    );
  if (others.length > 0)
    return told(others.map(known.facts.unit), `stand below “${table.caption}”, and are none of them`);
  const rankings = known.edition.basket.map(key => key.split('/')[0] ?? '');
  const first = table.heads[1] === undefined ? 0 : rankings.indexOf(rankingSaid(table.heads[1], reader) ?? '');
  const basket = known.edition.basket.slice(Math.max(0, first));
  const head = table.heads.slice(1).find((text, at) => rankingSaid(text, reader) !== (basket[at]?.split('/')[0] ?? ''));
  if (head !== undefined) return told(table.heads, `has “${head}” where another ranking is counted over`);
  return eachUnit(table, 0, reader, (unit, [, ...cells]) =>
    cells.every((text, at) => isSo(reader, { unit, key: basket[at] ?? '', text })),
  );
};
