import type { Document } from '../../document/document.ts';
import { drawChart } from '../chart/draw-chart.ts';
import { type FontFiles, loadFaces } from './fonts.ts';
import { layOut } from './layout/book.ts';
import { paint } from './paint/paint.ts';
import { createShaper } from './text/shape.ts';
import { createTypesetter } from './text/typesetter.ts';

/**
 * Prints a document: A4, tagged, with contents, bookmarks and links. Pure apart from the fonts that it is given: the
 * same document gives the same bytes.
 *
 * @throws MissingGlyph when no font has a sign of the text
 * @throws DoesNotFit when something cannot be placed without being cut
 */
export async function renderPdf(document: Document, fonts: FontFiles): Promise<Uint8Array> {
  const faces = loadFaces(fonts);
  const chinese = document.language === 'zh-Hans';
  const typesetter = createTypesetter(createShaper(faces, chinese), chinese);
  const book = layOut(document, { typesetter, drawChart });
  return paint(book, document, faces);
}
