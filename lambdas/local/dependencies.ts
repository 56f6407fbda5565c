import { join } from 'node:path';
import * as z from 'zod';
import type { MakingDependencies, Progress } from '../publishing/dependencies.ts';
import { rememberParts } from '../publishing/edition-parts.ts';
import { takesUploads } from '../publishing/import-batches.ts';
import type { Table } from '../publishing/ports.ts';
import { rememberReads } from '../publishing/remember-reads.ts';
import { clock } from './clock.ts';
import { createFolderStore, type FolderStore } from './folder-store.ts';
import { localFonts } from './fonts.ts';
import { noteHeld } from './held.ts';

/** Where an environment keeps its things; a thread of the same process is told it in a message. */
export const Place = z.object({
  folder: z.string(),
  /** Origin of the server that answers signed links. */
  baseUrl: z.string(),
  /** Signs the links. */
  secret: z.string(),
  build: z.string(),
});

export type Place = z.infer<typeof Place>;

export interface LocalDependencies extends MakingDependencies {
  readonly store: FolderStore;
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** What the use cases need, on one machine. */
export function localDependencies(
  { folder, baseUrl, secret, build }: Place,
  table: Table,
  onProgress: (progress: Progress) => void,
): LocalDependencies {
  return {
    table: rememberReads(noteHeld(folder, table)),
    store: createFolderStore({
      folder: join(folder, 'files'),
      baseUrl,
      secret,
      now: () => Date.now(),
      takesUploads: key => takesUploads(table, key),
    }),
    clock,
    build,
    fonts: localFonts,
    pause,
    partsOf: rememberParts(),
    onProgress,
  };
}
