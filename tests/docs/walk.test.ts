import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { SUBCOMMANDS } from '../../lambdas/local/subcommands.ts';
import { run, temporaryFolder } from '../local/terminal.ts';

const PAGE = new URL('../../docs/data.md', import.meta.url);

/** A block of the walk: a file to be there, or a command with what it says. */
interface Block {
  readonly file: string | null;
  readonly text: string;
}

/** The blocks of the walk, in its order. */
async function walk(): Promise<readonly Block[]> {
  const page = await readFile(PAGE, 'utf8');
  const section = page.split(/^## /m).find(part => part.startsWith("From a publisher's file to a page")) ?? '';
  return [...section.matchAll(/^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map(([, , file, text = '']) => ({
    file: file ?? null,
    text,
  }));
}

/** The commands of a block, each with what it says. */
const commandsIn = (text: string) =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map(part => {
      const [line = '', ...said] = part.split('\n');
      return { line, said: said.join('\n').trimEnd() };
    });

/** The words of a command line, those in quotes as one. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const isCommand = (name: string): name is keyof typeof SUBCOMMANDS => Object.hasOwn(SUBCOMMANDS, name);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the page says, as a form: times and the ids of imports are others each time, and `…` is any text. */
const formOf = (said: string): RegExp =>
  new RegExp(
    `^${escaped(said)
      .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC')
      .replace(/\b[0-9a-f]{12}\b/g, '[0-9a-f]{12}')
      .replace(/^…$/gm, '[\\s\\S]*')}$`,
  );

test('the walk from a publisher’s file to a page goes as the page says, step by step', async () => {
  const place = await temporaryFolder();
  const env = { ALMANAC_HOME: join(place, '.almanac') };
  const blocks = await walk();
  /** Ids of imports as the page gives them, and as they are here. */
  const ids = new Map<string, string>();
  let commands = 0;
  for (const { file, text } of blocks) {
    if (file !== null) {
      await mkdir(join(place, dirname(file), 'imports'), { recursive: true });
      await writeFile(join(place, file), text);
      // The next file is put beside the same recipe.
      if (file.startsWith('ports 2023/'))
        await copyFile(
          join(place, 'ports/imports/great-ports.yaml'),
          join(place, 'ports 2023/imports/great-ports.yaml'),
        );
      continue;
    }
    for (const { line, said } of commandsIn(text)) {
      const [npm, script, name = '', ...args] = wordsOf(line);
      expect([npm, script, isCommand(name)]).toEqual(['npm', 'run', true]);
      if (!isCommand(name)) continue;
      const here = args
        .filter(word => word !== '--')
        .map(word => ids.get(word) ?? (/^(?:ports|out)\b/.test(word) && !word.includes('=') ? join(place, word) : word))
        // Of these one is a report and one a source, and no folder.
        .map((word, at, all) =>
          /^--(?:report|source)$/.test(all[at - 1] ?? '') ? word.slice(place.length + 1) : word,
        );
      const { out, err } = await run(name, here, env);
      const answer = `${out}${err}`.replaceAll(`${place}/`, '').trimEnd();
      expect(answer, line).toMatch(formOf(said));
      const [printed, real] = [said, answer].map(words => words.match(/^[0-9a-f]{12}/gm) ?? []);
      for (const [at, id] of (printed ?? []).entries()) ids.set(id, real?.[at] ?? '');
      commands += 1;
    }
  }
  expect(commands).toBe(11);
  const page = await readFile(join(place, 'out/en/report.html'), 'utf8');
  expect(page.replace(/<[^>]+>/g, '')).toMatch(/Shanghai ranked first in the Great Ports Index\s*2022/);
});
