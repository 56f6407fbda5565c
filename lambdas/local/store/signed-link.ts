import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkOptions } from '../../publishing/ports.ts';

/** All that a link promises; every part is signed. */
export interface Promised extends Pick<LinkOptions, 'fileName' | 'disposition'> {
  readonly key: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

const signature = (secret: string, { key, expires, fileName, disposition }: Promised): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify([key, expires, fileName, disposition]))
    .digest();

/** The query of a signed link. */
export const signedQuery = (secret: string, promised: Promised): string =>
  new URLSearchParams({
    expires: String(promised.expires),
    disposition: promised.disposition,
    name: promised.fileName,
    signature: signature(secret, promised).toString('base64url'),
  }).toString();

/** What a link promises, if its signature is ours; null when any part of it was changed. */
export function openPromise(secret: string, key: string, query: URLSearchParams): Promised | null {
  const expires = query.get('expires') ?? '';
  const disposition = query.get('disposition');
  const fileName = query.get('name');
  if (!/^\d{1,12}$/.test(expires) || fileName === null) return null;
  if (disposition !== 'attachment' && disposition !== 'inline') return null;
  const promised: Promised = { key, expires: Number(expires), fileName, disposition };
  return isSignature(query.get('signature'), signature(secret, promised)) ? promised : null;
}

/**
 * Whether the text is this very signature. Texts are compared, not what they decode to: the last letter of a
 * signature carries bits that decode to nothing, and a changed link must not open.
 */
export function isSignature(given: string | null, own: Buffer): boolean {
  const [text, expected] = [Buffer.from(given ?? ''), Buffer.from(own.toString('base64url'))];
  return text.length === expected.length && timingSafeEqual(text, expected);
}
