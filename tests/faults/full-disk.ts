import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommands, COMMANDS_FOLDER } from '../../infra/build/commands.ts';
import { ROOT } from '../../lambdas/local/paths.ts';

/**
 * Imports, makes and serves on a real disk that is full or closed: `node --import tsx tests/faults/full-disk.ts`. The disk
 * is one of memory, which only root may mount: for anybody else it says that it tried nothing. It fails when a command
 * ends in a stack instead of words, or when what was cut off does not go on once there is room.
 */
const SECONDS = 180;
const ROOM = '64m';
const IN_WORDS = /The disk is full|The system does not let Almanac|The store is damaged/;
const STACK = /^\s+at .*:\d+|does not know/m;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function run(args: readonly string[], home: string, until: RegExp | null = null): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(COMMANDS_FOLDER, 'almanac.js'), ...args], {
      cwd: ROOT,
      env: { ...process.env, ALMANAC_HOME: home, PORT: '0' },
      timeout: SECONDS * 1000,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', part => {
        const before = until?.test(said) ?? true;
        said += String(part);
        // Once only: a second time would not let it end by itself.
        if (!before && until?.test(said)) child.kill('SIGINT');
      });
    child.on('close', code => resolve({ code, said }));
  });
}

const short = (said: string): string => said.trim().slice(-200).replace(/\s+/g, ' ');

/** A disk of memory of a size that can be changed. */
function openDisk(folder: string) {
  const mount = (...args: readonly string[]) => execFileSync('mount', args, { stdio: 'pipe' });
  mount('-t', 'tmpfs', '-o', `size=${ROOM}`, 'almanac-faults', folder);
  return {
    resize: (size: string) => mount('-o', `remount,size=${size}`, folder),
    close: () => mount('-o', 'remount,ro', folder),
    open: () => mount('-o', 'remount,rw', folder),
    leave: () => execFileSync('umount', ['-l', folder], { stdio: 'pipe' }),
  };
}

type Disk = ReturnType<typeof openDisk>;

const faults: string[] = [];
let tried = 0;

/** Notes how it ended; whatever the disk did not let happen must be told in words. */
function note(name: string, { code, said }: Ended, ends: 'well' | 'in words' | 'either'): void {
  tried += 1;
  const words = code !== 0 && code !== null && IN_WORDS.test(said) && !STACK.test(said);
  process.stdout.write(`${name}: ended with ${code}: ${short(said)}\n`);
  if (!((code === 0 && ends !== 'in words') || (words && ends !== 'well')))
    faults.push(`${name}: ${said.slice(-1_500)}`);
}

const emptied = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
};

/** Imports on ever larger disks, each cut off where it is full, and lets it go on with room. */
async function imports(disk: Disk, folder: string, sample: string): Promise<void> {
  const home = join(folder, 'home');
  for (const size of ['16k', '64k', '256k', '512k', '1m', '2m', '4m']) {
    await emptied(folder);
    disk.resize(size);
    note(`an import on a disk of ${size}`, await run(['import', sample], home), 'either');
    disk.resize(ROOM);
    note(`the same with room again`, await run(['import', sample], home), 'well');
    const again = await run(['import', sample], home);
    note('and once more', again, 'well');
    if (!again.said.includes('Nothing new')) faults.push(`${size}: the store did not hold what was imported`);
  }
}

/** Makes an edition where its files have no room. */
async function reports(disk: Disk, folder: string): Promise<void> {
  for (const size of ['16k', '512k']) {
    await emptied(folder);
    disk.resize(size);
    const own = await mkdtemp(join(tmpdir(), 'almanac-faults-home-'));
    note(`a report into a disk of ${size}`, await run(['report', '2022', '--out', folder], own), 'in words');
    await rm(own, { recursive: true });
  }
}

/** Serves a store whose disk fills up while editions are made, and again once there is room. */
async function servers(disk: Disk, folder: string): Promise<void> {
  const home = join(folder, 'home');
  await emptied(folder);
  disk.resize(ROOM);
  await mkdir(home);
  await writeFile(join(folder, 'filled'), Buffer.alloc(57 * 1024 * 1024));
  note('a server on a disk that fills up', await run(['start'], home, /Stop with Ctrl-C/), 'either');
  await rm(join(folder, 'filled'));
  const went = await run(['start'], home, /Stop with Ctrl-C/);
  note('the same with room again', went, 'well');
  if (!went.said.includes('2022')) faults.push('the server did not list the edition once there was room');
}

/** Imports into a store that may only be read. */
async function closed(disk: Disk, folder: string, sample: string): Promise<void> {
  const home = join(folder, 'home');
  await emptied(folder);
  note('an import with room', await run(['import', sample], home), 'well');
  disk.close();
  note('an import into a closed disk', await run(['import', sample], home), 'in words');
  note('a server on a closed disk', await run(['start'], home, /Stop with Ctrl-C/), 'in words');
  disk.open();
  note('an import once it is open again', await run(['import', sample], home), 'well');
}

async function carryOut(top: string): Promise<void> {
  const [folder, sample] = [join(top, 'disk'), join(top, 'sample')];
  await mkdir(folder);
  await cp(join(ROOT, 'sample'), sample, { recursive: true });
  let disk: Disk;
  try {
    disk = openDisk(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').at(-1) : String(error);
    process.stdout.write(`SKIPPED: no disk of memory can be mounted here, so no full disk was tried (${why})\n`);
    return;
  }
  try {
    await imports(disk, folder, sample);
    await reports(disk, folder);
    await servers(disk, folder);
    await closed(disk, folder, sample);
  } finally {
    disk.leave();
  }
  process.stdout.write(`${tried} commands tried on full and closed disks, ${faults.length} not survived\n`);
}

await buildCommands();
const top = await mkdtemp(join(tmpdir(), 'almanac-faults-'));
try {
  await carryOut(top);
} finally {
  await rm(top, { recursive: true, force: true });
}
for (const fault of faults) process.stderr.write(`FAILED: ${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
