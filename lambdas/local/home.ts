import { join } from 'node:path';
import { rememberReads } from '../publishing/remember-reads.ts';
import type { Progress, Workshop } from '../publishing/workshop.ts';
import { localBuildId } from './build-id.ts';
import { clock } from './clock.ts';
import { openEmbeddedTable } from './embedded-table.ts';
import { createFolderStore, type FolderStore } from './folder-store.ts';
import { localFonts } from './fonts.ts';
import { linkSecret } from './link-secret.ts';

/** The house on one machine: everything is below one folder. */
export interface Home {
  readonly folder: string;
  readonly workshop: Workshop;
  readonly store: FolderStore;
  readonly close: () => Promise<void>;
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Opens the table and the store of a folder. Only one process at a time may have them open. */
export async function openHome(
  folder: string,
  baseUrl: string,
  tell: (progress: Progress) => void = () => {},
): Promise<Home> {
  const { table, close } = await openEmbeddedTable(folder);
  try {
    const secret = await linkSecret(folder);
    const store = createFolderStore({ folder: join(folder, 'files'), baseUrl, secret, now: () => Date.now() });
    const build = await localBuildId();
    return {
      folder,
      workshop: { table: rememberReads(table), store, clock, build, fonts: localFonts, pause, tell },
      store,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
