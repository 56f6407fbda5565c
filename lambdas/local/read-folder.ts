import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type InputFile, isRead } from '../records/import/input-file.ts';
import { isLeftOver } from '../records/import/kind.ts';
import { refuse } from '../refusals/refusal.ts';
import { isSystemError } from './store/place-once.ts';

/**
 * The files of a folder, as an import takes them, sorted by path. A file over the limits is named but not read; a link
 * that leads out of the folder is not followed; hidden files are left alone, save
 * those that a system leaves behind, which are told.
 */
export async function readFolder(folder: string): Promise<readonly InputFile[]> {
  const root = await realFolder(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile() || entry.isSymbolicLink())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !path.split(sep).some(part => part.startsWith('.') && !isLeftOver(part)))
    .sort();
  const files: InputFile[] = [];
  let bytes = 0;
  for (const path of paths) {
    const file = await readOne(root, path, { files: files.length, bytes });
    if (file === null) continue;
    files.push(file);
    bytes += file.bytes?.byteLength ?? 0;
  }
  if (files.length === 0)
    throw refuse('commandRefused', {
      words: `There is no file to import in ${folder}. docs/data.md describes the files.`,
    });
  return files;
}

async function realFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    throw refuse('commandRefused', {
      words: `There is no folder ${folder}. Give a folder with records; docs/data.md describes it.`,
    });
  }
  throw refuse('commandRefused', {
    words: `${folder} is not a folder. Give the folder that holds the files to import.`,
  });
}

type Before = Parameters<typeof isRead>[1];

async function readOne(root: string, path: string, before: Before): Promise<InputFile | null> {
  const real = await realpath(join(root, path));
  if (!real.startsWith(root + sep)) return null;
  const facts = await stat(real);
  if (!facts.isFile()) return null;
  const { size } = facts;
  return { path: path.split(sep).join('/'), size, bytes: isRead(size, before) ? await readFile(real) : null };
}
