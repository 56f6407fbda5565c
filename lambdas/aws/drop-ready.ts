import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { readyMarker } from '../publishing/keys.ts';

/**
 * Hands a batch over to the import function: its marker is dropped, as somebody without the API would do, and the
 * bucket announces it. Dropping it again, after an import that failed, announces it again.
 */
export const createStartImport =
  (client: S3Client, bucket: string) =>
  async (batch: string): Promise<void> => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: readyMarker(batch), Body: '' }));
  };
