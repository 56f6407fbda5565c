import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { type Statement, words } from './policies.ts';

/** One thing that the code asked AWS for. */
export interface Use {
  readonly action: string;
  /** `table`, `table/index/GSI1`, `bucket`, `bucket/editions/…`. */
  readonly resource: string;
  /** Partition of the table, for what goes to the table itself. */
  readonly partition: string | null;
}

const Key = z.object({ PK: z.object({ S: z.string() }) });
const Request = z.object({
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.unknown()),
  method: z.string(),
  path: z.string(),
});
const Asked = z.object({
  Key: Key.optional(),
  Item: Key.optional(),
  IndexName: z.string().optional(),
  ExpressionAttributeValues: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  RequestItems: z
    .record(
      z.string(),
      z.union([z.array(z.object({ PutRequest: z.object({ Item: Key }) })), z.object({ Keys: z.array(Key) })]),
    )
    .optional(),
});

function partitionsIn({ Key: key, Item: item, RequestItems: many = {} }: z.infer<typeof Asked>): readonly string[] {
  const several = Object.values(many).flatMap(asked =>
    Array.isArray(asked) ? asked.map(({ PutRequest }) => PutRequest.Item) : asked.Keys,
  );
  return [key, item, ...several].flatMap(one => one?.PK.S ?? []);
}

/** Notes every request to the table, as it goes over the wire. */
export function watchTable(client: DynamoDBClient, note: (use: Use) => void): void {
  client.middlewareStack.add(
    next => args => {
      const { headers, body } = Request.parse(args.request);
      const action = `dynamodb:${String(headers['x-amz-target']).split('.')[1]}`;
      const asked = Asked.parse(JSON.parse(body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body)));
      const resource = asked.IndexName === undefined ? 'table' : `table/index/${asked.IndexName}`;
      const partitions = partitionsIn(asked);
      for (const partition of partitions.length > 0 ? partitions : [null]) note({ action, resource, partition });
      return next(args);
    },
    { step: 'build', name: 'watchTable' },
  );
}

const VERBS: Readonly<Record<string, string>> = { GET: 's3:GetObject', PUT: 's3:PutObject', DELETE: 's3:DeleteObject' };

/** Notes every request to the bucket; a link is signed without one, and noted by whoever signs it. */
export function watchBucket(client: S3Client, bucket: string, note: (use: Use) => void): void {
  client.middlewareStack.add(
    next => args => {
      const { method, path } = Request.parse(args.request);
      const key = decodeURIComponent(path).replace(new RegExp(`^/${bucket}/?`), '');
      const use = key === '' ? { action: 's3:ListBucket', resource: 'bucket' } : null;
      note({ ...(use ?? { action: VERBS[method] ?? method, resource: `bucket/${key}` }), partition: null });
      return next(args);
    },
    { step: 'build', name: 'watchBucket', priority: 'low' },
  );
}

const plain = (resource: unknown): string =>
  words(resource)
    .replace(/^<RecordsTable\w+\.Arn>/, 'table')
    .replace(/^<EditionsBucket\w+\.Arn>/, 'bucket');

const fits = (pattern: string, text: string): boolean =>
  pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;

function permits({ Effect, Action, Resource, Condition }: Statement, { action, resource, partition }: Use): boolean {
  if (Effect !== 'Allow' || !Action.includes(action)) return false;
  if (!Resource.some(one => fits(plain(one), resource))) return false;
  const leading = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  if (leading === undefined || partition === null) return true;
  return z
    .array(z.string())
    .parse(leading)
    .some(pattern => fits(pattern, partition));
}

/** Uses that the role would be refused. */
export const refused = (statements: readonly Statement[], uses: readonly Use[]): readonly Use[] =>
  uses.filter(use => !statements.some(statement => permits(statement, use)));
