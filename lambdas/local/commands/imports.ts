import { parseArgs } from 'node:util';
import { type ListedImport, listedImports, undoImport } from '../../publishing/undo-import.ts';
import { refuse } from '../../refusals/refusal.ts';
import type { Command, Terminal } from '../command.ts';
import type { LocalDependencies } from '../dependencies.ts';
import { openLocalEnvironment } from '../environment.ts';
import { storeFolder } from '../paths.ts';
import { understood } from '../usage.ts';

const USAGE = `Usage: npm run imports
       npm run imports -- undo ID
       npm run imports -- recipe NAME

Lists what was imported into the store in ALMANAC_HOME (default .almanac). An import is a draft until an edition that reads
it is published.
undo takes a draft back: what it brought goes, and what stood before stands again. Import the right files afterwards.
recipe prints a recipe that imports read by, as it was written last.`;

type Asked =
  | { readonly kind: 'list' }
  | { readonly kind: 'undo'; readonly id: string }
  | { readonly kind: 'recipe'; readonly name: string };

function asked(args: readonly string[]): Asked {
  return understood(USAGE, () => {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true, strict: true });
    const [word, name, ...more] = positionals;
    if (word === undefined) return { kind: 'list' } as const;
    if (name === undefined || more.length > 0) return null;
    if (word === 'undo') return { kind: 'undo', id: name } as const;
    return word === 'recipe' ? ({ kind: 'recipe', name } as const) : null;
  });
}

/** Files that are named of an import. */
const NAMED = 3;

const minute = (instant: string): string =>
  instant === '' ? '' : `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;

const state = ({ status, readBy }: ListedImport): string =>
  status === 'withdrawn' ? 'withdrawn' : readBy.length === 0 ? 'draft' : `kept: read by ${readBy.join(', ')}`;

function inWords(entry: ListedImport): string {
  const { id, at, files, recipes, batch, written } = entry;
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  const items = Object.entries(written)
    .map(([kind, count]) => `${kind}: ${count}`)
    .sort()
    .join(', ');
  return [
    `${id}  ${minute(at)}  ${state(entry)}`,
    `    ${files.slice(0, NAMED).join(', ')}${more}`,
    `    wrote ${items}`,
    ...(recipes.length === 0 ? [] : [`    read by the recipes ${recipes.join(', ')}`]),
    ...(batch === null ? [] : [`    sent as ${batch}`]),
  ].join('\n');
}

async function carryOut(dependencies: LocalDependencies, question: Asked, say: Terminal['say']): Promise<void> {
  if (question.kind === 'recipe') {
    const recipes = await dependencies.table.keptRecipes();
    const text = recipes.get(question.name);
    if (text === undefined)
      throw refuse('commandRefused', {
        words: `No recipe "${question.name}" is kept. ${recipes.size === 0 ? 'None is.' : `Kept are: ${[...recipes.keys()].sort().join(', ')}.`}`,
      });
    say(text.trimEnd());
    return;
  }
  if (question.kind === 'undo') {
    const { id, written } = await undoImport(dependencies, question.id);
    const count = Object.values(written).reduce((sum, number) => sum + number, 0);
    say(
      `The import ${id} is withdrawn: ${count === 1 ? '1 item that it wrote is gone, or as it was' : `${count} items that it wrote are gone, or as they were`} before.`,
    );
    return;
  }
  const listed = await listedImports(dependencies);
  say(listed.length === 0 ? 'No import is listed.' : listed.map(inWords).join('\n'));
}

/** Lists imports, takes one back, prints a recipe that one read by. */
export const importsCommand: Command = {
  usage: USAGE,
  run: async ({ args, env, say }) => {
    const question = asked(args);
    const environment = await openLocalEnvironment(storeFolder(env), 'http://127.0.0.1');
    try {
      await carryOut(environment.dependencies, question, say);
      return 0;
    } finally {
      await environment.close();
    }
  },
};
