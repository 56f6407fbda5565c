import { setTimeout as sleep } from 'node:timers/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Dependencies } from '../publishing/dependencies.ts';
import { rememberReads } from '../publishing/remember-reads.ts';
import { createStartImport, createStartMend } from './drop-marker.ts';
import { createDynamoDBClient } from './dynamodb/client.ts';
import { createTable } from './dynamodb/table.ts';
import { type Environment, required } from './environment.ts';
import { shippedFonts } from './fonts.ts';
import { ENV } from './names.ts';
import { type Patience, WORKING } from './patience.ts';
import { createS3Client } from './s3/client.ts';
import { createS3Store } from './s3/store.ts';
import { logProgress, tracer } from './watch.ts';

/** An emulator's address, where a test names one. */
const at = (endpoint: string | undefined) => (endpoint === undefined ? {} : { endpoint });

/** S3 of a deployed function. */
function openS3(environment: Environment, patience: Patience): S3Client {
  const endpoint = environment[ENV.s3Endpoint];
  const client = createS3Client({ ...at(endpoint), ...(endpoint !== undefined && { forcePathStyle: true }) }, patience);
  return tracer.captureAWSv3Client(client);
}

/**
 * The dependencies of a deployed function, from the variables that the stack gave it; the prefix sets what it stores
 * apart from all else in the bucket, and `patience` is that of its clients.
 */
export function openDependencies(
  environment: Environment,
  { prefix = '', patience = WORKING }: { readonly prefix?: string; readonly patience?: Patience } = {},
): Dependencies {
  const dynamodb = tracer.captureAWSv3Client(createDynamoDBClient(at(environment[ENV.dynamodbEndpoint]), patience));
  return {
    table: rememberReads(createTable(dynamodb, required(environment, 'table'))),
    store: createS3Store({ client: openS3(environment, patience), bucket: required(environment, 'bucket'), prefix }),
    clock: { now: () => new Date().toISOString() },
    build: required(environment, 'build'),
    fonts: shippedFonts,
    pause: async milliseconds => {
      await sleep(milliseconds);
    },
    onProgress: logProgress,
  };
}

/** Hands batches over to the import function, on the bucket that the stack named. */
export const openStartImport = (environment: Environment, patience: Patience) =>
  createStartImport(openS3(environment, patience), required(environment, 'bucket'));

/** Has editions mended by the scrubbing function, on the bucket that the stack named. */
export const openStartMend = (environment: Environment, patience: Patience) =>
  createStartMend(openS3(environment, patience), required(environment, 'bucket'));
