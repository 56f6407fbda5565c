import * as z from 'zod';
import type { Names, WrittenLanguage } from '../../language-id.ts';
import type { EditionDefinition, ReportDefinition } from '../../report.ts';
import { sections } from './section.ts';
import {
  claim,
  count,
  country,
  date,
  day,
  instant,
  languageIn,
  namesIn,
  release,
  slug,
  unique,
  vintage,
} from './shapes.ts';

const editionIn = (names: z.ZodType<Names>) =>
  z.strictObject({
    id: slug,
    year: z.int().min(1000).max(9999),
    cutOff: day,
    releaseAt: instant.nullable().exactOptional(),
    event: z.strictObject({ names, place: names, date, source: slug }).nullable(),
    basketNote: names.exactOptional(),
    reissues: slug.exactOptional(),
    correction: z.strictObject({ date: day, note: names, vintages: unique(vintage).min(1) }).exactOptional(),
    comparesWith: slug.exactOptional(),
    sections: sections.exactOptional(),
    ownRelease: slug,
    ownHistory: unique(slug),
    basket: unique(release),
    alsoReads: unique(release),
    histories: z.array(z.strictObject({ ranking: slug, releases: unique(slug), units: unique(slug) })),
    indicators: unique(slug),
    asks: z.array(claim),
  });

/** A re-issue says what it corrects, and nothing else does. */
const issueIn = (names: z.ZodType<Names>): z.ZodType<EditionDefinition> =>
  editionIn(names).refine(
    ({ reissues, correction }) => (reissues === undefined) === (correction === undefined),
    'a re-issue gives both "reissues" and "correction"; any other edition neither',
  );

/** The shape of a report definition in JSON. */
export function reportShape(languages: readonly WrittenLanguage[]): z.ZodType<ReportDefinition> {
  const names = namesIn(languages);
  return z.strictObject({
    id: slug,
    titles: names,
    publisher: names,
    notice: names,
    basketNote: names,
    languages: unique(languageIn(languages)).min(1),
    sections: sections.exactOptional(),
    ownRanking: slug.nullable(),
    focus: z.strictObject({ countries: unique(country), names }),
    client: slug.exactOptional(),
    topN: count,
    honours: z.strictObject({ report: slug, title: slug }).nullable(),
    displayNames: z.record(slug, names),
    editions: z
      .array(issueIn(names))
      .refine(
        list => new Set(list.map(({ id }) => id)).size === list.length,
        'two editions have the same id: rename or delete one',
      ),
  });
}
