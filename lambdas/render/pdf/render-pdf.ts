import type { Document } from '../../document/document.ts';
import { drawChart } from '../chart/forms.ts';
import { paletteOf } from '../theme.ts';
import type { Attachment } from './attachment.ts';
import { type FontFiles, loadFaces } from './fonts.ts';
import { layOut } from './layout/book.ts';
import { type Archive, openEngine } from './paint/engine.ts';
import { paint } from './paint/paint.ts';
import { createShaper } from './text/shape.ts';
import { createTypesetter } from './text/typesetter.ts';

/**
 * Prints a document on its page, tagged, with contents, bookmarks and links. Pure apart from the fonts that it is given: the
 * same document and attachments give the same bytes.
 *
 * @param attachments files inside the PDF; with any, its archival level is PDF/A-3a, without PDF/A-2a
 * @param archive another level, for a validator that knows no later one
 * @throws MissingGlyph when no font has a sign of the text
 * @throws DoesNotFit when something cannot be placed without being cut
 */
export async function renderPdf(
  document: Document,
  fonts: FontFiles,
  attachments: readonly Attachment[] = [],
  archive: Archive = attachments.length > 0 ? 'PDF/A-3a' : 'PDF/A-2a',
): Promise<Uint8Array> {
  const faces = loadFaces(fonts);
  const { typography, han } = document;
  const typesetter = createTypesetter(createShaper(faces, typography.script), typography, han[0] ?? null);
  const book = layOut(document, { typesetter, drawChart });
  return paint(book, {
    engine: openEngine({ document, faces, attachments, archive }),
    palette: paletteOf(document.look),
  });
}
