import type { Palette } from '../../theme.ts';
import type { FillOp, GlyphsOp, PathOp } from '../layout/op.ts';
import type { Engine } from './engine.ts';

/** A number as PDF writes it: no exponent, three decimals. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

const rgbs = new Map<string, string>();

/** `#RRGGBB` as three operands. */
export function rgb(colour: string): string {
  const known = rgbs.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map(at => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const operands = parts.join(' ');
  rgbs.set(colour, operands);
  return operands;
}

const hex = (glyph: number) => glyph.toString(16).padStart(4, '0');

/** Includes a glyph in the font's subset, as pdfkit's own text does, and answers with its number there. */
function embed(font: PDFKit.EmbeddedFont, glyph: GlyphsOp['glyphs'][number]): number {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.width;
  font.unicode[id] ??= glyph.codePoints;
  return id;
}

/** Glyphs with the differences between their advances and the font's widths. */
function showArray(font: PDFKit.EmbeddedFont, op: GlyphsOp): string {
  let shown = '';
  let open = false;
  for (const glyph of op.glyphs) {
    shown += `${open ? '' : '<'}${hex(embed(font, glyph))}`;
    open = true;
    const kern = glyph.width - glyph.advance;
    if (Math.abs(kern) < 0.01) continue;
    shown += `> ${number(kern)} `;
    open = false;
  }
  return open ? `${shown}>` : shown;
}

/**
 * Writes glyphs that were shaped while measuring, so that what is printed is what was measured. pdfkit's own text call
 * would shape each line again; it is the slowest part of a report.
 */
export function inkGlyphs(engine: Engine, op: GlyphsOp, palette: Palette): void {
  if (op.glyphs.length === 0) return;
  engine.font(op.face);
  const font = engine._font;
  engine.page.fonts[font.id] ??= font.ref();
  const place = `1 0 0 -1 ${number(op.x)} ${number(op.baseline)} Tm`;
  engine.addContent(
    `BT ${rgb(palette[op.colour])} rg /${font.id} ${number(op.size)} Tf ${place} [${showArray(font, op)}] TJ ET`,
  );
}

export function inkFill(engine: Engine, op: FillOp, palette: Palette): void {
  const box = [op.x, op.y, op.width, op.height].map(number).join(' ');
  engine.addContent(`${rgb(palette[op.colour])} rg ${box} re f`);
}

export function inkPath(engine: Engine, op: PathOp, palette: Palette): void {
  const fill = op.fill && palette[op.fill];
  const stroke = op.stroke && palette[op.stroke];
  engine.save();
  engine.translate(op.x, op.y);
  if (op.scale !== 1) engine.scale(op.scale);
  engine.lineWidth(op.width).lineJoin('round').lineCap('butt');
  if (op.dash) engine.dash(op.dash[0] ?? 1, { space: op.dash[1] ?? op.dash[0] ?? 1 });
  engine.path(op.d);
  if (fill !== null && stroke !== null) engine.fillAndStroke(fill, stroke);
  else if (fill !== null) engine.fill(fill);
  else if (stroke !== null) engine.stroke(stroke);
  engine.restore();
}
