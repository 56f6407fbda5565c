import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../language/languages.ts';
import { askedLanguages } from '../../records/import/asked-languages.ts';
import type { EditorLanguage } from '../../records/import/fill-in/heads.ts';
import { ALIASES_HEAD, aliasLine, unitLines } from '../../records/import/match-files.ts';
import { isSum } from '../../records/import/sums.ts';
import { unitInWords } from '../../records/import/unit-index.ts';
import { type Matching, type Unmatched, unmatchedNames } from '../../records/import/unmatched.ts';
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
  /** Names, each with the unit that was chosen for it. */
  readonly chosen: readonly (readonly [name: string, unit: string])[];
  readonly add: { readonly kind: string; readonly source: string } | null;
  readonly language: EditorLanguage;
}

/** Lines for a file, and the head that it has to have. */
interface Addition {
  readonly file: string;
  readonly head: string;
  readonly lines: readonly string[];
}

/** What the command says, in the editor's language. */
interface Words {
  readonly open: (name: string, count: number, row: number | null, file: string) => string;
  readonly none: string;
  readonly sum: string;
  readonly twice: (name: string, units: readonly string[]) => string;
  readonly noUnit: (id: string, alike: readonly string[]) => string;
  readonly noSource: (id: string) => string;
  readonly sums: (names: readonly string[]) => string;
  readonly other: (file: string, head: string) => string;
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
    sum: 'it reads as a sum or an average: a recipe leaves such rows out by "skip"',
    twice: (name, units) => `For "${name}" ${units.join(' and ')} are chosen. Choose one of them; nothing was written.`,
    noUnit: (id, alike) =>
      `There is no unit "${id}", on record or in the files; nothing was written. ${alike.length === 0 ? 'Write the id of a unit.' : `Alike: ${alike.join('; ')}.`}`,
    noSource: id =>
      `There is no source "${id}", on record or in the files; nothing was written. Correct the id, or add it to sources.`,
    other: (file, head) =>
      `${file} is not as this command writes it, in UTF-8 with the first line ${head}: a spreadsheet may have saved it otherwise. Nothing was written. Save it as "CSV UTF-8" with these columns and commas, or move it away.`,
    sums: names =>
      `Not added, since they read as sums or averages: ${names.join(', ')}. A recipe leaves such rows out by "skip".`,
    strangers: names =>
      `Nothing is to be decided on ${names.map(name => `"${name}"`).join(', ')}: the files do not hold it, or it names a unit.`,
    aliases: (count, file) => `${count} spelling${count === 1 ? ' was' : 's were'} written to ${file}.`,
    added: (count, file, lacking) =>
      `${count} unit${count === 1 ? ' was' : 's were'} written to ${file}. ${lacking.length === 0 ? `${count === 1 ? 'It lacks' : 'They lack'} nothing that is needed.` : `${count === 1 ? 'It lacks' : 'They lack'}: ${lacking.join(', ')}.`}`,
    nothing: 'Every name names a unit.',
  },
  'zh-Hans': {
    open: (name, count, row, file) => `“${name}”（${count}次，首见于${file}${row === null ? '' : `第${row}行`}）`,
    none: '没有相近的已登记单位',
    sum: '像是合计或平均：配方可用skip略过这样的行',
    twice: (name, units) => `为“${name}”选择了${units.join('和')}。请只选其一；未写入任何内容。`,
    noUnit: (id, alike) =>
      `没有单位“${id}”（已登记的和文件中的均无），未写入任何内容。${alike.length === 0 ? '请填写单位的id。' : `相近的有：${alike.join('；')}。`}`,
    noSource: id => `没有来源“${id}”（已登记的和文件中的均无），未写入任何内容。请更正id，或在sources中补充。`,
    other: (file, head) =>
      `${file}不是本命令所写的样子（UTF-8，首行为${head}）：可能经电子表格软件另存。未写入任何内容。请按这些列以逗号分隔存为“CSV UTF-8”，或移走该文件。`,
    sums: names => `未添加（像是合计或平均）：${names.join('、')}。配方可用skip略过这样的行。`,
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
      chosen: chosen.map(([name = '', unit = '']) => [name, unit] as const),
      add,
      language,
    };
  });
}

async function bytesOrNull(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    return null;
  }
}

/** A file as it is, to be written on; the head alone where it is not there yet. */
async function textOr(file: string, head: string, words: Words): Promise<string> {
  const bytes = await bytesOrNull(file);
  if (bytes === null) return head;
  const text = bytes.toString();
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  // A spreadsheet may have saved it with other separators or in another encoding: what is added would spoil it.
  if (text.includes('\uFFFD') || `${first}\n` !== head)
    throw refuse('commandRefused', { words: words.other(file, head.trimEnd()) });
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Writes lines behind those that stand in files already; with one that cannot take them nothing is written. */
async function append(additions: readonly Addition[], words: Words): Promise<void> {
  const texts = await Promise.all(additions.map(({ file, head }) => textOr(file, head, words)));
  for (const [at, { file, lines }] of additions.entries()) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${texts[at] ?? ''}${lines.join('')}`);
  }
}

const inWords = ({ name, count, file, row, suggestions }: Unmatched, words: Words): string =>
  [
    words.open(name, count, row, file),
    ...(isSum(name) ? [words.sum] : suggestions.length === 0 ? [words.none] : suggestions.map(unitInWords)).map(
      line => `    ${line}`,
    ),
  ].join('\n');

/** The decisions by name, or the refusal of one that cannot be carried out: nothing is written then. */
function decisions(
  { chosen, add }: Asked,
  { names, units, sources, suggest }: Matching,
  words: Words,
): ReadonlyMap<string, string> {
  const refuseWords = (text: string) => refuse('commandRefused', { words: text });
  const strangers = chosen.map(([name]) => name).filter(name => !names.some(each => each.name === name));
  if (strangers.length > 0) throw refuseWords(words.strangers([...new Set(strangers)]));
  const decided = new Map<string, string>();
  for (const [name, unit] of chosen) {
    if (!units.has(unit)) throw refuseWords(words.noUnit(unit, suggest(unit).map(unitInWords)));
    const before = decided.get(name) ?? unit;
    if (before !== unit) throw refuseWords(words.twice(name, [before, unit]));
    decided.set(name, unit);
  }
  if (add !== null && !sources.has(add.source)) throw refuseWords(words.noSource(add.source));
  return decided;
}

/** Lists names that name no unit, and writes what was decided on them. */
export const matchCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const question = asked(terminal.args);
    const { folder, add, language } = question;
    const words = WORDS[language];
    const files = await readFolder(folder);
    const environment = await openLocalEnvironment(storeFolder(terminal.env), 'http://127.0.0.1');
    try {
      const stored = await environment.dependencies.table.readForImport();
      const matching = unmatchedNames(files, stored, LANGUAGES);
      const chosen = decisions(question, matching, words);
      const open = matching.names.filter(({ name }) => !chosen.has(name));
      const additions: Addition[] = [];
      const said: string[] = [];
      if (chosen.size > 0) {
        const lines = [...chosen].map(([name, unit]) => aliasLine(name, unit));
        const file = join(folder, 'aliases.csv');
        additions.push({ file, head: ALIASES_HEAD, lines });
        said.push(words.aliases(lines.length, file));
      }
      const sums = open.filter(({ name }) => isSum(name));
      const fresh = open.filter(each => !sums.includes(each));
      if (add === null) said.push(...open.map(each => inWords(each, words)));
      else if (sums.length > 0) said.push(words.sums(sums.map(({ name }) => name)));
      if (add !== null && fresh.length > 0) {
        const asked = askedLanguages(files, stored, LANGUAGES).filter(({ optional }) => !optional);
        const needed = new Set(asked.map(({ id }) => id));
        const { head, lines, lacking } = unitLines(fresh, { ...add, taken: matching.units, needed }, LANGUAGES);
        const file = join(folder, 'units', 'added.csv');
        additions.push({ file, head, lines });
        said.push(words.added(lines.length, file, lacking));
      }
      if (matching.names.length === 0) said.push(words.nothing);
      await append(additions, words);
      for (const line of said) terminal.say(line);
      return 0;
    } finally {
      await environment.close();
    }
  },
};
