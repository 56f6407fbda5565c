import type { Contents } from '../records/contents.ts';
import type { Dataset } from '../records/dataset.ts';
import { miscited } from './cited/cited.ts';
import type { Declared, DeclaredText } from './declared.ts';
import { derive } from './derive/derive.ts';
import { createRows } from './derive/rows.ts';
import { misdrawn } from './drawn/drawn.ts';
import { createRowsAt, otherRows, unsupported } from './evidence.ts';
import { mistold, misworded } from './expect/misworded.ts';
import type { Fault } from './fault.ts';
import { auditFile, type ReadFile } from './file.ts';
import { type Judged, LEDGER, type Ledger } from './ledger.ts';
import { auditOwnWords } from './own/own-words.ts';
import { declaredOtherwise, otherPictures } from './pictures.ts';
import { ungrounded } from './plain/plain.ts';
import { auditProse } from './prose.ts';
import { auditSelection } from './selection.ts';
import { createTokens } from './tokens.ts';

/** What verification reads: the frozen rows, the finished ledger and files, and what these were made from. */
export interface AuditInput {
  readonly dataset: Dataset;
  /** The frozen rows of the edition that this one is compared with. Absent: it is compared with none. */
  readonly compared?: Dataset;
  /** `claims.json`, read back. */
  /** Bytes of its pictures in base 64, by their hash. Absent: it has none. */
  readonly pictures?: Contents;
  readonly ledger: { readonly name: string; readonly text: string };
  readonly declared: readonly Declared[];
  readonly files: readonly ReadFile[];
}

/**
 * Verification of an edition: every claim that is called true is derived again from the rows, the evidence of every
 * claim is what it was when it was judged, its words say what its figures are, every printed sentence is one of these,
 * and the finished files say nothing else. Empty where all holds.
 */
export function audit({
  dataset,
  compared,
  pictures = {},
  ledger: { name, text },
  declared,
  files,
}: AuditInput): readonly Fault[] {
  const read = LEDGER.safeParse(JSON.parse(text));
  if (!read.success)
    return [{ file: name, claim: null, sentence: '', message: `cannot be read: ${read.error.message}` }];
  const tokens = createTokens(dataset);
  const language = (each: Declared): readonly Fault[] => [
    ...auditDeclared(name, read.data, each, dataset, compared ?? null),
    ...declaredOtherwise(each, dataset, pictures),
  ];
  return [
    ...auditLedger(name, read.data, dataset),
    ...auditSelection(name, read.data, declared),
    ...misworded(name, read.data, dataset),
    ...auditCompared(name, read.data, compared ?? null),
    ...declared.flatMap(language),
    ...files.flatMap(file => {
      const own = declared.find(({ language }) => language === file.language);
      if (own) return [...auditFile(file, own, tokens), ...otherPictures(file, own.pictures, pictures)];
      return [{ file: file.name, claim: null, sentence: '', message: 'is in a language that nothing was made in' }];
    }),
  ];
}

/**
 * Whatever the files of a language were made from, held against the ledger and the rows: each line words a claim, is a
 * cell, follows from the rows, or is one of the few that speak of nothing on record.
 *
 * @param name the file that the ledger stands in
 */
export function auditDeclared(
  name: string,
  ledger: Ledger,
  declared: Declared,
  dataset: Dataset,
  compared: Dataset | null,
): readonly Fault[] {
  const { language, sentences, cells, earlier } = declared;
  const report = `${language}/report`;
  return [
    ...mistold(name, ledger, declared, dataset),
    ...ungrounded(report, ledger, declared, dataset, compared),
    ...miscited(report, ledger, declared, dataset, compared),
    ...misdrawn(report, ledger, declared, dataset, compared),
    ...auditOwnWords(ledger, declared, dataset),
    ...auditProse(report, declared, ledger.claims),
    ...unledgered(name, language, [...sentences, ...cells], ledger.claims),
    ...unledgered(name, language, earlier, ledger.comparison?.claims ?? []),
  ];
}

/**
 * Every claim of the ledger, printed or not, and what it says of the statements of others: what is called true is
 * derived again, and whatever was considered still rests on the rows that it names.
 */
export function auditLedger(file: string, { claims, statements }: Ledger, dataset: Dataset): readonly Fault[] {
  const all: readonly Judged[] = [
    ...claims,
    ...statements.flatMap(({ judged, nearest }) => [judged, ...(nearest ? [nearest] : [])]),
  ];
  return auditClaims(file, all, dataset);
}

/** What the ledger says that the edition compared with says, by the rows of that edition. */
function auditCompared(file: string, { report, comparison }: Ledger, dataset: Dataset | null): readonly Fault[] {
  if (!comparison) return [];
  const { edition, claims, untrue } = comparison;
  if (dataset)
    return [
      ...auditClaims(file, claims, dataset),
      ...misworded(file, { report, edition, claims, untrue, statements: [] }, dataset),
    ];
  return [
    { file, claim: null, sentence: comparison.edition, message: 'is compared with, and no row of it was frozen' },
  ];
}

function auditClaims(file: string, claims: readonly Judged[], dataset: Dataset): readonly Fault[] {
  const rowsAt = createRowsAt(dataset);
  const rows = createRows(dataset);
  return claims.flatMap(claim => {
    const untrue = claim.verdict === 'true' ? (derive(claim, rows) ?? unsupported(claim, rowsAt)) : null;
    const message = untrue ?? otherRows(claim, rowsAt);
    return message === null
      ? []
      : [{ file, claim: claim.id, sentence: Object.values(claim.sentence ?? {})[0] ?? claim.id, message }];
  });
}

/** A sentence that is to be printed for a claim is the ledger's sentence of a claim that is true. */
function unledgered(
  file: string,
  language: Declared['language'],
  sentences: readonly DeclaredText[],
  claims: readonly Judged[],
): readonly Fault[] {
  const known = new Map(claims.map(claim => [claim.id, claim]));
  return sentences.flatMap(({ text, claim: id }) => {
    if (id === null) return [];
    const claim = known.get(id);
    const fault = (message: string): readonly Fault[] => [{ file, claim: id, sentence: text, message }];
    if (!claim) return fault('is printed for a claim that the ledger does not hold');
    if (claim.verdict !== 'true') return fault(`is printed although its verdict is "${claim.verdict}"`);
    const worded = claim.sentence?.[language];
    return worded === text ? [] : fault(`is worded otherwise in the ledger: “${worded}”`);
  });
}
