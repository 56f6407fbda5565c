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
  /** The next table's and the next figure's number, as printed. */
  nextTable(): string;
  nextFigure(): string;
}

export function createContext(analysis: Analysis, id: LanguageId): Context {
  const language = languageOf(id);
  const words = language.wordsFor(reportNouns(analysis.view, language));
  let tables = 0;
  let figures = 0;
  return {
    analysis,
    view: analysis.view,
    language,
    words,
    names: createNames(analysis.view, language),
    citations: createCitations(analysis.view, language),
    prints: (section, ranking) => {
      const told = sectionTold(analysis.view.input, section);
      if (told === null || ranking === undefined) return told !== null;
      return idsIn(told, 'rankings')?.includes(ranking) ?? true;
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

/** A declared constant of the report, or a plain fact with its sources. */
export const plain = (context: Context, text: string, sources: readonly string[] = []): Sentence => ({
  text: context.language.finish(text),
  claim: null,
  notes: context.citations.cite(sources),
});

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
