import type { Source } from '../../source.ts';
import { DATE_FORM, SLUG_FORM, URL_FORM } from '../forms.ts';
import type { RowReader } from '../row-reader.ts';

export function parseSource(read: RowReader): Source {
  const secondary = read.yesNo('secondary');
  const recipes = read.extraList('recipes', SLUG_FORM);
  return {
    id: read.id('source'),
    publisher: read.names('publisher'),
    title: read.names('title'),
    edition: read.optionalNames('edition'),
    published: read.optional('published', DATE_FORM),
    url: read.optional('url', URL_FORM),
    accessed: read.text('accessed', DATE_FORM),
    // An empty cell claims nothing, so the page does not count as the publisher's own.
    secondary: secondary ?? true,
    // Kept only where there are any, so that data without them are the same bytes as ever.
    ...(recipes.length > 0 ? { recipes } : {}),
  };
}
