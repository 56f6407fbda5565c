import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import './precompile.ts';

/**
 * Makes the commands of the terminal into JavaScript, in `build/commands`: what a person waits for is then the report and
 * not the reading of some hundred TypeScript modules, which takes longer than to write them anew. Packages stay where npm
 * put them. A file of the folder lies as deep below the top as its source does, so paths that start from a module hold.
 */
const ENTRIES = ['almanac', 'thread'];

const root = resolve(import.meta.dirname, '../..');

/** Where the commands lie once they are made. */
export const COMMANDS_FOLDER = join(root, 'build/commands');

/**
 * Makes the commands. A file that is there already with the same content is left alone, and any other put in its place in
 * one step: a command that runs, or that starts at this moment, reads whole files.
 */
export async function buildCommands(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ENTRIES.map(name => join(root, 'lambdas/local', `${name}.ts`)),
    outdir: COMMANDS_FOLDER,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  mkdirSync(COMMANDS_FOLDER, { recursive: true });
  for (const { path, contents } of outputFiles) {
    if (contentOf(path)?.equals(contents)) continue;
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, contents);
    renameSync(fresh, path);
  }
}

/** What a file holds; null where there is none. */
function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

if (process.argv[1] === import.meta.filename) await buildCommands();
