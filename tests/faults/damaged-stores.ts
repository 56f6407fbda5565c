import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommands, COMMANDS_FOLDER } from '../../infra/build/commands.ts';
import { ROOT } from '../../lambdas/local/paths.ts';
import { source, table } from '../support/folder.ts';

/**
 * Damages a store in every place and imports into it: `node --import tsx tests/faults/damaged-stores.ts`. It fails when a
 * command ends in a stack instead of words, or does not end.
 */
const SECONDS = 60;

interface Damage {
  readonly name: string;
  readonly make: (home: string) => Promise<void>;
}

/** A part of the table; what is in memory is in its log until there is much of it. */
const tableFile = async (home: string, ending: RegExp): Promise<string> => {
  const name = (await readdir(join(home, 'table'))).find(each => ending.test(each));
  if (name === undefined) throw new Error(`The table has no file ${ending}.`);
  return join(home, 'table', name);
};

async function garble(path: string): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(
    path,
    bytes.map((byte, at) => (at % 3 === 0 ? byte ^ 0x5a : byte)),
  );
}

const DAMAGES: readonly Damage[] = [
  { name: 'nothing', make: async () => {} },
  ...['CURRENT', 'MANIFEST', '\\.log$'].flatMap(part => [
    { name: `${part} cut short`, make: async (home: string) => truncate(await tableFile(home, new RegExp(part)), 7) },
    { name: `${part} garbled`, make: async (home: string) => garble(await tableFile(home, new RegExp(part))) },
    { name: `${part} gone`, make: async (home: string) => rm(await tableFile(home, new RegExp(part))) },
  ]),
  {
    name: 'the folder of the table is a file',
    make: async home => {
      await rm(join(home, 'table'), { recursive: true });
      await writeFile(join(home, 'table'), 'x');
    },
  },
  { name: 'the folder of the files is a file', make: home => writeFile(join(home, 'files'), 'x') },
  { name: 'the secret cut short', make: home => writeFile(join(home, 'link-secret'), 'abc') },
  { name: 'the lock garbled', make: home => writeFile(join(home, 'lock'), '{"pid":') },
  {
    name: 'the lock of a process that is gone',
    make: home => writeFile(join(home, 'lock'), '{"pid":999999999,"since":"2020","started":null}'),
  },
  {
    name: 'the note of a server that is gone',
    make: home => writeFile(join(home, 'serving'), '{"pid":1,"origin":"http://127.0.0.1:9"}'),
  },
];

function run(args: readonly string[], home: string): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(COMMANDS_FOLDER, 'almanac.js'), ...args], {
      cwd: ROOT,
      env: { ...process.env, ALMANAC_HOME: home },
      timeout: SECONDS * 1000,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', part => {
        said += String(part);
      });
    child.on('close', code => resolve({ code, said }));
  });
}

await buildCommands();
const top = await mkdtemp(join(tmpdir(), 'almanac-faults-'));
const faults: string[] = [];
try {
  const [whole, folder] = [join(top, 'whole'), join(top, 'folder')];
  await cp(join(ROOT, 'sample'), join(top, 'sample'), { recursive: true });
  await run(['import', join(top, 'sample')], whole);
  await cp(join(top, 'sample', 'sources.csv'), join(folder, 'sources.csv'), { recursive: true });
  await writeFile(join(folder, 'sources.csv'), table('sources', [source('a-page-of-its-own')]));
  for (const { name, make } of DAMAGES) {
    const home = join(top, 'damaged');
    await cp(whole, home, { recursive: true });
    await make(home);
    const { code, said } = await run(['import', folder], home);
    process.stdout.write(
      `${name}: ${code === 0 ? 'imported' : `ended with ${code}`}: ${said.slice(0, 160).replace(/\s+/g, ' ')}\n`,
    );
    if (code === null || /^\s+at .*:\d+|does not know/m.test(said)) faults.push(name);
    await rm(home, { recursive: true });
  }
} finally {
  await rm(top, { recursive: true, force: true });
}
process.stdout.write(`${DAMAGES.length} stores tried, ${faults.length} not survived\n`);
for (const fault of faults) process.stderr.write(`FAILED: ${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
