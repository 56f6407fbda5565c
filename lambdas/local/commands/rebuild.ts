import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Rebuilt, rebuildEdition } from '../../publishing/rebuild-edition.ts';
import { rebuiltWords } from '../../publishing/rebuilt-words.ts';
import { isRefused, refuse } from '../../refusals/refusal.ts';
import type { Command } from '../command.ts';
import { type LocalEnvironment, openLocalEnvironment } from '../environment.ts';
import { asTyped, storeFolder } from '../paths.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run rebuild -- REPORT/EDITION --out DIR

Makes the files of a published edition again, from the input that was frozen for it in the store in ALMANAC_HOME
(default .almanac), writes them into DIR, and says of each whether it has the bytes that were published. Nothing in the
store is changed. Exit code: 0 when all are the same, 2 when one differs, 1 when nothing could be made.

Example: npm run rebuild -- overseas-influence/2022 --out out`;

interface Settings {
  readonly report: string;
  readonly edition: string;
  readonly out: string;
}

function settings(args: readonly string[]): Settings {
  return understood(USAGE, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [named = '', ...more] = positionals;
    const [report, edition, ...rest] = named.split('/');
    if (report && edition && rest.length + more.length === 0 && values.out !== undefined)
      return { report, edition, out: asTyped(values.out) };
    return null;
  });
}

async function writeFiles({ files }: Rebuilt, folder: string): Promise<void> {
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

/** The store that is there: a rebuild makes none, since nothing was ever published in a new one. */
function openStore(folder: string): Promise<LocalEnvironment> {
  if (existsSync(join(folder, 'table'))) return openLocalEnvironment(folder, 'http://127.0.0.1');
  throw refuse('commandRefused', {
    words:
      `There is no store in ${folder}, so no edition was published in it. ` +
      'Name the one in which the edition was made: ALMANAC_HOME=FOLDER npm run rebuild -- …',
  });
}

async function rebuildIn({ folder, dependencies }: LocalEnvironment, { report, edition }: Settings): Promise<Rebuilt> {
  try {
    return await rebuildEdition(dependencies, report, edition);
  } catch (error) {
    if (!isRefused(error, 'notPublished')) throw error;
    const published = (await dependencies.table.listEditions()).map(known => `${known.report}/${known.edition}`);
    throw refuse('commandRefused', {
      words: `The store ${folder} holds no published edition ${report}/${edition}. ${
        published.length > 0
          ? `Published: ${published.join(', ')}.`
          : 'Nothing is published in it yet: npm start, or npm run report with this ALMANAC_HOME, makes an edition.'
      }`,
    });
  }
}

/** Makes the files of a published edition again, and says of each whether it has the bytes that were published. */
export const rebuildCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const asked = settings(terminal.args);
    const { out } = asked;
    const environment = await openStore(storeFolder(terminal.env));
    try {
      const rebuilt = await rebuildIn(environment, asked);
      await writeFiles(rebuilt, out);
      terminal.say(rebuiltWords(rebuilt).trimEnd());
      return rebuilt.files.every(({ identical }) => identical) ? 0 : 2;
    } finally {
      await environment.close();
    }
  },
};
