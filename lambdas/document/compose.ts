import { honouredUnits } from '../claims/focus.ts';
import type { Analysis } from '../findings/analyse.ts';
import type { Uncompared } from '../findings/analysed-edition.ts';
import { LANGUAGES } from '../language/languages.ts';
import { type LanguageId, textIn } from '../records/language-id.ts';
import { latestDay } from '../records/partial-date.ts';
import type { EditionDefinition } from '../records/report.ts';
import { idsIn, type SectionChoice, sectionRule, sectionsOf } from '../records/sections.ts';
import { pageAddress } from './address.ts';
import { type Context, createContext } from './context.ts';
import type { Document, Section } from './document.ts';
import { issueName } from './edition-name.ts';
import { printedEvidence } from './evidence.ts';
import { reportNouns } from './nouns.ts';
import { picturesIn } from './parts.ts';
import { cover } from './sections/cover.ts';
import { missingThreads } from './sections/cover-threads.ts';
import { withTold } from './sections/flow.ts';
import { withPrintedSigns } from './sections/how-to-read.ts';
import { makerOf } from './sections/makers.ts';
import { foreword, introduction, withOwnWords } from './sections/own-words.ts';
import { unplaced } from './sections/pictures.ts';
import { withSigns } from './sections/sign-notes.ts';
import { sources } from './sections/sources.ts';
import { withReferences } from './see-also.ts';
import { sentencesOf } from './sentences-of.ts';
import { shortTitle } from './short-title.ts';

/** Makes the report of an edition in one language: the one place where figures become text. */
export function compose(analysis: Analysis, language: LanguageId): Document {
  const context = createContext(analysis, language);
  const { report, edition } = analysis.view.input;
  const { words } = context;
  const title = words.titleWithEdition(textIn(report.titles, language), issueName(edition, context.language));
  const printed = printedSections(context);
  const subject = textIn(report.notice, language);
  const address = pageAddress(context, printed.sections, subject);
  return {
    report: report.id,
    edition: edition.id,
    language,
    ...(report.theme && { look: report.theme }),
    typography: typographyOf(context),
    beside: context.language.beside,
    han: LANGUAGES.filter(({ typography }) => typography.script === 'han').map(({ id }) => id),
    title,
    runningTitle: title,
    subject,
    ...(address && { address }),
    author: textIn(report.publisher, language),
    date: dateOf(edition),
    fileName: title,
    words: words.printer,
    ...printed,
  };
}

/** The day that the files bear; of a month or a year its last one. What somebody else presented is no date of this document. */
function dateOf({ correction, compiled, event, cutOff }: EditionDefinition): string {
  const own = event?.of === undefined ? event?.date : undefined;
  return latestDay(correction?.date ?? compiled ?? own ?? cutOff);
}

/** A name of so few Han signs is read at one go. */
const SHORT_HAN = /^\p{Script=Han}{2,5}$/u;

/**
 * As the language sets text: no line break parts the noun of the report from the number before it, nor, where lines may
 * end between any two signs, the noun itself or the name of a unit.
 */
function typographyOf({ view, language, names }: Context): Document['typography'] {
  const { typography } = language;
  const { unit } = reportNouns(view, language);
  if (typography.script === 'latin') return { ...typography, counted: [...typography.counted, unit.plural] };
  const named = view.input.dataset.units.map(({ id }) => names.unit(id));
  const whole = [...typography.whole, unit.singular, ...named].filter(word => SHORT_HAN.test(word));
  return { ...typography, whole: [...new Set(whole)] };
}

/**
 * The cover, the sections that the definition asks for in its order, and the sources, numbered in the order in which the
 * others cited them. The evidence is cited in between, so that no number is given to it before the text had its own.
 */
function printedSections(context: Context): Pick<Document, 'sections' | 'evidence' | 'leftOut'> {
  const made = [cover(context), ...foreword(context)];
  const asked = sectionsOf(context.view.input);
  const undrawn = missingThreads(context);
  const leftOut: Document['leftOut'][number][] = undrawn === null ? [] : [{ section: 'cover', why: undrawn }];
  for (const [index, choice] of asked.entries()) {
    const printed = () => ({
      before: printedIn(before(context)),
      after: printedIn([...made, ...rehearsed(context, asked.slice(index + 1))]),
    });
    const own = withOwnWords(context, choice.id, makerOf(choice.id).make(context, choice, printed));
    const sections = asTold(context, choice, own);
    if (sections.length === 0) leftOut.push(...left(context, choice));
    made.push(...onPages(sections, made));
  }
  for (const { file, at, unit } of unplaced(
    context,
    made.flatMap(({ blocks }) => blocks.flatMap(picturesIn)),
  )) {
    const section = at === undefined || at === 'foreword' ? 'profiles' : at;
    const why = unit === undefined ? 'that section is not printed' : `"${unit}" has no profile`;
    leftOut.push({ section, why: `the picture ${file} has no place: ${why}` });
  }
  const cited = withSigns(context, withPrintedSigns(withReferences(context, withTold(context, made, printedIn(made)))));
  const evidence = printedEvidence(context, cited);
  const sections = [...cited, sources(context)].map(each => ({ ...each, shortTitle: shortTitle(each.shortTitle) }));
  return { sections, evidence, leftOut };
}

/** A section under the title that its definition gives it, and behind the words, which are the institute's own. */
function asTold(context: Context, { id, title, intro }: SectionChoice, made: readonly Section[]): readonly Section[] {
  const [chapter, ...parts] = made;
  if (chapter === undefined) return [];
  const own = title && textIn(title, context.language.id);
  const words = intro ? [introduction(context, id, textIn(intro, context.language.id))] : [];
  return [
    { ...chapter, ...(own ? { title: own, shortTitle: own } : {}), blocks: [...words, ...chapter.blocks] },
    ...parts,
  ];
}

/** A section that has nothing to print, and why: none that nobody asked for where the definition gives nothing for it. */
function left({ view }: Context, choice: SectionChoice): Document['leftOut'] {
  const { report, edition } = view.input;
  const honoured = honouredUnits(view).length > 0;
  const named = { rankings: idsIn(choice, 'rankings'), units: idsIn(choice, 'units') };
  const lack = sectionRule(choice.id).lacks({ report, edition, honoured, ...named });
  const isAsked = (edition.sections ?? report.sections) !== undefined;
  if (lack !== null && !isAsked) return [];
  return [{ section: choice.id, why: lack?.why ?? 'the records hold nothing for it' }];
}

/** The sections of the edition that this one is compared with; none where there is none. */
const before = ({ analysis, language }: Context): readonly Section[] =>
  analysis.comparison ? sectionsBefore(analysis.comparison.before, language.id) : [];

const madeBefore = new WeakMap<Uncompared, Map<LanguageId, readonly Section[]>>();

/** The sections of an edition that another is compared with: the document of that one and its ledger ask, and they are made once. */
export function sectionsBefore(edition: Uncompared, language: LanguageId): readonly Section[] {
  const made = madeBefore.get(edition) ?? new Map<LanguageId, readonly Section[]>();
  const sections = made.get(language) ?? compose(edition, language).sections;
  madeBefore.set(edition, made.set(language, sections));
  return sections;
}

/** Ids of the claims that these sections print. */
const printedIn = (sections: readonly Section[]): ReadonlySet<string> =>
  new Set(sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)).flatMap(({ claim }) => claim ?? []));

/** What goes on below another chapter begins a page behind the parts of one, where that leaves no room. */
const onPages = (sections: readonly Section[], above: readonly Section[]): readonly Section[] =>
  sections.map((section, index) =>
    index === 0 && above.at(-1)?.level === 2 ? { ...section, start: 'room' as const } : section,
  );

/** Sections that stand further on, made with numbers of their own: to know what they will tell. */
function rehearsed({ analysis, language }: Context, sections: readonly SectionChoice[]): readonly Section[] {
  const scratch = createContext(analysis, language.id);
  return sections
    .filter(({ id }) => id !== 'comparison' && makerOf(id).printsClaims)
    .flatMap(choice => makerOf(choice.id).make(scratch, choice, () => ({ before: new Set(), after: new Set() })));
}
