import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/**
 * An S3 client with the SDK's own checksums only where S3 demands them. By default the SDK asks for a checksum in
 * every signed GET, and a browser that follows such a link is refused by some stores.
 */
export const createS3Client = (config: S3ClientConfig = {}): S3Client =>
  new S3Client({ ...config, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });
