import { textIn } from '../records/language-id.ts';
import { type Context, plain } from './context.ts';
import type { Sentence } from './sentence.ts';

/** What a ranking measures, in the words of the records; null where that is not on record. */
export function measuredText({ view, language }: Context, ranking: string): string | null {
  const measured = view.ranking(ranking)?.measured;
  return measured ? textIn(measured.value, language.id) : null;
}

/** The sentence that says so, with the source of it; none where it is not on record. */
export function measuredSentences(context: Context, ranking: string): readonly Sentence[] {
  const { view, words, names } = context;
  const text = measuredText(context, ranking);
  const source = view.ranking(ranking)?.measured?.source;
  return text === null || source === undefined
    ? []
    : [plain(context, words.league.measures(names.ranking(ranking), text), [source])];
}
