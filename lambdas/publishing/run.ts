import type { LanguageId } from '../records/language-id.ts';

export const FORMATS = ['pdf', 'html'] as const;

export type Format = (typeof FORMATS)[number];

/** What somebody asks for. Languages and formats are sorted and without repeats. */
export interface RunRequest {
  readonly report: string;
  readonly edition: string;
  readonly languages: readonly LanguageId[];
  readonly formats: readonly Format[];
}

export const RUN_STATUSES = [
  'queued',
  'freezing',
  'rendering',
  'publishing',
  'succeeded',
  'failed',
  'cancelled',
] as const;

export type RunStatus = (typeof RUN_STATUSES)[number];

/** One attempt to produce an edition. */
export interface Run {
  /** Hash of the request, the revision of the records and the build: the same question has the same run. */
  readonly id: string;
  readonly request: RunRequest;
  readonly revision: string;
  readonly build: string;
  readonly status: RunStatus;
  /** 1 for the first; a repeat of a failed or cancelled run starts the next. */
  readonly attempt: number;
  /** SHA-256 of the frozen input; null until frozen. */
  readonly input: string | null;
  /** Artifacts planned; 0 until frozen. */
  readonly planned: number;
  /** In words, for people; nothing internal. */
  readonly errors: readonly string[];
  /** Sections that the definition asks for and that had nothing to print, in words. Absent: none, or not yet known. */
  readonly leftOut?: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set in one step, once everything is proven: from then on the run is published and can no longer be cancelled. */
  readonly decided?: Decision;
}

/** That a run is published: with which manifest, and when. */
export interface Decision {
  /** Store key of the manifest. */
  readonly manifest: string;
  /** ISO instant. */
  readonly at: string;
}

/** Why a run that is under way does not go on: something does not answer. */
export interface RunWaiting {
  readonly step: string;
  /** In words: what does not answer. */
  readonly for: string;
  /** ISO instant of the first try that failed for it. */
  readonly since: string;
  /** The note is good until then; a run that waits on has renewed it. */
  readonly until: string;
}

/** One file of a run that has been rendered. Progress is the number of these over `planned`. */
export interface RunArtifact {
  readonly name: string;
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly contentType: string;
  readonly fileName: string;
  readonly milliseconds: number;
}
