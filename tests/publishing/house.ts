import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Home, openHome } from '../../lambdas/local/home.ts';
import { importFolder } from '../../lambdas/local/import-folder.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import type { Table } from '../../lambdas/publishing/ports.ts';
import type { Workshop } from '../../lambdas/publishing/workshop.ts';

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

export interface House extends Home {
  readonly folder: string;
  readonly table: Table;
  readonly leave: () => Promise<void>;
}

/** A real house on this machine, in a folder of its own, with the sample in its table unless it is to be empty. */
export async function openHouse({ empty = false } = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  const home = await openHome(folder, 'http://127.0.0.1:9');
  if (!empty) await importFolder(SAMPLE, home.workshop.table);
  const leave = async () => {
    await home.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...home, folder, table: home.workshop.table, leave };
}

/** The same workshop without waiting between tries; the waits are kept. */
export function impatient(workshop: Workshop): { readonly workshop: Workshop; readonly waits: number[] } {
  const waits: number[] = [];
  const pause = async (milliseconds: number) => {
    if (milliseconds > 0) waits.push(milliseconds);
  };
  return { workshop: { ...workshop, pause }, waits };
}

/** The same workshop with a store that refuses some writes. */
export const withRefusals = (
  workshop: Workshop,
  refuses: (key: string) => boolean,
  words = 'disk of 10.0.0.7 on fire',
) => ({
  ...workshop,
  store: {
    ...workshop.store,
    get: (key: string) => workshop.store.get(key),
    link: (...args: Parameters<Workshop['store']['link']>) => workshop.store.link(...args),
    putOnce: async (key: string, bytes: Uint8Array, contentType: string) => {
      if (refuses(key)) throw new Error(words);
      await workshop.store.putOnce(key, bytes, contentType);
    },
  },
});
