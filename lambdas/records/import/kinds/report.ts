import * as z from 'zod';
import type { Names, WrittenLanguage } from '../../language-id.ts';
import type { EditionDefinition, Focus, ReportDefinition, UnitNoun, UnitNouns } from '../../report.ts';
import { UNIT_KINDS } from '../../unit.ts';
import { look } from './look.ts';
import { sections } from './section.ts';
import {
  claim,
  count,
  country,
  date,
  day,
  filled,
  inEach,
  instant,
  languageIn,
  mend,
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
    mend(
      'a re-issue gives both "reissues" and "correction"; any other edition neither',
      '在更正版中同时给出reissues和correction，在其他版中都不给出',
    ),
  );

const nounIn = ({ plurals }: WrittenLanguage): z.ZodType<UnitNoun> =>
  plurals
    ? z.strictObject({ singular: filled, plural: filled, article: filled.exactOptional() })
    : z.strictObject({ singular: filled, measureWord: filled.exactOptional() });

/** What a report calls units, a kind in each language. */
const nounsIn = (languages: readonly WrittenLanguage[]): z.ZodType<UnitNouns> =>
  z.partialRecord(z.enum(UNIT_KINDS), inEach(languages, nounIn));

/** Whom a report is about: all, or those that meet the conditions given. */
const focusIn = (names: z.ZodType<Names>): z.ZodType<Focus> =>
  z
    .strictObject({
      all: z.boolean().exactOptional(),
      kinds: unique(z.enum(UNIT_KINDS)).exactOptional(),
      countries: unique(country).exactOptional(),
      groups: unique(slug).exactOptional(),
      units: unique(slug).exactOptional(),
      names,
      adjective: names.exactOptional(),
    })
    .refine(
      ({ all, kinds, countries, groups, units }) =>
        all === true
          ? [countries, groups, units].every(given => given === undefined)
          : [kinds, countries, groups, units].some(given => given !== undefined),
      mend(
        'say whom the report is about: "kinds", "countries", "groups" or "units", or "all": true without any but "kinds"',
        '写明报告关注的对象：kinds、countries、groups或units，或"all": true（此时只可再给kinds）',
      ),
    );

/** The shape of a report definition in JSON. */
export function reportShape(languages: readonly WrittenLanguage[]): z.ZodType<ReportDefinition> {
  const names = namesIn(languages);
  return z.strictObject({
    id: slug,
    titles: names,
    publisher: names,
    notice: names,
    basketNote: names.default({}),
    languages: unique(languageIn(languages)).min(1),
    sections: sections.exactOptional(),
    ownRanking: slug.nullable(),
    nouns: nounsIn(languages).exactOptional(),
    focus: focusIn(names),
    client: slug.exactOptional(),
    topN: count,
    mayLackFindings: z.boolean().exactOptional(),
    honours: z.strictObject({ report: slug, title: slug }).nullable(),
    displayNames: z.record(slug, names),
    theme: look.exactOptional(),
    editions: z
      .array(issueIn(names))
      .refine(
        list => new Set(list.map(({ id }) => id)).size === list.length,
        mend('two editions have the same id: rename or delete one', '更改或删除id相同的两版之一'),
      ),
  });
}
