import { html } from 'hono/html';
import type { OpenedShare } from '../publishing/shares.ts';
import { shareAddress } from './addresses.ts';
import { download, page, reportsFirst } from './page.ts';

/** `2023-02-17 08:30 UTC`: a date that both languages read. */
const instant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** The page behind a share: the reports that it opens, and until when. */
export function sharePage(token: string, { share, pointer, title, files }: OpenedShare) {
  const artifacts = reportsFirst(pointer.artifacts.filter(({ name }) => files.includes(name)));
  const { edition } = pointer;
  return page(
    `${title.en} (${edition})`,
    html`${title.en} (${edition})<br><span class="zh" lang="zh-Hans">${title['zh-Hans']}（${edition}）</span>`,
    html`<ul>
      ${artifacts.map(artifact => download(`${shareAddress(token)}/${artifact.name}`, artifact))}
    </ul>
    <p>This page was shared with you and opens until ${instant(share.expiresAt)}.<br>
      <span lang="zh-Hans">此页面为分享链接，有效期至 ${instant(share.expiresAt)}。</span></p>`,
  );
}

/** The page for a link that opens nothing; it does not tell why. */
export const noSharePage = () =>
  page(
    'This link does not open anything',
    html`This link does not open anything<br><span class="zh" lang="zh-Hans">此链接无法打开</span>`,
    html`<p>It does not, or does no longer. Ask whoever gave it to you for another one.</p>
    <p lang="zh-Hans">链接无效或已失效，请向提供者索取新的链接。</p>`,
  );
