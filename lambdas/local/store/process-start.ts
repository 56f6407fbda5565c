import { readFile } from 'node:fs/promises';
import { isSystemError } from './place-once.ts';

/** Whether a process with this id lives (also one of another user). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (isSystemError(error, 'ESRCH')) return false;
    if (isSystemError(error, 'EPERM')) return true;
    throw error;
  }
}

/**
 * When a process began, in the system's own count since boot; null where the system does not tell (only Linux does,
 * in /proc). Process ids are used again, most of all in containers, where everything is process 1: the start tells
 * two processes with one id apart.
 */
export async function processStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets, and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[19] ?? null;
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ESRCH', 'EACCES')) return null;
    throw error;
  }
}
