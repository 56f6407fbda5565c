import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '../../lambdas/document/compose.ts';
import { ownLedger } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { rememberParts, type Stages } from '../../lambdas/publishing/edition-parts.ts';
import { readParts } from '../../lambdas/publishing/input.ts';
import { inputKey } from '../../lambdas/publishing/keys.ts';
import { rebuildEdition } from '../../lambdas/publishing/rebuild-edition.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, EDITION, FILES, openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';

/** The stages, with each of their calls. */
function counted(): { readonly stages: Stages; readonly calls: string[] } {
  const calls: string[] = [];
  const stages: Stages = {
    analyse: input => {
      calls.push(`analyse ${input.edition.id}`);
      return analyse(input);
    },
    compose: (analysis, language) => {
      calls.push(`compose ${language}`);
      return compose(analysis, language);
    },
    ownLedger: (analysis, documentIn) => {
      calls.push('ledger');
      return ownLedger(analysis, documentIn);
    },
  };
  return { stages, calls };
}

/** What an edition takes: one analysis, one document a language, one ledger. */
const ONCE = [`analyse ${EDITION}`, 'compose en', 'compose zh-Hans', 'ledger'];

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment();
});
afterAll(() => environment.leave());

const counting = () => {
  const { stages, calls } = counted();
  const dependencies: MakingDependencies = { ...environment.dependencies, partsOf: rememberParts(stages) };
  return { dependencies, calls };
};

test('a whole run in one process, with its verification, makes each part of the edition once', async () => {
  const { dependencies, calls } = counting();
  const { run } = await startRun(dependencies, ASKED);
  expect(await runToEnd(dependencies, run.id)).toMatchObject({ status: 'succeeded', planned: FILES.length });
  expect(calls.sort()).toEqual(ONCE);
});

test('so does making all files again; the parts at hand are shared by what the same input makes', async () => {
  const { dependencies, calls } = counting();
  for (let time = 0; time < 2; time += 1)
    expect((await rebuildEdition(dependencies, REPORT, EDITION)).files.every(({ identical }) => identical)).toBe(true);
  expect(calls.sort()).toEqual(ONCE);
});

test('no more than one edition is kept', async () => {
  const { stages, calls } = counted();
  const partsOf = rememberParts(stages);
  const run = (await environment.table.getEdition(REPORT, EDITION))?.run ?? '';
  const hash = (await environment.table.getRun(run))?.input ?? '';
  const { input } = await readParts({ ...environment.dependencies, partsOf }, hash);
  for (const name of ['a', 'b', 'a']) partsOf(name, () => input).analysis();
  expect(calls).toEqual(Array.from({ length: 3 }, () => `analyse ${EDITION}`));
});

test('the parts at hand do not stand for an input that was lost or damaged', async () => {
  const { dependencies } = counting();
  const run = (await environment.table.getEdition(REPORT, EDITION))?.run ?? '';
  const hash = (await environment.table.getRun(run))?.input ?? '';
  await readParts(dependencies, hash);
  const store = {
    ...dependencies.store,
    get: async (key: string) =>
      key === inputKey(hash) ? { bytes: new TextEncoder().encode('{}'), contentType: 'application/json' } : null,
  };
  await expect(readParts({ ...dependencies, store }, hash)).rejects.toMatchObject({ code: 'damagedObject' });
});
