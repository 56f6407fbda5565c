import { expect, test } from 'vitest';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { run, runProcess, temporaryFolder } from './terminal.ts';

test('an import says what was written, and a repeated one that nothing is new', async () => {
  const ALMANAC_HOME = await temporaryFolder();
  const first = await runProcess(['import', SAMPLE], { ALMANAC_HOME });
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(/^Written: \d+ items\. Unchanged: 0\. The table now holds \d+ ranking records/);
  const again = await run('import', [SAMPLE], { ALMANAC_HOME });
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toMatch(/^Nothing new: all \d+ items are stored already\./);
});
