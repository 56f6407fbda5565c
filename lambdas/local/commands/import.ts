import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { openLocalEnvironment } from '../environment.ts';
import { importFolder } from '../import-folder.ts';
import { asTyped, storeFolder } from '../paths.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run import -- DIR [--language zh-Hans]

Imports the records in DIR (docs/data.md describes the files) into the store in ALMANAC_HOME (default .almanac).
With a fault in any file nothing is written, and all faults are told. What was decided in reading is told too.`;

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

/** Imports the records of a folder into the store. */
export const importCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const { folder, language } = folderToImport(terminal.args);
    const environment = await openLocalEnvironment(storeFolder(terminal.env), 'http://127.0.0.1');
    try {
      terminal.say(await importFolder(folder, environment.dependencies.table, environment.dependencies, language));
      return 0;
    } finally {
      await environment.close();
    }
  },
};
