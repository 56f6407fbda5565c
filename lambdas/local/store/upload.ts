import { createHmac } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { UploadOptions } from '../../publishing/ports.ts';
import { isSignature } from './signed-link.ts';

/** All that an upload link allows; every part is signed. */
export interface Allowed extends Pick<UploadOptions, 'contentType' | 'bytes'> {
  readonly key: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

/** Begins with a word, so that no link for reading can pass for one. */
const signature = (secret: string, { key, expires, contentType, bytes }: Allowed): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['put', key, expires, contentType, bytes]))
    .digest();

/** The query of a signed upload link. */
export const uploadQuery = (secret: string, allowed: Allowed): string =>
  new URLSearchParams({
    expires: String(allowed.expires),
    type: allowed.contentType,
    bytes: String(allowed.bytes),
    signature: signature(secret, allowed).toString('base64url'),
  }).toString();

/** What an upload link allows, if its signature is ours; null when any part of it was changed. */
export function openUpload(secret: string, key: string, query: URLSearchParams): Allowed | null {
  const [expires, bytes] = [query.get('expires') ?? '', query.get('bytes') ?? ''];
  const contentType = query.get('type');
  if (!/^\d{1,12}$/.test(expires) || !/^\d{1,12}$/.test(bytes) || contentType === null) return null;
  const allowed: Allowed = { key, expires: Number(expires), contentType, bytes: Number(bytes) };
  return isSignature(query.get('signature'), signature(secret, allowed)) ? allowed : null;
}

/**
 * Writes a body into a new file, piece by piece; answers whether it has exactly this size. What has not is read no further
 * than one piece beyond it, and its file is left to the caller to remove.
 */
export async function writeExactly(request: Request, bytes: number, path: string): Promise<boolean> {
  const file = await open(path, 'wx');
  try {
    let size = 0;
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > bytes) return false;
      await file.writeFile(part);
    }
    return size === bytes;
  } finally {
    await file.close();
  }
}
