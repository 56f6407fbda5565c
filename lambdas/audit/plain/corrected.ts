import type { Dataset } from '../../records/dataset.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import type { Place, RankingRecord } from '../../records/record.ts';
import { n, nth, placed } from '../expect/content.ts';
import { bounded } from '../expect/meanings.ts';
import { unlike } from './slots.ts';
import type { Sort } from './sorts/sorts.ts';
import { type Check, isSaid, type Reader, told } from './table-check.ts';

/** A row of what a re-issue corrects: how it reads by its subject, and what stood and stands there. */
interface Correction {
  readonly isSubject: (text: string, reader: Reader) => boolean;
  readonly isBefore: (text: string, reader: Reader) => boolean;
  readonly isNow: (text: string, reader: Reader) => boolean;
}

/** As a definition names what is corrected. */
const recordKey = ({ ranking, release, unit, vintage }: RankingRecord): string =>
  `${ranking}/${release}/${unit}@${vintage}`;
const valueKey = ({ indicator, unit, year, vintage }: IndicatorValue): string =>
  `${indicator}/${unit}/${year}@${vintage}`;

const isNowhere = (text: string, { forms }: Reader): boolean => forms.notOnRecordCell.test(text);

/** What the first issue read: the latest vintage that is named as no correction. */
const readFirst = <T extends { readonly vintage: number }>(all: readonly T[], isNamed: (one: T) => boolean): T | null =>
  all.filter(one => !isNamed(one)).toSorted((a, b) => b.vintage - a.vintage)[0] ?? null;

const isReplaced = <T extends { readonly vintage: number }>(one: T, all: readonly T[]): boolean =>
  all.some(({ vintage }) => vintage > one.vintage);

const WHY_NOT = {
  unranked: 'unrankedCell',
  'not-in-universe': 'notCoveredCell',
  withdrawn: 'withdrawnCell',
  'not-collected': 'notOnRecordCell',
} as const satisfies Readonly<Record<string, Sort>>;

/** Whether words tell a place as it is on record. */
function isPlace(place: Place, score: string | null, text: string, reader: Reader): boolean {
  switch (place.kind) {
    case 'rank':
      return isSaid(text, [nth(place.rank)], reader);
    case 'band':
      return isSaid(text, [placed(place)], reader);
    case 'tier':
      return isSaid(text, [`tier:${place.tier}`], reader);
    case 'score':
      return reader.forms.scoredCell.exec(text)?.groups?.score === (score ?? undefined);
    case 'absent':
      return reader.forms[WHY_NOT[place.status]].test(text);
  }
}

/** The same with its score, where that was corrected. */
function isPlaceOf({ place, score }: RankingRecord, isScored: boolean, text: string, reader: Reader): boolean {
  if (!isScored || score === null || place.kind === 'score' || place.kind === 'absent')
    return isPlace(place, score, text, reader);
  const said = reader.forms.withScoreCell.exec(text)?.groups;
  return said?.score === score && isPlace(place, score, said.place ?? '', reader);
}

/** A place as it is printed in words, where a mark of a tie is no other place; empty where there is no row. */
const placeOf = (row: RankingRecord | null): string => JSON.stringify({ ...row?.place, shared: undefined });

function ofPlace(record: RankingRecord, { records }: Dataset, named: ReadonlySet<string>): Correction | null {
  const { ranking, release, unit } = record;
  const all = records.filter(one => one.ranking === ranking && one.release === release && one.unit === unit);
  const before = readFirst(all, one => named.has(recordKey(one)));
  const isScored = before !== null && before.score !== record.score;
  const isSamePlace = placeOf(before) === placeOf(record);
  if (isReplaced(record, all) || (isSamePlace && (!isScored || record.place.kind === 'absent'))) return null;
  return {
    isSubject: (text, { known: { facts }, forms, phrases }) => {
      const slots = { unit: [facts.unit(unit)], release: facts.inList([`${ranking}/${release}`]) };
      const said = forms.correctedPlaceCell.exec(text)?.groups;
      return said !== undefined && unlike(said, slots, phrases) === null;
    },
    isBefore: (text, reader) => (before === null ? isNowhere(text, reader) : isPlaceOf(before, isScored, text, reader)),
    isNow: (text, reader) => isPlaceOf(record, isScored, text, reader),
  };
}

function ofValue(found: IndicatorValue, { values }: Dataset, named: ReadonlySet<string>): Correction | null {
  const { indicator, unit, year } = found;
  const all = values.filter(one => one.indicator === indicator && one.unit === unit && one.year === year);
  const before = readFirst(all, one => named.has(valueKey(one)));
  if (isReplaced(found, all) || (before?.value === found.value && before.bound === found.bound)) return null;
  const isFigure = ({ value, bound }: IndicatorValue, text: string, reader: Reader): boolean =>
    isSaid(text, [bounded[bound], reader.known.facts.amount(value, indicator)], reader);
  return {
    isSubject: (text, { known: { facts }, forms, phrases }) => {
      const slots = {
        indicator: [`indicator:${indicator}` as const],
        year: [n(year)],
        unit: [facts.unit(unit)],
      };
      const said = forms.correctedValueCell.exec(text)?.groups;
      return said !== undefined && unlike(said, slots, phrases) === null;
    },
    isBefore: (text, reader) => (before === null ? isNowhere(text, reader) : isFigure(before, text, reader)),
    isNow: (text, reader) => isFigure(found, text, reader),
  };
}

/** The corrections that the definition of an edition names, in that order. */
export function corrections({ known: { dataset, edition } }: Reader): readonly Correction[] {
  const vintages = edition.correction?.vintages ?? [];
  const named = new Set<string>(vintages);
  return vintages.flatMap((key): readonly Correction[] => {
    const record = dataset.records.find(one => recordKey(one) === key);
    const value = dataset.values.find(one => valueKey(one) === key);
    const found = record ? ofPlace(record, dataset, named) : value ? ofValue(value, dataset, named) : null;
    return found ? [found] : [];
  });
}

/** What a re-issue corrects: each correction that its definition names, in that order, from what the first issue read. */
export const corrected: Check = (table, reader) => {
  if (!reader.forms.correctionsCaption.test(table.caption)) return null;
  const due = corrections(reader);
  const wrong = table.rows.find(([subject = '', before = '', now = ''], at) => {
    const one = due[at];
    return !(one?.isSubject(subject, reader) && one.isBefore(before, reader) && one.isNow(now, reader));
  });
  if (wrong === undefined && table.rows.length === due.length) return null;
  return told(wrong ?? table.heads, 'is not what the definition names as corrected, from what was read before');
};
