import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { sha256 } from '../../lambdas/publishing/keys.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, EDITION, openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';

const PAGE = 'en/report.html';
const TOLD = 'Beijing held eighth place in the Global Financial Centres Index (GFCI 32)';
/** Of it what no line may part stands in an element of its own. */
const PART = 'Beijing held eighth place in the Global';
const CLAIM = 'held:beijing:gfci/32';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment('few');
});
afterAll(() => environment.leave());

const otherwise = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const page = new TextDecoder().decode(bytes);
  expect(page).toContain(from);
  return new TextEncoder().encode(page.replace(from, to));
};

/** MakingDependencies with a store in which somebody writes into a finished page, and, if thorough, into its record too. */
function tampered(from: string, to: string, { thorough }: { readonly thorough: boolean }): MakingDependencies {
  const { store, table } = environment.dependencies;
  const isPage = (key: string) => key.endsWith(PAGE);
  return {
    ...environment.dependencies,
    store: {
      ...store,
      get: async key => {
        const stored = await store.get(key);
        if (stored === null || !isPage(key)) return stored;
        return { ...stored, bytes: otherwise(stored.bytes, from, to) };
      },
    },
    table: {
      ...table,
      listArtifacts: async run => {
        const artifacts = await table.listArtifacts(run);
        const page = artifacts.find(({ name }) => name === PAGE);
        if (!thorough || !page) return artifacts;
        const stored = await store.get(page.key);
        const bytes = stored && otherwise(stored.bytes, from, to);
        return artifacts.map(each =>
          each === page && bytes ? { ...each, sha256: sha256(bytes), bytes: bytes.byteLength } : each,
        );
      },
    },
  };
}

async function runWith(dependencies: MakingDependencies) {
  const { run } = await startRun(environment.dependencies, { ...ASKED, languages: ['en'], formats: ['html'] });
  return runToEnd(dependencies, run.id);
}

test('a page that was written into is not published: it is not what was rendered', async () => {
  const failed = await runWith(tampered(PART, PART.replace('eighth', 'tenth'), { thorough: false }));
  expect(failed.status).toBe('failed');
  expect(failed.errors.join()).toMatch(/en\/report\.html .* has \d+ bytes instead of \d+/);
  await expect(findEdition(environment.dependencies, REPORT, EDITION)).rejects.toThrow('has not been published');
});

test.each([
  ['a number', PART, PART.replace('eighth', 'third'), `“${TOLD}`, 'nothing that is printed says “third” here'],
  [
    'a sentence',
    '<main id="content" tabindex="-1">',
    '<main id="content" tabindex="-1"><p>All is well.</p>',
    '“All is well.”',
    'belongs to nothing',
  ],
  [
    'what hides a sentence',
    `<span data-claim="${CLAIM}"`,
    `<span hidden data-claim="${CLAIM}"`,
    `“${TOLD}`,
    'is not marked up as it was printed',
  ],
])('nor with %s written in behind the back of its record: the sentence is named', async (_, from, to, named, wrong) => {
  const failed = await runWith(tampered(from, to, { thorough: true }));
  expect(failed.status).toBe('failed');
  expect(failed.errors.join()).toContain(named);
  expect(failed.errors.join()).toContain(wrong);
  await expect(findEdition(environment.dependencies, REPORT, EDITION)).rejects.toThrow('has not been published');
});

test('the same page without it is published', async () => {
  expect(await runWith(environment.dependencies)).toMatchObject({ status: 'succeeded', errors: [] });
  expect((await findEdition(environment.dependencies, REPORT, EDITION)).artifacts.map(({ name }) => name)).toContain(
    PAGE,
  );
});
