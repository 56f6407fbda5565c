import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scrub } from '../../publishing/scrub.ts';
import { counted } from '../../records/import/note.ts';
import { refuse } from '../../refusals/refusal.ts';
import type { Command } from '../command.ts';
import { openLocalEnvironment } from '../environment.ts';
import { storeFolder } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run scrub

Reads every published file in the store in ALMANAC_HOME (default .almanac) and compares it with its hash. What is damaged
or gone is made again from the frozen input, to the bytes that were published, and stored beside it; nothing is
overwritten. Exit code: 0 when all is whole afterwards, 2 when something could not be made again, 1 when nothing could be
looked at.`;

/** Looks at everything published, and makes again what is damaged. */
export const scrubCommand: Command = {
  usage: USAGE,
  run: async ({ args, env, say, complain }) => {
    understood(USAGE, () => parseArgs({ args: [...args], options: {} }).values);
    const folder = storeFolder(env);
    if (!existsSync(join(folder, 'table')))
      throw refuse('commandRefused', {
        words: `There is no store in ${folder}, so nothing is published in it. Name another: ALMANAC_HOME=FOLDER npm run scrub`,
      });
    const environment = await openLocalEnvironment(folder, 'http://127.0.0.1', event => say(progressLine(event)));
    try {
      const { editions, unmended } = await scrub(environment.dependencies);
      for (const { report, edition, files, mended } of editions)
        say(
          `${report}/${edition}: ${counted(files, 'file', 'files')}, ${mended.length === 0 ? 'all whole' : `${mended.length} made again`}.`,
        );
      for (const words of unmended) complain(words);
      if (editions.length + unmended.length === 0) say('Nothing is published.');
      return unmended.length === 0 ? 0 : 2;
    } finally {
      await environment.close();
    }
  },
};
