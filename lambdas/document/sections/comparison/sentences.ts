import { isTrue } from '../../../claims/claim.ts';
import { explain, say } from '../../../language/say.ts';
import type { Cell, TableBlock } from '../../blocks.ts';
import { type Context, cell, plain } from '../../context.ts';
import { aboutOf } from '../../question-about.ts';
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
      notes: more > 0 ? [plain(sides.after, words.more(more))] : [],
      sourceLine: citations.sourceLine(
        shown
          .flatMap(({ before, after }) => [before, after])
          .flatMap(({ claim, instead }) => (instead ?? claim).evidence.map(({ source }) => source)),
        true,
      ),
    },
  ];
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
