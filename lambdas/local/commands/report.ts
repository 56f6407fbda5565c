import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGE_IDS } from '../../language/say.ts';
import { runToEnd } from '../../publishing/run-to-end.ts';
import { startRun } from '../../publishing/start-run.ts';
import { verifyWords } from '../../publishing/verify-words.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { isFinal, isRefused, refuse } from '../../refusals/refusal.ts';
import type { Command, Terminal } from '../command.ts';
import { copyEdition } from '../copy-edition.ts';
import { type LocalEnvironment, openLocalEnvironment } from '../environment.ts';
import { fillFromSample } from '../fill-from-sample.ts';
import { importFolder } from '../import-folder.ts';
import { meantReport, SAMPLE_REPORT } from '../meant-report.ts';
import { asTyped, storeFolder } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run report -- EDITION --out DIR [--report ID] [--records DIR [--keep]] [--language ID]
       npm run report -- EDITION --words [--report ID] [--records DIR] [--language ID]

Makes the files of one edition and writes them into DIR.
  --report ID     the report, out of what was imported (default: the one that is defined; in an empty store that of the sample)
  --words         reads the institute's own words alone, tells every fault in them, and makes no file
  --language ID   en or zh-Hans: the language in which faults of the words are told (default: those of the report)
  --records DIR   records to import first, into a temporary store: a preview, which publishes nothing in yours, whatever
                  ALMANAC_HOME names. Given several times, the folders are imported in that order
  --keep          imports them into your store instead, and publishes there
Your store is the one that ALMANAC_HOME names, else .almanac. Without --report and --records the edition is made in a
temporary one too, where ALMANAC_HOME is not given.

Example: npm run report -- 2022 --out out`;

interface Settings {
  /** Null for the only one that is defined. */
  readonly report: string | null;
  readonly edition: string;
  /** Null: the institute's words are read, and no file is made. */
  readonly out: string | null;
  /** Folders to import first, in this order. */
  readonly records: readonly string[];
  /** They go into the own store, and the edition is published there. */
  readonly keep: boolean;
  /** In which language faults of the words are told; null for those of the report. */
  readonly told: LanguageId | null;
}

/**
 * Whether the own store is meant. Who brings records looks at a preview, which publishes nothing there unless they are to be
 * kept; who brings none and names a report, or a store, means what was imported.
 */
export const asksOwnStore = (
  { report, records, keep }: Pick<Settings, 'report' | 'records' | 'keep'>,
  { ALMANAC_HOME }: Terminal['env'],
): boolean => (records.length > 0 ? keep : Boolean(ALMANAC_HOME) || report !== null);

function settings(args: readonly string[]): Settings {
  return understood(USAGE, () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        words: { type: 'boolean' },
        report: { type: 'string' },
        records: { type: 'string', multiple: true },
        keep: { type: 'boolean' },
        language: { type: 'string' },
      },
    });
    const [edition, ...more] = positionals;
    const { out, words = false, records: folders = [], keep = false, language } = values;
    const told = LANGUAGE_IDS.find(id => id === language) ?? null;
    // Words that are only read are kept nowhere.
    const isKept = !keep || (folders.length > 0 && !words);
    if (edition === undefined || more.length > 0 || words !== (out === undefined) || !isKept) return null;
    if (language !== undefined && told === null) return null;
    const records = folders.map(asTyped);
    return {
      report: values.report ?? null,
      edition,
      out: out === undefined ? null : asTyped(out),
      records,
      keep,
      told,
    };
  });
}

/** Words that are refused stop an edition in the end: they are read before anything is rendered. */
async function readWordsFirst(
  dependencies: LocalEnvironment['dependencies'],
  asked: { readonly report: string; readonly edition: string },
  told: LanguageId | null,
): Promise<void> {
  try {
    await verifyWords(dependencies, asked, told === null ? null : [told]);
  } catch (error) {
    if (!isRefused(error, 'unproven')) throw error;
    const words = `No report was made.\n${error.message}\nThe words alone are read again, and no file is made, with --words in place of --out DIR.`;
    throw refuse('commandRefused', { words }, { cause: error });
  }
}

async function makeReport(
  environment: LocalEnvironment,
  { report: asked, edition, out, records, told }: Settings,
  say: Terminal['say'],
): Promise<void> {
  const { dependencies } = environment;
  for (const folder of records) say(await importFolder(folder, dependencies.table, dependencies));
  if (records.length === 0 && (asked ?? SAMPLE_REPORT) === SAMPLE_REPORT) {
    const filled = await fillFromSample(environment);
    if (filled !== null) say(filled);
  }
  const report = asked ?? meantReport(await dependencies.table.readReports());
  if (out === null) {
    await verifyWords(dependencies, { report, edition }, told === null ? null : [told]);
    say(`The words of ${report} ${edition} hold nothing that verification would refuse.`);
    return;
  }
  await readWordsFirst(dependencies, { report, edition }, told);
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
    const temporary = asksOwnStore(asked, terminal.env) ? null : await mkdtemp(join(tmpdir(), 'almanac-'));
    try {
      const environment = await openLocalEnvironment(
        temporary ?? storeFolder(terminal.env),
        'http://127.0.0.1',
        // What stopped the edition is told when the run has ended, with all else that did.
        event => {
          if (event.kind !== 'failed' || !isFinal(event.cause)) terminal.say(progressLine(event));
        },
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
