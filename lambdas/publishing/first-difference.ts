/** Where the bytes of a file first differ from those that it should have. */
export interface FirstDifference {
  /** Offset of the first byte that differs. */
  readonly at: number;
  /** What stands there, for files that are text. */
  readonly excerpt: { readonly expected: string; readonly found: string } | null;
}

/** Bytes before and behind the first difference that tell a person where it is. */
const AROUND = { before: 30, behind: 70 };

/** Where two files first differ; of one that only goes on where the other ends, at its end. */
export function firstDifference(expected: Uint8Array, found: Uint8Array, isText: boolean): FirstDifference {
  const first = expected.findIndex((byte, index) => found[index] !== byte);
  const at = first === -1 ? expected.byteLength : first;
  const around = (bytes: Uint8Array): string =>
    new TextDecoder().decode(bytes.slice(Math.max(0, at - AROUND.before), at + AROUND.behind)).replace(/\s+/g, ' ');
  return { at, excerpt: isText ? { expected: around(expected), found: around(found) } : null };
}
