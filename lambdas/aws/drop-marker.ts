import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { mendMarker, readyMarker } from '../publishing/keys.ts';

/**
 * Hands a batch over to the import function: its marker is dropped, as somebody without the API would do, and the
 * bucket announces it. Dropping it again, after an import that failed, announces it again.
 */
export const createStartImport =
  (client: S3Client, bucket: string) =>
  async (batch: string): Promise<void> => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: readyMarker(batch), Body: '' }));
  };

/** Has an edition looked at by the scrubbing function, in the same way. */
export const createStartMend =
  (client: S3Client, bucket: string) =>
  async (report: string, edition: string): Promise<void> => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: mendMarker(report, edition), Body: '' }));
  };
