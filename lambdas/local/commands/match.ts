import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../language/languages.ts';
import { askedLanguages } from '../../records/import/asked-languages.ts';
import type { EditorLanguage } from '../../records/import/fill-in/heads.ts';
import { ALIASES_HEAD, aliasLine, unitLines } from '../../records/import/match-files.ts';
import { unitInWords } from '../../records/import/unit-index.ts';
import { type Unmatched, unmatchedNames } from '../../records/import/unmatched.ts';
import { UNIT_KINDS } from '../../records/unit.ts';
import { refuse } from '../../refusals/refusal.ts';
import type { Command } from '../command.ts';
import { openLocalEnvironment } from '../environment.ts';
import { asTyped, storeFolder } from '../paths.ts';
import { readFolder } from '../read-folder.ts';
import { isSystemError } from '../store/place-once.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run match -- DIR [--choose "NAME=UNIT" …] [--add KIND --source ID] [--language zh-Hans]

Lists the names in DIR that name no unit, with the units that they may mean. Nothing is matched for you.
--choose writes the spelling, with the unit that you chose, into DIR/aliases.csv.
--add writes the rest as new units of a kind (${UNIT_KINDS.join(', ')}) into DIR/units/added.csv, and says what they lack.`;

interface Asked {
  readonly folder: string;
  /** Units by the names that they were chosen for. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly add: { readonly kind: string; readonly source: string } | null;
  readonly language: EditorLanguage;
}

/** What the command says, in the editor's language. */
interface Words {
  readonly open: (name: string, count: number, row: number | null, file: string) => string;
  readonly none: string;
  readonly strangers: (names: readonly string[]) => string;
  readonly aliases: (count: number, file: string) => string;
  readonly added: (count: number, file: string, lacking: readonly string[]) => string;
  readonly nothing: string;
}

const WORDS: Readonly<Record<EditorLanguage, Words>> = {
  en: {
    open: (name, count, row, file) =>
      `"${name}" (${count} time${count === 1 ? '' : 's'}, first in ${row === null ? '' : `row ${row} of `}${file})`,
    none: 'nothing on record is alike',
    strangers: names =>
      `Nothing is to be decided on ${names.map(name => `"${name}"`).join(', ')}: the files do not hold it, or it names a unit.`,
    aliases: (count, file) => `${count} spelling${count === 1 ? ' was' : 's were'} written to ${file}.`,
    added: (count, file, lacking) =>
      `${count} unit${count === 1 ? ' was' : 's were'} written to ${file}. ${lacking.length === 0 ? 'They lack nothing that is needed.' : `They lack: ${lacking.join(', ')}.`}`,
    nothing: 'Every name names a unit.',
  },
  'zh-Hans': {
    open: (name, count, row, file) => `“${name}”（${count}次，首见于${file}${row === null ? '' : `第${row}行`}）`,
    none: '没有相近的已登记单位',
    strangers: names => `${names.map(name => `“${name}”`).join('、')}无须决定：文件中没有该名称，或已指明一个单位。`,
    aliases: (count, file) => `已将${count}个写法写入${file}。`,
    added: (count, file, lacking) =>
      `已将${count}个单位写入${file}。${lacking.length === 0 ? '必填内容均已具备。' : `尚缺：${lacking.join('、')}。`}`,
    nothing: '每个名称都指明一个单位。',
  },
};

function asked(args: readonly string[]): Asked {
  return understood(USAGE, () => {
    const options = {
      choose: { type: 'string', multiple: true },
      add: { type: 'string' },
      source: { type: 'string' },
      language: { type: 'string', default: 'en' },
    } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [folder, ...more] = positionals;
    const chosen = (values.choose ?? []).map(text => /^(.+)=(.+)$/s.exec(text)?.slice(1) ?? []);
    const known = UNIT_KINDS.some(kind => kind === values.add);
    if (folder === undefined || more.length > 0 || chosen.some(({ length }) => length === 0)) return null;
    if ((values.add === undefined) !== (values.source === undefined) || (values.add !== undefined && !known))
      return null;
    const add =
      values.add === undefined || values.source === undefined ? null : { kind: values.add, source: values.source };
    const language = values.language === 'zh-Hans' ? 'zh-Hans' : 'en';
    return {
      folder: asTyped(folder),
      chosen: new Map(chosen.map(([name = '', unit = '']) => [name, unit])),
      add,
      language,
    };
  });
}

/** A file as it is; the head alone where it is not there yet. */
async function textOr(file: string, head: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    return text.endsWith('\n') ? text : `${text}\n`;
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    return head;
  }
}

async function append(file: string, head: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${await textOr(file, head)}${lines.join('')}`);
}

const inWords = ({ name, count, file, row, suggestions }: Unmatched, words: Words): string =>
  [
    words.open(name, count, row, file),
    ...(suggestions.length === 0 ? [words.none] : suggestions.map(unitInWords)).map(line => `    ${line}`),
  ].join('\n');

/** Lists names that name no unit, and writes what was decided on them. */
export const matchCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const { folder, chosen, add, language } = asked(terminal.args);
    const words = WORDS[language];
    const files = await readFolder(folder);
    const environment = await openLocalEnvironment(storeFolder(terminal.env), 'http://127.0.0.1');
    try {
      const stored = await environment.dependencies.table.readForImport();
      const unmatched = unmatchedNames(files, stored, LANGUAGES);
      const strangers = [...chosen.keys()].filter(name => !unmatched.some(each => each.name === name));
      if (strangers.length > 0) throw refuse('commandRefused', { words: words.strangers(strangers) });
      const decided = unmatched.filter(({ name }) => chosen.has(name));
      const open = unmatched.filter(({ name }) => !chosen.has(name));
      if (decided.length > 0) {
        const lines = decided.map(({ name }) => aliasLine(name, chosen.get(name) ?? ''));
        await append(join(folder, 'aliases.csv'), ALIASES_HEAD, lines);
        terminal.say(words.aliases(lines.length, join(folder, 'aliases.csv')));
      }
      if (add !== null && open.length > 0) {
        const taken = new Set(stored.units.map(({ id }) => id));
        const asked = askedLanguages(files, stored, LANGUAGES).filter(({ optional }) => !optional);
        const needed = new Set(asked.map(({ id }) => id));
        const { head, lines, lacking } = unitLines(open, { ...add, taken, needed }, LANGUAGES);
        await append(join(folder, 'units', 'added.csv'), head, lines);
        terminal.say(words.added(lines.length, join(folder, 'units', 'added.csv'), lacking));
      } else for (const each of open) terminal.say(inWords(each, words));
      if (unmatched.length === 0) terminal.say(words.nothing);
      return 0;
    } finally {
      await environment.close();
    }
  },
};
