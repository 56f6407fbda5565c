import { html } from 'hono/html';
import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { MAIN_LANGUAGE } from '../language/say.ts';

/** Nothing on a page but its own words and its own style. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE = `
  body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; background: #fff; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  h2 { font-size: 1.2rem; margin: 2rem 0 0; }
  .other { font-weight: normal; }
  ul { padding-left: 1.2rem; }
  a { color: #0b4f8a; }
  a:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
  code { overflow-wrap: anywhere; }
  @media (prefers-color-scheme: dark) { body { color: #e8ebf0; background: #14181f; } a { color: #8cc4ff; } a:focus-visible { outline-color: #8cc4ff; } }
`;

type Html = ReturnType<typeof html>;

/** A word or a line in every language, the first as the page's own. */
export const inLanguages = (say: (language: Language) => string, between: Html = html` `): Html =>
  html`${LANGUAGES.map((language, index) =>
    index === 0 ? say(language) : html`${between}<span lang="${language.id}">${say(language)}</span>`,
  )}`;

/** A heading in every language, a line each. */
export const heading = (say: (language: Language) => string): Html =>
  html`${LANGUAGES.map((language, index) =>
    index === 0 ? say(language) : html`<br><span class="other" lang="${language.id}">${say(language)}</span>`,
  )}`;

/** A paragraph in every language. */
export const paragraphs = (say: (language: Language) => string): Html =>
  html`${LANGUAGES.map(language =>
    language.id === MAIN_LANGUAGE
      ? html`<p>${say(language)}</p>`
      : html`\n    <p lang="${language.id}">${say(language)}</p>`,
  )}`;

/** A plain page in every language; its title is in the first. */
export const page = (title: string, head: Html, content: Html) => html`<!doctype html>
<html lang="${MAIN_LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${head}</h1>
${content}
</main>
</body>
</html>
`;

const KINDS: Readonly<Record<string, string>> = { pdf: 'PDF', html: 'HTML' };

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

/** An item of a list that leads to one file of an edition. */
export function download(href: string, { name, bytes }: { readonly name: string; readonly bytes: number }) {
  const [language = '', file = ''] = name.split('/');
  const known = LANGUAGES.find(({ id }) => id === language);
  const kind = KINDS[file.split('.')[1] ?? ''] ?? 'file';
  return known === undefined
    ? html`<li><a href="${href}">${inLanguages(({ words }) => words.pages.ledger)}</a> (JSON, ${size(bytes)})</li>`
    : html`<li><a href="${href}" hreflang="${known.id}"><span lang="${known.id}">${known.name}</span>, ${kind}</a> (${size(bytes)})</li>`;
}

/** What people come for first: the reports before the data, and each language's PDF before its page. */
const order = ({ name }: { readonly name: string }): string =>
  `${name.includes('/') ? 0 : 1} ${name.replace('report.pdf', '0').replace('report.html', '1')}`;

export const reportsFirst = <T extends { readonly name: string }>(files: readonly T[]): readonly T[] =>
  [...files].sort((a, b) => (order(a) < order(b) ? -1 : 1));
