import { createHash } from 'node:crypto';
import type { ChartBlock } from '../../../document/charts.ts';
import type { Document } from '../../../document/document.ts';
import type { Attachment } from '../attachment.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML. pdfkit itself writes titles unescaped, and "R&D" breaks the packet. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, character => ESCAPES[character] ?? character);
}

export const PRODUCER = 'Almanac';

/** The instant that the files of an edition bear; never the clock's. */
export function documentDate(document: Document): Date {
  const date = new Date(`${document.date}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) {
    throw new Error(
      `The date of "${document.title}" is "${document.date}"; a document carries a full date such as 2023-02-17`,
    );
  }
  return date;
}

const alternative = (name: string, value: string) =>
  `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></dc:${name}>`;

/** Title, author, dates and language as XMP. */
export function documentXmp(document: Document): string {
  const date = `${documentDate(document).toISOString().slice(0, 19)}Z`;
  return [
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool></rdf:Description>`,
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    alternative('title', document.title),
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(document.author)}</rdf:li></rdf:Seq></dc:creator>`,
    alternative('description', document.subject),
    `<dc:language><rdf:Bag><rdf:li>${document.language}</rdf:li></rdf:Bag></dc:language></rdf:Description>`,
    '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<pdf:Producer>${PRODUCER}</pdf:Producer></rdf:Description>`,
  ].join('\n');
}

const EXTENSION = [
  ['schema', 'PDF/UA identification schema'],
  ['namespaceURI', 'http://www.aiim.org/pdfua/ns/id/'],
  ['prefix', 'pdfuaid'],
] as const;

const PROPERTY = [
  ['name', 'part'],
  ['valueType', 'Integer'],
  ['category', 'internal'],
  ['description', 'Indicates which part of ISO 14289 the file conforms to'],
] as const;

const elements = (prefix: string, pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => `<${prefix}:${name}>${value}</${prefix}:${name}>`).join('');

/** Says that the file is PDF/UA-1; PDF/A asks that the words of that statement be explained in a schema. */
export const ACCESSIBLE_XMP = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  elements('pdfaSchema', EXTENSION),
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  elements('pdfaProperty', PROPERTY),
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>',
].join('');

const isChart = (value: unknown): value is ChartBlock =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'chart';

/** A chart under the name of its form, as charts went into the identifier from the first edition on. */
function namedByForm(_key: string, value: unknown): unknown {
  if (!isChart(value)) return value;
  const { form, ...rest } = value;
  return { ...rest, kind: form };
}

/** Sixteen bytes that follow from the content, for the file's identifier: the same for an edition made again. */
export function contentId(document: Document, attachments: readonly Attachment[]): Uint8Array {
  // How a language is set is no part of what is said in it.
  const { typography, beside, han, ...content } = document;
  const hash = createHash('sha256').update(JSON.stringify(content, namedByForm));
  for (const { bytes, ...said } of attachments) hash.update(JSON.stringify(said)).update(bytes);
  return hash.digest().subarray(0, 16);
}
