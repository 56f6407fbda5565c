import { textIn } from '../../../records/language-id.ts';
import type { Block } from '../../blocks.ts';
import { type Context, plain } from '../../context.ts';
import type { Section } from '../../document.ts';
import { announcement, correctsAnything } from '../corrections.ts';
import { data, definitions } from './records.ts';
import { renamed } from './renamed.ts';
import { counts, results } from './results.ts';
import type { PrintedIds } from './rows.ts';
import { sentences } from './sentences.ts';
import { createSides } from './sides.ts';

/** Whose reports these are, where the overall result is that of a report of another publisher, which has editions of its own. */
function whose({ view, words, names, language }: Context): readonly string[] {
  const { ownRanking, publisher } = view.input.report;
  const own = ownRanking === null ? null : view.ranking(ownRanking);
  return ownRanking === null || !own || own.publisher[language.id] === textIn(publisher, language.id)
    ? []
    : [words.comparison.whose(names.ranking(ownRanking))];
}

/**
 * The edition beside the one that its definition compares it with: what they call otherwise, the main results, the sentences that read
 * otherwise, the definitions, the data. None where it is compared with none.
 *
 * A re-issue is compared with its first issue, opens with its public note and shows what differs.
 */
export function comparison(context: Context, printed: () => PrintedIds): readonly Section[] {
  const { analysis, view, words } = context;
  const { edition } = view.input;
  const reissued = edition.reissues !== undefined;
  if (analysis.comparison === null && (reissued || edition.comparesWith === undefined)) return [];
  const other = analysis.comparison?.before.view.input.edition.id ?? edition.comparesWith ?? '';
  const title = reissued ? words.comparison.titleOfReissue : words.comparison.title(other);
  const prose = (texts: readonly string[]): Block => ({
    kind: 'prose',
    tone: 'body',
    paragraphs: [texts.map(text => plain(context, text))],
  });
  const blocks = (): readonly Block[] => {
    if (analysis.comparison === null) return [prose([words.comparison.nothing(other)])];
    const sides = createSides(context, analysis.comparison);
    return [
      prose(
        reissued
          ? [...announcement(context), words.comparison.introOfReissue(correctsAnything(context))]
          : [words.comparison.intro, ...whose(context)],
      ),
      ...renamed(sides),
      ...results(sides),
      ...counts(sides),
      ...sentences(sides, printed()),
      ...definitions(sides),
      ...data(sides),
    ];
  };
  return [{ id: 'comparison', level: 1, title, shortTitle: title, start: 'room', consulted: true, blocks: blocks() }];
}
