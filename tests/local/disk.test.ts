import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskRefusal } from '../../lambdas/local/disk.ts';
import { sweep } from '../../lambdas/local/sweep.ts';
import { runCommand, temporaryFolder } from './terminal.ts';

const failure = (code: string, path?: string): Error => Object.assign(new Error(`${code}: cryptic`), { code, path });

describe('what the disk does not let happen', () => {
  test.each([
    ['ENOSPC', 'The disk is full at /store/files/a, so this could not be written. Free some space'],
    ['EDQUOT', 'The disk is full at /store/files/a'],
    ['EROFS', 'The system does not let Almanac read or write at /store/files/a (EROFS). See what is there'],
    ['EACCES', 'The system does not let Almanac read or write at /store/files/a (EACCES).'],
    ['ENOTDIR', 'The system does not let Almanac read or write at /store/files/a (ENOTDIR).'],
    ['EIO', 'The store is damaged at /store/files/a (EIO). Restore the folder from a copy'],
  ])('is told in words at %s', (code, words) => {
    expect(diskRefusal(failure(code, '/store/files/a'))?.message).toContain(words);
    expect(diskRefusal(new Error('a step failed', { cause: failure(code, '/store/files/a') }))?.message).toContain(
      words,
    );
  });

  test('ends a command with these words and without a stack', async () => {
    const usage = 'Usage: none';
    const run = () => Promise.reject(failure('ENOSPC', '/store'));
    const ended = await runCommand({ usage, run }, []);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^The disk is full at \/store, so this could not be written\. .*\n$/);
  });

  test('is read from the words of the table’s engine, which has no codes for it', () => {
    const level = (words: string) => Object.assign(new Error(words), { code: 'LEVEL_IO_ERROR' });
    expect(diskRefusal(level('IO error: /t/1.log: No space left on device'))?.code).toBe('diskFull');
    expect(diskRefusal(level('IO error: /t/LOCK: Read-only file system'))?.code).toBe('diskClosed');
    expect(diskRefusal(level('IO error: /t/1.ldb: something else'))?.code).toBe('storeDamaged');
    expect(diskRefusal(new Error('Database is closed'))?.code).toBe('storeDamaged');
    const unopened = Object.assign(
      new Error('Database failed to open', { cause: level('IO error: /t/LOG: No space left on device') }),
      {
        code: 'LEVEL_DATABASE_NOT_OPEN',
      },
    );
    expect(diskRefusal(unopened)?.code).toBe('diskFull');
  });

  test('is no guess: another error stays what it is', () => {
    expect(diskRefusal(failure('ECONNRESET'))).toBeNull();
    expect(diskRefusal(new Error('none'))).toBeNull();
    expect(diskRefusal('none')).toBeNull();
  });
});

test('what an ended process was writing is swept away, and nothing else', async () => {
  const folder = await temporaryFolder();
  const chance = '0b2f8a52-7f1c-4f0e-9f6d-2a1b3c4d5e6f';
  await mkdir(join(folder, 'files/editions/x'), { recursive: true });
  const kept = ['lock', 'link-secret', 'files/editions/x/a.pdf', 'files/editions/x/.hidden'];
  const left = [`lock.${chance}`, `files/.${chance}`, `files/editions/x/.${chance}`];
  for (const name of [...kept, ...left]) await writeFile(join(folder, name), 'x');
  expect(await sweep(folder)).toBe(left.length);
  const names = await readdir(folder, { recursive: true });
  for (const name of kept) expect(names).toContain(name);
  for (const name of left) expect(names).not.toContain(name);
  expect(await sweep(await temporaryFolder())).toBe(0);
});
