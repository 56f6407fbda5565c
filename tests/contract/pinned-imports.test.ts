import { randomBytes, randomUUID } from 'node:crypto';
import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { importBatch } from '../../lambdas/publishing/import-batch.ts';
import { addFiles, beginImport, makeReady, type Upload } from '../../lambdas/publishing/import-batches.ts';
import { importKey } from '../../lambdas/publishing/keys.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { source, table } from '../support/folder.ts';

/**
 * What is imported is what was there when the import was made ready, on a bucket of S3, where an upload link stays open
 * for its hour: the entity tags of S3 are the pins.
 */
const endpoint = process.env.ALMANAC_TEST_S3_ENDPOINT;
const bucket = `almanac-${randomUUID()}`;
const client = createS3Client({
  ...(endpoint && { endpoint, forcePathStyle: true }),
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

const contentOf = (id: string): string => table('sources', [source(id)]);
const [READY, LATER] = [contentOf('page-a'), contentOf('page-b')];
const UNITS = 'unit,kind\n';

const elsewhere = endpoint
  ? `on the S3 at ${endpoint}`
  : 'SKIPPED on S3: ALMANAC_TEST_S3_ENDPOINT names no endpoint (moto_server will do)';

describe.skipIf(!endpoint)(elsewhere, () => {
  let environment: TestEnvironment;
  beforeEach(async () => {
    environment = await openTestEnvironment('none');
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
  });
  afterEach(() => environment.leave());

  const send = async ({ href, contentType }: Pick<Upload, 'href' | 'contentType'>, body: string): Promise<void> => {
    const { status } = await fetch(href, { method: 'PUT', headers: { 'content-type': contentType }, body });
    expect(status).toBe(200);
  };

  /** An import of one file that was made ready; what happens afterwards is up to the test. */
  async function readied() {
    const dependencies = { ...environment.dependencies, store: createS3Store({ client, bucket }) };
    const { id } = await beginImport(dependencies, 'somebody', randomBytes);
    const bytes = Buffer.byteLength(READY);
    const { uploads } = await addFiles(dependencies, id, [{ name: 'sources.csv', bytes }]);
    const [upload] = uploads;
    if (upload === undefined) throw new Error('There is no link for the file.');
    await send(upload, READY);
    const { files } = await makeReady(dependencies, id);
    expect(files).toEqual([{ name: 'sources.csv', bytes, version: expect.stringMatching(/^"[0-9a-f]{32}"$/) }]);
    const end = async () => {
      const { report } = await importBatch(dependencies, id);
      return report.ok ? 'imported' : report.faults.map(({ file, rule }) => `${rule} ${file}`).join();
    };
    return { id, upload, end };
  }

  test('a file that was left alone, or sent again as it was, is imported', async () => {
    const { upload, end } = await readied();
    await send(upload, READY);
    expect(await end()).toBe('imported');
    expect((await environment.table.readAll()).sources.map(({ id }) => id)).toEqual(['page-a']);
  });

  test('a file of the same size that was sent to its link afterwards is refused, and nothing is written', async () => {
    const { upload, end } = await readied();
    await send(upload, LATER);
    expect(await end()).toBe('F18 sources.csv');
    expect(await environment.table.revision()).toBeNull();
  });

  test('a file that came or went afterwards is refused, and nothing is written', async () => {
    const added = await readied();
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: importKey(added.id, 'units.csv'), Body: UNITS }));
    expect(await added.end()).toBe('F18 units.csv');
    const lost = await readied();
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: importKey(lost.id, 'sources.csv') }));
    expect(await lost.end()).toBe('F18 sources.csv');
    expect(await environment.table.revision()).toBeNull();
  });
});
