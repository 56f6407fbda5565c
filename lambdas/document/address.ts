import { LANGUAGES } from '../language/languages.ts';
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

/** Where the page of the edition stands in a language; null where the definition does not say. */
export function pageUrl({ view }: Context, language: LanguageId): string | null {
  const { report, edition } = view.input;
  return report.address?.replaceAll('{edition}', edition.id).replaceAll('{language}', language) ?? null;
}

/** Where the page of the edition will be, where the definition says so; `otherwise` describes one without findings. */
export function pageAddress(context: Context, sections: readonly Section[], otherwise: string): PageAddress | null {
  const { report } = context.view.input;
  const url = pageUrl(context, context.language.id);
  if (url === null) return null;
  const openGraph = (id: LanguageId): string => LANGUAGES.find(each => each.id === id)?.openGraph ?? id;
  const { text, claim } = firstFinding(sections) ?? { text: otherwise, claim: null };
  return {
    url,
    languages: report.languages.map(language => ({
      language,
      url: pageUrl(context, language) ?? url,
      openGraph: openGraph(language),
    })),
    openGraph: context.language.openGraph,
    description: { text, claim },
  };
}
