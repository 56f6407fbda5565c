import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { OUTSIDE, sayingUnavailable } from '../outage.ts';
import { clientPatience, type Patience, WORKING } from '../patience.ts';

/** What does not answer when S3 does not. */
export const THE_STORE = 'The store';

/**
 * An S3 client that waits for so long, and then says what does not answer. The SDK's own checksums are made only where
 * S3 demands them: by default the SDK asks for a checksum in every signed GET, and a browser that follows such a link is
 * refused by some stores.
 */
export function createS3Client(config: S3ClientConfig = {}, patience: Patience = WORKING): S3Client {
  const client = new S3Client({
    ...clientPatience(patience),
    ...config,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  client.middlewareStack.add(sayingUnavailable(THE_STORE), OUTSIDE);
  return client;
}
