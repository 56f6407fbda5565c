import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../language/languages.ts';
import { languageOf } from '../../language/say.ts';
import { draftDefinition } from '../../records/import/draft-definition.ts';
import { reportSchema } from '../../records/import/kinds/report-schema.ts';
import { asId } from '../../records/import/recipes/template.ts';
import type { UnitKind } from '../../records/unit.ts';
import { refuse } from '../../refusals/refusal.ts';
import type { Command } from '../command.ts';
import { asTyped } from '../paths.ts';
import { readRecords } from '../read-records.ts';
import { isSystemError } from '../store/place-once.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run new -- report --records DIR --out DIR/reports/ID.yaml [--id ID] [--languages en,zh-Hans]
       npm run new -- schema --out report.schema.json

report: writes the definition of a report for the records in DIR, with comments; what only you know
(title, publisher, notice) is marked in each language, and an import waits until it is filled in. Its id is the name of
the file where --id gives none. Names that name no unit yet may stand in DIR: npm run match is for these.
schema: writes the JSON Schema of definitions, for editors that complete and check while one writes.`;

type Asked =
  | { readonly what: 'schema'; readonly out: string }
  | {
      readonly what: 'report';
      readonly out: string;
      readonly records: string;
      readonly id: string;
      readonly languages: readonly string[];
    };

const known = (languages: readonly string[]): boolean => languages.every(id => LANGUAGES.some(each => each.id === id));

/** The id that the name of the file says. */
const idOf = (out: string): string => asId(parse(out).name) || 'report';

function asked(args: readonly string[]): Asked {
  return understood(USAGE, () => {
    const options = {
      out: { type: 'string' },
      records: { type: 'string' },
      id: { type: 'string' },
      languages: { type: 'string', default: 'en' },
    } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [what, ...more] = positionals;
    const languages = values.languages.split(',');
    if (more.length > 0 || values.out === undefined || !known(languages)) return null;
    const out = asTyped(values.out);
    if (what === 'schema') return { what, out };
    if (what !== 'report' || values.records === undefined) return null;
    return { what, out, records: asTyped(values.records), id: values.id ?? idOf(out), languages };
  });
}

/** Writes a text where there is nothing yet; its folder is made, as the folder of definitions is seldom there. */
async function keep(out: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text, { flag: 'wx' });
  } catch (error) {
    if (isSystemError(error, 'EEXIST'))
      throw refuse('commandRefused', { words: `${out} is there already. Give another name, or move it away.` });
    throw error;
  }
}

async function textOf(question: Asked): Promise<string> {
  if (question.what === 'schema') return `${JSON.stringify(reportSchema(LANGUAGES), null, 2)}\n`;
  const { records, id, languages } = question;
  return draftDefinition(await readRecords(records, { languages, namesOpen: true }), { id, languages, unitsCalled });
}

/** The nouns of kinds, several of each: "cities and economies"; of no kind at all, of whichever. */
function unitsCalled(kinds: readonly UnitKind[], language: string): string {
  const { plain, formats, nouns } = languageOf(language);
  return kinds.length === 0 ? plain.plural : formats.list(kinds.map(kind => nouns[kind].plural));
}

/** Writes a definition to begin with, or the schema of definitions. */
export const newCommand: Command = {
  usage: USAGE,
  run: async terminal => {
    const question = asked(terminal.args);
    await keep(question.out, await textOf(question));
    terminal.say(question.out);
    return 0;
  },
};
