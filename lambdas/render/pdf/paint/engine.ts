import PDFDocument from 'pdfkit';
import type { Document } from '../../../document/document.ts';
import { sheetOf } from '../../theme.ts';
import type { Attachment } from '../attachment.ts';
import { FACE_NAMES, type Faces } from '../fonts.ts';
import { ACCESSIBLE_XMP, contentId, documentDate, documentXmp, PRODUCER } from './metadata.ts';
import { writeInBlocks } from './write-in-blocks.ts';

export type Engine = PDFKit.PDFDocument;

/** The level of PDF/A that a file names: with files inside only 3 allows them. */
export type Archive = 'PDF/A-1b' | 'PDF/A-2a' | 'PDF/A-3a';

interface Opening {
  readonly document: Document;
  readonly faces: Faces;
  readonly attachments: readonly Attachment[];
  readonly archive: Archive;
}

/** A new PDF with the document's metadata: written as PDF/A and PDF/UA-1, the same bytes for the same content. */
export function openEngine({ document, faces, attachments, archive }: Opening): Engine {
  const sheet = sheetOf(document.look);
  const date = documentDate(document);
  const engine = new PDFDocument({
    font: null,
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: archive === 'PDF/A-1b' ? '1.4' : '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    subset: archive,
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
  writeInBlocks(engine);
  engine._id = contentId(document, attachments);
  engine._addInfo = () => {
    engine.appendXML(documentXmp(document));
  };
  engine.appendXML(ACCESSIBLE_XMP);
  engine.outline.options = { expanded: true };
  engine._root.data.PageLabels = { Nums: [0, { S: 'D' }] };
  for (const name of FACE_NAMES) engine.registerFont(name, faces[name]);
  for (const { name, type, bytes, description, relationship } of attachments)
    engine.file(bytes, { name, type, description, relationship, creationDate: date, modifiedDate: date });
  return engine;
}
