import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** There are no bundles to deploy, or not all of them. */
export class BundleMissing extends Error {
  override readonly name = 'BundleMissing';

  constructor(files: readonly string[]) {
    super(`There is no ${files.join(', no ')}. Make the bundles first: npm run bundle.`);
  }
}

const BuildFile = z.object({ build: z.string().regex(/^[0-9a-f]{12,}$/) });

/** Hash of all that is shipped, as the bundling noted it: it changes whenever code, templates or fonts do. */
export function buildId(bundles: string, functions: readonly string[]): string {
  const noted = join(bundles, 'build.json');
  const missing = [noted, ...functions.map(name => join(bundles, name, 'index.mjs'))].filter(file => !existsSync(file));
  if (missing.length > 0) throw new BundleMissing(missing);
  return BuildFile.parse(JSON.parse(readFileSync(noted, 'utf8'))).build;
}
