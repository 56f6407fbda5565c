import type { DeclaredChart, DeclaredLabel } from '../declared.ts';
import { rankOf } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import { n, top } from '../expect/content.ts';
import { laterThan, unitsWithPages } from '../plain/known.ts';
import { saysCount } from '../plain/ledger-counts.ts';
import { unlike } from '../plain/slots.ts';
import {
  editionOf,
  isSaid,
  labelled,
  numbersIn,
  type Reader,
  rankingSaid,
  releaseSaid,
  unitsIn,
} from '../plain/table-check.ts';

/** The releases that the columns of a chart are of: of one ranking, as its title says. */
function keyOf({ caption, data: [heads = []] }: DeclaredChart, column: number, reader: Reader): string | null {
  const said = reader.forms.historyTitle.exec(caption)?.groups?.ranking;
  const ranking = rankingSaid(said, reader);
  return ranking === null ? null : labelled(heads[column] ?? '', ranking, reader);
}

/** Whether a date tells the month or the year in which a release came out, or the year that it is named for. */
function isReleased(text: string, key: string | null, reader: Reader): boolean {
  const release = key === null ? null : reader.known.rows.step(key);
  if (!release) return false;
  const { facts } = reader.known;
  const date = release.released?.value;
  const year = release.labelYear?.value;
  return (
    (date?.precision === 'on' && isSaid(text, [facts.date(date.date.slice(0, 'YYYY-MM'.length))], reader)) ||
    (year !== undefined && text === String(year))
  );
}

/** The releases at the two sides of a slope: the one of its title, and the one before. */
function isSide(text: string, isBefore: boolean, { caption }: DeclaredChart, reader: Reader): boolean {
  const { known, forms } = reader;
  const said = forms.leagueCaption.exec(caption)?.groups?.release;
  const key = releaseSaid(said, reader);
  const due = key === null ? null : isBefore ? previousOf(known.rows, key) : key;
  return due !== null && isSaid(text, [known.facts.label(due)], reader);
}

/** A count in words, of the unit of a row. */
export const isCount = (text: string, [name = '']: readonly string[], isOpenTold: boolean, reader: Reader): boolean =>
  unitsIn(name, reader).some(unit => saysCount(text, unit, isOpenTold, reader));

/** A move: its sign, by how many places, from which and to which. */
function isMove(text: string, [, , before = '', now = '']: readonly string[]): boolean {
  const [from = 0, to = 0] = [before, now].map(cell => numbersIn(cell)[0]);
  const sign = from > to ? '▲' : '▼';
  return (
    text.startsWith(`${sign} `) &&
    text.endsWith(`${before} → ${now}`) &&
    numbersIn(text).join() === [Math.abs(from - to), from, to].join()
  );
}

/** Degrees with their half of the globe; the equator and the first meridian are in neither. */
function areDegrees(text: string, at: number, sort: 'north' | 'east', { forms }: Reader): boolean {
  if (at === 0) return text === '0°';
  const one = sort === 'north' ? forms.degreesNorth : forms.degreesEast;
  const found = one.exec(text)?.groups;
  return found?.degrees === String(Math.abs(at)) && (found.other !== undefined) === at < 0;
}

/** The lane below the last place that is drawn: the top of the report. */
function isBelow(text: string, at: number, { known, forms, phrases }: Reader): boolean {
  const said = forms.belowLabel.exec(text)?.groups;
  return at === known.report.topN && said !== undefined && unlike(said, { depth: [n(at)] }, phrases) === null;
}

/** A dot stands where the place beside it is, and a bar from the first place of a band to its last. */
function isDot(text: string, from: number, to: number | null): boolean {
  const numbers = numbersIn(text);
  return numbers[0] === from && (to === null || numbers.at(-1) === to);
}

/**
 * What is drawn of the row of a unit's own strip: the exact places of the others that have a page, in that release, and a
 * ring where a later release of the ranking is on record, which then gives it no place.
 */
function isStrip(
  { row, peers, isOlder }: Extract<DeclaredLabel, { readonly sort: 'strip' }>,
  { caption, data }: DeclaredChart,
  reader: Reader,
): boolean {
  const { known, forms } = reader;
  const said = forms.standingsCaption.exec(caption)?.groups?.unit;
  const [name = '', edition = ''] = data[row] ?? [];
  const key = editionOf(name, edition, reader);
  const unit = known.dataset.units.find(({ id }) => isSaid(said, [known.facts.unit(id)], reader))?.id;
  if (key === null || unit === undefined) return false;
  const others = unitsWithPages(known).filter(id => id !== unit);
  const places = others.flatMap(id => rankOf(known.rows, id, key) ?? []);
  const inOrder = (all: readonly number[]): string => all.toSorted((a, b) => a - b).join();
  return inOrder(places) === inOrder(peers) && laterThan(known, key).length > 0 === isOlder;
}

/** A place at a dot is that of its cell, without the signs that go with a place in a table alone. */
const isPlaceOf = (text: string, cell: string | undefined): boolean => text === cell?.replace(/[†‡*]/g, '');

/** Name and score of a row, and no more. */
const isScoreOf = (text: string, [name = '', score = '']: readonly string[]): boolean =>
  text.startsWith(name) && text.endsWith(score) && text.length - name.length - score.length <= 1;

/** The place behind which the top of the report ends. */
function isCut(text: string, { known, forms, phrases }: Reader): boolean {
  const said = forms.scoresCut.exec(text)?.groups;
  return said !== undefined && unlike(said, { top: [top(known.report.topN)] }, phrases) === null;
}

/** Whether what is written in a chart is what its data and the records have there. */
function isRight(label: DeclaredLabel, chart: DeclaredChart, reader: Reader): boolean {
  const { data } = chart;
  const { dataset, facts } = reader.known;
  switch (label.sort) {
    case 'column':
      return label.text === data[0]?.[label.column];
    case 'released':
      return isReleased(label.text, keyOf(chart, label.column, reader), reader);
    case 'side':
      return isSide(label.text, label.isBefore, chart, reader);
    case 'cells': {
      const row = data[label.row] ?? [];
      return label.texts.every((text, at) => text === row[at]);
    }
    case 'count':
      return isCount(label.text, data[label.row] ?? [], false, reader);
    case 'move':
      return isMove(label.text, data[label.row] ?? []);
    case 'tick':
      return numbersIn(label.text).length > 0 && Number(label.text.replaceAll(',', '').replace('−', '-')) === label.at;
    case 'amount':
      return dataset.indicators.some(({ id }) => isSaid(label.text, [facts.amount(String(label.at), id)], reader));
    case 'below':
      return isBelow(label.text, label.at, reader);
    case 'place':
      return isPlaceOf(label.text, data[label.row]?.[label.column]);
    case 'score':
      return isScoreOf(label.text, data[label.row] ?? []);
    case 'cut':
      return isCut(label.text, reader);
    case 'dot':
      return isDot(label.text, label.from, label.to);
    case 'strip':
      return isStrip(label, chart, reader);
    default:
      return areDegrees(label.text, label.at, label.sort, reader);
  }
}

const textOf = (label: DeclaredLabel): string => ('texts' in label ? label.texts.join(', ') : label.text);

/** What is written in a chart, and is not what stands there by its data and the records. */
export const mislabelled = (chart: DeclaredChart, reader: Reader): readonly string[] =>
  chart.labels.filter(label => !isRight(label, chart, reader)).map(textOf);
