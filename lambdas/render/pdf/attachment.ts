/** A file that goes inside the PDF. */
export interface Attachment {
  /** ASCII, with its extension: what a reader saves it as. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** A line on what it holds, in the document's language. */
  readonly description: string;
  /** `Source`: what the report was made from. `Data`: what its tables and charts show. */
  readonly relationship: 'Source' | 'Data';
}
