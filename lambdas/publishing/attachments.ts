import { dataCsv } from '../document/data-csv.ts';
import type { Document } from '../document/document.ts';
import { ownLedgerJson } from '../document/ledger.ts';
import type { Analysis } from '../findings/analyse.ts';
import { LANGUAGE } from '../language/languages.ts';
import type { Attachment } from '../render/pdf/attachment.ts';
import { LEDGER } from './plan.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a PDF carries inside: the ledger of its claims, and the data that it shows. */
export function attachmentsOf(document: Document, analysis: Analysis): readonly Attachment[] {
  const { evidence } = LANGUAGE[document.language].words;
  return [
    {
      name: LEDGER,
      type: 'application/json',
      bytes: utf8(ownLedgerJson(analysis)),
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
