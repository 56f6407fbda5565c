import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../refusals/refusal.ts';
import { isSystemError, placeOnce } from './store/place-once.ts';
import { isAlive, processStart } from './store/process-start.ts';

interface Holder {
  readonly pid: number;
  /** ISO instant at which the lock was taken, for people. */
  readonly since: string;
  /** The system's own start of the process; null where it does not tell. */
  readonly started: string | null;
}

/** Takes the folder for this process; answers with the way to let it go. The lock of a dead process is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'lock');
  const { pid } = process;
  const mine = JSON.stringify({ pid, since: new Date().toISOString(), started: await processStart(pid) });
  while (!(await place(path, mine))) {
    const theirs = await readLock(path);
    if (theirs === null) continue;
    const holder = parseHolder(theirs);
    if (holder === null) throw refuse('unreadableLock', { folder, lock: path });
    if (await isHeld(holder)) throw refuse('storeInUse', { folder, pid: holder.pid, since: holder.since });
    await removeStale(path, theirs);
  }
  return async () => {
    if ((await readLock(path)) === mine) await rm(path);
  };
}

async function place(path: string, content: string): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, content);
  return placeOnce(temporary, path);
}

async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

function parseHolder(content: string): Holder | null {
  const found = /^\{"pid":(\d+),"since":"([^"]+)","started":(?:null|"(\d+)")\}$/.exec(content);
  if (!found) return null;
  return { pid: Number(found[1]), since: String(found[2]), started: found[3] ?? null };
}

async function isHeld({ pid, started }: Holder): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const now = await processStart(pid);
  return started === null || now === null || now === started;
}

/** Of two processes that find the same stale lock, one may already have replaced it: a fresh lock is put back. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) === stale) await rm(aside);
  else await placeOnce(aside, path);
}
