import { ABSENCES, type Absence, BASES, type Place, type RankingRecord } from '../../record.ts';
import { DECIMAL_FORM } from '../forms.ts';
import { readRank } from '../rank.ts';
import type { RowReader } from '../row-reader.ts';
import type { UnitIndex } from '../unit-index.ts';
import { readUnit } from './unit-cell.ts';

const isAbsence = (text: string): text is Absence => ABSENCES.some(absence => absence === text);

function parsePlace(read: RowReader, score: string | null): Place {
  const [rank, status] = [read.optional('rank'), read.optional('status')];
  const refuse = (column: string, value: string | null, message: string, remedy: string) =>
    read.refuse('V04', column, value, message, remedy);
  if (status !== null && !isAbsence(status)) {
    refuse('status', status, `"${status}" is not a status.`, `Write one of: ${ABSENCES.join(', ')}.`);
    return { kind: 'score' };
  }
  if (rank !== null) {
    if (status !== null)
      refuse('status', status, `The row has a rank (${rank}) and says that there is none.`, 'Empty one of the two.');
    const place = readRank(rank);
    if ('place' in place) return place.place;
    read.refuse(place.rule, 'rank', rank, place.message, place.remedy);
    return { kind: 'score' };
  }
  if (status !== null) {
    if (score !== null && status !== 'unranked')
      refuse(
        'status',
        status,
        `The row has a score (${score}), so its unit was assessed.`,
        'Write unranked, or empty the score.',
      );
    return { kind: 'absent', status };
  }
  if (score === null)
    refuse(
      'rank',
      null,
      'The row has no rank, no score and no status.',
      `Write the rank, or say why there is none: ${ABSENCES.join(', ')}.`,
    );
  return { kind: 'score' };
}

/** A row of the records: one unit in one release. */
export const parseRecord =
  (units: UnitIndex) =>
  (read: RowReader): RankingRecord => {
    const score = read.optional('score', DECIMAL_FORM);
    return {
      ranking: read.id('ranking'),
      release: read.id('release'),
      unit: readUnit(read, units),
      place: parsePlace(read, score),
      score,
      basis: read.word('basis', BASES, 'printed'),
      ...read.vintage(),
      source: read.source(),
      note: read.optional('note'),
    };
  };
