import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { contentDisposition } from '../aws/content-disposition.ts';
import { checkedKey, keyInPath, keyOfPath } from '../aws/object-key.ts';
import { sha256 } from '../publishing/keys.ts';
import type { ListedObject, ObjectStore, StoredObject } from '../publishing/ports.ts';
import { refuse } from '../refusals/refusal.ts';
import { PAGE_POLICY } from '../render/html/policy.ts';
import { typeByName } from './store/content-type.ts';
import { isSystemError, placeOnce } from './store/place-once.ts';
import { openPromise, signedQuery } from './store/signed-link.ts';
import { openUpload, uploadQuery, writeExactly } from './store/upload.ts';

/** Path below which the local server answers signed links. */
export const FILES_PATH = '/files/';

export interface FolderStoreOptions {
  readonly folder: string;
  /** Origin of the server that answers the links, such as `http://127.0.0.1:8787`. */
  readonly baseUrl: string;
  /** Signs the links. Whoever knows it can open every file. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Whether an upload may still be stored under this key: its import may have begun since the link was made.
   * @default it may
   */
  readonly takesUploads?: (key: string) => Promise<boolean>;
}

export interface FolderStore extends ObjectStore {
  /**
   * Answers a signed link: the file, 403 when the link was changed or has expired, 404 when the file is gone. An upload
   * link is answered to PUT: 200 when the file is stored, 400 when it is not of the size and type that were announced.
   */
  readonly openSignedLink: (request: Request) => Promise<Response>;
}

/** Files in a folder: what is stored under `a/b.pdf` is the file `a/b.pdf`. */
export function createFolderStore(options: FolderStoreOptions): FolderStore {
  const { folder, baseUrl, secret, now, takesUploads = async () => true } = options;
  const place = (key: string): string => join(folder, checkedKey(key));
  const typePlace = (key: string): string => join(folder, '.types', checkedKey(key));
  const writeOnce = async (path: string, bytes: Uint8Array): Promise<boolean> =>
    placeOnce(await writeBeside(path, bytes), path);

  const read = async (key: string) => {
    const bytes = await readIfThere(place(key));
    if (bytes === null) return null;
    const noted = await readIfThere(typePlace(key));
    return { bytes, contentType: noted?.toString('utf8') ?? typeByName(key) ?? 'application/octet-stream' };
  };

  const get = async (key: string): Promise<StoredObject | null> => {
    const found = await read(key);
    return found && { ...found, version: sha256(found.bytes) };
  };

  const takeUpload = async (request: Request, key: string, query: URLSearchParams): Promise<Response> => {
    const allowed = openUpload(secret, key, query);
    if (allowed === null || allowed.expires * 1000 <= now()) return plain(403, REFUSAL);
    const announced = `${allowed.bytes} bytes of ${allowed.contentType}`;
    if (request.headers.get('content-type') !== allowed.contentType)
      return plain(400, `This link takes ${announced}: send them with this Content-Type.`);
    if (!(await takesUploads(key))) return plain(409, CLOSED);
    const temporary = await besides(place(key));
    try {
      if (!(await writeExactly(request, allowed.bytes, temporary)))
        return plain(400, `This link takes ${announced}, no more and no less. Nothing was stored.`);
      // The body took its time: the import may have begun meanwhile.
      if (!(await takesUploads(key))) return plain(409, CLOSED);
      await rename(temporary, place(key));
      return plain(200, 'Stored.');
    } finally {
      await rm(temporary, { force: true });
    }
  };

  return {
    get,

    list: folderKey => listFiles(folder, place(folderKey)),

    uploadLink: async (key, { expiresIn, contentType, bytes }) => {
      const expires = Math.floor(now() / 1000) + expiresIn;
      const query = uploadQuery(secret, { key: checkedKey(key), expires, contentType, bytes });
      return `${baseUrl}${FILES_PATH}${keyInPath(key)}?${query}`;
    },

    putOnce: async (key, bytes, contentType) => {
      const path = place(key);
      // The type comes first, so that no reader sees the file without it.
      if (contentType !== typeByName(key)) await writeOnce(typePlace(key), Buffer.from(contentType));
      if (await writeOnce(path, bytes)) return;
      if (!Buffer.from(bytes).equals(await readFile(path))) throw refuse('storedDifferently', { key });
    },

    link: async (key, { expiresIn, fileName, disposition }) => {
      const expires = Math.floor(now() / 1000) + expiresIn;
      const query = signedQuery(secret, { key: checkedKey(key), expires, fileName, disposition });
      return `${baseUrl}${FILES_PATH}${keyInPath(key)}?${query}`;
    },

    openSignedLink: async request => {
      if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'PUT')
        return plain(405, 'A signed link is opened with GET or HEAD.', { Allow: 'GET, HEAD' });
      const url = new URL(request.url);
      const key = url.pathname.startsWith(FILES_PATH) ? keyOfPath(url.pathname.slice(FILES_PATH.length)) : null;
      if (key === null) return plain(403, REFUSAL);
      if (request.method === 'PUT') return takeUpload(request, key, url.searchParams);
      const promised = openPromise(secret, key, url.searchParams);
      if (promised === null || promised.expires * 1000 <= now()) return plain(403, REFUSAL);
      const object = await read(key);
      if (object === null) return plain(404, 'The file of this link is no longer stored.');
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(object.bytes), {
        headers: {
          'Content-Type': object.contentType,
          'Content-Length': String(object.bytes.byteLength),
          'Content-Disposition': contentDisposition(promised),
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'private, no-store',
          ...(object.contentType.startsWith('text/html') && { 'Content-Security-Policy': REPORT_POLICY }),
        },
      });
    },
  };
}

/** What the page of a report says of itself, and that no other page may frame it, which only a header can say. */
const REPORT_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

const CLOSED = 'This import takes no more files: it was made ready. Nothing was stored; begin another import.';

/** One answer for a changed and for an expired link, so that it tells nothing to whoever is guessing. */
const REFUSAL = 'This link is not valid, or is no longer. Ask for the file again where you found the link.';

const plain = (status: number, words: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${words}\n`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return null;
    throw error;
  }
}

/** A path of no file yet in the same folder, so that moving it is one step. */
async function besides(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  return join(dirname(path), `.${randomUUID()}`);
}

/** Writes a temporary file beside; none is left where it cannot be written to its end. */
async function writeBeside(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = await besides(path);
  try {
    await writeFile(temporary, bytes);
    return temporary;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function listFiles(root: string, folder: string): Promise<readonly ListedObject[]> {
  const entries = await entriesIfThere(folder);
  const paths = entries
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async path => ({
      key: relative(root, path).split(sep).join('/'),
      bytes: (await stat(path)).size,
      version: await hashOf(path),
    })),
  );
}

/** SHA-256 of a file in pieces, so that a large one keeps nobody waiting. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}

async function entriesIfThere(folder: string) {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
