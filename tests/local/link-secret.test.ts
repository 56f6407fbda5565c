import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkSecret } from '../../lambdas/local/link-secret.ts';
import { temporaryFolder } from './terminal.ts';

test('a secret is made once, for its owner only, and kept', async () => {
  const folder = await temporaryFolder();
  const secret = await linkSecret(folder);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(await linkSecret(folder)).toBe(secret);
  expect((await stat(join(folder, 'link-secret'))).mode & 0o077).toBe(0);
});

test.each(['', 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(64)}\n`, 'z'.repeat(64)])(
  'a secret that was cut or edited is refused in words, and left as it is: %j',
  async words => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'link-secret'), words);
    await expect(linkSecret(folder)).rejects.toThrow(/is not 64 hex digits.*Delete it/);
    expect(await readFile(join(folder, 'link-secret'), 'utf8')).toBe(words);
  },
);
