import type { Names } from '../../language-id.ts';
import { CADENCES, DIRECTIONS, type Ranking, type ScoreFacts, TIE_RULES } from '../../ranking.ts';
import type { Fact } from '../../release.ts';
import { UNIT_KINDS, type UnitKind } from '../../unit.ts';
import { SLUG_FORM, TIER_FORM } from '../forms.ts';
import type { RowReader } from '../row-reader.ts';

function parseUnitKinds(read: RowReader): readonly UnitKind[] {
  const words = read.list('unit_kinds');
  const write = `Write one or more of: ${UNIT_KINDS.join(', ')}, with ";" between them.`;
  const writeInChinese = `请填写以下的一个或几个：${UNIT_KINDS.join('、')}，其间用“;”分隔。`;
  for (const word of words)
    if (!UNIT_KINDS.some(kind => kind === word))
      read.refuse('F07', 'unit_kinds', word, `"${word}" is not a kind of unit.`, write, [
        `“${word}”不是单位的类别。`,
        writeInChinese,
      ]);
  if (words.length === 0)
    read.refuse('F06', 'unit_kinds', null, 'No kind of unit is given.', write, [
      '没有给出单位的类别。',
      writeInChinese,
    ]);
  return UNIT_KINDS.filter(kind => words.includes(kind));
}

/** What the scores are: a head and a measure, both or neither. */
function parseScore(read: RowReader): ScoreFacts | null {
  const [names, measures] = [read.extraNames('score_name'), read.extraNames('score_measure')];
  if (names !== null && measures !== null) return { names, measures };
  if (names === null && measures === null) return null;
  const [given, empty] = names === null ? ['score_measure', 'score_name'] : ['score_name', 'score_measure'];
  read.refuse(
    'F06',
    read.columnIn(given),
    null,
    `${given} is given and ${empty} is not.`,
    `Give both: score_name stands over a column of scores, such as Passengers (million), and score_measure behind one in a sentence, such as million passengers.`,
    [
      `填写了${given}，而没有填写${empty}。`,
      '请两者都填写：score_name为得分一列的表头，score_measure为句中得分的单位。',
    ],
  );
  return null;
}

/** What it measures, with the source that says so: that of the row where none is named. */
function parseMeasured(read: RowReader, source: string): Fact<Names> | null {
  const value = read.extraNames('measures');
  const own = read.extra('measures_source', SLUG_FORM);
  if (value !== null) return { value, source: own ?? source };
  if (own !== null)
    read.refuse(
      'F06',
      'measures_source',
      own,
      'measures_source names a source, but there are no measures to prove.',
      'Fill measures in every language, or empty measures_source.',
      ['measures_source注明了来源，而没有measures可证明。', '请以每种语言填写measures，或将measures_source留空。'],
    );
  return null;
}

export function parseRanking(read: RowReader): Ranking {
  const id = read.id('ranking');
  const dimensionOf = read.extra('dimension_of');
  const theme = read.extraNames('theme');
  const tiers = read.extraList('tiers', TIER_FORM);
  const score = parseScore(read);
  const source = read.source();
  const measured = parseMeasured(read, source);
  return {
    id,
    names: read.names('name'),
    shortNames: read.names('short_name'),
    publisher: read.names('publisher'),
    // A ranking that names no series is alone in its own.
    series: read.optionalId('series') ?? id,
    cadence: read.word('cadence', CADENCES, 'unknown'),
    direction: read.word('direction', DIRECTIONS),
    tieRule: read.word('tie_rule', TIE_RULES, 'unknown'),
    unitKinds: parseUnitKinds(read),
    // Kept only where they are on record, so that data without them are the same bytes as ever.
    ...(dimensionOf === null ? {} : { dimensionOf }),
    ...(theme === null ? {} : { theme }),
    ...(tiers.length > 0 ? { tiers } : {}),
    ...(measured === null ? {} : { measured }),
    ...(score === null ? {} : { score }),
    source,
  };
}
