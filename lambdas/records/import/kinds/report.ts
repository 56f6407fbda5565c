import * as z from 'zod';
import type { Names, WrittenLanguage } from '../../language-id.ts';
import type { OwnWords } from '../../own-words.ts';
import type { EditionDefinition, Focus, ReportDefinition, UnitNoun, UnitNouns } from '../../report.ts';
import { SECTION_IDS } from '../../sections.ts';
import { UNIT_KINDS } from '../../unit.ts';
import { address, hasEveryLanguage, NAME_THE_LANGUAGE } from './address.ts';
import { look } from './look.ts';
import { coverArtIn, photographIn, pictureIn } from './picture.ts';
import { sectionsIn } from './section.ts';
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
  whateverIsWrong,
} from './shapes.ts';

/** Nothing is counted in the name of a person. */
const person = (names: z.ZodType<Names>) =>
  names.refine(
    given => Object.values(given).every(text => !/\p{N}/u.test(text)),
    mend(
      'write a name and an office without figures: what is counted is said in the words, where it is checked',
      '姓名和职务中不写数字；数字写在文字中，并在那里核对',
    ),
  );

/** Words of the institute: a Markdown file in each language, whose text an import puts beside its path. */
const wordsIn = (languages: readonly WrittenLanguage[], names: z.ZodType<Names>): z.ZodType<OwnWords> =>
  wordsShape(languages, names)
    .refine(({ at, ranking }) => ranking === undefined || at === 'rankings', {
      ...mend(
        'write at: rankings where "ranking" is given, or leave "ranking" out',
        '给出ranking时写at: rankings，或去掉ranking',
      ),
      path: ['ranking'],
    })
    .refine(({ at, unit }) => unit === undefined || at === 'profiles', {
      ...mend('write at: profiles where "unit" is given, or leave "unit" out', '给出unit时写at: profiles，或去掉unit'),
      path: ['unit'],
    })
    .refine(({ opinion, voice }) => opinion !== true || voice === undefined, {
      ...mend(
        'leave "opinion" out: what somebody is quoted with is that person’s, as "voice" says, and no opinion of the institute',
        '去掉opinion：引语由voice中的人所说，不是本机构的观点',
      ),
      ...whateverIsWrong,
      path: ['opinion'],
    });

const wordsShape = (languages: readonly WrittenLanguage[], names: z.ZodType<Names>) =>
  z.strictObject({
    at: z.enum(['foreword', ...SECTION_IDS]),
    ranking: slug.exactOptional(),
    unit: slug.exactOptional(),
    files: inEach(languages, () =>
      z
        .string()
        .refine(
          path => /^words\/[^/]+\.md$/i.test(path),
          mend(
            'write the path of a Markdown file in the folder "words", such as words/foreword.en.md',
            '填写文件夹words中的Markdown文件路径，如words/foreword.zh.md',
          ),
        ),
    ),
    texts: inEach(languages, () =>
      z
        .string()
        .refine(
          text => text.trim() !== '',
          mend(
            'put the file that "files" names into the folder of this import, with words in it',
            '将files所写的文件放入本次导入的文件夹，并写入文字',
          ),
        ),
    ),
    opinion: z.boolean().exactOptional(),
    voice: z.strictObject({ names: person(names), roles: person(names).exactOptional() }).exactOptional(),
  });

const editionIn = (languages: readonly WrittenLanguage[], names: z.ZodType<Names>) =>
  z.strictObject({
    id: slug,
    year: z.int().min(1000).max(9999),
    cutOff: day,
    releaseAt: instant.nullable().exactOptional(),
    compiled: date.exactOptional(),
    event: z
      .strictObject({ of: z.literal('own-ranking').exactOptional(), names, place: names, date, source: slug })
      .nullable(),
    basketNote: names.exactOptional(),
    reissues: slug.exactOptional(),
    correction: z.strictObject({ date: day, note: names, vintages: unique(vintage).min(1) }).exactOptional(),
    comparesWith: slug.exactOptional(),
    sections: sectionsIn(names).exactOptional(),
    ownRelease: slug,
    ownHistory: unique(slug),
    basket: unique(release),
    alsoReads: unique(release),
    histories: z.array(z.strictObject({ ranking: slug, releases: unique(slug), units: unique(slug) })),
    indicators: unique(slug),
    words: z.array(wordsIn(languages, names)).exactOptional(),
    coverArt: coverArtIn(names).exactOptional(),
    pictures: z.array(photographIn(names)).exactOptional(),
    asks: z.array(claim),
  });

const BOTH = mend(
  'a re-issue gives both "reissues" and "correction"; any other edition neither',
  '在更正版中同时给出reissues和correction，在其他版中都不给出',
);

/** A re-issue says what it corrects, and nothing else does. */
const issueIn = (languages: readonly WrittenLanguage[], names: z.ZodType<Names>): z.ZodType<EditionDefinition> =>
  editionIn(languages, names)
    .refine(({ reissues, correction }) => correction === undefined || reissues !== undefined, {
      ...BOTH,
      ...whateverIsWrong,
      path: ['correction'],
    })
    .refine(({ reissues, correction }) => reissues === undefined || correction !== undefined, {
      ...BOTH,
      ...whateverIsWrong,
      path: ['reissues'],
    });

const nounIn = ({ plurals, articles }: WrittenLanguage): z.ZodType<UnitNoun> =>
  plurals
    ? z.strictObject({ singular: filled, plural: filled, article: z.enum(articles).exactOptional() })
    : z.strictObject({ singular: filled, measureWord: filled.exactOptional() });

/** What a report calls units, a kind in each language, and rankings. */
const nounsIn = (languages: readonly WrittenLanguage[]): z.ZodType<UnitNouns> =>
  z.partialRecord(z.enum([...UNIT_KINDS, 'ranking']), inEach(languages, nounIn));

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
    .superRefine(({ all, kinds, countries, groups, units }, context) => {
      const isSaid =
        all === true
          ? [countries, groups, units].every(given => given === undefined)
          : [kinds, countries, groups, units].some(given => given !== undefined);
      if (isSaid) return;
      const { error, params } = mend(
        'say whom the report is about: "kinds", "countries", "groups" or "units", or "all": true without any but "kinds"',
        '写明报告关注的对象：kinds、countries、groups或units，或"all": true（此时只可再给kinds）',
      );
      context.addIssue({ code: 'custom', path: all === true ? ['all'] : [], message: error, params });
    });

/** The shape of a report definition in JSON. */
export function reportShape(languages: readonly WrittenLanguage[]): z.ZodType<ReportDefinition> {
  const names = namesIn(languages);
  return z
    .strictObject({
      id: slug,
      titles: names,
      publisher: names,
      notice: names,
      basketNote: names.default({}),
      languages: unique(languageIn(languages)).min(1),
      sections: sectionsIn(names).exactOptional(),
      ownRanking: slug.nullable(),
      nouns: nounsIn(languages).exactOptional(),
      focus: focusIn(names),
      client: slug.exactOptional(),
      topN: count,
      mayLackFindings: z.boolean().exactOptional(),
      since: z.int().min(1000).max(9999).exactOptional(),
      honours: z.strictObject({ report: slug, title: slug }).nullable(),
      displayNames: z.record(slug, names),
      logo: pictureIn(names).exactOptional(),
      logos: inEach(languages, () => pictureIn(names)).exactOptional(),
      theme: look.exactOptional(),
      address: address.exactOptional(),
      editions: z.array(issueIn(languages, names)).superRefine((list, context) => {
        const { error, params } = mend(
          'two editions have the same id: rename or delete one',
          '更改或删除id相同的两版之一',
        );
        list.forEach(({ id }, at) => {
          if (list.findIndex(other => other.id === id) < at)
            context.addIssue({ code: 'custom', path: [at, 'id'], message: error, params, input: list });
        });
      }),
    })
    .refine(({ logo, logos }) => logo === undefined || logos === undefined, {
      ...mend('give one "logo", or "logos" with one for each language', '只给出一个logo，或以logos按语言分别给出'),
      ...whateverIsWrong,
      path: ['logos'],
    })
    .superRefine(({ ownRanking, editions }, context) => {
      const { error, params } = mend(
        'leave "of" out of the event, or name the ranking that was presented there in "ownRanking"',
        '删去event中的of，或在ownRanking中写明在该场合发布的榜单',
      );
      editions.forEach(({ event }, at) => {
        if (ownRanking === null && event?.of !== undefined)
          context.addIssue({ code: 'custom', path: ['editions', at, 'event', 'of'], message: error, params });
      });
    })
    .refine(({ since, editions }) => since === undefined || editions.every(({ year }) => since <= year), {
      ...mend(
        'let "since" be the year of the first edition: no edition is of a year before it',
        '将since写作首版的年份：没有更早年份的版次',
      ),
      path: ['since'],
    })
    .refine(hasEveryLanguage, NAME_THE_LANGUAGE);
}
