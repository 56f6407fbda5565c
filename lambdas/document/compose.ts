import type { Analysis } from '../findings/analyse.ts';
import type { LanguageId } from '../records/language-id.ts';
import { type Context, createContext } from './context.ts';
import type { ClaimEvidence, Document, Section } from './document.ts';
import { issueName } from './edition-name.ts';
import { printedEvidence } from './evidence.ts';
import { fullTables, method, sources } from './sections/back.ts';
import { basket } from './sections/basket.ts';
import { comparison } from './sections/comparison/comparison.ts';
import { cover, findings, howToRead } from './sections/front.ts';
import { histories } from './sections/histories.ts';
import { overall } from './sections/overall.ts';
import { profiles } from './sections/profiles.ts';
import { rankings } from './sections/rankings.ts';
import { withReferences } from './see-also.ts';
import { sentencesOf } from './sentences-of.ts';

/** Makes the report of an edition in one language: the one place where figures become text. */
export function compose(analysis: Analysis, language: LanguageId): Document {
  const context = createContext(analysis, language);
  const { report, edition } = analysis.view.input;
  const { words } = context;
  const title = words.titleWithEdition(report.titles[language], issueName(edition, context.language));
  return {
    report: report.id,
    edition: edition.id,
    language,
    title,
    runningTitle: title,
    subject: report.notice[language],
    author: report.publisher[language],
    date: edition.correction?.date ?? edition.event?.date ?? edition.cutOff,
    fileName: title,
    words: words.printer,
    ...sectionsOf(context),
  };
}

/**
 * The order of the report; sources come last, numbered in the order in which the others cited them. The evidence is
 * cited in between, so that no number is given to it before the text had its own.
 */
function sectionsOf(context: Context): {
  readonly sections: readonly Section[];
  readonly evidence: readonly ClaimEvidence[];
} {
  const { analysis, words } = context;
  const hasBasket = analysis.view.input.edition.basket.length > 1;
  const byRanking = rankingsChapter(context, words.section.rankings);
  const front = [cover(context), findings(context), howToRead(context), overall(context)];
  const middle = [...(hasBasket ? [basket(context), ...byRanking()] : []), histories(context), ...profiles(context)];
  const told = [...front, ...middle.filter(isThere), method(context)];
  const back = [compared(context, told), fullTables(context)];
  const cited = withReferences(context, [...told, ...back.filter(isThere)]);
  const evidence = printedEvidence(context, cited);
  return { sections: [...cited, sources(context)], evidence };
}

const isThere = (section: Section | null): section is Section => section !== null;

/** The chapter that compares this edition with another: the sentences of each are those that its document prints. */
function compared(context: Context, told: readonly Section[]): Section | null {
  const { analysis, language } = context;
  const before = analysis.comparison && compose(analysis.comparison.before, language.id).sections;
  return comparison(context, { before: printedIn(before ?? []), after: printedIn(told) });
}

/** Ids of the claims that these sections print. */
const printedIn = (sections: readonly Section[]): ReadonlySet<string> =>
  new Set(sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)).flatMap(({ claim }) => claim ?? []));

/** The chapter that holds the sections of the rankings: its opening takes in the first of them. */
function rankingsChapter(context: Context, title: string): () => readonly Section[] {
  return () => {
    const parts = rankings(context);
    return parts.length === 0
      ? []
      : [{ id: 'rankings', level: 1, title, shortTitle: title, start: 'page', blocks: [] }, ...parts];
  };
}
