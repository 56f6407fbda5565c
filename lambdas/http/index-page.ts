import { html } from 'hono/html';
import type { EditionView } from '../publishing/look.ts';
import type { PublishedArtifact } from '../publishing/ports.ts';
import { fileAddress } from './addresses.ts';

/** Nothing on the page but its own words and its own style. */
export const INDEX_POLICY =
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

const LANGUAGES: Readonly<Record<string, { readonly lang: string; readonly name: string }>> = {
  en: { lang: 'en', name: 'English' },
  'zh-Hans': { lang: 'zh-Hans', name: '简体中文' },
};

const KINDS: Readonly<Record<string, string>> = { pdf: 'PDF', html: 'HTML' };

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

function download(report: string, edition: string, { name, bytes }: PublishedArtifact) {
  const [language = '', file = ''] = name.split('/');
  const known = LANGUAGES[language];
  const kind = KINDS[file.split('.')[1] ?? ''] ?? 'file';
  const href = fileAddress(report, edition, name);
  return known === undefined
    ? html`<li><a href="${href}">Claims ledger <span lang="zh-Hans">论断台账</span></a> (JSON, ${size(bytes)})</li>`
    : html`<li><a href="${href}" hreflang="${known.lang}"><span lang="${known.lang}">${known.name}</span>, ${kind}</a> (${size(bytes)})</li>`;
}

/** What people come for first: the reports before the data, and each language's PDF before its page. */
const order = ({ name }: PublishedArtifact): string =>
  `${name.includes('/') ? 0 : 1} ${name.replace('report.pdf', '0').replace('report.html', '1')}`;

const reportsFirst = (a: PublishedArtifact, b: PublishedArtifact): number => (order(a) < order(b) ? -1 : 1);

function section({ pointer, titles }: EditionView) {
  const { report, edition, artifacts } = pointer;
  return html`<section>
    <h2>${titles.en} (${edition})<br><span class="zh" lang="zh-Hans">${titles['zh-Hans']}（${edition}）</span></h2>
    <ul>
      ${[...artifacts].sort(reportsFirst).map(artifact => download(report, edition, artifact))}
      <li><a href="${fileAddress(report, edition, 'manifest.json')}">Manifest <span lang="zh-Hans">清单</span></a> (JSON)</li>
    </ul>
  </section>`;
}

const nothing = html`<p>No edition has been published yet. Start one:
  <code>curl -X POST -H 'content-type: application/json' -d '{"report":"…","edition":"…"}' …/runs</code></p>
  <p lang="zh-Hans">尚未发布任何版本。请通过 POST /runs 生成。</p>`;

/** The page at `/`: the editions and their downloads, in both languages. */
export const indexPage = (editions: readonly EditionView[]) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Almanac: editions and downloads</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Editions and downloads<br><span class="zh" lang="zh-Hans">各版本与下载</span></h1>
${editions.length > 0 ? editions.map(section) : nothing}
<p>For programs <span lang="zh-Hans">接口说明</span>: <a href="/openapi.json">openapi.json</a></p>
</main>
</body>
</html>
`;
