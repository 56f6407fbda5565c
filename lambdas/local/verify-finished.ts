import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionOfFolder, type FolderVerified, verifyFolder } from '../publishing/verify-folder.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Terminal } from './command.ts';
import { openLocalEnvironment } from './environment.ts';
import { fillFromSample } from './fill-from-sample.ts';
import { importFolder } from './import-folder.ts';
import { storeFolder } from './paths.ts';
import { readFinished } from './read-finished.ts';

/**
 * Holds the finished files in a folder against their manifest and against records: those of these folders, imported in their
 * order into a temporary store; else what the own store froze for them, or has now; else the sample.
 *
 * @throws commandRefused where the folder is no folder of finished files; UnknownReport, UnknownEdition, NoRecords where the records
 * are those of something else.
 */
export async function verifyFinished(
  folder: string,
  records: readonly string[],
  env: Terminal['env'],
): Promise<FolderVerified> {
  const files = await readFinished(folder);
  const of = editionOfFolder(files);
  if (of === null)
    throw refuse('commandRefused', {
      words:
        `${folder} holds neither a manifest.json nor a claims.json that says which edition it is of. ` +
        'Give the folder that npm run report wrote.\n' +
        `${folder}中既没有manifest.json，也没有写明所属版次的claims.json。请给出npm run report写入的文件夹。`,
    });
  const store = storeFolder(env);
  const isOwn = records.length === 0 && existsSync(join(store, 'table'));
  const temporary = isOwn ? null : await mkdtemp(join(tmpdir(), 'almanac-'));
  try {
    const environment = await openLocalEnvironment(temporary ?? store, 'http://127.0.0.1');
    try {
      const { dependencies } = environment;
      for (const each of records) await importFolder(each, dependencies.table);
      if (temporary !== null && records.length === 0) await fillFromSample(environment);
      return await verifyFolder(of, files, dependencies);
    } finally {
      await environment.close();
    }
  } finally {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  }
}
