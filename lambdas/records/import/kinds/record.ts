import { ABSENCES, type Absence, BASES, type Place, type RankInterval, type RankingRecord } from '../../record.ts';
import { COUNT_FORM, DECIMAL_FORM, TEXT_FORM, TIER_FORM } from '../forms.ts';
import { isMarkedShared, readInterval, readRank } from '../rank.ts';
import type { RowReader } from '../row-reader.ts';
import type { UnitIndex } from '../unit-index.ts';
import { readUnit } from './unit-cell.ts';

const isAbsence = (text: string): text is Absence => ABSENCES.some(absence => absence === text);

function parsePlace(read: RowReader, score: string | null): Place {
  const [rank, status, tier] = [read.optional('rank'), read.optional('status'), read.extra('tier', TIER_FORM)];
  const refuse = (
    column: string,
    value: string | null,
    message: string,
    remedy: string,
    zh: readonly [string, string],
  ) => read.refuse('V04', column, value, message, remedy, zh);
  if (status !== null && !isAbsence(status)) {
    refuse('status', status, `"${status}" is not a status.`, `Write one of: ${ABSENCES.join(', ')}.`, [
      `“${status}”不是status的可用词。`,
      `请填写以下之一：${ABSENCES.join('、')}。`,
    ]);
    return { kind: 'score' };
  }
  if (tier !== null) {
    const other = rank === null ? (status === null ? null : ('status' as const)) : ('rank' as const);
    if (other !== null)
      read.refuse(
        'V29',
        'tier',
        tier,
        `The row has a tier (${tier}) and a ${other} (${other === 'rank' ? rank : status}).`,
        'A tier stands in place of a rank: empty one of the two.',
        [
          `该行既有层级（${tier}），又有${other}（${other === 'rank' ? rank : status}）。`,
          '层级代替名次：请将其中之一留空。',
        ],
      );
    return { kind: 'tier', tier };
  }
  if (rank !== null) {
    if (status !== null)
      refuse('status', status, `The row has a rank (${rank}) and says that there is none.`, 'Empty one of the two.', [
        `该行有名次（${rank}），又说没有名次。`,
        '请将其中之一留空。',
      ]);
    const place = readRank(rank);
    if ('place' in place) return place.place;
    read.refuse(place.rule, 'rank', rank, place.message, place.remedy, place.zh);
    return { kind: 'score' };
  }
  if (status !== null) {
    if (score !== null && status !== 'unranked')
      refuse(
        'status',
        status,
        `The row has a score (${score}), so its unit was assessed.`,
        'Write unranked, or empty the score.',
        [`该行有得分（${score}），说明该单位参与了评估。`, '请填写unranked，或将得分留空。'],
      );
    return { kind: 'absent', status };
  }
  if (score === null && !read.isRefused('score'))
    refuse(
      'rank',
      null,
      'The row has no rank, no score and no status.',
      `Write the rank, or say why there is none: ${ABSENCES.join(', ')}.`,
      ['该行没有名次、得分和status。', `请填写名次，或说明没有名次的原因：${ABSENCES.join('、')}。`],
    );
  return { kind: 'score' };
}

/** The interval of the rank; nothing where none is given, or where the row has no place that it could hold. */
function parseInterval(read: RowReader, place: Place): RankInterval | null {
  const text = read.extra('interval', TEXT_FORM);
  if (text === null) return null;
  const found = readInterval(text);
  if ('message' in found) {
    read.refuse('V30', 'interval', text, found.message, found.remedy, found.zh);
    return null;
  }
  const { from, to } = found;
  const refuse = (message: string, zh: string) =>
    read.refuse('V30', 'interval', text, message, 'Check both against the source; correct the one that is wrong.', [
      zh,
      '请对照来源核对两者并更正错误的一个。',
    ]);
  if (place.kind === 'rank' && (place.rank < from || place.rank > to))
    refuse(
      `The rank ${place.rank} lies outside its interval ${from}-${to}.`,
      `第${place.rank}名不在其区间${from}-${to}之内。`,
    );
  if (place.kind === 'band' && (place.from > to || (place.to !== null && place.to < from)))
    refuse(
      `The band from ${place.from} and its interval ${from}-${to} share no place.`,
      `自第${place.from}名起的区间与${from}-${to}没有共同的名次。`,
    );
  if (place.kind === 'tier')
    refuse(`A tier (${place.tier}) has no interval of ranks.`, `层级（${place.tier}）没有名次区间。`);
  if (place.kind === 'absent')
    refuse(
      `The row says that there is no place (${place.status}), and gives an interval of it.`,
      `该行说没有名次（${place.status}），又给出了名次区间。`,
    );
  return { from, to };
}

/**
 * The mark of a tie is kept: a list may be read for some units only, and whom a correction gives the number of another
 * shares the place only if the correction says so.
 */
function placeIn(read: RowReader, place: Place): Place {
  const isShared = place.kind === 'rank' && isMarkedShared(read.optional('rank') ?? '');
  return isShared ? { ...place, shared: true } : place;
}

function parseAmong(read: RowReader): Pick<RankingRecord, 'computedAmong'> {
  const text = read.extra('computed_among', COUNT_FORM);
  return text === null ? {} : { computedAmong: Number(text) };
}

/** A row of the records: one unit in one release. */
export const parseRecord =
  (units: UnitIndex) =>
  (read: RowReader): RankingRecord => {
    const score = read.optional('score', DECIMAL_FORM);
    const place = parsePlace(read, score);
    const interval = parseInterval(read, place);
    const printing = read.vintage();
    return {
      ranking: read.id('ranking'),
      release: read.id('release'),
      unit: readUnit(read, units),
      place: placeIn(read, place),
      score,
      ...(interval ? { interval } : {}),
      basis: read.word('basis', BASES, 'printed'),
      ...parseAmong(read),
      ...printing,
      source: read.source(),
      note: read.optional('note'),
    };
  };
