import { parseArgs } from 'node:util';
import { createDynamoDBClient } from '../lambdas/aws/dynamodb/client.ts';
import { createTable } from '../lambdas/aws/dynamodb/table.ts';
import { createS3Client } from '../lambdas/aws/s3/client.ts';
import { restoreEdition } from './restore/edition.ts';
import { restoreTable, TableInUse } from './restore/table.ts';

const USAGE = `Usage: npm run restore -- edition REPORT/EDITION --bucket BUCKET --table TABLE
       npm run restore -- table --from DIR --table NEW-TABLE

edition  copies what is damaged or gone of a published edition from older versions of its objects to new keys, and
         moves its pointer. Nothing is overwritten.
table    fills a new table from an export of another (DynamoDB JSON) that was copied into DIR.

Uses the credentials and the region of the environment. Exit code: 0 when all was restored, 2 when a file has no
version with the right bytes, 1 when nothing could be done.`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function edition(named: string, bucket: string, tableName: string): Promise<number> {
  const [report = '', id = ''] = named.split('/');
  const from = { client: createS3Client(), bucket, table: createTable(createDynamoDBClient(), tableName) };
  const files = await restoreEdition(from, report, id);
  if (files === null) {
    say(`The table ${tableName} has no published edition ${named}.`);
    return 1;
  }
  for (const { name, key, version } of files)
    say(
      `${name}: ${key === null ? 'no version has the bytes that were published' : version === null ? 'whole' : `taken from version ${version}, now ${key}`}`,
    );
  return files.every(({ key }) => key !== null) ? 0 : 2;
}

async function restore(): Promise<number> {
  const options = { bucket: { type: 'string' }, table: { type: 'string' }, from: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [what, named] = positionals;
  if (what === 'edition' && named !== undefined && values.bucket !== undefined && values.table !== undefined)
    return edition(named, values.bucket, values.table);
  if (what === 'table' && values.from !== undefined && values.table !== undefined) {
    try {
      say(`${await restoreTable(createDynamoDBClient(), values.table, values.from)} items are in ${values.table}.`);
      return 0;
    } catch (error) {
      if (!(error instanceof TableInUse)) throw error;
      say(error.message);
      return 1;
    }
  }
  say(USAGE);
  return 1;
}

process.exitCode = await restore();
