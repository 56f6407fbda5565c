import PDFDocument from 'pdfkit';
import type { Document } from '../../../document/document.ts';
import { theme } from '../../theme.ts';
import { FACE_NAMES, type Faces } from '../fonts.ts';
import { ACCESSIBLE_XMP, contentId, documentDate, documentXmp, PRODUCER } from './metadata.ts';

export type Engine = PDFKit.PDFDocument;

/** A new PDF with the document's metadata: PDF/A-2a and PDF/UA-1, the same bytes for the same document. */
export function openEngine(document: Document, faces: Faces): Engine {
  const { page } = theme.print;
  const date = documentDate(document);
  const engine = new PDFDocument({
    font: null,
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    subset: 'PDF/A-2a',
    info: {
      Title: document.title,
      Author: document.author,
      Subject: document.subject,
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    },
  });
  engine._id = contentId(document);
  engine._addInfo = () => {
    engine.appendXML(documentXmp(document));
  };
  engine.appendXML(ACCESSIBLE_XMP);
  engine.outline.options = { expanded: true };
  engine._root.data.PageLabels = { Nums: [0, { S: 'D' }] };
  for (const name of FACE_NAMES) engine.registerFont(name, faces[name]);
  return engine;
}
