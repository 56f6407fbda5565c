import { GetObjectCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { manifestHash, sha256 } from '../../lambdas/publishing/keys.ts';
import { MANIFEST } from '../../lambdas/publishing/link.ts';
import type { EditionTable } from '../../lambdas/publishing/ports.ts';
import { storeMended } from '../../lambdas/publishing/store-mended.ts';

export interface RestoreFrom {
  readonly client: S3Client;
  readonly bucket: string;
  readonly table: Pick<EditionTable, 'getEdition' | 'replaceEdition'>;
}

/** What became of one file. */
export interface RestoredFile {
  readonly name: string;
  /** Key that holds it now; null where no version has the bytes that were published. */
  readonly key: string | null;
  /** Version that it was taken from; null where it was whole. */
  readonly version: string | null;
}

interface Wanted {
  readonly name: string;
  readonly key: string;
  readonly contentType: string;
  readonly isRight: (hash: string) => boolean;
}

/** The bytes of an older version that are right, the newest first; null where none is. */
async function rightVersion({ client, bucket }: RestoreFrom, { key, isRight }: Wanted) {
  const listed = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }));
  for (const { Key, VersionId } of listed.Versions ?? []) {
    if (Key !== key || VersionId === undefined) continue;
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key, VersionId }));
    const bytes = await Body?.transformToByteArray();
    if (bytes !== undefined && isRight(sha256(bytes))) return { bytes, version: VersionId };
  }
  return null;
}

/**
 * Restores the files of a published edition from the versions of its objects: whatever is damaged or gone is copied from
 * a version that has the bytes that were published, to a key of its own, since nothing published is overwritten. Then the
 * pointer moves, if it is still the one that was read.
 */
export async function restoreEdition(
  from: RestoreFrom,
  report: string,
  edition: string,
): Promise<readonly RestoredFile[] | null> {
  const { client, bucket, table } = from;
  const pointer = await table.getEdition(report, edition);
  if (pointer === null) return null;
  const store = createS3Store({ client, bucket });

  const restored = async (wanted: Wanted): Promise<RestoredFile> => {
    const { name, key, contentType, isRight } = wanted;
    const now = await store.get(key);
    if (now !== null && isRight(sha256(now.bytes))) return { name, key, version: null };
    const found = await rightVersion(from, wanted);
    if (found === null) return { name, key: null, version: null };
    return { name, key: await storeMended(store, key, { bytes: found.bytes, contentType }), version: found.version };
  };

  const files: RestoredFile[] = [];
  for (const { name, key, contentType, sha256: hash } of pointer.artifacts)
    files.push(await restored({ name, key, contentType, isRight: own => own === hash }));
  const hash = manifestHash(pointer.manifest);
  const isRight = (own: string): boolean => own.startsWith(hash);
  files.push(await restored({ name: MANIFEST, key: pointer.manifest, contentType: 'application/json', isRight }));

  const keyOf = (name: string, was: string): string => files.find(file => file.name === name)?.key ?? was;
  if (files.some(({ version }) => version !== null))
    await table.replaceEdition(pointer, {
      ...pointer,
      manifest: keyOf(MANIFEST, pointer.manifest),
      artifacts: pointer.artifacts.map(artifact => ({ ...artifact, key: keyOf(artifact.name, artifact.key) })),
    });
  return files;
}
