import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../lambdas/document/blocks.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { dataCsv } from '../../lambdas/document/data-csv.ts';
import type { Document } from '../../lambdas/document/document.ts';
import { alone } from '../support/alone.ts';
import { PRINTED } from '../support/printed-languages.ts';

const { analysis } = alone('the sample, 2022');

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => parse(csv, { bom: true, columns: true });

describe.each(PRINTED)('the data of the sample in %s', language => {
  const document: Document = compose(analysis, language);
  const csv = dataCsv(document);

  test('begins with a byte order mark and reads as one table', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(Object.keys(rowsOf(csv)[0] ?? {})).toEqual(['table', 'caption', 'row', 'column', 'value', 'spoken']);
  });

  test('holds every table and every chart of the report', () => {
    const numbers = document.sections.flatMap(({ blocks }) =>
      blocks
        .flatMap((block): readonly Block[] => (block.kind === 'profile' ? block.charts : [block]))
        .flatMap(block => ('number' in block ? block.number : [])),
    );
    expect(numbers.length).toBeGreaterThan(25);
    const held = new Set(rowsOf(csv).map(({ table }) => table));
    expect(numbers.filter(number => !held.has(number))).toEqual([]);
  });

  test('has no cell that a spreadsheet would run', () => {
    const cells: readonly string[][] = parse(csv, { bom: true });
    expect(cells.flat().filter(text => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    // The report has such cells: "=" says unchanged, "=9" a shared place.
    expect(cells.flat().filter(text => text.startsWith("'=")).length).toBeGreaterThan(10);
  });
});

test('quotes, commas and line breaks stay in their cell; every dangerous sign is made harmless', () => {
  const signs = ['=1+1', '+1', '-1', '@x', '\tx', '＝1', 'a "b", c', 'a\nb'];
  const document: Document = {
    ...compose(analysis, 'en'),
    sections: [
      {
        id: 'x',
        level: 1,
        title: 'X',
        shortTitle: 'X',
        start: 'page',
        blocks: [
          {
            kind: 'table',
            id: 't',
            number: 'Table 1',
            caption: 'Signs',
            columns: ['City', 'Value'].map(label => ({ label, align: 'start' as const, share: 1 })),
            rowHeader: 0,
            rows: signs.map(text => ({
              emphasis: 'none',
              cells: ['A', text].map(cell => ({ text: cell, meaning: 'plain' as const, spoken: null })),
            })),
            notes: [],
            sourceLine: '',
          },
        ],
      },
    ],
  };
  expect(rowsOf(dataCsv(document)).map(({ value }) => value)).toEqual(
    signs.map((text, index) => (index < 6 ? `'${text}` : text)),
  );
});
