import { setTimeout as sleep } from 'node:timers/promises';
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { sha256 } from '../../publishing/keys.ts';
import type { ListedObject, ObjectStore, StoredObject } from '../../publishing/ports.ts';
import { refuse } from '../../refusals/refusal.ts';
import { contentDisposition } from '../content-disposition.ts';
import { checkedKey } from '../object-key.ts';
import { isOutage } from '../outage.ts';
import { THE_STORE } from './client.ts';

export interface S3StoreOptions {
  /** From `createS3Client`: its checksum settings are part of what makes signed links work. */
  readonly client: S3Client;
  readonly bucket: string;
  /** Folder of all keys within the bucket, such as `almanac/`. @default none */
  readonly prefix?: string;
}

/** How often an object is read whose bytes come cut or garbled. */
const READS = 3;

/** Milliseconds before the second reading; twice as long before the third. */
const BETWEEN_READS = 100;

/**
 * The body of an answer; null when it ended before its end. The client asks again by itself, but only until an answer has
 * begun: a body that breaks off is its reader's business.
 */
async function wholeBody({ Body, ContentLength }: GetObjectCommandOutput): Promise<Uint8Array | null> {
  try {
    const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
    return ContentLength === undefined || bytes.byteLength === ContentLength ? bytes : null;
  } catch (error) {
    if (isOutage(error)) return null;
    throw error;
  }
}

/** How often a write is tried while another write of the same key is under way. */
const TRIES = 5;

const hasStatus = (error: unknown, status: number): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;

/** The port on an S3 bucket. */
export function createS3Store({ client, bucket, prefix = '' }: S3StoreOptions): ObjectStore {
  const place = (key: string) => ({ Bucket: bucket, Key: `${prefix}${checkedKey(key)}` });

  const open = async (key: string) => {
    try {
      return await client.send(new GetObjectCommand(place(key)));
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  };

  const get = async (key: string, hash?: string): Promise<StoredObject | null> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await open(key);
      if (answer === null) return null;
      const bytes = await wholeBody(answer);
      if (bytes === null && attempt === READS) throw refuse('unavailable', { what: THE_STORE });
      if (bytes !== null && (attempt === READS || hash === undefined || sha256(bytes) === hash))
        return {
          bytes,
          contentType: answer.ContentType ?? 'application/octet-stream',
          ...(answer.ETag !== undefined && { version: answer.ETag }),
        };
      await sleep(BETWEEN_READS * attempt);
    }
  };

  /** False when the key exists. */
  const put = async (key: string, bytes: Uint8Array, contentType: string): Promise<boolean> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.send(
          new PutObjectCommand({ ...place(key), Body: bytes, ContentType: contentType, IfNoneMatch: '*' }),
        );
        return true;
      } catch (error) {
        if (hasStatus(error, 412)) return false;
        // 409: another conditional write of this key has not ended. Its outcome decides.
        if (!hasStatus(error, 409) || attempt === TRIES) throw error;
        await sleep(100 * attempt);
      }
    }
  };

  const list = async (folder: string): Promise<readonly ListedObject[]> => {
    const Prefix = `${place(folder).Key}/`;
    const found: ListedObject[] = [];
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix, ...(token && { ContinuationToken: token }) }),
      );
      for (const { Key = '', Size = 0, ETag } of page.Contents ?? [])
        found.push({ key: Key.slice(prefix.length), bytes: Size, ...(ETag !== undefined && { version: ETag }) });
      token = page.NextContinuationToken;
    } while (token);
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  };

  return {
    get,
    list,

    putOnce: async (key, bytes, contentType) => {
      if (await put(key, bytes, contentType)) return;
      const stored = await get(key, sha256(bytes));
      if (stored === null || !Buffer.from(bytes).equals(stored.bytes)) throw refuse('storedDifferently', { key });
    },

    link: async (key, { expiresIn, fileName, disposition }) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          ...place(key),
          ResponseContentDisposition: contentDisposition({ fileName, disposition }),
          ResponseCacheControl: 'private',
        }),
        { expiresIn },
      ),

    // Type and size are signed, so S3 itself refuses an upload with others.
    uploadLink: async (key, { expiresIn, contentType, bytes }) =>
      getSignedUrl(client, new PutObjectCommand({ ...place(key), ContentType: contentType, ContentLength: bytes }), {
        expiresIn,
        signableHeaders: new Set(['content-type', 'content-length', 'host']),
      }),
  };
}
