import { DoesNotFit, MissingGlyph } from '../render/pdf/errors.ts';
import {
  DamagedObject,
  NoRecords,
  NoSuchArtifact,
  NotFrozen,
  NotPublished,
  RecordsChanged,
  RunTakenOver,
  StoredDifferently,
  Unfinished,
  UnknownEdition,
  UnknownReport,
  UnknownRun,
  Unproven,
  UnsupportedFormat,
  UnsupportedLanguage,
} from './errors.ts';

/** Errors that come again however often one tries, and whose words are fit for people. */
const REFUSALS: readonly (abstract new (...facts: never[]) => Error)[] = [
  DamagedObject,
  DoesNotFit,
  MissingGlyph,
  NoRecords,
  NoSuchArtifact,
  NotFrozen,
  NotPublished,
  RecordsChanged,
  RunTakenOver,
  StoredDifferently,
  Unfinished,
  UnknownEdition,
  UnknownReport,
  UnknownRun,
  Unproven,
  UnsupportedFormat,
  UnsupportedLanguage,
];

export const isRefusal = (error: unknown): error is Error => REFUSALS.some(refusal => error instanceof refusal);

/** The same by name: an error that crossed a process has no class any more. */
export const isRefusalName = (name: string): boolean => REFUSALS.some(refusal => refusal.name === name);
