import { parseArgs } from 'node:util';
import { isRefused } from '../../refusals/refusal.ts';
import type { Command, Terminal } from '../command.ts';
import { openLocalEnvironment } from '../environment.ts';
import { importFolder } from '../import-folder.ts';
import { linkSecret } from '../link-secret.ts';
import { asTyped, storeFolder } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { importThere, originOf } from '../serving.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run import -- DIR [--language zh-Hans]

Imports the records in DIR (docs/data.md describes the files) into the store in ALMANAC_HOME (default .almanac).
With a fault in any file nothing is written, and all faults are told. What was decided in reading is told too.
While npm start has the store open, that imports them.`;

interface Asked {
  readonly folder: string;
  readonly language: string;
}

function folderToImport(args: readonly string[]): Asked {
  return understood(USAGE, () => {
    const options = { language: { type: 'string', default: 'en' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) return { folder: asTyped(folder), language: values.language };
    return null;
  });
}

async function importHere(store: string, { folder, language }: Asked, say: Terminal['say']): Promise<string> {
  const environment = await openLocalEnvironment(store, 'http://127.0.0.1', event => say(progressLine(event)));
  try {
    return await importFolder(folder, environment.dependencies.table, environment.dependencies, language);
  } finally {
    await environment.close();
  }
}

/** Where a server has the store open, it imports; the lock of any other process stands. */
async function importAnywhere(store: string, asked: Asked, say: Terminal['say']): Promise<string> {
  try {
    return await importHere(store, asked, say);
  } catch (error) {
    if (!isRefused(error, 'storeInUse')) throw error;
    const origin = await originOf(store, error.facts.pid);
    if (origin === null) throw error;
    return importThere(origin, await linkSecret(store), asked, Date.now());
  }
}

/** Imports the records of a folder into the store, by the server that has it open where there is one. */
export const importCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const asked = folderToImport(terminal.args);
    terminal.say(await importAnywhere(storeFolder(terminal.env), asked, terminal.say));
    return 0;
  },
};
