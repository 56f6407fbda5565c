import { html } from 'hono/html';
import { languageOf, MAIN_LANGUAGE, textIn } from '../language/say.ts';
import type { OpenedShare } from '../publishing/shares.ts';
import { shareAddress } from './addresses.ts';
import { download, heading, inLanguages, page, paragraphs, reportsFirst } from './page.ts';

/** `2023-02-17 08:30 UTC`: a date that every language reads. */
const instant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** The page behind a share: the reports that it opens, and until when. */
export function sharePage(token: string, { share, pointer, titles, files }: OpenedShare) {
  const artifacts = reportsFirst(pointer.artifacts.filter(({ name }) => files.includes(name)));
  const { edition } = pointer;
  return page(
    languageOf(MAIN_LANGUAGE).words.titleWithEdition(textIn(titles, MAIN_LANGUAGE), edition),
    heading(({ id, words }) => words.titleWithEdition(textIn(titles, id), edition)),
    html`<ul>
      ${artifacts.map(artifact => download(`${shareAddress(token)}/${artifact.name}`, artifact))}
    </ul>
    <p>${inLanguages(({ words }) => words.pages.sharedUntil(instant(share.expiresAt)), html`<br>\n      `)}</p>`,
  );
}

/** The page for a link that opens nothing; it does not say why. */
export const noSharePage = () =>
  page(
    languageOf(MAIN_LANGUAGE).words.pages.deadLink,
    heading(({ words }) => words.pages.deadLink),
    paragraphs(({ words }) => words.pages.deadLinkRemedy),
  );
