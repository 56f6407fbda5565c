import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystem } from 'aws-cdk-lib';

/** A function has no bundle to deploy. */
export class BundleMissing extends Error {
  override readonly name = 'BundleMissing';

  constructor(folders: readonly string[]) {
    super(`There is no index.mjs in ${folders.join(', ')}. Make the bundles first: npm run bundle.`);
  }
}

/** Hash of all bundles: it changes whenever code, templates or fonts do. */
export function buildId(bundles: readonly string[]): string {
  const missing = bundles.filter(folder => !existsSync(join(folder, 'index.mjs')));
  if (missing.length > 0) throw new BundleMissing(missing);
  const hash = createHash('sha256');
  for (const folder of bundles) hash.update(FileSystem.fingerprint(folder));
  return hash.digest('hex').slice(0, 32);
}
