import type { BookmarkOp } from '../layout/op.ts';
import type { Engine } from './engine.ts';

type Item = PDFKit.PDFOutline;

/** Adds bookmarks as they come: parts under the chapter before them. */
export function createOutline(engine: Engine): (op: BookmarkOp) => void {
  let chapter: { readonly item: Item; parts: number } | null = null;
  return op => {
    // pdfkit writes the left edge as page width less `left`.
    const place = { fit: false, left: engine.page.width, top: Math.max(0, op.y) } as const;
    if (op.level === 1 || chapter === null) {
      chapter = { item: engine.outline.addItem(op.title, place), parts: 0 };
      return;
    }
    chapter.item.addItem(op.title, place);
    chapter.parts += 1;
    // A negative count: the chapter is closed at first, and viewers know how many parts it has.
    chapter.item.outlineData.Count = -chapter.parts;
  };
}
