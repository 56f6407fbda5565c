import { inflateSync } from 'node:zlib';
import { wrong } from '../wrong-file.ts';
import { refuseOtherColours } from './colour-profile.ts';
import type { Measured } from './measured.ts';

const SIGNATURE = 8;

/** What a picture needs; all the rest tells of its maker, or of colours that are assumed anyhow. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Samples of a pixel by the type of its colours. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  /** With its length and its sum. */
  readonly whole: Buffer;
}

const damaged = () =>
  wrong(['The PNG is damaged or cut off.', 'Save it again.'], ['PNG已损坏或不完整。', '请重新保存。']);

/** The sum that stands behind each chunk (CRC-32). */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunksOf(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw damaged();
    const data = bytes.subarray(at + 8, end - 4);
    if (sumOf(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw damaged();
    const name = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data, whole: bytes.subarray(at, end) });
    if (name === 'IEND') return chunks;
    at = end;
  }
  throw damaged();
}

interface Head extends Measured {
  /** Bytes of a row of pixels. */
  readonly row: number;
}

function headOf({ name, data }: Chunk): Head {
  if (name !== 'IHDR' || data.length !== 13) throw damaged();
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth = 0, type = 0, , , interlaced = 0] = data.subarray(8);
  const samples = SAMPLES[type];
  if (samples === undefined) throw damaged();
  if (depth === 16)
    throw wrong(
      ['It has 16 bits a colour.', 'Save it with 8 bits a colour.'],
      ['每种颜色为16位。', '请以每色8位保存。'],
    );
  if (interlaced !== 0)
    throw wrong(['It is interlaced.', 'Save it without interlacing.'], ['采用隔行存储。', '请取消隔行后重新保存。']);
  return { width, height, row: Math.ceil((width * samples * depth) / 8) };
}

/** Whether the data are as many rows as the head says, each with a known filter. */
function isWhole(data: Buffer, { height, row }: Head): boolean {
  if (data.length !== height * (row + 1)) return false;
  for (let at = 0; at < data.length; at += row + 1) if ((data[at] ?? 0) > 4) return false;
  return true;
}

/** The pixels of the chunks, unpacked; never more than the head announces. */
function unpacked(packed: Buffer, { height, row }: Head): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: height * (row + 1) + 1 });
  } catch {
    // Whatever the packer finds wrong is told in one way.
    throw damaged();
  }
}

/** The profile of colours that a chunk holds behind its name. */
function profileIn(data: Buffer): Buffer {
  try {
    return inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: 4_000_000 });
  } catch {
    // A profile that cannot be read is told like a picture that cannot.
    throw damaged();
  }
}

/** A PNG of the chunks that a picture needs; `refuse` sees its size before it is unpacked. */
export function tamePng(
  given: Uint8Array,
  refuse: (measured: Measured) => void,
): Measured & { readonly bytes: Uint8Array } {
  const bytes = Buffer.from(given);
  const chunks = chunksOf(bytes);
  const [first] = chunks;
  if (!first) throw damaged();
  const head = headOf(first);
  refuse(head);
  for (const { name, data } of chunks) {
    if (name === 'acTL')
      throw wrong(
        ['It is a moving picture.', 'Save one picture of it as a PNG.'],
        ['是动态图片。', '请将其中一帧保存为PNG。'],
      );
    if (name === 'iCCP') refuseOtherColours(profileIn(data));
  }
  const packed = Buffer.concat(chunks.flatMap(({ name, data }) => (name === 'IDAT' ? [data] : [])));
  if (!isWhole(unpacked(packed, head), head)) throw damaged();
  const kept = chunks.flatMap(({ name, whole }) => (KEPT.has(name) ? [whole] : []));
  const { width, height } = head;
  return { width, height, bytes: Buffer.concat([bytes.subarray(0, SIGNATURE), ...kept]) };
}
