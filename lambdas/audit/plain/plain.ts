import type { Dataset } from '../../records/dataset.ts';
import type { Declared, DeclaredTable } from '../declared.ts';
import type { Content } from '../expect/content.ts';
import type { Sense } from '../expect/vocabulary.ts';
import type { PhraseCheck } from '../expect/word-check.ts';
import { cut, type Fault } from '../fault.ts';
import type { Ledger } from '../ledger.ts';
import type { Objection } from '../own/objection.ts';
import { isLinking } from '../prose.ts';
import { rememberedOf } from '../remembered.ts';
import { card } from './cards.ts';
import { wronglyKnown } from './headline.ts';
import { cover, identity } from './identity.ts';
import { type Known, sectionsNamed } from './known.ts';
import { PLAIN_LANGUAGES } from './languages.ts';
import { isOfPlace } from './missing-places.ts';
import { misdrawnThread, misplacedIn, wrongTitle } from './places.ts';
import { ALL_SORTS, exemptIn, readerOf } from './reader.ts';
import { unlike } from './slots.ts';
import { type Forms, SORTS } from './sorts/sorts.ts';
import type { Above } from './sorts/told.ts';
import { wrongSubtitle } from './subtitles.ts';
import { releaseSaid, unitsIn } from './table-check.ts';

/** What reads the plain sentences of one language. */
interface Reader {
  readonly known: Known;
  readonly forms: Forms;
  readonly phrases: PhraseCheck;
  readonly exempt: readonly RegExp[];
  /** The editors' own words, which are printed as they are on record. */
  readonly given: ReadonlySet<string>;
  /** What the editors call their sections and say of them: that tells nothing that records could hold. */
  readonly ofSections: ReadonlySet<string>;
}

/**
 * Whatever is printed that words no claim — sentences of the method, of how to read, of what a chapter covers, notes,
 * captions, headings — says what the records hold of it, or is one of the few lines that speak of nothing on record.
 */
export function ungrounded(
  file: string,
  ledger: Ledger,
  { language, sentences, headings, tables, threads, identity: about, covers, cards }: Declared,
  dataset: Dataset,
  compared: Dataset | null = null,
): readonly Fault[] {
  const plain = PLAIN_LANGUAGES.find(each => each.language === language);
  if (!plain)
    return [
      { file, claim: null, sentence: language, message: 'is a language whose plain sentences nothing reads back' },
    ];
  const shared = readerOf(dataset, ledger, language, compared);
  if (!shared)
    return [
      { file, claim: null, sentence: ledger.edition, message: 'is an edition of which no definition is on record' },
    ];
  const { known } = shared;
  const reader: Reader = {
    ...shared,
    exempt: exemptIn(known, plain.signs(known.nouns)),
    given: givenIn(known),
    ofSections: ofSectionsIn(known),
  };
  const fault = (text: string, wrong: string | null): readonly Fault[] => {
    if (wrong === null) return [];
    const told = reader.ofSections.has(text) ? toldIn(text, reader.phrases) : null;
    const inEnglish = { file, claim: null, sentence: cut(text), message: wrong };
    return [told?.en === wrong ? { ...inEnglish, inChinese: told.zh } : inEnglish];
  };
  const notes = new Set(tables.flatMap(each => each.notes));
  return [
    ...sentences.flatMap(({ text, claim }, at) =>
      claim === null && !notes.has(text) && !isLinking(language, text)
        ? fault(text, groundless(text, null, reader) ?? wronglyKnown(text, sentences[at - 1]?.claim ?? null, reader))
        : [],
    ),
    ...tables.flatMap(table => {
      const above = aboveOf(table, reader);
      return [
        ...[table.caption, ...table.notes].flatMap(text => fault(text, groundless(text, above, reader))),
        ...fault(table.caption, misplacedIn(table, reader)),
        ...fault(table.caption, wrongSubtitle(table, reader)),
      ];
    }),
    ...[
      ...identity(about, ledger, reader),
      ...covers.flatMap(each => cover(each, text => groundless(text, null, reader), reader)),
      ...cards.flatMap(each => card(each, reader)),
    ].flatMap(([text, wrong]) => fault(text, wrong)),
    ...threads.flatMap(thread => fault(thread.unit, misdrawnThread(thread, known))),
    ...headings
      .filter(each => !isBegun(each, headings))
      .flatMap(({ section, isTitle, text }) => [
        ...fault(text, isName(text, reader) ? null : groundless(text, null, reader)),
        ...fault(text, isTitle ? wrongTitle(section, text, reader) : null),
      ]),
  ];
}

/** A title of fewer signs is never shortened. */
const LONG_TITLE = 40;

/** Whether a title is the beginning of the whole one of its section, and says that it goes on. */
const isBegun = ({ section, isTitle, text }: Declared['headings'][number], all: Declared['headings']): boolean =>
  isTitle &&
  text.endsWith('…') &&
  text.length > LONG_TITLE &&
  all.some(
    each => each.isTitle && each.section === section && each.text !== text && each.text.startsWith(text.slice(0, -1)),
  );

/** Null where a line has its ground; else what is wrong with it. */
function groundless(
  text: string,
  above: Above | null,
  { known, forms, phrases, exempt, given, ofSections }: Reader,
): string | null {
  if (ofSections.has(text)) return toldIn(text, phrases)?.en ?? null;
  if (given.has(text) || exempt.some(form => form.test(text))) return null;
  let wrong = 'belongs to no claim, no cell and nothing that the records hold';
  for (const sort of ALL_SORTS) {
    const found = forms[sort].exec(text);
    if (!found) continue;
    const told = SORTS[sort](known, above).map(slots => unlike(found.groups ?? {}, slots, phrases));
    if (told.includes(null)) return null;
    wrong = told.length === 1 ? (told[0] ?? wrong) : 'says of what was read what the records do not hold';
  }
  return wrong;
}

/** What a table is of, as its caption says. */
function aboveOf({ caption, rows }: DeclaredTable, { known, forms, phrases }: Reader): Above {
  const release = forms.leagueCaption.exec(caption)?.groups?.release;
  const unit = forms.standingsCaption.exec(caption)?.groups?.unit;
  const isSaid = (text: string | undefined, content: Parameters<PhraseCheck['says']>[1]): boolean =>
    text !== undefined && phrases.says(text, content) === null;
  const { units } = known.dataset;
  const key = releaseSaid(release, { known, forms, phrases });
  return {
    release: key,
    unit: units.map(({ id }) => id).find(id => isSaid(unit, [known.facts.unit(id)])) ?? null,
    // Of a release those who have a place in it: who had one before, and places of nobody, stand there too.
    rows: key === null ? rows.length : rows.filter(row => isOfPlace(row, key, { known, forms, phrases })).length,
    units: rows.flatMap(([, name = '']) => unitsIn(name, { known, forms, phrases }).slice(0, 1)),
  };
}

/** Whatever has a name that may stand above what is told of it: releases, units, titles, editions, the units in scope. */
const named = rememberedOf(({ dataset, facts, report }: Known): readonly Content[] => [
  ...dataset.releases
    .map(({ ranking, id }) => `${ranking}/${id}`)
    .flatMap(key => [facts.release(key), facts.inList([key])]),
  ...dataset.units.map(({ id }) => [facts.unit(id)]),
  ...dataset.honours.map(({ title, edition: of }) => [`title:${title}/${of}` as const]),
  ...report.editions.map(({ id }) => [`edition:${id}` as const]),
  ['focus:' as const],
]);

/** A heading that is the name of what stands below it. */
const isName = (text: string, { known, phrases }: Reader): boolean =>
  named(known).some(content => phrases.says(text, content) === null);

/** Texts of the definition that are printed word for word. */
function givenIn({ report, edition, language }: Known): ReadonlySet<string> {
  const texts = [report.notice, report.basketNote, edition.basketNote, edition.correction?.note];
  return new Set(texts.flatMap(names => names?.[language] ?? []));
}

/** What the editors call their sections; what they say of them is read with the institute's own words. */
const ofSectionsIn = ({ report, edition, language }: Known): ReadonlySet<string> =>
  new Set(sectionsNamed({ report, edition }).flatMap(({ title }) => title?.[language] ?? []));

/** Pieces of meaning that only a record can bear out: units, figures and dates; words of a place or a move. */
const FACT = /^(?:unit|n|nth|top|span|band|date|tier):/;
const FACTS: ReadonlySet<string> = new Set<Sense>([
  'up',
  'down',
  'overtook',
  'overtakenBy',
  'ahead',
  'behind',
  'entered',
  'returned',
  'left',
  'led',
  'regained',
  'best',
  'worst',
  'highest',
  'lowest',
  'firstTime',
  'strongIn',
  'weakIn',
]);

/** Why words on a section cannot stand as they are: they tell a fact, and belong to no claim; null where they tell none. */
function toldIn(text: string, { pieces }: PhraseCheck): Objection | null {
  const fact = pieces(text).find(({ means }) => means.some(one => FACT.test(one) || FACTS.has(one)));
  return fact === undefined
    ? null
    : {
        en: `tells of “${fact.text}”, and belongs to no claim: the title of a section tells no fact`,
        zh: `提到“${fact.text}”，而没有陈述可以为据：章节标题不陈述事实`,
      };
}
