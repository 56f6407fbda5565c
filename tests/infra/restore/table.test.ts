import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { restoreTable } from '../../../infra/restore/table.ts';
import { createTable } from '../../../lambdas/aws/dynamodb/table.ts';
import { openEmbeddedTable, TABLE_NAME } from '../../../lambdas/local/embedded-table.ts';
import { SMALL } from '../../contract/records.ts';
import { temporaryFolder } from '../../local/terminal.ts';

test('a table is filled from the export of another, reads the same and goes on; one in use is left alone', async () => {
  const { table, client, close } = await openEmbeddedTable(await temporaryFolder());
  try {
    await table.write(SMALL);
    const pointer = {
      report: 'r',
      edition: '2022',
      manifest: 'editions/r/2022/x/manifest-0.json',
      run: 'one',
      publishedAt: '2026-03-01T12:00:00.000Z',
      artifacts: [],
    };
    await table.putEdition(pointer);

    // As DynamoDB exports: two data files of lines.
    const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLE_NAME }));
    const folder = await temporaryFolder();
    const data = join(folder, 'AWSDynamoDB/01/data');
    await mkdir(data, { recursive: true });
    const half = Math.ceil(Items.length / 2);
    for (const [index, items] of [Items.slice(0, half), Items.slice(half)].entries())
      await writeFile(
        join(data, `${index}.json.gz`),
        gzipSync(items.map(Item => `${JSON.stringify({ Item })}\n`).join('')),
      );

    expect(await restoreTable(client, 'restored', folder)).toBe(Items.length);
    const restored = createTable(client, 'restored');
    expect(await restored.readAll()).toEqual(await table.readAll());
    expect(await restored.revision()).toBe(await table.revision());
    expect(await restored.getEdition('r', '2022')).toEqual(pointer);
    expect(await restored.write(SMALL)).toMatchObject({ written: 0 });
    expect((await restored.recordsOfUnit('beijing')).length).toBeGreaterThan(3);
    await expect(restoreTable(client, 'restored', folder)).rejects.toMatchObject({ name: 'TableInUse' });
  } finally {
    await close();
  }
});
