import { describe, expect, test } from 'vitest';
import { BETWEEN_CELLS, BETWEEN_SIGHT_AND_SOUND, squeeze } from '../../../lambdas/audit/read/extracted-text.ts';
import { type PdfText, readPdf } from '../../../lambdas/audit/read/pdf.ts';
import { Tokens, textOf, UnreadablePdf } from '../../../lambdas/audit/read/pdf-objects.ts';
import { inTurn } from '../../support/depth.ts';
import { EDITION_NAMES, madeEdition } from '../../support/edition.ts';
import { readPdfByPdfjs } from '../../support/extracted-by-pdfjs.ts';
import { PRINTED } from '../../support/printed-languages.ts';

/** What is said in place of words, and where they stand on the page, pdf.js does not tell. */
const pieces = ({ extracted }: Pick<PdfText, 'extracted'>) =>
  extracted.map(({ zone, text, claim, page }) => {
    const cells = text.split(BETWEEN_CELLS).map(cell => squeeze(cell.split(BETWEEN_SIGHT_AND_SOUND)[0] ?? ''));
    return { zone, text: cells.join(BETWEEN_CELLS), claim, page };
  });

describe.each(inTurn(EDITION_NAMES))('%s', name => {
  test.each(PRINTED)('in %s, is read piece by piece as pdf.js reads it, in its order, on its page', async language => {
    const { pdf } = (await madeEdition(name)).printed[language].bytes;
    const [ours, theirs] = [await readPdf(pdf), await readPdfByPdfjs(pdf)];
    expect(ours.extracted.length).toBeGreaterThan(500);
    expect(pieces(ours)).toEqual(pieces(theirs));
    expect(ours.attached).toEqual(theirs.attached);
    expect(ours.attached.length).toBeGreaterThan(0);
  });
});

const latin = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0));

describe('what is not laid out as reports are is refused, and not passed over', () => {
  const trailer = (text: string, entry: string): string => {
    const at = text.lastIndexOf('trailer\n<<\n') + 'trailer\n<<\n'.length;
    return `${text.slice(0, at)}${entry}\n${text.slice(at)}`;
  };

  test.each([
    ['a later revision', (text: string) => trailer(text, '/Prev 17')],
    ['encryption', (text: string) => trailer(text, '/Encrypt 3 0 R')],
    ['an end that is missing', (text: string) => text.slice(0, -2_000)],
    [
      'objects that stand elsewhere',
      (text: string) => text.replace(/\n(\d+) 0 obj\n<<\n\/Type \/Catalog/, '\n1$1 0 obj\n<<\n/Type /Catalog'),
    ],
    ['no PDF at all', () => 'Kearney Global Cities Report'],
  ] as const)('%s', async (_, change) => {
    const { pdf } = (await madeEdition('the constructed records, 2023')).printed.en.bytes;
    await expect(readPdf(latin(change(Buffer.from(pdf).toString('latin1'))))).rejects.toThrow(UnreadablePdf);
  });
});

test('values are read as the standard writes them', () => {
  const tokens = new Tokens(
    '<< /A#20b [1 -2.5 .5 12 0 R] /S (a\\(b\\)\\n\\101(c)) /H <feff 5317 4eac> % none\n /N null >> BT',
  );
  const dict = tokens.next();
  expect(dict).toEqual(
    new Map<string, unknown>([
      ['A b', [1, -2.5, 0.5, { ref: 12 }]],
      ['S', { bytes: 'a(b)\nA(c)' }],
      ['H', { bytes: '\u00fe\u00ffS\u0017N\u00ac' }],
      ['N', null],
    ]),
  );
  expect(tokens.next()).toEqual({ word: 'BT' });
  expect(tokens.next()).toBeUndefined();
  expect(textOf({ bytes: '\u00fe\u00ffS\u0017N\u00ac' })).toBe('北京');
});

test.each(['<< /A 1 /A 2 >>', '<< 1 2 >>', '[1 2', '(open', '[1 R]', ']'])('%s is no value', text => {
  expect(() => new Tokens(text).next()).toThrow(UnreadablePdf);
});
