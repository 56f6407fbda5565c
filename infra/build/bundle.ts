import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FUNCTIONS } from '../../lambdas/aws/names.ts';
import { enforceBudgets } from './budgets.ts';
import { type Bundled, bundleFunction } from './bundle-function.ts';

/**
 * Makes `build/<function>/` for every function: what is deployed, and what the tests run. `build/build.json` names the
 * build by the hash of all that is shipped, with the sizes.
 */
const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'build');

const kb = (bytes: number): string => `${Math.round(bytes / 1000)} KB`.padStart(10);

const line = ({ name, bytes, codeBytes, codeGzipped }: Bundled): string =>
  `${name.padEnd(10)}${kb(bytes)} shipped${kb(codeBytes)} of it code,${kb(codeGzipped)} compressed`;

for (const made of [...FUNCTIONS, 'maps']) rmSync(join(target, made), { recursive: true, force: true });
const bundled: readonly Bundled[] = await Promise.all(FUNCTIONS.map(name => bundleFunction(root, target, name)));
const build = createHash('sha256')
  .update(bundled.map(({ name, sha256 }) => `${name} ${sha256}\n`).join(''))
  .digest('hex');
const functions = Object.fromEntries(bundled.map(({ name, packages: _, ...facts }) => [name, facts]));
writeFileSync(join(target, 'build.json'), `${JSON.stringify({ build, functions }, null, 2)}\n`);
process.stdout.write(`${bundled.map(line).join('\n')}\nbuild ${build.slice(0, 12)}\n`);
enforceBudgets(bundled);
