import type { Names } from '../records/language-id.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import { findVisible, mayKnow, type Viewer } from './embargo.ts';
import { sha256 } from './keys.ts';
import { LINK_SECONDS, link } from './link.ts';
import type { EditionPointer } from './ports.ts';
import { titleOf } from './queries.ts';
import { type Share, shareId } from './share.ts';

/** A share of more than a year is an account. */
const MAX_SHARE_DAYS = 366;

const DAY = 24 * 3600 * 1000;

/** A token is 256 bits of chance, in text. */
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export interface ShareAsked {
  readonly report: string;
  readonly edition: string;
  readonly expiresAt: string;
  readonly note: string;
  readonly files: readonly string[] | null;
  readonly createdBy: string;
}

const reportsOf = (pointer: EditionPointer): readonly string[] =>
  pointer.artifacts.map(({ name }) => name).filter(name => name.includes('/report.'));

/** Makes a share. The token is in this answer and nowhere else: only its hash is kept. */
export async function createShare(
  dependencies: Dependencies,
  asked: ShareAsked,
  random: (bytes: number) => Uint8Array,
): Promise<{ readonly share: Share; readonly token: string }> {
  const pointer = await findVisible(dependencies, { beforeRelease: true }, asked);
  const now = dependencies.clock.now();
  const ahead = Date.parse(asked.expiresAt) - Date.parse(now);
  if (!(ahead > 0 && ahead <= MAX_SHARE_DAYS * DAY))
    throw refuse('unfitExpiry', { expiresAt: asked.expiresAt, days: MAX_SHARE_DAYS });
  const unfit = asked.files?.find(file => !reportsOf(pointer).includes(file));
  if (unfit !== undefined) throw refuse('notShareable', { file: unfit, reports: reportsOf(pointer) });
  const token = Buffer.from(random(TOKEN_BYTES)).toString('base64url');
  const expiresAt = new Date(asked.expiresAt).toISOString();
  const share: Share = { ...asked, expiresAt, tokenHash: sha256(token), createdAt: now, revokedAt: null, uses: 0 };
  await dependencies.table.createShare(share);
  return { share, token };
}

/** The shares of an edition, the oldest first. */
export async function viewShares(
  dependencies: Dependencies,
  report: string,
  edition: string,
): Promise<readonly Share[]> {
  await findVisible(dependencies, { beforeRelease: true }, { report, edition });
  return dependencies.table.listShares(report, edition);
}

/** Revokes a share of this edition for good. */
export async function revokeShare(
  dependencies: Dependencies,
  report: string,
  edition: string,
  id: string,
): Promise<void> {
  const share = (await dependencies.table.listShares(report, edition)).find(candidate => shareId(candidate) === id);
  if (share === undefined || !(await dependencies.table.revokeShare(share.tokenHash, dependencies.clock.now())))
    throw refuse('unknownShare', { report, edition });
}

/** Nobody who holds a share makes editions. */
const STRANGER: Viewer = { beforeRelease: false };

export interface OpenedShare {
  readonly share: Share;
  readonly pointer: EditionPointer;
  readonly titles: Names;
  /** The reports that this share opens and the edition offers now. */
  readonly files: readonly string[];
}

/**
 * What a token opens at this instant. The token is never compared: it is hashed, and the hash is looked up, so the time
 * that an answer takes tells nothing of how near a guess was.
 */
export async function openShare(dependencies: Dependencies, token: string): Promise<OpenedShare> {
  const share = TOKEN.test(token) ? await dependencies.table.getShare(sha256(token)) : null;
  const now = dependencies.clock.now();
  if (share === null || share.revokedAt !== null || Date.parse(share.expiresAt) <= Date.parse(now))
    throw refuse('noSuchShare', {});
  const pointer = await dependencies.table.getEdition(share.report, share.edition);
  const reports = await dependencies.table.readReports();
  if (pointer === null || !mayKnow(reports, share, STRANGER, now)) throw refuse('noSuchShare', {});
  const files = reportsOf(pointer).filter(name => share.files === null || share.files.includes(name));
  return { share, pointer, titles: titleOf(reports, share.report), files };
}

/** A fresh signed link to one report of a share. It does not outlive the share. */
export async function linkOfShare(
  dependencies: Dependencies,
  token: string,
  name: string,
  counts: boolean,
): Promise<string> {
  const { share, pointer, files } = await openShare(dependencies, token);
  if (!files.includes(name)) throw refuse('noSuchShare', {});
  const left = Math.ceil((Date.parse(share.expiresAt) - Date.parse(dependencies.clock.now())) / 1000);
  const address = await link(dependencies, pointer, name, Math.min(LINK_SECONDS, left));
  if (counts) await dependencies.table.countUse(share.tokenHash);
  return address;
}
