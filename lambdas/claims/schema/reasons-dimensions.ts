import type { ReleaseKey } from '../../records/release.ts';

interface At {
  readonly unit: string;
  readonly release: ReleaseKey;
}

interface Both {
  readonly release: ReleaseKey;
  readonly previous: ReleaseKey;
}

/** Reasons for not printing what would be said of dimensions, or of scores over releases. */
export interface ReasonFactsDimensions {
  readonly noDimensions: { readonly ranking: string };
  /** The release of a dimension, and that of the whole. */
  readonly otherField: { readonly release: ReleaseKey; readonly whole: ReleaseKey };
  readonly noExtremes: At;
  readonly goalpostsUnknown: { readonly release: ReleaseKey };
  readonly goalpostsMoved: Both;
  readonly weightUnknown: { readonly release: ReleaseKey };
  readonly weightsChanged: Both;
  readonly weightsSum: { readonly release: ReleaseKey; readonly found: string };
  readonly notLinear: At;
  readonly otherWay: At & Both;
  readonly noDriver: At & Both;
  readonly otherDriver: At & { readonly asserted: string; readonly found: string };
  readonly otherPrecision: Both;
  readonly gapWent: At & { readonly other: string; readonly direction: 'narrowed' | 'widened' };
}
