import { type Claim, isTrue } from '../../../claims/claim.ts';
import { explain, say } from '../../../language/say.ts';
import { recordKey } from '../../../records/record.ts';
import { releaseKey } from '../../../records/release.ts';
import type { Cell, TableBlock } from '../../blocks.ts';
import { type Context, cell, claimSentences, plain } from '../../context.ts';
import { aboutOf } from '../../question-about.ts';
import type { Sentence } from '../../sentence.ts';
import { type Answer, type PrintedIds, rowsOf } from './rows.ts';
import type { Sides } from './sides.ts';

/** The sentences that both editions print and that read otherwise, and those that one of them had to leave out. */
export function sentences(sides: Sides, printed: PrintedIds): readonly TableBlock[] {
  const { heads } = sides;
  const { words: own, nextTable, citations } = sides.after;
  const { sentences: words } = own.comparison;
  const { shown, more } = rowsOf(sides, printed);
  if (shown.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'table-compared-sentences',
      number: nextTable(),
      caption: words.caption,
      columns: [
        { label: words.about, align: 'start', share: 2 },
        { label: heads.before, align: 'start', share: 5 },
        { label: heads.after, align: 'start', share: 5 },
      ],
      rowHeader: 0,
      rows: shown.map(({ before, after }) => ({
        emphasis: 'none',
        cells: [
          cell(aboutOf(sides.after, after.claim.query)),
          answerCell(sides.before, before, 'earlier'),
          answerCell(sides.after, after, 'claim'),
        ],
      })),
      notes: [...correctedSince(sides, shown), ...(more > 0 ? [plain(sides.after, words.more(more))] : [])],
      sourceLine: citations.sourceLine(
        shown
          .flatMap(({ before, after }) => [before, after])
          .flatMap(({ claim, instead }) => (instead ?? claim).evidence.map(({ source }) => source)),
        true,
      ),
    },
  ];
}

/**
 * What the earlier edition read otherwise than it stands now: its sentences are shown as they were, and what was corrected
 * since is told below. A re-issue lists its corrections itself.
 */
function correctedSince(
  { after, onlyChanges }: Sides,
  shown: readonly { readonly before: Answer }[],
): readonly Sentence[] {
  if (onlyChanges) return [];
  const read = new Set(
    shown.flatMap(({ before: { claim, instead } }) => (instead ?? claim).evidence.map(({ key }) => key)),
  );
  const isSuperseded = ({ query }: Claim): boolean => {
    if (query.kind !== 'revision') return false;
    const vintages = after.view.input.dataset.records
      .filter(record => record.unit === query.unit && releaseKey({ ...record, id: record.release }) === query.release)
      .toSorted((a, b) => b.vintage - a.vintage);
    const [newest, ...earlier] = vintages.map(recordKey);
    return newest !== undefined && !read.has(newest) && earlier.some(key => read.has(key));
  };
  return claimSentences(after, after.analysis.corrections.filter(isSuperseded));
}

/** In the words and the names of its edition: the answer, or what it prints on the subject, or why it has none. */
function answerCell(context: Context, { claim, instead }: Answer, sentenceOf: 'claim' | 'earlier'): Cell {
  const { language, names, words } = context;
  const { notTrue, notEstablished } = words.comparison.sentences;
  if (isTrue(claim)) return { ...cell(say(language, claim, names)), [sentenceOf]: claim.id };
  if (instead !== null) return cell(say(language, instead, names));
  const why = explain(language, claim, names) ?? '';
  return cell(claim.verdict === 'false' ? notTrue(why) : notEstablished(why), 'unknown');
}
