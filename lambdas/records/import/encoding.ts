/** How bytes that are not UTF-8 are recognised, so that a refusal can name what they are. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

const SAVE_AS_UTF8 = 'Open it in the spreadsheet and save it as "CSV UTF-8"; for JSON, save it as UTF-8 in the editor.';

const refuse = (message: string, remedy = SAVE_AS_UTF8): Decoded => ({ ok: false, message, remedy });

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

const lineOf = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);

/** Length of the well-formed UTF-8 sequence at an offset; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates and what lies beyond U+10FFFF.
  const wrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return wrong ? 0 : length;
}

interface Survey {
  readonly firstBroken: number;
  readonly broken: number;
  /** Bytes beyond ASCII that do form UTF-8. */
  readonly formed: number;
}

function survey(bytes: Uint8Array): Survey {
  let [firstBroken, broken, formed] = [-1, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      if (firstBroken < 0) firstBroken = at;
      broken += 1;
    } else if (length > 1) formed += length;
    at += Math.max(length, 1);
  }
  return { firstBroken, broken, formed };
}

/** Whether a text of high bytes reads as GB18030: in Chinese they come in pairs, in a Western code page alone. */
function readsAsGb18030(bytes: Uint8Array): boolean {
  let [pairs, alone] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      pairs += 1;
      at += 1;
    } else alone += 1;
  }
  if (pairs <= alone) return false;
  const text = new TextDecoder('gb18030').decode(bytes);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > pairs / 2 && !text.includes('\uFFFD');
}

function utf16(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16 (little-endian)';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16 (big-endian)';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 10 && even === 0) return 'UTF-16 (little-endian)';
  return even > head.length / 10 && odd === 0 ? 'UTF-16 (big-endian)' : null;
}

/** Bytes → text. UTF-8 alone is read (a byte order mark is allowed); anything else is named and refused. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    return refuse(
      'The file is an Excel workbook (or another zip), not text.',
      'Open it and save each sheet as "CSV UTF-8".',
    );
  const wide = utf16(bytes);
  if (wide) return refuse(`The file is in ${wide}, not in UTF-8.`);
  const { firstBroken, broken, formed } = survey(bytes);
  if (firstBroken >= 0) {
    const place = `byte ${firstBroken} (line ${lineOf(bytes, firstBroken)})`;
    return broken > formed && readsAsGb18030(bytes)
      ? refuse(`The file is in GB18030 (GBK), not in UTF-8; the first byte that shows it is ${place}.`)
      : refuse(`Broken UTF-8 at ${place}.`);
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse(`A zero byte at byte ${zero} (line ${lineOf(bytes, zero)}): this is not text.`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return { ok: true, text };
  return refuse(
    `Line ${text.slice(0, lost).split('\n').length} holds the sign for a lost character (U+FFFD): an earlier conversion broke it.`,
    'Export the file again from where it was still right, as "CSV UTF-8".',
  );
}
