import { beforeAll, describe, expect, test } from 'vitest';
import { auditFile } from '../../lambdas/audit/file.ts';
import { readPdf } from '../../lambdas/audit/read/pdf.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { inTurn } from '../support/depth.ts';
import { madeEdition } from '../support/edition.ts';
import { once } from '../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { type Original, originals, put, swapped } from '../support/tampering.ts';

/**
 * What no reader of words sees in a PDF: what it says of itself, where its links, its bookmarks and its contents lead,
 * and what is said aloud in place of a sign. Each is altered in the bytes of the finished file.
 */

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** A text as a PDF writes it in an object: letters as they are, any others in pairs of bytes. */
function written(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
  return `(${bytes
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')})`;
}

/** The nth text that stands behind a key, with its key, as it is written. */
function nth(pdf: string, key: string, form: RegExp, at = 0): string {
  const all = [...new Set([...pdf.matchAll(new RegExp(`/${key} (?:${form.source})`, 'g'))].map(([found]) => found))];
  const found = all[at];
  if (found === undefined) throw new Error(`/${key} does not stand ${at + 1} times in the file`);
  return found;
}

/** Texts of one length, so that every object keeps its place in the file. */
const same = (text: string): string => `${text.slice(0, -1)}${text.endsWith('9') ? '8' : '9'}`;

/** The name of the first source that stands neither beside the first one, in another column, nor close to it. */
function sourceApart(pdf: string): string {
  const places = [...pdf.matchAll(/\((n\d{5})\) \[(\d+) 0 R \/XYZ \d+ ([\d.]+)/g)];
  const [first] = places;
  const apart = places.find(
    ([, , page, height]) => page !== first?.[2] || Math.abs(Number(height) - Number(first?.[3])) > 40,
  );
  if (apart?.[1] === undefined) throw new Error('every source stands beside the first one');
  return apart[1];
}

interface Case {
  readonly what: string;
  readonly alter: (pdf: string, original: Original) => string;
  readonly names: RegExp;
}

/** The object that a key of what the file says of itself refers to, with its value, as it is written. */
function ofInfo(pdf: string, key: string): string {
  const [, id] = new RegExp(`/Producer \\d+ 0 R[^>]*/${key} (\\d+) 0 R`).exec(pdf) ?? [];
  const start = pdf.indexOf(`\n${id} 0 obj\n(`);
  return pdf.slice(start, pdf.indexOf(')\nendobj', start));
}

const OF_INFO = (key: 'Title' | 'Author' | 'Subject'): Case => ({
  what: `/${key} of the file`,
  alter: pdf => put(pdf, ofInfo(pdf, key), `${ofInfo(pdf, key).slice(0, -1)}!`),
  names: new RegExp(`reads otherwise in /${key} of the file`),
});

const IN_XMP = (element: string, value: (original: Original) => string): Case => ({
  what: `${element} of the file`,
  alter: (pdf, original) => put(pdf, utf8(value(original)), same(utf8(value(original))), `<${element}>`),
  names: new RegExp(`reads otherwise in ${element} of the file`),
});

const CASES: readonly Case[] = [
  OF_INFO('Title'),
  OF_INFO('Author'),
  OF_INFO('Subject'),
  IN_XMP('dc:title', ({ document }) => document.title),
  IN_XMP('dc:creator', ({ document }) => document.author),
  IN_XMP('dc:description', ({ document }) => document.subject),
  IN_XMP('dc:language', ({ document }) => document.language),
  IN_XMP('xmp:CreateDate', ({ document }) => document.date),
  {
    what: 'the language of the file',
    alter: (pdf, { document: { language } }) => put(pdf, `/Lang (${language})`, `/Lang (${same(language)})`),
    names: /reads otherwise in \/Lang of the file/,
  },
  {
    what: 'the day on which the file was made',
    alter: pdf => put(pdf, ofInfo(pdf, 'CreationDate'), ofInfo(pdf, 'CreationDate').replace(/D:\d{4}/, 'D:1999')),
    names: /reads otherwise in \/CreationDate of the file: “1999/,
  },
  {
    what: 'two links to sources in each other’s place',
    alter: pdf => swapped(pdf, '/D (n00001)', `/D (${sourceApart(pdf)})`),
    names: /“\S+ [1-9–]+” is a link that leads elsewhere/,
  },
  {
    what: 'the places of two sources in each other’s place',
    alter: pdf => swapped(pdf, '(n00003) [', '(n00004) ['),
    names: /“\S+ [34]” is a link that leads elsewhere/,
  },
  {
    what: 'an entry of the contents that leads to another section',
    alter: pdf => put(pdf, '/D (d00003)', '/D (d00004)'),
    names: /is a link that leads elsewhere/,
  },
  {
    what: 'what is said of a link',
    alter: (pdf, { document: { words } }) => {
      const [one, other] = [1, 2].map(number => `/Contents ${written(`${words.source} ${number}`)}`);
      return put(pdf, one ?? '', other ?? '');
    },
    names: /is said of a link that stands on “1”/,
  },
  {
    what: 'a bookmark that leads to another page',
    alter: pdf => {
      const outlines = [...pdf.matchAll(/\/Dest \[\d+ 0 R/g)].map(([found]) => found);
      const at = outlines.findIndex((each, index) => index > 0 && each.length === outlines[index - 1]?.length);
      const [one = '', other = ''] = [outlines[at - 1], outlines[at]];
      return put(pdf, one, other);
    },
    names: /is a bookmark that leads elsewhere/,
  },
  {
    what: 'what is said aloud in place of a sign',
    alter: pdf => {
      const one = nth(pdf, 'ActualText', /\((?:[^()\\]|\\.)*\)/s, 3);
      return put(pdf, one, `${one.slice(0, -2)}!)`);
    },
    names: /reads otherwise in the file/,
  },
];

/** At every change one language, the other with another commit; before a merge both. */
const TRIED = inTurn(PRINTED);

describe.each(TRIED)('%s/report.pdf', language => {
  let original: Original;
  let pdf: string;
  beforeAll(async () => {
    original = originals('the sample, 2022').in[language];
    pdf = latin((await madeEdition('the sample, 2022')).printed[language].bytes.pdf);
  });

  test('as it was made has no fault', async () => {
    expect(await original.faultsInPdf(bytesOf(pdf))).toEqual([]);
  });

  test.each(inTurn(CASES, 0, 3))('$what', async ({ alter, names }) => {
    const altered = alter(pdf, original);
    expect(altered.length).toBe(pdf.length);
    expect(altered).not.toBe(pdf);
    expect((await original.faultsInPdf(bytesOf(altered))).join('\n')).toMatch(names);
  });
});

const readAsMade = once(
  async (language: PrintedLanguage): Promise<Read> =>
    readPdf((await madeEdition('the sample, 2022')).printed[language].bytes.pdf),
);

/** The faults in a file that was read, and then found to be otherwise. */
const faultsIn = async (language: PrintedLanguage, change: (read: Read) => Read): Promise<readonly string[]> => {
  const { document, attachments } = originals('the sample, 2022').in[language];
  const inside = attachments.map(({ name, bytes }) => ({
    name,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  }));
  const read = change(await readAsMade(language));
  const file = { name: 'report.pdf', language, format: 'pdf' as const, ...read };
  return auditFile(file, declaredBy(document, inside), () => []).map(
    ({ sentence, message }) => `${sentence} ${message}`,
  );
};
type Read = Awaited<ReturnType<typeof readPdf>>;

test.each(TRIED)(
  'in %s the number of a page that the contents give for a section is that of its page',
  async language => {
    let last = 0;
    const turned = (read: Read): Read => {
      last = Math.max(...read.extracted.map(({ pageGiven = 0 }) => pageGiven));
      return {
        ...read,
        extracted: read.extracted.map(piece => (piece.pageGiven === last ? { ...piece, pageGiven: last + 1 } : piece)),
      };
    };
    const faults = await faultsIn(language, turned);
    expect(faults.join('\n')).toContain(`is on page ${last}, and the contents say ${last + 1}`);
  },
);

test.each(TRIED)('in %s no link is missing, and none is more', async language => {
  const fewer = await faultsIn(language, read => ({ ...read, links: read.links.slice(0, -1) }));
  expect(fewer.join('\n')).toMatch(/leads nowhere in 1 places/);
  const stranger = { label: 'Wuhan', words: 'Wuhan', leadsTo: { url: 'https://example.org/' } };
  const more = await faultsIn(language, read => ({ ...read, links: [...read.links, stranger] }));
  expect(more.join('\n')).toMatch(/is a link/);
});
