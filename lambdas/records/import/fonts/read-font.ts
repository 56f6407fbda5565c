import { createHash } from 'node:crypto';
import type { FontData, FontWeight } from '../../font.ts';
import { wrong } from '../wrong-file.ts';
import { charactersOf } from './characters.ts';
import { tableOf, tablesOf } from './tables.ts';

/** A font as its file tells it. */
export interface ReadFont {
  readonly data: FontData;
  /** What it is called, one name or several. */
  readonly families: readonly string[];
  readonly weight: FontWeight;
  /** The code points that it has a glyph for. */
  readonly signs: ReadonlySet<number>;
}

/** Most bytes of a font: one with twenty thousand Chinese characters has ten million. */
const MOST_BYTES = 12_000_000;

/** Bits of `fsType`, by which a font says what may not be done with it. */
const FORBIDDEN = { embedding: 0x0002, subsets: 0x0100, outlines: 0x0200 } as const;

/** A font that does not allow what a report does with it: it is cut to the signs of the report and put into each file. */
function refuseUnembeddable(os2: DataView): void {
  const rights = os2.getUint16(8);
  const what =
    (rights & FORBIDDEN.embedding) !== 0
      ? (['embedded', '嵌入'] as const)
      : (rights & FORBIDDEN.subsets) !== 0
        ? (['embedded in part', '部分嵌入'] as const)
        : (rights & FORBIDDEN.outlines) !== 0
          ? (['embedded but as pixels', '以轮廓嵌入'] as const)
          : null;
  if (what === null) return;
  throw wrong(
    [
      `It says that it may not be ${what[0]} (fsType ${rights} in its table OS/2).`,
      'Choose a font whose licence allows it, or ask its publisher for a file that does.',
    ],
    [`字体声明不得${what[1]}（OS/2表的fsType为${rights}）。`, '请选用许可嵌入的字体，或向发布者索取许可嵌入的文件。'],
  );
}

/** Names of the family, as all systems have it, and as those that know more than four weights do. */
const FAMILY = [1, 16];

/** The platforms whose names are written in UTF-16. */
const UNICODE = [0, 3];

function familiesIn(table: DataView): readonly string[] {
  const [count, storage] = [table.getUint16(2), table.getUint16(4)];
  const names = Array.from({ length: count }, (_, index) => {
    const at = 6 + index * 12;
    const isFamily = FAMILY.includes(table.getUint16(at + 6)) && UNICODE.includes(table.getUint16(at));
    if (!isFamily) return '';
    const from = table.byteOffset + storage + table.getUint16(at + 10);
    return new TextDecoder('utf-16be').decode(new DataView(table.buffer, from, table.getUint16(at + 8)));
  });
  return [...new Set(names.filter(name => name !== ''))];
}

/** Weights from this one up are bold. */
const BOLD_FROM = 600;

/**
 * A font file as an import takes it: whole, of a kind that every reader prints, and allowed to be embedded.
 *
 * @throws WrongFile with what to do
 */
export function readFont(bytes: Uint8Array): ReadFont {
  if (bytes.length > MOST_BYTES)
    throw wrong(
      [`It has ${bytes.length} bytes.`, `Choose a font of at most ${MOST_BYTES} bytes.`],
      [`共${bytes.length}字节。`, `请选用至多${MOST_BYTES}字节的字体。`],
    );
  const tables = tablesOf(bytes);
  try {
    const os2 = tableOf(tables, 'OS/2');
    refuseUnembeddable(os2);
    return {
      data: {
        sha256: createHash('sha256').update(bytes).digest('hex'),
        content: Buffer.from(bytes).toString('base64'),
      },
      families: familiesIn(tableOf(tables, 'name')),
      weight: os2.getUint16(4) >= BOLD_FROM ? 'bold' : 'regular',
      signs: charactersOf(tableOf(tables, 'cmap')),
    };
  } catch (error) {
    // A table that ends before what it speaks of: its sum holds, and its maker wrote it so.
    if (!(error instanceof RangeError)) throw error;
    throw wrong(
      ['Its tables speak of more than they hold.', 'Get the file anew from whoever publishes the font.'],
      ['其中的表所指内容超出范围。', '请从字体发布者处重新获取文件。'],
    );
  }
}
