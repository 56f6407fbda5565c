import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { manyRecords } from '../contract/records.ts';
import { temporaryFolder } from './terminal.ts';

/** Imports 2,000 records in another process, and kills it as soon as the first are stored. */
async function importAndBeKilled(folder: string): Promise<void> {
  const at = (path: string) => JSON.stringify(join(import.meta.dirname, path));
  const script = `(async () => {
    const { openEmbeddedTable } = await import(${at('../../lambdas/local/embedded-table.ts')});
    const { manyRecords } = await import(${at('../contract/records.ts')});
    const { table } = await openEmbeddedTable(${JSON.stringify(folder)});
    const writing = table.write(manyRecords(2000));
    while ((await table.readForImport()).records.length === 0);
    console.log('some are stored');
    await writing;
  })();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('an import that was killed half-way is told at the next start, and its repeat mends it', async () => {
  const folder = await temporaryFolder();
  await importAndBeKilled(folder);
  const { table, close } = await openEmbeddedTable(folder);
  await expect(table.readAll()).rejects.toThrow(/did not finish: it was to leave 2000 ranking records/);
  const stored = (await table.readForImport()).records.length;
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(2_000);
  const { written } = await table.write(manyRecords(2_000));
  expect(written).toBe(2_000 - stored);
  expect((await table.readAll()).records).toHaveLength(2_000);
  await close();
});
