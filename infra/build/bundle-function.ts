import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import type { FunctionName } from '../../lambdas/aws/names.ts';
import { assetsOf } from './assets.ts';
import type { Shipped } from './budgets.ts';
import { credentialsOfAFunction } from './credentials-of-a-function.ts';
import { withoutBrowser } from './without-browser.ts';
import { zodInEnglish } from './zod-in-english.ts';

export interface Bundled extends Shipped {
  readonly codeBytes: number;
  readonly codeGzipped: number;
  /** SHA-256 over the path and content of every file that is shipped. */
  readonly sha256: string;
}

/** CommonJS packages in the bundle ask for Node's own modules with `require`, which an ES module lacks. */
const BANNER =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** Makes one ES module of a function into `<target>/<name>/`, with its source map outside of what is shipped. */
export async function bundleFunction(root: string, target: string, name: FunctionName): Promise<Bundled> {
  const folder = join(target, name);
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'lambdas/handlers', `${name}.ts`)],
    outfile: join(folder, 'index.mjs'),
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    mainFields: ['module', 'main'],
    conditions: ['node', 'import'],
    banner: { js: BANNER },
    minify: true,
    legalComments: 'none',
    sourcemap: 'external',
    plugins: [zodInEnglish, withoutBrowser, credentialsOfAFunction],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const code = outputFiles
    .filter(({ path }) => path.endsWith('.mjs'))
    .map(({ path, contents }) => ({ path: basename(path), bytes: contents }));
  const shipped = [...code, ...assetsOf(name)];
  for (const { path, bytes } of shipped) write(join(folder, path), bytes);
  for (const { path, contents } of outputFiles)
    if (path.endsWith('.map')) write(join(target, 'maps', `${name}.mjs.map`), contents);
  const codeBytes = sum(code.map(({ bytes }) => bytes.byteLength));
  return {
    name,
    bytes: sum(shipped.map(({ bytes }) => bytes.byteLength)),
    codeBytes,
    codeGzipped: sum(code.map(({ bytes }) => gzipSync(bytes).byteLength)),
    packages: packagesIn(metafile),
    sha256: hashOf(shipped),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function hashOf(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
  return hash.digest('hex');
}

/** `node_modules/@a/b/c.js` → `@a/b` */
const packageOf = (path: string): string | null => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;

function packagesIn({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap(output =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [packageOf(path)] : [])),
  );
  return [...new Set(inputs.filter(name => name !== null))].sort();
}
