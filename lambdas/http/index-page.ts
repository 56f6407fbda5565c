import { html } from 'hono/html';
import type { EditionView } from '../publishing/queries.ts';
import { fileAddress } from './addresses.ts';
import { download, page, reportsFirst } from './page.ts';

function section({ pointer, titles }: EditionView) {
  const { report, edition, artifacts } = pointer;
  return html`<section>
    <h2>${titles.en} (${edition})<br><span class="zh" lang="zh-Hans">${titles['zh-Hans']}（${edition}）</span></h2>
    <ul>
      ${reportsFirst(artifacts).map(artifact => download(fileAddress(report, edition, artifact.name), artifact))}
      <li><a href="${fileAddress(report, edition, 'manifest.json')}">Manifest <span lang="zh-Hans">清单</span></a> (JSON)</li>
    </ul>
  </section>`;
}

const nothing = html`<p>No edition has been published yet. Start one:
  <code>curl -X POST -H 'content-type: application/json' -d '{"report":"…","edition":"…"}' …/runs</code></p>
  <p lang="zh-Hans">尚未发布任何版本。请通过 POST /runs 生成。</p>`;

/** The page at `/`: the editions and their downloads, in both languages. */
export const indexPage = (editions: readonly EditionView[]) =>
  page(
    'Almanac: editions and downloads',
    html`Editions and downloads<br><span class="zh" lang="zh-Hans">各版本与下载</span>`,
    html`${editions.length > 0 ? editions.map(section) : nothing}
<p>For programs <span lang="zh-Hans">接口说明</span>: <a href="/openapi.json">openapi.json</a></p>`,
  );
