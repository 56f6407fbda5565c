import { beforeAll, describe, expect, test } from 'vitest';
import type { Attachment } from '../../../lambdas/render/pdf/attachment.ts';
import { renderPdf } from '../../../lambdas/render/pdf/render-pdf.ts';
import { type ReadPdf, readPdf } from '../../support/read-pdf.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { constructedReport } from './constructed-report.ts';
import { ENGLISH } from './report-words.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const FILES: readonly Attachment[] = [
  {
    name: 'claims.json',
    type: 'application/json',
    bytes: utf8('{"claims":[]}'),
    description: '全部陈述',
    relationship: 'Source',
  },
  { name: 'data.csv', type: 'text/csv', bytes: utf8('\ufeffa,b\r\n'), description: 'The data', relationship: 'Data' },
];

const report = constructedReport(ENGLISH);

describe('files inside a PDF', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderPdf(report, reportFonts, FILES);
    pdf = await readPdf(bytes);
  });

  test('come out as they went in, with what they hold', () => {
    expect(pdf.attachments).toEqual(
      FILES.map(({ name, description, bytes: content }) => ({ name, description, bytes: content })),
    );
  });

  test('are associated with the document, each with its relationship and the date of the edition', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/AF \[/);
    expect(raw.match(/\/AFRelationship \/\w+/g)).toEqual(['/AFRelationship /Source', '/AFRelationship /Data']);
    const dates = raw.match(/\(D:[^)]*\)/g) ?? [];
    expect(dates.length).toBeGreaterThanOrEqual(4);
    expect([...new Set(dates)]).toEqual(['(D:20230217000000Z)']);
  });

  test('ask for PDF/A-3a, which alone allows them; without any it stays 2a', async () => {
    const level = ({ xmp }: ReadPdf) => /<pdfaid:part>(\d)<[\s\S]*<pdfaid:conformance>(\w)</.exec(xmp)?.slice(1);
    expect(level(pdf)).toEqual(['3', 'A']);
    const bare = await readPdf(await renderPdf(report, reportFonts));
    expect(level(bare)).toEqual(['2', 'A']);
    expect(bare.attachments).toEqual([]);
  });

  test('are the same to the byte when printed again, and tell in the identifier of the file', async () => {
    const again = await renderPdf(structuredClone(report), reportFonts, structuredClone(FILES));
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
    const other = FILES.map(file => ({ ...file, bytes: utf8('other') }));
    const id = (file: Uint8Array) => /\/ID \[<(\w+)>/.exec(Buffer.from(file).toString('latin1'))?.[1];
    expect(id(bytes)).toMatch(/^\w{32}$/);
    expect(id(await renderPdf(report, reportFonts, other))).not.toBe(id(bytes));
  });
});
