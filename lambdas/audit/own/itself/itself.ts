import type { Dataset } from '../../../records/dataset.ts';
import type { LanguageId } from '../../../records/language-id.ts';
import type { ReportDefinition } from '../../../records/report.ts';
import { NOUN_KEYS } from '../../expect/nouns.ts';
import type { Ledger } from '../../ledger.ts';
import type { Objection } from '../objection.ts';
import { literal } from '../pattern.ts';
import { EN_SPOKEN } from './en.ts';
import type { Spoken, SpokenNouns } from './spoken.ts';
import { ZH_SPOKEN } from './zh-hans.ts';

const ALL: readonly Spoken[] = [EN_SPOKEN, ZH_SPOKEN];

/** Reads what sentences say of the report or of the institute itself. */
export interface Itself {
  /** What is left of a sentence to be read like any other words, or what in it is not so; null where it says nothing of the kind. */
  readonly read: (sentence: string) => { readonly read: readonly string[] } | { readonly wrong: Objection } | null;
  /** What to do about a sentence that tells a year of the institute’s own doings; null where it tells none. */
  readonly remedy: (sentence: string) => Objection | null;
}

/** What is known of the report: by its definition, and by what was printed. */
interface Known {
  readonly year: number;
  readonly since: number | null;
  readonly counted: number;
  readonly chapters: number;
  readonly languages: readonly LanguageId[];
}

/** A number in figures or in words; null where it is none. */
const numberIn = (word: string, { numbers }: Spoken): number | null => {
  if (/^\d+$/.test(word)) return Number(word);
  const at = numbers.findIndex(words => words.includes(word.toLowerCase()));
  return at < 0 ? null : at + 1;
};

const objection = (en: string, zh: string): Objection => ({ en, zh });

/** What an open place of a sentence says otherwise than is known; null where it is so. */
type Holds = (word: string, known: Known, spoken: Spoken) => Objection | null;

const untoldSince = objection(
  'says when the report first appeared, which its definition does not tell: give the year as "since" in the definition of the report, or leave it out',
  '写有报告最早何时发布，而定义中没有：请在报告定义中以since给出首版年份，或略去',
);

const amount =
  (of: 'counted' | 'chapters', en: (count: number) => string, zh: string): Holds =>
  (word, known, spoken) =>
    numberIn(word, spoken) === known[of]
      ? null
      : objection(`says “${word}”, and the report ${en(known[of])}`, `写有“${word}”，而报告${zh}为${known[of]}`);

const UNDATED = objection(
  'a year of the institute’s own doings stands on no record, and an opinion holds no figure either, so it cannot be printed: say it without the year; since when the report appears is told by "since" of its definition, in a sentence of its own such as “We have published this report since 2024.”',
  '本机构自身经历的年份没有记录，观点中也不写数字，因此无法刊印：请不写年份；报告自何年起发布，由报告定义中的since给出，并单独成句，写作“我们自2024年起发布本报告。”',
);

/** The year since which it appears, with something besides. */
const APART = objection(
  'since when the report appears stands in a sentence of its own (“We have published this report since …”, by "since" of its definition): end the sentence there, and say the rest in another',
  '报告自何年起发布须单独成句（“我们自……年起发布本报告。”，由定义中的since给出）：请在此断句，其余另写一句',
);

/** What calls the edition the first in other words than those that are held against the definition. */
const FIRST = objection(
  `that an edition is the first is told by "since" of the definition and a sentence of its own, such as “${EN_SPOKEN.writtenFirst}”; write it so, and the rest in another sentence`,
  `首份报告须由报告定义中的since给出，并单独成句，写作“${ZH_SPOKEN.writtenFirst}”；其余另写一句`,
);

const PLACES: Readonly<Record<'first' | 'nth' | 'year' | 'since' | 'counted' | 'chapters' | 'languages', Holds>> = {
  first: (word, { since, year }) => {
    if (since === null) return untoldSince;
    return since === year
      ? null
      : objection(
          `says “${word}”, and the report has appeared since ${since}`,
          `写有“${word}”，而报告自${since}年起发布`,
        );
  },
  nth: word =>
    objection(
      `says “${word}”, and how many editions there were cannot be known: say since when the report appears (“We have published this report since …”, by "since" of its definition), or leave it out`,
      `写有“${word}”，而此前共有几版无从得知：可写报告自何年起发布（“我们自……年起发布本报告”，由定义中的since给出），或略去`,
    ),
  year: (word, { year }) =>
    Number(word) === year
      ? null
      : objection(`says “${word}” of an edition of ${year}`, `写有“${word}”，而本版为${year}年版`),
  since: (word, { since }) => {
    if (since === null) return untoldSince;
    return Number(word) === since
      ? null
      : objection(
          `says “${word}”, and by its definition the report has appeared since ${since}`,
          `写有“${word}”，而按定义报告自${since}年起发布`,
        );
  },
  counted: amount(
    'counted',
    count => `counts over ${count === 1 ? 'one ranking' : `${count} rankings`}`,
    '统计的榜单数',
  ),
  chapters: amount('chapters', count => `has ${count === 1 ? 'one chapter' : `${count} chapters`}`, '章数'),
  languages: (word, { languages }, spoken) => {
    const [count = ''] = word.split(/ |种/u);
    const named = Object.values(spoken.languages).filter(name => word.toLowerCase().includes(name.toLowerCase()));
    const told = numberIn(count, spoken) ?? named.length;
    return told === languages.length && named.length <= languages.length
      ? null
      : objection(
          `says “${word}”, and the report is printed in ${languages.length === 1 ? 'one language' : `${languages.length} languages`}`,
          `写有“${word}”，而报告的语种数为${languages.length}`,
        );
  },
};

/** Reads what the report says of itself in one language, with its definition and the number of chapters that its contents list. */
export function createItself({ reports }: Dataset, ledger: Ledger, language: LanguageId, chapters: number): Itself {
  const spoken = ALL.find(each => each.language === language);
  const report = reports.find(({ id }) => id === ledger.report);
  const edition = report?.editions.find(({ id }) => id === ledger.edition);
  if (!spoken || !report || !edition) return { read: () => null, remedy: () => null };
  const nouns = nounsOf(report, language);
  const general = spoken.general(nouns);
  const sentences = spoken.sentences(nouns);
  const known: Known = {
    year: edition.year,
    since: report.since ?? null,
    counted: edition.basket.length,
    chapters,
    languages: report.languages,
  };
  const publisher = report.publisher[language] ?? '';
  const ofUs = (sentence: string): string => (publisher === '' ? sentence : sentence.replace(publisher, spoken.we));
  return {
    remedy: sentence => {
      const text = ofUs(sentence);
      const isSince = known.since !== null && text.includes(String(known.since)) && spoken.reported.test(text);
      if (spoken.dated.test(text)) return isSince ? APART : UNDATED;
      return spoken.first.test(text) && spoken.reported.test(text) ? FIRST : null;
    },
    read: sentence => {
      const text = ofUs(sentence);
      if (general.test(text)) return { read: [] };
      const groups = sentences.map(pattern => pattern.exec(text)).find(found => found !== null);
      if (!groups) return null;
      const open = groups.groups ?? {};
      for (const [name, holds] of Object.entries(PLACES)) {
        const word = open[name];
        const wrong = word === undefined ? null : holds(word, known, spoken);
        if (wrong) return { wrong };
      }
      const towns = open.town?.split(', ') ?? [];
      // A town is a name behind something, as it was in the sentence; one of somebody who is ranked is read as that.
      return towns.every(town => /^\p{Lu}/u.test(town))
        ? { read: [...towns.map(town => ` ${town}`), open.rest ?? ''] }
        : null;
    },
  };
}

/** What a definition calls units and rankings in a language, for patterns. */
function nounsOf({ nouns = {} }: ReportDefinition, language: LanguageId): SpokenNouns {
  const units = NOUN_KEYS.flatMap(key => (key === 'ranking' ? [] : (nouns[key]?.[language] ?? [])));
  const rankings = [nouns.ranking?.[language] ?? []].flat();
  const either = (words: readonly string[]): string => words.map(literal).join('|');
  return {
    units: either(units.map(({ singular }) => singular)),
    rankings: either(rankings.flatMap(({ singular, plural = singular }) => [singular, plural])),
    measures: either([...units, ...rankings].flatMap(({ measureWord }) => measureWord ?? [])),
  };
}
