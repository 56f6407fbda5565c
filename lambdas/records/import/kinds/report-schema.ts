import * as z from 'zod';
import { type Fields, isObject } from '../../fields.ts';
import type { WrittenLanguage } from '../../language-id.ts';
import { reportShape } from './report.ts';
import { sectionShape } from './section.ts';
import { namesIn } from './shapes.ts';

/** What a report, and an edition, cannot be without; the rest has a default or follows from the records. */
const NEEDED = ['id', 'titles', 'publisher', 'notice', 'languages', 'focus', 'editions'];
const NEEDED_OF_EDITION = ['id', 'year', 'cutOff'];

const partOf = (value: unknown, name: string): Fields => {
  const part = isObject(value) ? value[name] : undefined;
  return isObject(part) ? part : {};
};

/** The texts of the institute's own words are put beside their files by the import: nobody writes them. */
function withoutTexts(properties: Fields): Fields {
  const words = partOf(properties, 'words');
  const items = partOf(words, 'items');
  const { texts: _, ...written } = partOf(items, 'properties');
  return { ...properties, words: { ...words, items: { ...items, properties: written, required: ['at', 'files'] } } };
}

/** A picture as it is written: what an import puts beside its path is left out. */
function withoutImage(picture: Fields): Fields {
  const { image: _, ...written } = partOf(picture, 'properties');
  return { ...picture, properties: written, required: ['file'] };
}

/** The pictures of a report, or of an edition, as they are written. */
function withoutImages(properties: Fields): Fields {
  const single = Object.fromEntries(
    ['logo', 'coverArt'].flatMap(name => (name in properties ? [[name, withoutImage(partOf(properties, name))]] : [])),
  );
  const logos = partOf(properties, 'logos');
  const inLanguages = Object.keys(partOf(logos, 'properties')).map(language => [
    language,
    withoutImage(partOf(partOf(logos, 'properties'), language)),
  ]);
  const each = 'logos' in properties ? { logos: { ...logos, properties: Object.fromEntries(inLanguages) } } : {};
  const pictures = partOf(properties, 'pictures');
  const several =
    'pictures' in properties ? { pictures: { ...pictures, items: withoutImage(partOf(pictures, 'items')) } } : {};
  return { ...properties, ...single, ...each, ...several };
}

/** The fonts of a look as they are written: what an import puts beside their paths is left out. */
function withoutFontData(look: Fields): Fields {
  const properties = partOf(look, 'properties');
  const fonts = partOf(properties, 'fonts');
  const written = Object.entries(partOf(fonts, 'properties')).map(([script, font]) => {
    const { data: _, ...own } = partOf(font, 'properties');
    return [script, { ...(isObject(font) ? font : {}), properties: own, required: Object.keys(own) }];
  });
  return { ...look, properties: { ...properties, fonts: { ...fonts, properties: Object.fromEntries(written) } } };
}

/** The shape of a definition as a JSON Schema, for editors that complete and check while one writes. */
export function reportSchema(languages: readonly WrittenLanguage[]): Fields {
  const each = languages.map(({ id, column, plurals, articles, measureWord, sortKey }) => ({
    id,
    column,
    plurals,
    articles,
    measureWord,
    sortKey,
    optional: true as const,
  }));
  const schema: Fields = { ...z.toJSONSchema(reportShape(each), { io: 'input', unrepresentable: 'any' }) };
  const properties = partOf(schema, 'properties');
  const editions = partOf(properties, 'editions');
  const { $schema: _, ...section } = z.toJSONSchema(sectionShape(namesIn(each)), {
    io: 'input',
    unrepresentable: 'any',
  });
  const sections = { type: 'array', minItems: 1, items: section };
  const edition = partOf(editions, 'items');
  const whole = {
    ...edition,
    properties: { ...withoutImages(withoutTexts(partOf(edition, 'properties'))), sections },
    required: NEEDED_OF_EDITION,
  };
  return {
    ...schema,
    title: 'Definition of a report',
    required: NEEDED,
    properties: {
      ...withoutImages(properties),
      theme: withoutFontData(partOf(properties, 'theme')),
      sections,
      editions: { ...editions, items: whole },
    },
  };
}
