import { Big } from 'big.js';
import type { DeclaredTable } from '../declared.ts';
import { decimalsOf } from '../derive/exact.ts';
import { rankingOf, rowOf } from '../derive/rows.ts';
import { otherScale } from '../derive/score-gaps.ts';
import { methodBreaks, previousOf, untoldMethod } from '../derive/sequence.ts';
import { plain } from '../expect/decimal.ts';
import { isChange } from './change-cell.ts';
import type { Known } from './known.ts';
import { areMissing, isOfNobody } from './missing-places.ts';
import { isSo, isSoBefore, placeless } from './place-cell.ts';
import { plainHeads } from './score-heads.ts';
import { type Check, eachUnit, labelled, numbersIn, type Reader, releaseSaid, told, unitsIn } from './table-check.ts';

/** Where a table has scores, and of which release: of the one that it is of, or of the one before. */
function scoresIn(table: DeclaredTable, [from, to]: readonly [string | null, string], reader: Reader) {
  return plainHeads(table, reader).flatMap((head, at) => {
    const found = reader.forms.scoreHead.exec(head);
    if (!found) return [];
    const label = found.groups?.release;
    const said = label === undefined ? to : labelled(label, to.split('/')[0] ?? '', reader);
    return [{ at, key: said === to || said === from ? said : null }];
  });
}

/**
 * Whether a cell gives the score on record, as it was published; of who is for certain not in the release, that; or the
 * sign for none.
 */
export function isScore({ known, forms }: Reader, unit: string, key: string, text: string): boolean {
  const row = rowOf(known.rows, unit, key);
  if (row !== null && row.score !== null) return text.replace('−', '-') === row.score;
  const isCovered = row?.place.kind === 'absent' && row.place.status === 'unranked';
  const why = isCovered ? null : placeless(known, unit, key);
  return why === 'noPlaceCell' || why === 'notCoveredCell' ? forms[why].test(text) : text === '·';
}

/**
 * Whether a cell gives what the score on record gained or lost since the release before, or the sign for none. Where the
 * one was printed to more decimals than the other, nobody knows it.
 */
function isScoreChange({ rows }: Known, unit: string, [before, key]: readonly [string, string], text: string): boolean {
  const [then, now] = [before, key].map(each => rowOf(rows, unit, each)?.score ?? null);
  if (!then || !now) return text === '·';
  if (decimalsOf(then) !== decimalsOf(now)) return false;
  const difference = plain(new Big(now).minus(then).toFixed());
  return plain(text) === difference && /^\+/.test(text) === new Big(difference).gt(0);
}

/**
 * What is wrong with the rows that say which places of the top are not on record: of the release, where they belong in the
 * order of its places; and of the one before too where both are drawn.
 */
function wrongGaps(
  { rows, heads, isDrawn, spoken }: DeclaredTable,
  gaps: readonly (readonly string[])[],
  [from, key]: readonly [string | null, string],
  reader: Reader,
): string | null {
  const { topN } = reader.known.report;
  const [now, then] = [0, 2].map(at => gaps.flatMap(row => (row[at] ? [row[at]] : [])));
  const isOfBoth = isDrawn && spoken.length === 0 && from !== null;
  if (!areMissing(now ?? [], key, [1, topN], reader))
    return told(now ?? heads, 'are not the places of the top that are not on record');
  if (isOfBoth ? !areMissing(then ?? [], from, [1, topN], reader) : (then ?? []).length > 0)
    return told(then ?? heads, 'are not the places of the top of the release before that are not on record');
  if (isOfBoth) return null;
  const strange = gaps.find(gap => {
    const at = rows.indexOf(gap);
    const [above, first, below] = [rows[at - 1], gap, rows[at + 1]].map(row => numbersIn(row?.[0] ?? '')[0]);
    const isBelowEnd = (rows[at + 1]?.[0] ?? '').startsWith('>');
    return (above ?? 0) > (first ?? 0) || (!isBelowEnd && (below ?? Number.POSITIVE_INFINITY) < (first ?? 0));
  });
  return strange ? told(strange, 'stands in another place than its own') : null;
}

/**
 * Those in the best tier of a list that gives tiers alone, of whom a table of it has no row: it is titled by whoever leads.
 */
function leadersLeftOut({ rows }: Known, key: string, named: readonly string[]): readonly string[] {
  const held = rows.list(key).rows.filter(({ place }) => place.kind !== 'absent');
  const inTiers = held.flatMap(({ unit, place }) => (place.kind === 'tier' ? [{ unit, tier: place.tier }] : []));
  if (inTiers.length < held.length) return [];
  const best = rankingOf(rows, key)?.tiers?.find(name => inTiers.some(({ tier }) => tier === name));
  return inTiers.filter(({ unit, tier }) => tier === best && !named.includes(unit)).map(({ unit }) => unit);
}

/** Rank, unit, place before, change, scores: of the release that the caption names. */
export const league: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = forms.leagueCaption.exec(table.caption)?.groups?.release;
  const key = releaseSaid(said, reader);
  if (key === null) return null;
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
  const gaps = table.rows.filter(([, name]) => isOfNobody(name, reader));
  const wrong = wrongGaps(table, gaps, [from, key], reader);
  if (wrong !== null) return wrong;
  const units = { ...table, rows: table.rows.filter(row => !gaps.includes(row)) };
  const missing = leadersLeftOut(
    known,
    key,
    units.rows.flatMap(([, name = '']) => unitsIn(name, reader).slice(0, 1)),
  );
  if (missing.length > 0) return told(missing.map(known.facts.unit), 'are in the best tier, and have no row');
  return eachUnit(units, 1, reader, (unit, row) => {
    const [now = '', , then, change] = row.slice(0, first);
    if (!scores.every(column => isScore(reader, unit, column.key ?? '', row[column.at] ?? ''))) return false;
    if (changes >= 0 && !isScoreChange(known, unit, [before ?? '', key], row[changes] ?? '')) return false;
    const held = then === undefined || isSoBefore(reader, unit, [from, key], then);
    return isSo(reader, { unit, key, text: now }) && held && isChange(reader, unit, [before, key], change ?? '');
  });
};
