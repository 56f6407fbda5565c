import type { EditionInput } from '../claims/edition-input.ts';
import { compose } from '../document/compose.ts';
import type { Document } from '../document/document.ts';
import { ledgerJson, type OwnLedger, ownLedger, ownLedgerJson } from '../document/ledger.ts';
import { type Analysis, analyse } from '../findings/analyse.ts';
import type { LanguageId } from '../records/language-id.ts';

/** What the files of an edition are made from. Each part is made when it is first asked for, and once. */
export interface EditionParts {
  readonly input: EditionInput;
  readonly analysis: () => Analysis;
  readonly document: (language: LanguageId) => Document;
  /** The text of `claims.json`. */
  readonly ledger: () => string;
  /** The text of the ledger inside a PDF. */
  readonly ownLedger: () => string;
}

/** How the parts are made. */
export interface Stages {
  readonly analyse: (input: EditionInput) => Analysis;
  readonly compose: (analysis: Analysis, language: LanguageId) => Document;
  readonly ownLedger: (analysis: Analysis, documentIn: (language: LanguageId) => Document) => OwnLedger;
}

const STAGES: Stages = { analyse, compose, ownLedger };

/** The parts of the edition that is made from this input. */
export function createParts(input: EditionInput, stages: Stages = STAGES): EditionParts {
  const documents = new Map<LanguageId, Document>();
  const analysis = once(() => stages.analyse(input));
  const document = (language: LanguageId): Document => {
    const made = documents.get(language) ?? stages.compose(analysis(), language);
    documents.set(language, made);
    return made;
  };
  const own = once(() => stages.ownLedger(analysis(), document));
  return {
    input,
    analysis,
    document,
    ledger: once(() => ledgerJson(analysis(), own())),
    ownLedger: once(() => ownLedgerJson(analysis(), own())),
  };
}

/** The parts of an input by its hash; the input is read where they are not at hand. */
export type PartsOf = (hash: string, read: () => EditionInput) => EditionParts;

/**
 * A memory of the parts of one edition, the last that was worked on: the steps of a run in one process share them, and
 * what is kept is never more than that edition.
 */
export function rememberParts(stages: Stages = STAGES): PartsOf {
  let last: { readonly hash: string; readonly parts: EditionParts } | null = null;
  return (hash, read) => {
    if (last?.hash === hash) return last.parts;
    // The old one is let go before the new one is read.
    last = null;
    const parts = createParts(read(), stages);
    last = { hash, parts };
    return parts;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
