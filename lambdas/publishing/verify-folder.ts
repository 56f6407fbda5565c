import { type Fault, faultInWords } from '../audit/fault.ts';
import { readPdf } from '../audit/read/pdf.ts';
import type { Names } from '../records/language-id.ts';
import type { Dependencies } from './dependencies.ts';
import { createParts, type EditionParts } from './edition-parts.ts';
import { type FirstDifference, firstDifference } from './first-difference.ts';
import { folderInput } from './folder-input.ts';
import { sha256 } from './keys.ts';
import { type LedgerVerified, verifyWholeLedger } from './ledger-differences.ts';
import { MANIFEST } from './link.ts';
import { type Fonts, type Made, makeArtifact } from './make-artifact.ts';
import { type Manifest, manifestBytes, parseManifest } from './manifest.ts';
import { LEDGER, reportName } from './plan.ts';
import { FORMATS } from './run.ts';
import { type FinishedFile, faultsOf } from './verification.ts';

/** What became of one file of a folder since it was published. */
export type FileVerified =
  | { readonly name: string; readonly state: 'whole' | 'missing' | 'strange' }
  | { readonly name: string; readonly state: 'renamed'; readonly to: string }
  | {
      readonly name: string;
      readonly state: 'altered';
      /** SHA-256 of what lies there, and what it should be. */
      readonly sha256: string;
      readonly expected: string;
      /** Where the two first differ; null where the file could not be made again to the same bytes. */
      readonly difference: FirstDifference | null;
    };

/** Whether what lies there says itself that it is of this input, or of this build; unknown where nothing says so. */
type Sameness = 'same' | 'other' | 'unknown';

/** Something that a page or a PDF says otherwise than the records do. */
interface FolderFault extends Pick<Fault, 'file' | 'claim'> {
  /** In the languages of editors; why is told in Chinese only of what an editor is to mend. */
  readonly words: Names;
}

const inWords = (fault: Fault): FolderFault => ({
  file: fault.file,
  claim: fault.claim,
  words: faultInWords({ inChinese: '文件所载与记录不符，说明见英文', ...fault }),
});

/** What a folder of finished files is, by its manifest and by the records. */
export interface FolderVerified {
  readonly report: string;
  readonly edition: string;
  readonly manifest: 'whole' | 'altered' | 'missing' | 'unreadable';
  /** Whether the records at hand are those that the files were made from. */
  readonly input: Sameness;
  readonly build: Sameness;
  readonly files: readonly FileVerified[];
  /** Null where `claims.json` is not there, or is no JSON. */
  readonly ledger: LedgerVerified | null;
  /** What the pages and PDFs say that the records do not bear out. */
  readonly faults: readonly FolderFault[];
}

/** Which edition a folder is of, and what its manifest says; null where neither manifest nor ledger tells. */
export interface FolderOf {
  readonly of: { readonly report: string; readonly edition: string };
  readonly manifest: Manifest | null;
  readonly state: 'whole' | 'missing' | 'unreadable';
}

const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The JSON of a file; undefined where it is not there or is none: what follows from that, the caller tells. */
function jsonOf(files: readonly FinishedFile[], name: string): unknown {
  const bytes = files.find(file => file.name === name)?.bytes;
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(decoded(bytes));
  } catch (error) {
    // The recovery is the caller's: the file is told as altered.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Which edition a folder is of, by its manifest, or by its ledger where that is gone or spoilt. */
export function editionOfFolder(files: readonly FinishedFile[]): FolderOf | null {
  const manifest = parseManifest(jsonOf(files, MANIFEST));
  if (manifest !== null) return { of: manifest, manifest, state: 'whole' };
  const state = files.some(({ name }) => name === MANIFEST) ? 'unreadable' : 'missing';
  const ledger = jsonOf(files, LEDGER);
  if (typeof ledger !== 'object' || ledger === null || !('report' in ledger) || !('edition' in ledger)) return null;
  const { report, edition } = ledger;
  if (typeof report !== 'string' || typeof edition !== 'string') return null;
  return { of: { report, edition }, manifest: null, state };
}

/**
 * Holds the finished files of an edition, as they lie in a folder, against their manifest and against the records: each file by
 * its bytes, each claim of the ledger, and what the pages and PDFs say.
 *
 * Where input and build are those of the manifest every file is made again, so that a manifest that was altered with the
 * files hides nothing.
 *
 * @throws UnknownReport, UnknownEdition, NoRecords when the records at hand are those of something else.
 */
export async function verifyFolder(
  { of, manifest, state }: FolderOf,
  files: readonly FinishedFile[],
  { table, store, build, fonts }: Pick<Dependencies, 'table' | 'store' | 'build' | 'fonts'>,
): Promise<FolderVerified> {
  const { input, hash } = await folderInput({ table, store }, of, manifest?.input ?? null);
  const parts = createParts(input);
  const sameInput = sameness(manifest?.input, hash);
  const sameBuild = sameness(manifest?.build, build);
  const isSame = sameInput !== 'other' && sameBuild !== 'other';
  const makeable = makeableBy(parts);
  const listed = manifest?.artifacts.map(({ name }) => name) ?? files.map(({ name }) => name).filter(makeable);
  const names = [...new Set([...listed, LEDGER])];
  const made = isSame ? await madeAgain(parts, names.filter(makeable), fonts) : new Map<string, Made>();
  const expected = new Map(
    names.flatMap(name => {
      const again = made.get(name);
      const hashListed = manifest?.artifacts.find(each => each.name === name)?.sha256;
      const hashExpected = again === undefined ? hashListed : sha256(again.bytes);
      return hashExpected === undefined ? [] : [[name, hashExpected] as const];
    }),
  );
  const isOwn = manifest === null || !isSame || isManifestOf(parts, { input: hash, build }, made, files);
  const found = jsonOf(files, LEDGER);
  return {
    report: of.report,
    edition: of.edition,
    manifest: state === 'whole' && !isOwn ? 'altered' : state,
    input: sameInput,
    build: sameBuild,
    files: filesAgainst(expected, made, files),
    ledger: found === undefined ? null : verifyWholeLedger(found, JSON.parse(parts.ledger())),
    faults: (await faultsIn(parts, files, fonts)).map(inWords),
  };
}

const sameness = (said: string | undefined, own: string): Sameness =>
  said === undefined ? 'unknown' : said === own ? 'same' : 'other';

/** Whether the report has a file of this name. */
function makeableBy({ input }: EditionParts): (name: string) => boolean {
  const all = new Set([
    LEDGER,
    ...input.report.languages.flatMap(language => FORMATS.map(format => reportName(language, format))),
  ]);
  return name => all.has(name);
}

async function madeAgain(
  parts: EditionParts,
  names: readonly string[],
  fonts: Fonts,
): Promise<ReadonlyMap<string, Made>> {
  const made = new Map<string, Made>();
  for (const name of names) made.set(name, await makeArtifact(parts, name, fonts));
  return made;
}

/** Whether the manifest in the folder has the bytes of the one that these files have. */
function isManifestOf(
  { input: { report, edition } }: EditionParts,
  from: { readonly input: string; readonly build: string },
  made: ReadonlyMap<string, Made>,
  files: readonly FinishedFile[],
): boolean {
  const artifacts = [...made].map(([name, { bytes, contentType }]) => ({
    name,
    contentType,
    sha256: sha256(bytes),
    bytes: bytes.byteLength,
  }));
  const own = manifestBytes({ report: report.id, edition: edition.id, ...from }, artifacts);
  return files.some(({ name, bytes }) => name === MANIFEST && sha256(bytes) === sha256(own));
}

/** What became of each file that should be there, and of each that lies there. */
function filesAgainst(
  expected: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, Pick<Made, 'bytes'>>,
  files: readonly FinishedFile[],
): readonly FileVerified[] {
  const lying = new Map(files.filter(({ name }) => name !== MANIFEST).map(({ name, bytes }) => [name, bytes]));
  const hashes = new Map([...lying].map(([name, bytes]) => [name, sha256(bytes)]));
  const elsewhere = (hash: string): string | undefined =>
    [...hashes].find(([name, other]) => other === hash && expected.get(name) !== hash)?.[0];
  const own = [...expected].map(([name, hash]): FileVerified => {
    const [bytes, has] = [lying.get(name), hashes.get(name)];
    if (has === hash) return { name, state: 'whole' };
    const to = elsewhere(hash);
    if (to !== undefined) return { name, state: 'renamed', to };
    if (bytes === undefined || has === undefined) return { name, state: 'missing' };
    const should = made.get(name)?.bytes;
    const difference = should === undefined ? null : firstDifference(should, bytes, !name.endsWith('.pdf'));
    return { name, state: 'altered', sha256: has, expected: hash, difference };
  });
  const renamed = new Set(own.flatMap(each => (each.state === 'renamed' ? [each.to] : [])));
  const strange = [...lying.keys()].filter(name => !expected.has(name) && !renamed.has(name));
  return [...own, ...strange.map((name): FileVerified => ({ name, state: 'strange' }))];
}

/**
 * What the pages and PDFs say against the records. The ledger that they are read against is the one that the records give, so
 * that one that was altered makes no page untrue, nor an altered page true.
 */
async function faultsIn(parts: EditionParts, files: readonly FinishedFile[], fonts: Fonts): Promise<readonly Fault[]> {
  const unreadable: Fault[] = [];
  const readable: FinishedFile[] = [{ name: LEDGER, bytes: new TextEncoder().encode(parts.ledger()) }];
  const makeable = makeableBy(parts);
  for (const file of files.filter(({ name }) => makeable(name) && name !== LEDGER)) {
    const why = file.name.endsWith('.pdf') ? await whyUnreadable(file.bytes) : null;
    if (why === null) readable.push(file);
    else unreadable.push({ file: file.name, claim: null, sentence: '', message: why, inChinese: '无法读取' });
  }
  return [...unreadable, ...(await faultsOf(parts, readable, fonts))];
}

/** Bytes that anybody may have altered: whatever stops their reading is what is wrong with them. */
async function whyUnreadable(bytes: Uint8Array): Promise<string | null> {
  try {
    await readPdf(bytes);
    return null;
  } catch (error) {
    if (error instanceof Error) return `cannot be read back (${error.message})`;
    throw error;
  }
}
