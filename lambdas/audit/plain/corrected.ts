import type { IndicatorValue } from '../../records/indicator.ts';
import type { RankingRecord } from '../../records/record.ts';
import { n, nth, placed } from '../expect/content.ts';
import { bounded } from '../expect/meanings.ts';
import { type Changed, type ChangedPlace, changedByCorrections } from './changed-by-corrections.ts';
import { unlike } from './slots.ts';
import type { Sort } from './sorts/sorts.ts';
import { type Check, isSaid, type Reader, told } from './table-check.ts';

/** A row of what a re-issue corrects: how it reads by its subject, and what stood and stands there. */
interface Correction {
  readonly isSubject: (text: string, reader: Reader) => boolean;
  readonly isBefore: (text: string, reader: Reader) => boolean;
  readonly isNow: (text: string, reader: Reader) => boolean;
}

const isNowhere = (text: string, { forms }: Reader): boolean => forms.notOnRecordCell.test(text);

const WHY_NOT = {
  unranked: 'unrankedCell',
  'not-in-universe': 'notCoveredCell',
  withdrawn: 'withdrawnCell',
  'not-collected': 'notOnRecordCell',
} as const satisfies Readonly<Record<string, Sort>>;

/** A row, and whether others hold its place too. */
interface Told extends Pick<RankingRecord, 'place' | 'score'> {
  readonly joint: boolean;
}

/** Whether words tell a place as it is on record, as one that is shared where it is. */
function isPlace({ place, score, joint }: Told, text: string, reader: Reader): boolean {
  switch (place.kind) {
    case 'rank':
      return isSaid(text, [joint && 'joint', nth(place.rank)], reader);
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
function isPlaceOf(told: Told, isScored: boolean, text: string, reader: Reader): boolean {
  const { place, score } = told;
  if (!isScored || score === null || place.kind === 'score' || place.kind === 'absent')
    return isPlace(told, text, reader);
  const said = reader.forms.withScoreCell.exec(text)?.groups;
  return said?.score === score && isPlace(told, said.place ?? '', reader);
}

function ofPlace({ before, now: record, wasJoint, isJoint, isScored, isSamePlace }: ChangedPlace): Correction {
  const { ranking, release, unit } = record;
  return {
    isSubject: (text, { known: { facts }, forms, phrases }) => {
      const slots = { unit: [facts.unit(unit)], release: facts.inList([`${ranking}/${release}`]) };
      const said = forms[isSamePlace ? 'correctedScoreCell' : 'correctedPlaceCell'].exec(text)?.groups;
      return said !== undefined && unlike(said, slots, phrases) === null;
    },
    isBefore: (text, reader) =>
      before === null ? isNowhere(text, reader) : isPlaceOf({ ...before, joint: wasJoint }, isScored, text, reader),
    isNow: (text, reader) => isPlaceOf({ ...record, joint: isJoint }, isScored, text, reader),
  };
}

function ofValue({ before, now: found }: Changed<IndicatorValue>): Correction {
  const { indicator, unit, year } = found;
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
export const corrections = ({ known }: Reader): readonly Correction[] =>
  changedByCorrections(known).map(({ place, value }) => (place === null ? ofValue(value) : ofPlace(place)));

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
