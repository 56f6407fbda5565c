import type { LanguageId } from '../records/language-id.ts';
import type { Context } from './context.ts';
import type { PageAddress, Section } from './document.ts';
import type { Sentence } from './sentence.ts';

/** The finding that the report opens with; undefined where it found nothing or tells no findings. */
function firstFinding(sections: readonly Section[]): Sentence | undefined {
  const lists = sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'claimList' && block.style === 'findings' ? [block] : [])),
  );
  return lists[0]?.items[0]?.sentence;
}

/** Where the page of the edition will be, where the definition says so; `otherwise` describes one without findings. */
export function pageAddress(context: Context, sections: readonly Section[], otherwise: string): PageAddress | null {
  const { report, edition } = context.view.input;
  const { address } = report;
  if (address === undefined) return null;
  const urlIn = (language: LanguageId): string =>
    address.replaceAll('{edition}', edition.id).replaceAll('{language}', language);
  const { text, claim } = firstFinding(sections) ?? { text: otherwise, claim: null };
  return {
    url: urlIn(context.language.id),
    languages: report.languages.map(language => ({ language, url: urlIn(language) })),
    description: { text, claim },
  };
}
