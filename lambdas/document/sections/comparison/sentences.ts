import { isTrue } from '../../../claims/claim.ts';
import type { Query } from '../../../claims/schema/kinds.ts';
import { unitsOf } from '../../../findings/compare/subject.ts';
import { explain, say } from '../../../language/say.ts';
import { textIn } from '../../../records/language-id.ts';
import type { Cell, TableBlock } from '../../blocks.ts';
import { type Context, cell, plain } from '../../context.ts';
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
          cell(subject(sides.after, after.claim.query)),
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

/** What a question is about: its unit, or two, and its ranking, its title, or what it is measured by. */
function subject({ names, words, language, view }: Context, query: Query): string {
  const { subject: joined, allCounted } = words.comparison.sentences;
  const ranking = (key: string): string => names.rankingShort(key.split('/')[0] ?? '');
  const what = (): readonly string[] => {
    if ('basket' in query) return [allCounted];
    if ('title' in query) return [names.honourTitle(query.title, query.edition)];
    if ('indicator' in query) return [names.indicator(query.indicator)];
    if ('release' in query) return [ranking(query.release)];
    if ('releases' in query) return query.releases.slice(0, 1).map(ranking);
    return 'ranking' in query ? [names.rankingShort(query.ranking)] : [textIn(view.input.report.titles, language.id)];
  };
  return language.finish(joined([...unitsOf(query).map(names.unit), ...what()]));
}
