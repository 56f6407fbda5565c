import { html } from 'hono/html';

/** Nothing on a page but its own words and its own style. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE = `
  body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; background: #fff; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  h2 { font-size: 1.2rem; margin: 2rem 0 0; }
  .zh { font-weight: normal; }
  ul { padding-left: 1.2rem; }
  a { color: #0b4f8a; }
  a:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
  code { overflow-wrap: anywhere; }
  @media (prefers-color-scheme: dark) { body { color: #e8ebf0; background: #14181f; } a { color: #8cc4ff; } a:focus-visible { outline-color: #8cc4ff; } }
`;

type Html = ReturnType<typeof html>;

/** A plain page in both languages. */
export const page = (title: string, heading: Html, content: Html) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${content}
</main>
</body>
</html>
`;

const LANGUAGES: Readonly<Record<string, { readonly lang: string; readonly name: string }>> = {
  en: { lang: 'en', name: 'English' },
  'zh-Hans': { lang: 'zh-Hans', name: '简体中文' },
};

const KINDS: Readonly<Record<string, string>> = { pdf: 'PDF', html: 'HTML' };

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

/** An item of a list that leads to one file of an edition. */
export function download(href: string, { name, bytes }: { readonly name: string; readonly bytes: number }) {
  const [language = '', file = ''] = name.split('/');
  const known = LANGUAGES[language];
  const kind = KINDS[file.split('.')[1] ?? ''] ?? 'file';
  return known === undefined
    ? html`<li><a href="${href}">Claims ledger <span lang="zh-Hans">论断台账</span></a> (JSON, ${size(bytes)})</li>`
    : html`<li><a href="${href}" hreflang="${known.lang}"><span lang="${known.lang}">${known.name}</span>, ${kind}</a> (${size(bytes)})</li>`;
}

/** What people come for first: the reports before the data, and each language's PDF before its page. */
const order = ({ name }: { readonly name: string }): string =>
  `${name.includes('/') ? 0 : 1} ${name.replace('report.pdf', '0').replace('report.html', '1')}`;

export const reportsFirst = <T extends { readonly name: string }>(files: readonly T[]): readonly T[] =>
  [...files].sort((a, b) => (order(a) < order(b) ? -1 : 1));
