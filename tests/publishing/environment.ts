import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalEnvironment, openLocalEnvironment } from '../../lambdas/local/environment.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import type { Table } from '../../lambdas/publishing/ports.ts';
import { type StoredRecords, storedTable } from '../support/stored-table.ts';

export const REPORT = 'overseas-influence';
export const EDITION = '2022';
export const ASKED = { report: REPORT, edition: EDITION };

export const FILES = [
  'claims.json',
  'en/report.html',
  'en/report.pdf',
  'zh-Hans/report.html',
  'zh-Hans/report.pdf',
] as const;

export interface TestEnvironment extends LocalEnvironment {
  readonly folder: string;
  readonly table: Table;
  readonly leave: () => Promise<void>;
}

/**
 * A real environment on this machine, in a folder of its own, with records in its table. What a test does with them is
 * the same with few as with many, so it is done with few, unless a test is about what the sample says.
 */
export async function openTestEnvironment(records: StoredRecords = 'few'): Promise<TestEnvironment> {
  return openCopyOf(await storedTable(records));
}

/** A real environment in a copy of the folder of another one, which is closed. */
export async function openCopyOf(other: string): Promise<TestEnvironment> {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  await cp(other, folder, { recursive: true });
  const environment = await openLocalEnvironment(folder, 'http://127.0.0.1:9');
  const leave = async () => {
    await environment.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...environment, folder, table: environment.dependencies.table, leave };
}

/** The same dependencies without waiting between tries; the waits are kept. */
export function impatient(dependencies: MakingDependencies): {
  readonly dependencies: MakingDependencies;
  readonly waits: number[];
} {
  const waits: number[] = [];
  const pause = async (milliseconds: number) => {
    if (milliseconds > 0) waits.push(milliseconds);
  };
  return { dependencies: { ...dependencies, pause }, waits };
}

/** The same dependencies with a store that refuses some writes. */
export const withRefusals = (
  dependencies: MakingDependencies,
  refuses: (key: string) => boolean,
  words = 'disk of 10.0.0.7 on fire',
) => ({
  ...dependencies,
  store: {
    ...dependencies.store,
    get: (key: string) => dependencies.store.get(key),
    link: (...args: Parameters<MakingDependencies['store']['link']>) => dependencies.store.link(...args),
    putOnce: async (key: string, bytes: Uint8Array, contentType: string) => {
      if (refuses(key)) throw new Error(words);
      await dependencies.store.putOnce(key, bytes, contentType);
    },
  },
});
