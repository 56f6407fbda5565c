import type { Progress } from '../publishing/dependencies.ts';
import { localBuildId } from './build-id.ts';
import { type LocalDependencies, localDependencies, type Place } from './dependencies.ts';
import { openEmbeddedTable } from './embedded-table.ts';
import type { FolderStore } from './folder-store.ts';
import { refuseLost } from './held.ts';
import { linkSecret } from './link-secret.ts';
import { sweep } from './sweep.ts';

/** Almanac on one machine: everything is below one folder. */
export interface LocalEnvironment {
  readonly folder: string;
  readonly dependencies: LocalDependencies;
  readonly store: FolderStore;
  readonly place: Place;
  /** Address of the table, for the other threads of this process. */
  readonly tableAddress: string;
  readonly close: () => Promise<void>;
}

/** Opens the table and the store of a folder. Only one process at a time may have them open. */
export async function openLocalEnvironment(
  folder: string,
  baseUrl: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<LocalEnvironment> {
  const { table, address, close } = await openEmbeddedTable(folder);
  try {
    await refuseLost(folder, table);
    await sweep(folder);
    const place: Place = { folder, baseUrl, secret: await linkSecret(folder), build: await localBuildId() };
    const dependencies = localDependencies(place, table, onProgress);
    return { folder, dependencies, store: dependencies.store, place, tableAddress: address, close };
  } catch (error) {
    await close();
    throw error;
  }
}
