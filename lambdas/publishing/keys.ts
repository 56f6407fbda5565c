import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Key of a frozen input. */
export const inputKey = (hash: string): string => `inputs/${hash}.json`;

interface Made {
  readonly report: string;
  readonly edition: string;
  /** SHA-256 of the frozen input. */
  readonly input: string;
  readonly build: string;
}

/** Folder of everything that one input and one build make: new code never collides with old files. */
export const editionFolder = ({ report, edition, input, build }: Made): string =>
  `editions/${report}/${edition}/${input.slice(0, 16)}-${build.slice(0, 12)}`;

/** Key of an artifact. Keys are lower-case ASCII, so `zh-Hans/report.pdf` is kept under `…/zh-hans/report.pdf`. */
export const artifactKey = (made: Made, name: string): string => `${editionFolder(made)}/${name.toLowerCase()}`;

const IN_FOLDER = /^(editions\/[^/]+\/[^/]+\/[^/]+)\/(?:mended-\d+\/)?(.+)$/;

/** Key under which a file lies that was made again, since what lies under its own is damaged and never overwritten. */
export const mendedKey = (key: string, time: number): string => key.replace(IN_FOLDER, `$1/mended-${time}/$2`);

/** The key that a file had before it was made again, if it was. */
export const originalKey = (key: string): string => key.replace(IN_FOLDER, '$1/$2');

/** Key of a manifest: named by its own hash, since two runs of one input may offer different languages. */
export const manifestKey = (made: Made, hash: string): string =>
  `${editionFolder(made)}/manifest-${hash.slice(0, 16)}.json`;

/** Folder into which the files of an import are put. */
export const importFolder = (batch: string): string => `imports/${batch}`;

/** The start of the hash that the bytes of a manifest have, by its key. */
export const manifestHash = (key: string): string => /manifest-([0-9a-f]{16})\.json$/.exec(key)?.[1] ?? '';

/** Key of one file of an import, by its name: `records/gfci.csv`. */
export const importKey = (batch: string, name: string): string => `${importFolder(batch)}/${name}`;

/** Key of the empty object that says that all files of an import are there. */
export const readyMarker = (batch: string): string => importKey(batch, '_ready');

/** Key of the report on an import. */
export const importReportKey = (batch: string): string => `import-reports/${batch}.json`;

/** Key of the empty object that asks for damaged files of an edition to be made again. */
export const mendMarker = (report: string, edition: string): string => `repairs/${report}/${edition}/_wanted`;

/** The edition whose marker this key is; null for any other key. */
export function editionOfMarker(key: string): { readonly report: string; readonly edition: string } | null {
  const [, report, edition] = /^repairs\/([^/]+)\/([^/]+)\/_wanted$/.exec(key) ?? [];
  return report === undefined || edition === undefined ? null : { report, edition };
}

/** The batch whose marker this key is; null for any other key. */
export const batchOfMarker = (key: string): string | null => /^imports\/([^/]+)\/_ready$/.exec(key)?.[1] ?? null;

/** The batch that a file below `imports/` is sent to; null for any other key. */
export const batchOfFile = (key: string): string | null => /^imports\/([^/]+)\/./.exec(key)?.[1] ?? null;
