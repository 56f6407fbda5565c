import { join } from 'node:path';
import type { MakingDependencies, Progress } from '../publishing/dependencies.ts';
import { rememberParts } from '../publishing/edition-parts.ts';
import { rememberReads } from '../publishing/remember-reads.ts';
import { localBuildId } from './build-id.ts';
import { clock } from './clock.ts';
import { openEmbeddedTable } from './embedded-table.ts';
import { createFolderStore, type FolderStore } from './folder-store.ts';
import { localFonts } from './fonts.ts';
import { linkSecret } from './link-secret.ts';

/** Almanac on one machine: everything is below one folder. */
export interface LocalEnvironment {
  readonly folder: string;
  readonly dependencies: MakingDependencies;
  readonly store: FolderStore;
  readonly close: () => Promise<void>;
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Opens the table and the store of a folder. Only one process at a time may have them open. */
export async function openLocalEnvironment(
  folder: string,
  baseUrl: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<LocalEnvironment> {
  const { table, close } = await openEmbeddedTable(folder);
  try {
    const secret = await linkSecret(folder);
    const store = createFolderStore({ folder: join(folder, 'files'), baseUrl, secret, now: () => Date.now() });
    const build = await localBuildId();
    return {
      folder,
      dependencies: {
        table: rememberReads(table),
        store,
        clock,
        build,
        fonts: localFonts,
        pause,
        partsOf: rememberParts(),
        onProgress,
      },
      store,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
