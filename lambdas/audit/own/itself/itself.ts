import type { Dataset } from '../../../records/dataset.ts';
import type { LanguageId } from '../../../records/language-id.ts';
import type { Ledger } from '../../ledger.ts';
import type { Objection } from '../objection.ts';
import { EN_SPOKEN } from './en.ts';
import type { Spoken } from './spoken.ts';
import { ZH_SPOKEN } from './zh-hans.ts';

const ALL: readonly Spoken[] = [EN_SPOKEN, ZH_SPOKEN];

/**
 * What a sentence says of the report or of the institute itself: what is left of it to be read like any other words, or what in
 * it is not so. Null where it says nothing of the kind.
 */
export type Itself = (sentence: string) => { readonly read: readonly string[] } | { readonly wrong: Objection } | null;

/** What is known of the report: by its definition, and by what was printed. */
interface Known {
  readonly year: number;
  readonly since: number | null;
  readonly counted: number;
  readonly chapters: number;
  readonly languages: readonly LanguageId[];
}

/** What stands before all chapters, and is none. */
const NO_CHAPTERS: ReadonlySet<string> = new Set(['cover', 'contents']);

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

const PLACES: Readonly<Record<'first' | 'year' | 'since' | 'counted' | 'chapters' | 'languages', Holds>> = {
  first: (word, { since, year }) => {
    if (since === null) return untoldSince;
    return since === year
      ? null
      : objection(
          `says “${word}”, and the report has appeared since ${since}`,
          `写有“${word}”，而报告自${since}年起发布`,
        );
  },
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

/** Reads what the report says of itself in one language, with its definition and the sections that it prints. */
export function createItself(
  { reports }: Dataset,
  ledger: Ledger,
  language: LanguageId,
  sections: readonly string[],
): Itself {
  const spoken = ALL.find(each => each.language === language);
  const report = reports.find(({ id }) => id === ledger.report);
  const edition = report?.editions.find(({ id }) => id === ledger.edition);
  if (!spoken || !report || !edition) return () => null;
  const known: Known = {
    year: edition.year,
    since: report.since ?? null,
    counted: edition.basket.length,
    chapters: sections.filter(id => !NO_CHAPTERS.has(id)).length,
    languages: report.languages,
  };
  const publisher = report.publisher[language] ?? '';
  return sentence => {
    const text = publisher === '' ? sentence : sentence.replace(publisher, spoken.we);
    if (spoken.general.test(text)) return { read: [] };
    const groups = spoken.sentences.map(pattern => pattern.exec(text)).find(found => found !== null);
    if (!groups) return null;
    const open = groups.groups ?? {};
    for (const [name, holds] of Object.entries(PLACES)) {
      const word = open[name];
      const wrong = word === undefined ? null : holds(word, known, spoken);
      if (wrong) return { wrong };
    }
    const towns = open.town?.split(', ') ?? [];
    // A town is a name; one of somebody who is ranked is read as that.
    return towns.every(town => /^\p{Lu}/u.test(town)) ? { read: [...towns, open.rest ?? ''] } : null;
  };
}
