import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runToEnd } from '../../publishing/run-to-end.ts';
import { startRun } from '../../publishing/start-run.ts';
import { refuse } from '../../refusals/refusal.ts';
import type { Command, Terminal } from '../command.ts';
import { copyEdition } from '../copy-edition.ts';
import { type LocalEnvironment, openLocalEnvironment } from '../environment.ts';
import { fillFromSample } from '../fill-from-sample.ts';
import { importFolder } from '../import-folder.ts';
import { asTyped, storeFolder } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run report -- EDITION --out DIR [--report ID] [--records DIR]

Makes the files of one edition and writes them into DIR.
  --report ID     the report (default overseas-influence)
  --records DIR   records to import first (default: the sample, where the store is empty)
The store is temporary unless ALMANAC_HOME is given.

Example: npm run report -- 2022 --out out`;

interface Settings {
  readonly report: string;
  readonly edition: string;
  readonly out: string;
  readonly records: string | null;
}

function settings(args: readonly string[]): Settings {
  return understood(USAGE, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        report: { type: 'string', default: 'overseas-influence' },
        records: { type: 'string' },
      },
    });
    const [edition, ...more] = positionals;
    if (edition !== undefined && more.length === 0 && values.out !== undefined) {
      const records = values.records === undefined ? null : asTyped(values.records);
      return { report: values.report, edition, out: asTyped(values.out), records };
    }
    return null;
  });
}

async function makeReport(
  environment: LocalEnvironment,
  { report, edition, out, records }: Settings,
  say: Terminal['say'],
): Promise<void> {
  const { dependencies } = environment;
  const imported = await (records === null
    ? fillFromSample(environment)
    : importFolder(records, dependencies.table, dependencies));
  if (imported !== null) say(imported);
  const { run } = await startRun(dependencies, { report, edition });
  const ended = await runToEnd(dependencies, run.id);
  if (ended.status !== 'succeeded')
    throw refuse('commandRefused', { words: `No report was made.\n${ended.errors.join('\n')}` });
  for (const path of await copyEdition(dependencies, report, edition, out)) say(path);
}

/** Makes the files of one edition and writes them into a folder. */
export const reportCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const asked = settings(terminal.args);
    const temporary = terminal.env.ALMANAC_HOME ? null : await mkdtemp(join(tmpdir(), 'almanac-'));
    try {
      const environment = await openLocalEnvironment(
        temporary ?? storeFolder(terminal.env),
        'http://127.0.0.1',
        event => terminal.say(progressLine(event)),
      );
      try {
        await makeReport(environment, asked, terminal.say);
        return 0;
      } finally {
        await environment.close();
      }
    } finally {
      if (temporary !== null) await rm(temporary, { recursive: true, force: true });
    }
  },
};
