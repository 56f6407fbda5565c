import { dataCsv } from '../document/data-csv.ts';
import type { Document } from '../document/document.ts';
import { languageOf } from '../language/say.ts';
import type { Attachment } from '../render/pdf/attachment.ts';
import type { EditionParts } from './edition-parts.ts';
import { LEDGER } from './plan.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a PDF carries inside: the ledger of its claims, and the data that it shows. */
export function attachmentsOf(document: Document, parts: Pick<EditionParts, 'ownLedger'>): readonly Attachment[] {
  const { evidence } = languageOf(document.language).words;
  return [
    {
      name: LEDGER,
      type: 'application/json',
      bytes: utf8(parts.ownLedger()),
      description: evidence.ledgerFile,
      relationship: 'Source',
    },
    {
      name: 'data.csv',
      type: 'text/csv',
      bytes: utf8(dataCsv(document)),
      description: evidence.dataFile,
      relationship: 'Data',
    },
  ];
}
