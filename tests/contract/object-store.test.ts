import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { describe } from 'vitest';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { createFolderStore, type FolderStore } from '../../lambdas/local/folder-store.ts';
import { serve } from '../../lambdas/local/serve.ts';
import { type OpenStore, objectStoreContract } from './object-store.contract.ts';

/** The folder store behind the real local server. */
async function openFolder(): Promise<OpenStore> {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-files-'));
  let store: FolderStore | null = null;
  const server = await serve(0, async request => store?.openSignedLink(request) ?? new Response(null, { status: 503 }));
  store = createFolderStore({
    folder,
    baseUrl: `http://127.0.0.1:${server.port}`,
    secret: 'for this test alone',
    now: () => Date.now(),
  });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { store, close };
}

const endpoint = process.env.ALMANAC_TEST_S3_ENDPOINT;

async function openS3(): Promise<OpenStore> {
  const client = createS3Client({
    ...(endpoint && { endpoint, forcePathStyle: true }),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const bucket = `almanac-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return { store: createS3Store({ client, bucket, prefix: 'files/' }), close: async () => client.destroy() };
}

describe('in a folder', () => objectStoreContract(openFolder));

const elsewhere = endpoint
  ? `on the S3 at ${endpoint}`
  : 'SKIPPED on S3: ALMANAC_TEST_S3_ENDPOINT names no endpoint (moto_server will do)';

describe.skipIf(!endpoint)(elsewhere, () => objectStoreContract(openS3));
