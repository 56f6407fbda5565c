import { compose } from '../../document/compose.ts';
import type { Document, Section } from '../../document/document.ts';
import { sentencesOf } from '../../document/sentences-of.ts';
import type { Analysis } from '../../findings/analyse.ts';
import type { LanguageId } from '../../records/language-id.ts';

/** Fixed sentences of one section that only one of the editions prints: everything that words no claim. */
export interface ChangedSection {
  readonly section: string;
  readonly title: string;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** What changed in the words around the claims, in one language. */
export interface WordingChanges {
  readonly language: LanguageId;
  readonly title: { readonly before: string; readonly after: string };
  /** Titles of the sections that only one edition has. */
  readonly sections: { readonly gone: readonly string[]; readonly added: readonly string[] };
  readonly texts: readonly ChangedSection[];
}

/** Compares the words of two editions, in each language that both are printed in. */
export function wordingChanges(before: Analysis, after: Analysis): readonly WordingChanges[] {
  const { languages } = before.view.input.report;
  return after.view.input.report.languages
    .filter(language => languages.includes(language))
    .map(language => inLanguage(compose(before, language), compose(after, language)));
}

function inLanguage(before: Document, after: Document): WordingChanges {
  const known = new Map(before.sections.map(section => [section.id, section]));
  const kept = after.sections.filter(({ id }) => known.has(id));
  const titles = (sections: readonly Section[], others: readonly Section[]): readonly string[] =>
    sections.filter(({ id }) => !others.some(other => other.id === id)).map(({ title }) => title);
  return {
    language: after.language,
    title: { before: before.title, after: after.title },
    sections: { gone: titles(before.sections, after.sections), added: titles(after.sections, before.sections) },
    texts: kept.flatMap(section => changedSection(known.get(section.id) ?? section, section)),
  };
}

function changedSection(before: Section, after: Section): readonly ChangedSection[] {
  const [was, is] = [fixedTexts(before), fixedTexts(after)];
  const gone = was.filter(text => !is.includes(text));
  const added = is.filter(text => !was.includes(text));
  return gone.length + added.length === 0 ? [] : [{ section: after.id, title: after.title, gone, added }];
}

/** The sentences that word no claim; of the cover its notice. */
const fixedTexts = ({ blocks }: Section): readonly string[] => [
  ...new Set(
    blocks.flatMap(block =>
      block.kind === 'cover'
        ? block.notice
        : sentencesOf(block)
            .filter(({ claim }) => claim === null)
            .map(({ text }) => text),
    ),
  ),
];
