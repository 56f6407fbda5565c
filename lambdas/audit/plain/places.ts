import { Big } from 'big.js';
import type { Absence } from '../../records/record.ts';
import type { DeclaredTable, DeclaredThread } from '../declared.ts';
import { entries } from '../derive/entries.ts';
import { isJoint } from '../derive/guards.ts';
import { movements } from '../derive/movements.ts';
import { placing } from '../derive/placing.ts';
import { depthOf, findRelease, isInCluster, isWholeList, rankOf, rowOf, sizeOf, spanOf } from '../derive/rows.ts';
import { otherScale } from '../derive/score-gaps.ts';
import { earlier, methodBreaks, previousOf, untoldMethod } from '../derive/sequence.ts';
import type { Content } from '../expect/content.ts';
import { plain } from '../expect/decimal.ts';
import type { Meaning } from '../expect/piece.ts';
import { COMPARED } from './compared-tables.ts';
import { corrected } from './corrected.ts';
import { holdersOfPlace, isLater, isPlaced, type Known, laterThan, rankingsOf, unitsWithPages } from './known.ts';
import { ownEditions, tracked } from './listed.ts';
import { shortNames } from './short-names.ts';
import {
  type Check,
  editionOf,
  isSaid,
  labelled,
  numbersIn,
  type Reader,
  rankingSaid,
  told,
  unitsIn,
} from './table-check.ts';

/** Whose place in which release a cell gives; null of the unit where its name is none on record. */
interface Given {
  readonly unit: string;
  readonly key: string;
  readonly text: string;
}

/** How a cell says that a unit has no place in a release; null where it has to say more than that, or has one. */
function placeless(known: Known, unit: string, key: string): Placeless | null {
  const { rows } = known;
  const row = rowOf(rows, unit, key);
  if (row?.place.kind === 'score') return 'notOnRecordCell';
  if (row !== null) return row.place.kind === 'absent' ? ABSENT[row.place.status] : null;
  const holders = holdersOfPlace(known, unit, key);
  if (holders.some(id => rows.unit(id)?.kind === 'cluster')) return 'inClusterCell';
  if (isWholeList(rows, key)) return 'noPlaceCell';
  return holders.length > 0 || depthOf(rows, key) === 0 ? 'notOnRecordCell' : null;
}

type Placeless = 'notOnRecordCell' | 'noPlaceCell' | 'notCoveredCell' | 'inClusterCell';

const ABSENT: Readonly<Record<Absence, Placeless>> = {
  unranked: 'noPlaceCell',
  withdrawn: 'noPlaceCell',
  'not-in-universe': 'notCoveredCell',
  'not-collected': 'notOnRecordCell',
};

/** Whether a cell gives the place that the records have: a rank, a shared one, a band, a tier, beyond a depth, or why there is none. */
function isSo({ known, forms }: Reader, { unit, key, text }: Given): boolean {
  const { rows } = known;
  const span = spanOf(rows, unit, key);
  const row = rowOf(rows, unit, key);
  const numbers = numbersIn(text);
  if (row?.place.kind === 'tier') return text === row.place.tier;
  if (/^=?[\d,]+$/.test(text))
    return rankOf(rows, unit, key) === numbers[0] && text.startsWith('=') === isJoint(rows, unit, key);
  // Beyond a depth stands who is not on record: a place that is has to be given.
  if (text.startsWith('>'))
    return (
      !isWholeList(rows, key) &&
      span === null &&
      row === null &&
      !isInCluster(rows, unit, key) &&
      depthOf(rows, key) >= (numbers[0] ?? Number.POSITIVE_INFINITY)
    );
  if (numbers.length > 0) return span !== null && span.from === numbers[0] && span.to === (numbers[1] ?? null);
  // What is drawn leaves out what is no place.
  if (text === '') return !isPlaced(known, unit, key);
  const why = placeless(known, unit, key);
  return why !== null && forms[why].test(text);
}

/** The move that a sentence might tell of a unit, derived again: up is more than none; null where none may be told. */
function placesMoved({ rows }: Known, unit: string, release: string): number | null {
  const found = movements.moved(rows, { kind: 'moved', unit, release });
  return typeof found === 'string' ? null : found.from - found.to;
}

/** Whether a cell gives the change since the release before, as a sentence may tell it, marked where the method changed. */
function isChange(
  { known, forms }: Reader,
  unit: string,
  [from, to]: readonly [string | null, string],
  text: string,
): boolean {
  const { rows } = known;
  if (text === UNTOLD || text === '') return true;
  const isMarked = text.endsWith(MARK);
  if (from === null || isMarked !== methodBreaks(rows, to, from).length > 0) return false;
  const said = isMarked ? text.slice(0, -MARK.length) : text;
  const at = { unit, release: to };
  const [, way, size, tiers] = /^([▲▼])(?: (\d+)( tiers?|级)?)?$/.exec(said) ?? [];
  const isUp = way === '▲';
  if (way !== undefined && size === undefined) {
    const found = placing.bandMove(rows, { kind: 'bandMove', ...at });
    return typeof found !== 'string' && (found.direction === 'up') === isUp;
  }
  if (tiers !== undefined) {
    const found = placing.tierMove(rows, { kind: 'tierMove', ...at });
    return typeof found !== 'string' && (found.direction === 'up') === isUp && found.steps === Number(size);
  }
  if (size !== undefined) return placesMoved(known, unit, to) === Number(size) * (isUp ? 1 : -1);
  if (forms.enteredCell.test(said))
    return typeof entries.enteredTop(rows, { kind: 'enteredTop', ...at, top: known.report.topN }) !== 'string';
  if (forms.sharedCell.test(said) || forms.aloneCell.test(said)) {
    const found = movements.sharing(rows, { kind: 'sharing', ...at });
    return typeof found !== 'string' && found.joint === forms.sharedCell.test(said);
  }
  return said === '=' && isKept(known, unit, from, to);
}

/** The same place, alone or shared as before, or the same tier. */
function isKept({ rows }: Known, unit: string, from: string, to: string): boolean {
  const [then, now] = [from, to].map(key => rowOf(rows, unit, key)?.place);
  if (then?.kind === 'tier' && now?.kind === 'tier') return then.tier === now.tier;
  return typeof movements.held(rows, { kind: 'held', unit, release: to }) !== 'string';
}

/** Nothing is told of the change; nor is it where the cell is empty. */
const UNTOLD = '–';
/** Behind a change across a change of method. */
const MARK = ' *';

/** Whether a cell gives the place before: that of the release before, or words where none can be compared. */
function isSoBefore(reader: Reader, unit: string, [from, to]: readonly [string | null, string], text: string): boolean {
  if (from !== null) return isSo(reader, { unit, key: from, text });
  const { known, forms } = reader;
  const isFirst = earlier(known.rows, to).kind === 'first';
  return text === '' || forms[isFirst ? 'noneBeforeCell' : 'notOnRecordCell'].test(text);
}

const UNKNOWN = 'names nobody who is on record';

/** Checks each row of units: what a cell of each column is held against. */
function eachUnit(
  { rows }: DeclaredTable,
  name: number,
  reader: Reader,
  isRight: (unit: string, cells: readonly string[]) => boolean,
): string | null {
  for (const row of rows) {
    const units = unitsIn(row[name] ?? '', reader);
    if (units.length === 0) return told(row, UNKNOWN);
    if (!units.some(unit => isRight(unit, row))) return told(row, 'is not what the records have');
  }
  return null;
}

/** Where a table has scores, and of which release: of the one that it is of, or of the one before. */
function scoresIn({ heads }: DeclaredTable, [from, to]: readonly [string | null, string], reader: Reader) {
  return heads.flatMap((head, at) => {
    const found = reader.forms.scoreHead.exec(head);
    if (!found) return [];
    const label = found.groups?.release;
    const said = label === undefined ? to : labelled(label, to.split('/')[0] ?? '', reader);
    return [{ at, key: said === to || said === from ? said : null }];
  });
}

/** Whether a cell gives the score on record, as it was published, or the sign for none. */
function isScore({ rows }: Known, unit: string, key: string, text: string): boolean {
  const score = rowOf(rows, unit, key)?.score ?? null;
  return score === null ? text === '·' : text.replace('−', '-') === score;
}

/** Whether a cell gives what the score on record gained or lost since the release before, or the sign for none. */
function isScoreChange({ rows }: Known, unit: string, [before, key]: readonly [string, string], text: string): boolean {
  const [then, now] = [before, key].map(each => rowOf(rows, unit, each)?.score ?? null);
  if (!then || !now) return text === '·';
  const difference = plain(new Big(now).minus(then).toFixed());
  return plain(text) === difference && /^\+/.test(text) === new Big(difference).gt(0);
}

/** Rank, unit, place before, change, scores: of the release that the caption names. */
const league: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = forms.leagueCaption.exec(table.caption)?.groups?.release;
  const key = known.dataset.releases
    .map(({ ranking, id }) => `${ranking}/${id}`)
    .find(each => isSaid(said, known.facts.release(each), reader));
  if (key === undefined) return null;
  const before = previousOf(known.rows, key);
  // Of two releases, one of which has no method on record, nothing is set side by side.
  const from = before !== null && untoldMethod(known.rows, key, before) === null ? before : null;
  const scores = scoresIn(table, [before, key], reader);
  const strange = scores.find(column => column.key === null);
  if (strange) return told(table.heads, `has scores of a release “${table.heads[strange.at]}” that it is not of`);
  const [first = table.heads.length] = scores.map(({ at }) => at);
  const changes = table.heads.findIndex(head => forms.scoreChangeHead.test(head));
  const isOneScale =
    from !== null && otherScale(known.rows, from, key) === null && methodBreaks(known.rows, key, from).length === 0;
  if (changes >= 0 && !isOneScale)
    return told(table.heads, 'sets scores off against each other that are not of one scale and method');
  return eachUnit(table, 1, reader, (unit, row) => {
    const [now = '', , then, change] = row.slice(0, first);
    if (!scores.every(column => isScore(known, unit, column.key ?? '', row[column.at] ?? ''))) return false;
    if (changes >= 0 && !isScoreChange(known, unit, [before ?? '', key], row[changes] ?? '')) return false;
    const held = then === undefined || isSoBefore(reader, unit, [from, key], then);
    return isSo(reader, { unit, key, text: now }) && held && isChange(reader, unit, [before, key], change ?? '');
  });
};

/** A column a release of one ranking, named by its label. */
const overReleases: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = [forms.fullCaption, forms.historyTitle].flatMap(form => form.exec(table.caption)?.groups?.ranking ?? []);
  const ranking = said.map(text => rankingSaid(text, reader)).find(found => found !== null) ?? null;
  if (ranking === null) return null;
  const keys = table.heads.slice(1).map(head => labelled(head, ranking, reader));
  const strange = table.heads.slice(1).find((_, at) => keys[at] === null);
  if (strange !== undefined) return told(table.heads, `has no release “${strange}” on record`);
  const given = new Set<string>();
  return eachUnit(table, 0, reader, (unit, [, ...cells]) => {
    // One row of the publisher, under the name of a city and of the cluster that stands for it, is given once.
    const records = keys.map(key => rowOf(known.rows, unit, key ?? ''));
    const told = records.map(row => row && `${row.unit} ${row.release}`).join();
    const isFirst = records.every(row => row === null) || !given.has(told);
    given.add(told);
    return isFirst && cells.every((text, at) => isSo(reader, { unit, key: keys[at] ?? '', text }));
  });
};

/** Ranking, edition, place: how the unit that the caption names stood in release after release, the older first. */
const courses: Check = (table, reader) => {
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

/** Release, place, unit: the places around the unit that the caption names, none between two of them left out. */
const beside: Check = (table, reader) => {
  const { known, forms } = reader;
  const unit = unitsIn(forms.besideTitle.exec(table.caption)?.groups?.unit ?? '', reader)[0];
  if (unit === undefined) return null;
  const releases = [...new Set(table.rows.map(([release = '']) => release))];
  for (const release of releases) {
    const key = known.edition.basket.find(each => isSaid(release, known.facts.inList([each]), reader));
    const rows = table.rows.filter(([of]) => of === release);
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
  }
  return null;
};

/** A unit and its position, as it is on record. */
const positions: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!forms.mapTitle.test(table.caption)) return null;
  return eachUnit(table, 0, reader, (unit, [, said = '']) => {
    const { latitude, longitude } = known.rows.unit(unit) ?? {};
    const given = [...said.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);
    return given.join(' ') === [latitude, longitude].map(degrees => (degrees ?? '').replace('-', '')).join(' ');
  });
};

/** A unit with an exact figure in each of the two latest years of which there is one, the earlier first. */
const values: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = forms.valuesTitle.exec(table.caption)?.groups?.indicator?.toLowerCase();
  if (said === undefined) return null;
  const { indicators, values: all } = known.dataset;
  const indicator = indicators.find(({ names }) => names[known.language]?.toLowerCase() === said)?.id ?? '';
  return eachUnit(table, 0, reader, (unit, [, ...cells]) => {
    const own = all.filter(each => each.indicator === indicator && each.unit === unit);
    const newest = own.filter(each => !own.some(({ year, vintage }) => year === each.year && vintage > each.vintage));
    const [before, now] = newest
      .filter(({ bound }) => bound === 'exact')
      .toSorted((a, b) => a.year - b.year)
      .slice(-2);
    if (!before || !now) return false;
    return [before, now].every(({ year, value }, at) => {
      const [when = '', figure] = cells.slice(2 * at);
      return numbersIn(when).join() === String(year) && isSaid(figure, known.facts.amount(value, indicator), reader);
    });
  });
};

/** A unit, its place, and from which place to which it may as well stand, by the word of the publisher. */
const unsure: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = forms.intervalsTitle.exec(table.caption)?.groups?.release;
  if (said === undefined) return null;
  const keys = known.dataset.releases.map(({ ranking, id }) => `${ranking}/${id}`);
  const key = keys.find(each => isSaid(said, known.facts.release(each), reader)) ?? '';
  const noise = findRelease(known.rows, key)?.noisePlaces?.value ?? 0;
  return eachUnit(table, 0, reader, (unit, [, place = '', span = '']) => {
    const [row, rank] = [rowOf(known.rows, unit, key), rankOf(known.rows, unit, key)];
    if (row === null || rank === null || rank !== numbersIn(place)[0]) return false;
    const last = Math.min(rank + noise, sizeOf(known.rows, key) ?? Number.POSITIVE_INFINITY);
    const { from, to } = row.interval ?? { from: Math.max(1, rank - noise), to: last };
    return numbersIn(span).join() === [from, to].join();
  });
};

/** Ranking, edition, place, place before, change: of the unit that the caption names. */
const standings: Check = (table, reader) => {
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
  const noted = table.notes.map(note => forms.notSince.exec(note)?.groups ?? {});
  const isTold = noted.some(
    said =>
      isSaid(said.unit, [known.facts.unit(unit)], reader) && isSaid(said.releases, known.facts.inList(gone), reader),
  );
  return gone.length === 0 || isTold ? null : told(gone, 'are later and give it no place, which no note tells');
};

/** A column a ranking that is counted over; a wide basket is told by several tables, each of some in a row. */
const matrix: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!forms.matrixCaption.test(table.caption)) return null;
  const rankings = known.edition.basket.map(key => key.split('/')[0] ?? '');
  const first = table.heads[1] === undefined ? 0 : rankings.indexOf(rankingSaid(table.heads[1], reader) ?? '');
  const basket = known.edition.basket.slice(Math.max(0, first));
  const head = table.heads.slice(1).find((text, at) => rankingSaid(text, reader) !== (basket[at]?.split('/')[0] ?? ''));
  if (head !== undefined) return told(table.heads, `has “${head}” where another ranking is counted over`);
  return eachUnit(table, 0, reader, (unit, [, ...cells]) =>
    cells.every((text, at) => isSo(reader, { unit, key: basket[at] ?? '', text })),
  );
};

/** A unit with its score in the report's own result: of all that have one, and nobody twice. */
const scores: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!table.isDrawn || !forms.scoresTitle.test(table.caption)) return null;
  const key = `${known.report.ownRanking}/${known.edition.ownRelease}`;
  return eachUnit(
    table,
    0,
    reader,
    (unit, [, said = '']) => rowOf(known.rows, unit, key)?.score === said.replace('−', '-'),
  );
};

const COUNTS: readonly string[] = ['topCount', 'topCountAtLeast'];

/** How often a unit stands among the first, as the ledger has it: exactly or at least; null where it does not tell. */
function countOf({ claims }: Known, unit: string): unknown {
  const told = claims.find(
    ({ kind, verdict, figures }) => COUNTS.includes(kind) && verdict === 'true' && figures?.unit === unit,
  );
  return told?.figures?.count ?? null;
}

/** A unit that has a page: the titles that it holds, its count, and in how many rankings it has a place. */
const profiles: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!forms.profilesCaption.test(table.caption)) return null;
  // Titles have a column where the edition gives any.
  const honours = known.dataset.honours.filter(({ edition }) => edition === known.edition.ownRelease);
  return eachUnit(table, 0, reader, (unit, cells) => {
    const [, ...numbers] = cells.map(text => numbersIn(text)[0]);
    const [titles, ...rest] = honours.length > 0 ? numbers : [0, ...numbers];
    const held = honours.filter(each => each.unit === unit);
    const count = rest.length > 1 ? countOf(known, unit) : null;
    return titles === held.length && rest.at(-1) === rankingsOf(known, unit) && (count === null || rest[0] === count);
  });
};

/** A unit with how often it stands among the first: of whom the ledger says so. */
const counts: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!table.isDrawn || !forms.countsTitle.test(table.caption)) return null;
  return eachUnit(table, 0, reader, (unit, [, count]) => String(countOf(known, unit)) === count);
};

/** What is drawn and said aloud in place of a table has its names, and each row its cells, in their order. */
const spoken: Check = ({ caption, rows, spoken: texts, drawn }, { forms }) => {
  // What is not known of a count is told in words of its own.
  const last = forms.countsTitle.test(caption) ? 2 : Number.POSITIVE_INFINITY;
  const names = rows.map(([name = '']) => name);
  if (drawn.length > 0 && drawn.join('\n') !== names.join('\n'))
    return told(drawn, 'is drawn, and its data are of others');
  const [alt = '', description = ''] = texts;
  if (description === '') return null;
  let from = 0;
  for (const row of rows)
    for (const cell of row.slice(0, last)) {
      const found = description.indexOf(cell, from);
      if (found < 0) return told(row, `is not what is said aloud: “${description.slice(from, from + 40)}”`);
      from = found + cell.length;
    }
  // A row may begin with a place, and a number stands in many words.
  const all = [...new Set(names)].filter(name => /\p{L}/u.test(name));
  // York is not told by New York.
  const at = (name: string): number =>
    all
      .filter(other => other !== name && other.includes(name))
      .reduce((text, longer) => text.replaceAll(longer, ' '.repeat(longer.length)), alt)
      .indexOf(name);
  const named = all.filter(name => at(name) >= 0);
  const inOrder = named.every((name, index) => index === 0 || at(name) > at(named[index - 1] ?? ''));
  return inOrder ? null : told(named, `are in another order in “${alt}”`);
};

/** The moves that the ledger tells of units with a page, in what is counted over, each once: how large, and where to. */
export function movesOf(known: Known): readonly { readonly size: number; readonly to: number }[] {
  const units = unitsWithPages(known);
  const of = known.claims.flatMap(({ kind, verdict, figures }) =>
    kind === 'moved' && verdict === 'true' && figures ? [figures] : [],
  );
  const found = new Map(
    of.flatMap(({ unit, release, from, to }): readonly (readonly [string, { size: number; to: number }])[] =>
      units.some(each => each === unit) && known.edition.basket.some(key => key === release)
        ? [[`${unit} ${release}`, { size: Math.abs(Number(from) - Number(to)), to: Number(to) }]]
        : [],
    ),
  );
  return [...found.values()];
}

/** So many moves are drawn at the most. */
export const MOST_MOVES = 8;

/** A unit, a release, the place before and the place in it: a move that a sentence may tell. */
const moves: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!table.isDrawn || !forms.moversTitle.test(table.caption)) return null;
  const keys = known.dataset.releases.map(({ ranking, id }) => `${ranking}/${id}`);
  const sizes = table.rows.map(([, , before = '', now = '']) =>
    Math.abs((numbersIn(before)[0] ?? 0) - (numbersIn(now)[0] ?? 0)),
  );
  const due = movesOf(known).filter(({ size }) => size >= Math.min(...sizes));
  // Of more of one size than are drawn, and none larger, those that ended at the best places are.
  const isOfOneSize = due.length > MOST_MOVES && due.every(({ size }) => size === due[0]?.size);
  const ends = (found: readonly number[]): string => found.toSorted((a, b) => a - b).join();
  const best = due.map(({ to }) => to).toSorted((a, b) => a - b);
  const drawn = table.rows.map(([, , , now = '']) => numbersIn(now)[0] ?? 0);
  if (isOfOneSize ? ends(drawn) !== ends(best.slice(0, MOST_MOVES)) : due.length !== table.rows.length)
    return told(table.heads, 'leaves out a move as large as one that is drawn');
  return eachUnit(table, 0, reader, (unit, [, where, before = '', now = '']) => {
    const key = keys.find(each => isSaid(where, known.facts.inList([each]), reader));
    if (key === undefined) return false;
    return (
      isSo(reader, { unit, key, text: now }) &&
      placesMoved(known, unit, key) === (numbersIn(before)[0] ?? 0) - (numbersIn(now)[0] ?? 0)
    );
  });
};

/** How many claims of the ledger have each verdict, the true ones first; what is drawn says it with its number. */
const tally: Check = (table, { known, forms }) => {
  if (!table.isDrawn || !forms.examinedTitle.test(table.caption)) return null;
  const verdicts = ['trueCell', 'falseCell', 'withheldCell'] as const;
  const counted = ['true', 'false', 'withhold'].map(
    verdict => known.claims.filter(claim => claim.verdict === verdict).length,
  );
  const wrong = table.rows.find(([said = '', count], at) => {
    const form = verdicts[at];
    const numbers = numbersIn(said);
    return (
      form === undefined ||
      !forms[form].test(said) ||
      Number(count) !== counted[at] ||
      (numbers.length > 0 && numbers.join() !== count)
    );
  });
  if (table.rows.length === counted.length && wrong === undefined) return null;
  return told(wrong ?? [], 'is not how many there are in the ledger');
};

/** The records read, the claims of the ledger, those of them that sentences of this language tell, and the others by verdict. */
const flow: Check = (table, { known: { dataset, claims, language }, forms }) => {
  if (!table.isDrawn || !forms.flowTitle.test(table.caption)) return null;
  const of = (verdict: string) => claims.filter(claim => claim.verdict === verdict);
  const printed = of('true').filter(claim => (claim.printed[language] ?? []).length > 0);
  const counts = [
    dataset.records.length,
    claims.length,
    printed.length,
    of('true').length - printed.length,
    of('false').length,
    of('withhold').length,
  ];
  const wrong = table.rows.find((cells, at) => {
    const said = cells.flatMap(numbersIn);
    return said.length === 0 || said.some(number => number !== counts[at]);
  });
  if (table.rows.length === counts.length && wrong === undefined) return null;
  return told(wrong ?? [], 'is not how many the records and the ledger have');
};

/** What is wrong with a line that is drawn through places; null where each is the unit's own. */
export function misdrawnThread({ unit, points }: DeclaredThread, { rows }: Known): string | null {
  const wrong = points.find(({ release, rank }) => rankOf(rows, unit, release) !== rank);
  return wrong ? `is drawn at ${wrong.rank} in ${wrong.release}, against the records` : null;
}

const CHECKS: readonly Check[] = [
  league,
  overReleases,
  standings,
  courses,
  beside,
  positions,
  values,
  unsure,
  matrix,
  scores,
  profiles,
  counts,
  moves,
  tally,
  flow,
  shortNames,
  corrected,
  tracked,
  ownEditions,
  ...COMPARED,
  spoken,
];

/** What is wrong with the places of a table, by the records; null where all are so, or it is none of places. */
export const misplacedIn: Check = (table, reader) => {
  for (const check of CHECKS) {
    const wrong = check(table, reader);
    if (wrong !== null) return wrong;
  }
  return null;
};

/** The unit or the release that a section is named for. */
export function wrongTitle(section: string, title: string, { known, phrases }: Reader): string | null {
  const { dataset, facts } = known;
  const unit = dataset.units.find(({ id }) => section === `unit-${id}`)?.id;
  const release = dataset.releases
    .map(each => `${each.ranking}/${each.id}`)
    .find(key => section === `ranking-${key.replace('/', '-')}`);
  const dues: readonly Content[] = unit
    ? [[facts.unit(unit)]]
    : release
      ? [facts.release(release), facts.inList([release])]
      : [];
  if (dues.length === 0 || dues.some(due => phrases.says(title, due) === null)) return null;
  const meant: Meaning | string = unit ?? release ?? section;
  return `stands above what is told of ${meant}`;
}
