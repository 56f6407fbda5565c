import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Listening, listen } from '../support/listen.ts';

interface Kept {
  readonly bytes: Buffer;
  readonly type: string;
}

export interface Bucket extends Listening {
  readonly objects: Map<string, Kept>;
}

/** One bucket of S3 in memory, as far as Almanac asks: GET, PUT with If-None-Match, and a listing. */
export async function openBucket(name: string): Promise<Bucket> {
  const objects = new Map<string, Kept>();
  const answer = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://bucket');
    const key = decodeURIComponent(url.pathname).slice(`/${name}/`.length);
    if (request.method === 'PUT') put(objects, key, request, body, response);
    else if (url.searchParams.has('list-type')) list(objects, url.searchParams.get('prefix') ?? '', response);
    else give(objects.get(key), response);
  };
  return { objects, ...(await listen(answer)) };
}

function give(kept: Kept | undefined, response: ServerResponse): void {
  if (kept === undefined) refuse(response, 404, 'NoSuchKey');
  else response.writeHead(200, { 'content-type': kept.type, 'content-length': kept.bytes.byteLength }).end(kept.bytes);
}

function put(
  objects: Map<string, Kept>,
  key: string,
  { headers }: IncomingMessage,
  bytes: Buffer,
  response: ServerResponse,
): void {
  if (headers['if-none-match'] === '*' && objects.has(key)) refuse(response, 412, 'PreconditionFailed');
  else {
    objects.set(key, { bytes, type: headers['content-type'] ?? 'application/octet-stream' });
    response.writeHead(200, { etag: '"0"' }).end();
  }
}

function list(objects: ReadonlyMap<string, Kept>, prefix: string, response: ServerResponse): void {
  const found = [...objects].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = found.map(
    ([key, { bytes }]) => `<Contents><Key>${key}</Key><Size>${bytes.byteLength}</Size></Contents>`,
  );
  const text = `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
  response.writeHead(200, { 'content-type': 'application/xml' }).end(text);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
}
