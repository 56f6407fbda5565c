import type { Query } from '../claims/schema/kinds.ts';
import { unitsOf } from '../findings/compare/subject.ts';
import { textIn } from '../records/language-id.ts';
import type { Context } from './context.ts';

/** What a question is about: its unit, or two, and its ranking, its title, or what it is measured by. */
export function aboutOf({ names, words, language, view }: Context, query: Query): string {
  const { subject: joined, allCounted } = words.comparison.sentences;
  const ranking = (key: string): string => names.rankingShort(key.split('/')[0] ?? '');
  const what = (): string => {
    if ('basket' in query) return allCounted;
    if ('title' in query) return names.honourTitle(query.title, query.edition);
    if ('indicator' in query) return names.indicator(query.indicator);
    if ('release' in query) return ranking(query.release);
    if ('releases' in query) return ranking(query.releases[0] ?? '');
    return 'ranking' in query ? names.rankingShort(query.ranking) : textIn(view.input.report.titles, language.id);
  };
  return language.finish(joined(unitsOf(query).map(names.unit), what()));
}
