import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIdOf } from '../../lambdas/local/build-id.ts';
import { ROOT } from '../../lambdas/local/paths.ts';
import { temporaryFolder } from './terminal.ts';

test('the build id changes with every source and template, and with nothing else', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'lambdas'));
  await cp(join(ROOT, 'templates'), join(root, 'templates'), { recursive: true });
  await cp(join(ROOT, 'lambdas/local'), join(root, 'lambdas/local'), { recursive: true });
  await cp(join(ROOT, 'package-lock.json'), join(root, 'package-lock.json'));
  const id = await buildIdOf(root);
  expect(id).toMatch(/^[0-9a-f]{64}$/);

  await writeFile(join(root, 'README.md'), 'words');
  await writeFile(join(root, 'lambdas/made.generated.js'), 'made from sources');
  expect(await buildIdOf(root)).toBe(id);

  const theme = join(root, 'templates/theme.json');
  await writeFile(theme, `${await readFile(theme, 'utf8')} `);
  const themed = await buildIdOf(root);
  expect(themed).not.toBe(id);

  await writeFile(join(root, 'lambdas/new.ts'), '');
  expect(await buildIdOf(root)).not.toBe(themed);
});
