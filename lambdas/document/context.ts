import { type Claim, isTrue, type TrueClaim } from '../claims/claim.ts';
import type { View } from '../claims/view.ts';
import type { Analysis } from '../findings/analyse.ts';
import type { Labels } from '../language/labels.ts';
import type { Language, Names } from '../language/language.ts';
import { explain, languageOf, say } from '../language/say.ts';
import type { LanguageId } from '../records/language-id.ts';
import { idsIn, type SectionId, sectionTold } from '../records/sections.ts';
import type { Cell, CellMeaning } from './blocks.ts';
import { type Citations, createCitations } from './citations.ts';
import { createNames } from './names.ts';
import { reportNouns } from './nouns.ts';
import type { Sentence } from './sentence.ts';

/** What each section is made from. */
export interface Context {
  readonly analysis: Analysis;
  readonly view: View;
  readonly language: Language;
  readonly words: Labels;
  readonly names: Names;
  readonly citations: Citations;
  /** Whether the edition has this section, and in it this ranking: whether a text may refer to it. */
  prints(section: SectionId, ranking?: string): boolean;
  /** Whether the prose of the report tells a claim already, or a section that it has is there to tell it. */
  isTold(claim: TrueClaim): boolean;
  /** Notes that the prose tells a claim. */
  tell(claim: TrueClaim): void;
  /** The next table's and the next figure's number, as printed. */
  nextTable(): string;
  nextFigure(): string;
}

export function createContext(analysis: Analysis, id: LanguageId): Context {
  const language = languageOf(id);
  const words = language.wordsFor(reportNouns(analysis.view, language));
  const prints = (section: SectionId, ranking?: string): boolean => {
    const choice = sectionTold(analysis.view.input, section);
    if (choice === null || ranking === undefined) return choice !== null;
    return idsIn(choice, 'rankings')?.includes(ranking) ?? true;
  };
  const names = createNames(analysis.view, language);
  // Two claims may come to one sentence, in one language or in all: told in any of them, it is told in each.
  const wordings = analysis.view.input.report.languages.map(languageOf).map(each => ({
    language: each,
    names: createNames(analysis.view, each),
  }));
  const textsOf = (claim: TrueClaim): readonly string[] =>
    wordings.map(({ language: own, names: inOwn }) => `${own.id} ${say(own, claim, inOwn)}`);
  const told = new Set(
    [...(prints('findings') ? analysis.findings : []), ...(prints('changes') ? analysis.changes.flat() : [])].flatMap(
      ({ claim }) => textsOf(claim),
    ),
  );
  let tables = 0;
  let figures = 0;
  return {
    analysis,
    view: analysis.view,
    language,
    words,
    names,
    citations: createCitations(analysis.view, language),
    prints,
    isTold: claim => textsOf(claim).some(text => told.has(text)),
    tell: claim => {
      for (const text of textsOf(claim)) told.add(text);
    },
    nextTable: () => {
      tables += 1;
      return words.table(tables);
    },
    nextFigure: () => {
      figures += 1;
      return words.figure(figures);
    },
  };
}

/** A claim as a printed sentence with the notes to its sources. */
export function claimSentence(context: Context, claim: TrueClaim): Sentence {
  return {
    text: say(context.language, claim, context.names),
    claim: claim.id,
    notes: context.citations.cite(claim.evidence.map(({ source }) => source)),
  };
}

/** The true ones among these claims, as sentences, each once. */
export function claimSentences(context: Context, claims: readonly Claim[]): readonly Sentence[] {
  const distinct = new Map(claims.filter(isTrue).map(claim => [claim.id, claim]));
  return [...distinct.values()].map(claim => claimSentence(context, claim));
}

/** Those of them that the prose of the report does not tell elsewhere: no sentence stands twice in it. */
export function freshSentences(context: Context, claims: readonly Claim[]): readonly Sentence[] {
  return claims.filter(isTrue).flatMap(claim => {
    if (context.isTold(claim)) return [];
    context.tell(claim);
    return [claimSentence(context, claim)];
  });
}

/** A claim as a sentence, told elsewhere or not: for titles, and for what begins a profile. */
export function toldSentence(context: Context, claim: TrueClaim): Sentence {
  context.tell(claim);
  return claimSentence(context, claim);
}

/** A declared constant of the report, or a plain fact with its sources. */
export const plain = (context: Context, text: string, sources: readonly string[] = []): Sentence => ({
  text: context.language.finish(text),
  claim: null,
  notes: context.citations.cite(sources),
});

/** A rule as a paragraph: what it begins with, up to the first stop, says what it is about. */
export function headed(context: Context, rule: string): Sentence {
  const sentence = plain(context, rule);
  const at = sentence.text.indexOf(context.language.typography.stop);
  return at < 0 || at === sentence.text.length - 1 ? sentence : { ...sentence, head: at + 1 };
}

/** Why a claim is not printed, as a sentence with the sources of what was looked at. */
export function withheldSentence(context: Context, what: string, claim: Claim): Sentence {
  const why = explain(context.language, claim, context.names) ?? '';
  return plain(
    context,
    context.words.overall.notEstablished(what, why),
    claim.evidence.map(({ source }) => source),
  );
}

export const cell = (text: string, meaning: CellMeaning = 'plain', spoken: string | null = null): Cell => ({
  text,
  meaning,
  spoken,
});
