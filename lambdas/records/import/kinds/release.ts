import { earliestDay, isPartialDate, latestDay } from '../../partial-date.ts';
import type { DataWindow, Fact, Previous, PublishedMoves, Release, ReleaseDate } from '../../release.ts';
import {
  COUNT_FORM,
  DATE_FORM,
  DIGIT_FORM,
  NOISE_FORM,
  RELEASED_FORM,
  TALLY_FORM,
  TEXT_FORM,
  WEIGHT_FORM,
  YEAR_FORM,
} from '../forms.ts';
import type { RowReader } from '../row-reader.ts';

/** `first` says that no release came before; so no release may be called so. */
const FIRST = 'first';

function parseWindow(read: RowReader): DataWindow | null {
  const [from, to] = [read.optional('data_from', DATE_FORM), read.optional('data_to', DATE_FORM)];
  if (from === null && to === null) return null;
  if (from === null || to === null) {
    const empty = from === null ? 'data_from' : 'data_to';
    read.refuse('F06', empty, null, `${empty} is empty and its counterpart is not.`, 'Give both dates, or neither.', [
      `${empty}列为空，而另一个日期已填写。`,
      '请两个日期都填写，或都留空。',
    ]);
    return null;
  }
  if (isPartialDate(from) && isPartialDate(to) && earliestDay(from) > latestDay(to))
    read.refuse('F07', 'data_to', to, `The data end (${to}) before they begin (${from}).`, 'Exchange the two dates.', [
      `数据的结束（${to}）早于开始（${from}）。`,
      '请互换两个日期。',
    ]);
  return { from, to };
}

/** What a release is made of was there when it came out. */
function refuseLaterData(read: RowReader, window: DataWindow | null, released: ReleaseDate | null): void {
  if (window === null || released === null) return;
  const [to, date] = [window.to, released.date];
  if (isPartialDate(to) && isPartialDate(date) && earliestDay(to) > latestDay(date))
    read.refuse(
      'F07',
      'data_to',
      to,
      `The data end (${to}) after the release came out (${date}).`,
      'Correct one of the two dates.',
      [`数据的结束（${to}）晚于发布日期（${date}）。`, '请更正其中一个日期。'],
    );
}

function parseReleased(read: RowReader): ReleaseDate | null {
  const text = read.optional('released', RELEASED_FORM);
  if (text === null) return null;
  const by = /^by\s+/.test(text);
  return { precision: by ? 'by' : 'on', date: text.replace(/^by\s+/, '') };
}

function parsePrevious(read: RowReader): Previous | null {
  const text = read.optionalId('previous');
  return text === null ? null : text === FIRST ? { first: true } : { release: text };
}

/** The publisher's own count of those that rose, held and fell: all three, or none of them. */
function parseMoves(read: RowReader): PublishedMoves | null {
  const columns = ['rose', 'held', 'fell'] as const;
  const cells = columns.map(column => read.extra(column, TALLY_FORM));
  const [up = null, same = null, down = null] = cells;
  if (up !== null && same !== null && down !== null) return { up: Number(up), same: Number(same), down: Number(down) };
  const [given, empty] = [columns.find((_, at) => cells[at] !== null), columns.find((_, at) => cells[at] === null)];
  if (given !== undefined && empty !== undefined)
    read.refuse(
      'F06',
      read.lacks(empty) ? given : empty,
      null,
      `${given} is filled and ${empty} is not.`,
      'Give all three of rose, held and fell, or none.',
      [`${given}已填写，而${empty}没有。`, '请同时填写rose、held和fell，或都留空。'],
    );
  return null;
}

const toNumber = (text: string | null): number | null => (text === null ? null : Number(text));

export function parseRelease(read: RowReader): Release {
  const source = read.source();
  const id = read.id('release');
  if (id === FIRST)
    read.refuse('F07', 'release', id, `"${FIRST}" is the word for having no release before.`, 'Choose another id.', [
      `“${FIRST}”表示此前没有发布，不能用作id。`,
      '请另取id。',
    ]);
  const fact = <T>(stem: string, value: T | null, column = stem): Fact<T> | null => {
    const own = read.extra(`${stem}_source`);
    if (value === null && own !== null)
      read.refuse(
        'F06',
        // Of a column that need not be there, the fault stands at its source, where there is a cell to mend.
        read.lacks(column) ? `${stem}_source` : column,
        null,
        `${stem}_source names a source, but there is no ${column} to prove.`,
        `Fill ${column}, or empty ${stem}_source.`,
        [`${stem}_source注明了来源，而没有${column}可证明。`, `请填写${column}，或将${stem}_source留空。`],
      );
    return value === null ? null : { value, source: own ?? source };
  };
  const [window, released] = [parseWindow(read), parseReleased(read)];
  refuseLaterData(read, window, released);
  const noise = fact('noise', read.extra('noise', NOISE_FORM));
  const noisePlaces = fact('noise_places', toNumber(read.extra('noise_places', COUNT_FORM)));
  const ended = fact('ended', read.extra('ended') === null ? null : read.yesNo('ended'));
  const weight = fact('weight', read.extra('weight', WEIGHT_FORM));
  const goalposts = fact('goalposts', read.extra('goalposts', TEXT_FORM));
  const scoreDecimals = fact('score_decimals', toNumber(read.extra('score_decimals', DIGIT_FORM)));
  const publishedMoves = fact('moves', parseMoves(read), 'rose');
  return {
    ranking: read.id('ranking'),
    id,
    labels: read.names('label'),
    labelYear: fact('label_year', read.optionalNumber('label_year', YEAR_FORM)),
    state: read.word('state', ['published', 'not-published'], 'published'),
    previous: fact('previous', parsePrevious(read)),
    dataWindow: fact('data', window, 'data_from'),
    released: fact('released', released),
    listedTo: fact('listed_to', read.optionalNumber('listed_to', COUNT_FORM)),
    universeSize: fact('universe_size', read.optionalNumber('universe_size', COUNT_FORM)),
    segment: fact('segment', read.optional('segment')),
    historyComplete: fact('history_complete', read.yesNo('history_complete')),
    // Kept only where they are on record, so that data without them are the same bytes as ever.
    ...(noise ? { noise } : {}),
    ...(noisePlaces ? { noisePlaces } : {}),
    ...(ended ? { ended } : {}),
    ...(weight ? { weight } : {}),
    ...(goalposts ? { goalposts } : {}),
    ...(scoreDecimals ? { scoreDecimals } : {}),
    ...(publishedMoves ? { publishedMoves } : {}),
    note: read.optional('note'),
    source,
  };
}
