import { parseArgs } from 'node:util';
import { refuse } from '../refusals/refusal.ts';
import { command, say } from './command.ts';
import { openLocalEnvironment } from './environment.ts';
import { importFolder } from './import-folder.ts';
import { asTyped, storeFolder } from './paths.ts';

const USAGE = `Usage: npm run import -- DIR

Imports the records in DIR (docs/data.md describes the files) into the store in ALMANAC_HOME (default .almanac).
With a fault in any file nothing is written, and all faults are told.`;

function folderToImport(args: readonly string[]): string {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: true });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) return asTyped(folder);
  } catch (error) {
    throw refuse('commandRefused', { words: `${error instanceof Error ? error.message : 'Wrong usage'}\n\n${USAGE}` });
  }
  throw refuse('commandRefused', { words: USAGE });
}

await command(async () => {
  const folder = folderToImport(process.argv.slice(2));
  const environment = await openLocalEnvironment(storeFolder(), 'http://127.0.0.1');
  try {
    say(await importFolder(folder, environment.dependencies.table, environment.dependencies));
  } finally {
    await environment.close();
  }
});
