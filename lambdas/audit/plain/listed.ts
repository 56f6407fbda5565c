import type { Release } from '../../records/release.ts';
import { emptied, isKnownWhole } from '../derive/restated.ts';
import { depthOf, findRelease, sizeOf } from '../derive/rows.ts';
import { n, nth } from '../expect/content.ts';
import { unlike } from './slots.ts';
import { type Check, isSaid, labelled, numbersIn, type Reader, told } from './table-check.ts';

/** Tables that list releases: those that are counted over, and the editions of the report's own result. */

/** Whether a cell says when a release came out, or that no day is on record; `by` where a language tells a bound. */
function isReleased(text: string, { released }: Release, { known: { facts }, forms, phrases }: Reader): boolean {
  const found = released?.value;
  if (!found) return forms.notOnRecordCell.test(text);
  const said = forms.releasedCell.exec(text)?.groups;
  const slots = { by: found.precision === 'by', date: [facts.date(found.date)] };
  return said !== undefined && unlike(said, slots, phrases) === null;
}

/** How far down a list is known, of how many where that is on record, and which places in it a correction left empty. */
function isDepthOf(text: string, key: string, { known: { rows }, forms, phrases }: Reader): boolean {
  const all = forms.wholeCell.exec(text)?.groups;
  const isKnown = isKnownWhole(rows, key);
  if (all || isKnown)
    return all !== undefined && isKnown && numbersIn(all.size ?? '').join() === String(sizeOf(rows, key));
  if (depthOf(rows, key) === 0) return forms.notOnRecordCell.test(text);
  const said = forms.depthCell.exec(text)?.groups;
  const [depth, size] = [depthOf(rows, key), sizeOf(rows, key)];
  const at = (rank: number) => ({ among: [nth(rank), n(rank)] });
  const left = emptied(rows, key, depth);
  const vacated = left.length > 0 && { among: left.flatMap(rank => [nth(rank), n(rank)]) };
  return (
    said !== undefined &&
    numbersIn(said.vacated ?? '').join() === left.join() &&
    unlike(said, { depth: at(depth), size: size !== null && [n(size)], vacated }, phrases) === null
  );
}

/** Whether a cell has what a ranking measures, as it is on record, or the sign that it is not. */
export function isMeasure(text: string | undefined, ranking: string, { known, forms }: Reader): boolean {
  const measured = known.dataset.rankings.find(({ id }) => id === ranking)?.measured?.value[known.language];
  if (text === undefined) return false;
  if (measured === undefined) return forms.notOnRecordCell.test(text);
  return text === measured || text === `${measured.charAt(0).toUpperCase()}${measured.slice(1)}`;
}

/** Ranking, publisher, edition, day, depth: each release that is counted over, in the order of the definition. */
export const tracked: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!forms.trackedCaption.test(table.caption)) return null;
  const { rows, edition, language, facts } = known;
  const due = edition.basket.flatMap(key => findRelease(rows, key) ?? []);
  const wrong = table.rows.find(([name, publisher, label, released = '', depth = ''], at) => {
    const release = due[at];
    if (!release) return true;
    const key = `${release.ranking}/${release.id}`;
    const ranking = rows.ranking(release.ranking);
    const isDepth = isDepthOf(depth, key, reader);
    return !(
      name === ranking?.names[language] &&
      publisher === ranking?.publisher[language] &&
      isSaid(label, [facts.label(key)], reader) &&
      isReleased(released, release, reader) &&
      isDepth
    );
  });
  if (wrong === undefined && table.rows.length === due.length) return null;
  return told(wrong ?? table.heads, 'is not what is counted over');
};

/** Edition, day, who was first, how many places are on record: every release, and every year that had none, of the report's own ranking, each once. */
export const ownEditions: Check = (table, reader) => {
  const { known, forms, phrases } = reader;
  if (!forms.editionsCaption.test(table.caption)) return null;
  const { rows, report, facts } = known;
  const ranking = report.ownRanking ?? '';
  const listed = new Set<string>();
  for (const row of table.rows) {
    const [label = '', released = '', first = '', places = ''] = row;
    const key = labelled(label, ranking, reader);
    if (key === null || listed.has(key)) return told(row, 'names no edition on record, or one twice');
    listed.add(key);
    const release = findRelease(rows, key);
    if (release === null) {
      if (!forms.notPublishedCell.test(released) || first !== '' || places !== '')
        return told(row, 'is not what the records have: no edition appeared');
      continue;
    }
    const list = rows.list(key);
    // By the names of the rows: a cluster that stands for a city is called by its own.
    const leaders = (list.byRank.get(1) ?? []).map(({ unit }) => facts.unit(unit));
    const isFirst =
      leaders.length === 0
        ? forms.notOnRecordCell.test(first)
        : phrases.pieces(first).length === leaders.length &&
          unlike({ first }, { first: { among: leaders } }, phrases) === null;
    const placed = list.rows.filter(({ place }) => ['rank', 'band', 'tier'].includes(place.kind)).length;
    if (!isFirst || !isReleased(released, release, reader) || places !== String(placed))
      return told(row, 'is not what the records have');
  }
  const due = rows.dataset.releases.filter(each => each.ranking === ranking);
  return listed.size === due.length ? null : told(table.heads, 'leaves out an edition on record');
};
