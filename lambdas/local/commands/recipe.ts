import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { printFaults } from '../../records/import/print-faults.ts';
import { printNotes } from '../../records/import/print-notes.ts';
import { draftRecipe } from '../../records/import/recipes/draft.ts';
import { sheetsOf } from '../../records/import/recipes/draft-sheets.ts';
import { openTables } from '../../records/import/tables/open-tables.ts';
import { refuse } from '../../refusals/refusal.ts';
import type { Command } from '../command.ts';
import { asTyped } from '../paths.ts';
import { isSystemError } from '../store/place-once.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run recipe -- FILE [--sheet NAME] [--out imports/NAME.yaml] [--language zh-Hans]

Looks at a publisher's file and writes a draft of the recipe that reads it: guesses, each with what it was guessed from.
Of a workbook the longest sheet is read, or the one that --sheet names. Correct it, put it into the folder imports/ beside the file, and import the folder (docs/data.md).`;

interface Asked {
  readonly file: string;
  readonly sheet: string | null;
  readonly out: string | null;
  readonly language: 'en' | 'zh-Hans';
}

function asked(args: readonly string[]): Asked {
  return understood(USAGE, () => {
    const options = {
      sheet: { type: 'string' },
      out: { type: 'string' },
      language: { type: 'string', default: 'en' },
    } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    const language = values.language === 'zh-Hans' ? 'zh-Hans' : 'en';
    const { sheet = null } = values;
    return { file: asTyped(file), sheet, out: values.out === undefined ? null : asTyped(values.out), language };
  });
}

const refuseWords = (words: string) => refuse('commandRefused', { words });

async function bytesOf(file: string): Promise<{ readonly size: number; readonly bytes: Uint8Array }> {
  try {
    const { size } = await stat(file);
    return { size, bytes: await readFile(file) };
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) throw refuseWords(`There is no file ${file}.`);
    if (isSystemError(error, 'EISDIR')) throw refuseWords(`${file} is a folder. Give the publisher's file.`);
    throw error;
  }
}

/** Writes a draft where there is nothing yet. */
async function keep(out: string, draft: string): Promise<void> {
  try {
    await writeFile(out, draft, { flag: 'wx' });
  } catch (error) {
    if (isSystemError(error, 'EEXIST'))
      throw refuseWords(`${out} is there already. Give another name, or move it away.`);
    if (isSystemError(error, 'ENOENT')) throw refuseWords(`The folder of ${out} is not there. Make it first.`);
    throw error;
  }
}

/** Writes a draft of the recipe for a publisher's file. */
export const recipeCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const { file, sheet, out, language } = asked(terminal.args);
    const path = basename(file);
    const opened = openTables({ path, ...(await bytesOf(file)) });
    if (opened.faults.length > 0) throw refuseWords(printFaults(opened.faults, language));
    const sheets = sheetsOf(opened).flatMap(grid => grid.sheet ?? []);
    if (sheet !== null && !sheets.includes(sheet))
      throw refuseWords(`${path} has no sheet "${sheet}". Its sheets are: ${sheets.join(', ') || 'none'}.`);
    const draft = draftRecipe(path, opened, language, sheet);
    if (draft === null)
      throw refuseWords(`No table was found in ${path}: a row that names its columns, with rows below it.`);
    if (out === null) terminal.say(draft.trimEnd());
    else {
      await keep(out, draft);
      terminal.say(`${out}${printNotes(opened.notes, language).trimEnd()}`);
    }
    return 0;
  },
};
