import type { ShownPicture } from '../../../document/blocks.ts';
import type { Ink } from '../../theme.ts';
import type { FaceName } from '../fonts.ts';
import type { Glyph } from '../text/shape.ts';
import type { Tag } from './tag.ts';

/** Glyphs of one font on one baseline. */
export interface GlyphsOp {
  readonly kind: 'glyphs';
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly face: FaceName;
  readonly size: number;
  readonly colour: Ink;
  readonly glyphs: readonly Glyph[];
  /** Null: decoration that a reader is not told of. */
  readonly tag: Tag | null;
}

/** A shape in SVG path syntax, placed with its origin at x, y. */
export interface PathOp {
  readonly kind: 'path';
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly width: number;
  readonly dash: readonly number[] | null;
  /** Of the coordinates in `d`. */
  readonly scale: number;
  readonly tag: Tag | null;
}

/** A picture of the institute, stretched over its box. */
export interface PictureOp {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly image: ShownPicture;
  /** Null: it only adorns. */
  readonly tag: Tag | null;
}

export interface FillOp {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Ink;
}

/** An area that leads to a destination; its element ends with it. */
export interface LinkOp {
  readonly kind: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly to: string;
  readonly label: string;
  readonly tag: Tag;
}

export interface DestinationOp {
  readonly kind: 'destination';
  readonly y: number;
  readonly name: string;
}

export interface BookmarkOp {
  readonly kind: 'bookmark';
  readonly y: number;
  readonly title: string;
  readonly level: 1 | 2;
}

/** Opens an element that may have no content of its own (an empty cell) or that has a place (a figure). */
export interface OpenOp {
  readonly kind: 'open';
  readonly tag: Tag;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

/** One thing that is painted, or a mark without ink. Units are points; y grows downwards. */
export type Op = GlyphsOp | PathOp | PictureOp | FillOp | LinkOp | DestinationOp | BookmarkOp | OpenOp;

/** An operation moved by dx, dy. */
export function moved(op: Op, dx: number, dy: number): Op {
  switch (op.kind) {
    case 'glyphs':
      return { ...op, x: op.x + dx, baseline: op.baseline + dy };
    case 'path':
    case 'picture':
    case 'fill':
    case 'link':
      return { ...op, x: op.x + dx, y: op.y + dy };
    case 'destination':
    case 'bookmark':
      return { ...op, y: op.y + dy };
    case 'open':
      return op.box ? { ...op, box: { ...op.box, x: op.box.x + dx, y: op.box.y + dy } } : op;
  }
}

/** The ink alone, as decoration: for what is printed again, such as a table's head overleaf. */
export function asDecoration(ops: readonly Op[]): readonly Op[] {
  return ops.flatMap((op): Op[] => {
    if (op.kind === 'glyphs' || op.kind === 'path' || op.kind === 'picture') return [{ ...op, tag: null }];
    return op.kind === 'fill' ? [op] : [];
  });
}
