import { randomUUID } from 'node:crypto';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { restoreEdition } from '../../../infra/restore/edition.ts';
import { createS3Client } from '../../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../../lambdas/aws/s3/store.ts';
import { openEmbeddedTable } from '../../../lambdas/local/embedded-table.ts';
import { mendedKey, sha256 } from '../../../lambdas/publishing/keys.ts';
import { temporaryFolder } from '../../local/terminal.ts';

const endpoint = process.env.ALMANAC_TEST_S3_ENDPOINT;
const FOLDER = 'editions/r/2022/abc';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.skipIf(!endpoint)(
  `${endpoint ? '' : 'SKIPPED without ALMANAC_TEST_S3_ENDPOINT: '}an edition is restored from the versions of its objects`,
  async () => {
    const client = createS3Client({
      ...(endpoint && { endpoint, forcePathStyle: true }),
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const bucket = `almanac-${randomUUID()}`;
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
    await client.send(
      new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    const store = createS3Store({ client, bucket });
    const { table, close } = await openEmbeddedTable(await temporaryFolder());
    try {
      const texts = { 'claims.json': '[]', 'en/report.html': '<!doctype html></html>', 'en/report.pdf': '%PDF-%%EOF' };
      const artifacts = Object.entries(texts).map(([name, text]) => ({
        name,
        key: `${FOLDER}/${name}`,
        sha256: sha256(text),
        bytes: text.length,
        contentType: 'text/plain',
        fileName: name,
      }));
      for (const [name, text] of Object.entries(texts))
        await store.putOnce(`${FOLDER}/${name}`, utf8(text), 'text/plain');
      const manifest = `${FOLDER}/manifest-${sha256('{}').slice(0, 16)}.json`;
      await store.putOnce(manifest, utf8('{}'), 'application/json');
      const pointer = { report: 'r', edition: '2022', manifest, run: 'one', publishedAt: '2026-03-01', artifacts };
      await table.putEdition(pointer);
      const from = { client, bucket, table };
      expect((await restoreEdition(from, 'r', '2022'))?.map(({ version }) => version)).toEqual([
        null,
        null,
        null,
        null,
      ]);

      // Overwritten, deleted, and deleted behind a version that is garbage too.
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: `${FOLDER}/claims.json`, Body: 'garbage' }));
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: `${FOLDER}/en/report.html` }));
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: manifest }));
      const files = await restoreEdition(from, 'r', '2022');
      const taken = files?.map(({ name, version }) => [name, version !== null]);
      expect(taken).toEqual([
        ['claims.json', true],
        ['en/report.html', true],
        ['en/report.pdf', false],
        ['manifest.json', true],
      ]);
      const now = await table.getEdition('r', '2022');
      expect(now?.manifest).toBe(mendedKey(manifest, 1));
      for (const { name, key, sha256: hash } of now?.artifacts ?? [])
        expect([name, sha256((await store.get(key))?.bytes ?? '')]).toEqual([name, hash]);
      expect(new TextDecoder().decode((await store.get(`${FOLDER}/claims.json`))?.bytes)).toBe('garbage');
      expect(await restoreEdition(from, 'r', '1999')).toBeNull();

      const lost = {
        ...pointer,
        edition: '2021',
        artifacts: artifacts.map(one => ({ ...one, sha256: sha256('never was') })),
      };
      await table.putEdition(lost);
      expect((await restoreEdition(from, 'r', '2021'))?.map(({ key }) => key === null)).toEqual([
        true,
        true,
        true,
        false,
      ]);
      expect((await table.getEdition('r', '2021'))?.artifacts).toEqual(lost.artifacts);
    } finally {
      await close();
      client.destroy();
    }
  },
);
