import type { PartialNames } from './language-id.ts';
/** Somebody else's claim: material to verify, never evidence. */
export interface Statement {
  readonly id: string;
  /** The words as they were said, in the language they were said in. */
  readonly text: PartialNames;
  /** Source id of the place where it was said. */
  readonly source: string;
  /**
   * What it claims, as a claim form: `{ kind, …parameters }`. Its schema is the claims engine's, which parses it;
   * here it is only known to be a JSON object with a kind.
   */
  readonly claim: { readonly kind: string } & Readonly<Record<string, unknown>>;
}
