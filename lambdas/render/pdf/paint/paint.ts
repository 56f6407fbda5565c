import { toBytes } from 'pdfkit/output';
import type { Book } from '../layout/book.ts';
import type { LinkOp, Op } from '../layout/op.ts';
import type { Tag } from '../layout/tag.ts';
import type { Canvas } from './canvas.ts';
import type { Engine } from './engine.ts';
import { inkFill, inkGlyphs, inkPath } from './ink.ts';
import { createOutline } from './outline.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { createStructure, type Structure } from './structure.ts';

/** What puts ink on the page. */
type Ink = Extract<Op, { readonly kind: 'glyphs' | 'path' | 'picture' | 'fill' }>;

function isInk(op: Op): op is Ink {
  return op.kind === 'glyphs' || op.kind === 'path' || op.kind === 'picture' || op.kind === 'fill';
}

function ink({ engine, palette }: Canvas, pictures: Pictures, op: Ink): void {
  if (op.kind === 'glyphs') inkGlyphs(engine, op, palette);
  else if (op.kind === 'path') inkPath(engine, op, palette);
  else if (op.kind === 'picture') pictures.ink(op);
  else inkFill(engine, op, palette);
}

const tagOf = (op: Ink): Tag | null => (op.kind === 'fill' ? null : op.tag);

/** Ink of one element in one marked-content sequence; ink of none as an artifact. */
function inkTogether(canvas: Canvas, pictures: Pictures, structure: Structure, run: readonly Ink[]): void {
  const { engine } = canvas;
  const [first] = run;
  if (!first) return;
  const tag = tagOf(first);
  const draw = () => {
    for (const op of run) ink(canvas, pictures, op);
  };
  if (tag) {
    structure.open(tag).add(draw);
    return;
  }
  engine.markContent('Artifact', { type: 'Layout' });
  draw();
  engine.endMarkedContent();
}

function link(engine: Engine, structure: Structure, op: LinkOp): void {
  const element = structure.open(op.tag);
  const told = { structParent: element, Contents: Object(op.label) };
  if (/^https?:\/\//.test(op.to)) engine.link(op.x, op.y, op.width, op.height, op.to, told);
  else engine.goTo(op.x, op.y, op.width, op.height, op.to, told);
  // The annotation is filed under the page that is current when its element ends.
  element.end();
}

/** Paints a laid-out report into an open PDF, and closes it. */
export async function paint(book: Book, canvas: Canvas): Promise<Uint8Array> {
  const { engine } = canvas;
  const bytes = toBytes(engine);
  const structure = createStructure(engine, book.root);
  const pictures = createPictures(engine);
  const bookmark = createOutline(engine);
  for (const { ops, scale } of book.pages) {
    engine.addPage();
    if (scale !== 1) engine.scale(scale);
    let run: Ink[] = [];
    const flush = () => {
      inkTogether(canvas, pictures, structure, run);
      run = [];
    };
    for (const op of ops) {
      if (isInk(op)) {
        const [first] = run;
        if (first && tagOf(first) !== tagOf(op)) flush();
        run.push(op);
        continue;
      }
      flush();
      if (op.kind === 'link') link(engine, structure, op);
      else if (op.kind === 'bookmark') bookmark({ ...op, y: op.y * scale });
      else if (op.kind === 'open') structure.open(op.tag, op.box);
      else engine.addNamedDestination(op.name, 'XYZ', 0, Math.max(0, op.y) * scale, null);
    }
    flush();
  }
  structure.end();
  engine.end();
  return bytes;
}
