import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../language/languages.ts';
import { type Dataset, EMPTY } from '../../records/dataset.ts';
import type { EditorLanguage } from '../../records/import/fill-in/heads.ts';
import { templateWorkbook } from '../../records/import/fill-in/template-workbook.ts';
import { counted } from '../../records/import/note.ts';
import { isRefused, refuse } from '../../refusals/refusal.ts';
import type { Command } from '../command.ts';
import { openLocalEnvironment } from '../environment.ts';
import { asTyped, storeFolder } from '../paths.ts';
import { isSystemError } from '../store/place-once.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run template -- FILE.xlsx [--language zh-Hans]

Writes a workbook to fill in: a sheet for each kind of record, with heads in your language, an example, notes, and choices
of what the store holds (units, rankings, releases, sources). Put it into a folder and import that (docs/data.md).`;

interface Asked {
  readonly file: string;
  readonly language: EditorLanguage;
}

function asked(args: readonly string[]): Asked {
  return understood(USAGE, () => {
    const options = { language: { type: 'string', default: 'en' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0 || !/\.xlsx$/i.test(file)) return null;
    return { file: asTyped(file), language: values.language === 'zh-Hans' ? 'zh-Hans' : 'en' };
  });
}

/** What the store holds; null while another process has it open. */
async function storedRecords(folder: string): Promise<Dataset | null> {
  try {
    const { dependencies, close } = await openLocalEnvironment(folder, 'http://127.0.0.1');
    try {
      return await dependencies.table.readForImport();
    } finally {
      await close();
    }
  } catch (error) {
    if (isRefused(error, 'storeInUse')) return null;
    throw error;
  }
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    if (isSystemError(error, 'EEXIST'))
      throw refuse('commandRefused', { words: `${file} is there already. Give another name, or move it away.` });
    if (isSystemError(error, 'ENOENT'))
      throw refuse('commandRefused', { words: `The folder of ${file} is not there. Make it first.` });
    throw error;
  }
}

/** Writes a workbook to fill in. */
export const templateCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const { file, language } = asked(terminal.args);
    const stored = await storedRecords(storeFolder(terminal.env));
    await keep(file, templateWorkbook(stored ?? EMPTY, LANGUAGES, language));
    terminal.say(
      stored === null
        ? `${file}, without choices of what the store holds: npm start has it open.`
        : `${file}: choose from ${counted(stored.units.length, 'unit', 'units')}, ${counted(stored.releases.length, 'release', 'releases')} and ${counted(stored.sources.length, 'source', 'sources')} on record, or write others.`,
    );
    return 0;
  },
};
