import * as z from 'zod';
import type { InAccount } from './context.ts';

const Entry = z.object({ Key: z.string(), VersionId: z.string().nullish() });
const Versions = z
  .object({ Versions: z.array(Entry).nullish(), DeleteMarkers: z.array(Entry).nullish() })
  .nullable()
  .transform(found => [...(found?.Versions ?? []), ...(found?.DeleteMarkers ?? [])]);

export type ObjectVersion = z.infer<typeof Entry>;

/** Every version and every mark of deletion below a prefix of the stack's bucket. */
export const versionsBelow = async ({ aws, stack }: InAccount, prefix: string): Promise<readonly ObjectVersion[]> =>
  Versions.parse(
    await aws('s3api', 'list-object-versions', '--bucket', stack.output('BucketName'), '--prefix', prefix),
  );

/** Deletes these versions for good. */
export async function deleteVersions({ aws, stack }: InAccount, versions: readonly ObjectVersion[]): Promise<void> {
  for (const { Key, VersionId } of versions) {
    const version = VersionId ? ['--version-id', VersionId] : [];
    await aws('s3api', 'delete-object', '--bucket', stack.output('BucketName'), '--key', Key, ...version);
  }
}
