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
  const given = Buffer.from(query.get('signature') ?? '', 'base64url');
  if (!/^\d{1,12}$/.test(expires) || fileName === null) return null;
  if (disposition !== 'attachment' && disposition !== 'inline') return null;
  const promised: Promised = { key, expires: Number(expires), fileName, disposition };
  const own = signature(secret, promised);
  return given.length === own.length && timingSafeEqual(given, own) ? promised : null;
}
