import type { Progress } from '../publishing/dependencies.ts';
import type { ImportProgress } from '../records/import/watch.ts';
import { diskRefusal } from './disk.ts';

const reason = (cause: unknown): string => {
  const known = diskRefusal(cause) ?? cause;
  return known instanceof Error ? known.message : String(known);
};

/** 200000 → 200,000 */
const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

function importLine(progress: ImportProgress): string {
  switch (progress.kind) {
    case 'reading':
      return `reading ${progress.file}: ${grouped(progress.rows)} rows`;
    case 'checking':
      return `checking ${grouped(progress.rows)} rows`;
    case 'writing':
      return `writing: ${grouped(progress.at)} of ${grouped(progress.of)}`;
  }
}

/** A line for the terminal. */
export function progressLine(progress: Progress): string {
  switch (progress.kind) {
    case 'freezing':
      return 'freezing the records of this edition';
    case 'rendering':
      return `rendering ${progress.name} ${progress.at} of ${progress.of}`;
    case 'importing':
      return importLine(progress.progress);
    case 'publishing':
      return 'publishing: reading every file back';
    case 'leftOut':
      return progress.words;
    case 'published':
      return `published ${progress.report} ${progress.edition}`;
    case 'damaged':
      return `${progress.object} ${progress.damage}; making it again`;
    case 'mended':
      return `${progress.files.join(', ')} of ${progress.report} ${progress.edition} made again${progress.moved ? '' : ', but it was published anew meanwhile'}`;
    case 'retrying':
      return `${progress.step}: ${reason(progress.cause)} Trying again.`;
    case 'failed':
      return `${progress.step} failed: ${reason(progress.cause)}`;
  }
}
