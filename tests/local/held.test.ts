import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLocalEnvironment } from '../../lambdas/local/environment.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { accepted, record, records, withBase } from '../support/folder.ts';
import { temporaryFolder } from './terminal.ts';

const open = (folder: string) => openLocalEnvironment(folder, 'http://127.0.0.1:9');

test('a table that held records and holds none is refused; one that never held any is not', async () => {
  const folder = await temporaryFolder();
  await (await open(folder)).close();
  const environment = await open(folder);
  await environment.dependencies.table.write(accepted(withBase(records(record('beijing', '1'))), EMPTY));
  await environment.close();
  await (await open(folder)).close();
  await rm(join(folder, 'table'), { recursive: true });
  await expect(open(folder)).rejects.toMatchObject({
    code: 'storeDamaged',
    message: expect.stringContaining('it held records, and none are left'),
  });
  await rm(join(folder, 'held'));
  await (await open(folder)).close();
});
