import { describe, expect, test } from 'vitest';
import type { Declared, DeclaredTable } from '../../lambdas/audit/declared.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { partsOf as blocksOf } from '../../lambdas/document/parts.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { partsOf } from '../support/edition.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { readLedger } from '../support/read-ledger.ts';

const sample = partsOf('the sample, 2022');

const chartsIn = (language: PrintedLanguage) =>
  sample
    .document(language)
    .sections.flatMap(({ blocks }) => blocks.flatMap(blocksOf))
    .flatMap(part => (part.kind === 'chart' ? [part] : []));

describe.each(PRINTED)('in %s', language => {
  test('who stands next to a city in a list, and is no neighbour, is parted from it by the places not on record', () => {
    const ladders = chartsIn(language).flatMap(chart => (chart.form === 'ladders' ? chart.ladders : []));
    const kearney = ladders.find(({ rungs }) => rungs.some(({ text, isOwn }) => isOwn && text === '5'));
    expect(kearney?.rungs.map(({ text, isGap }) => (isGap ? `(${text})` : text))).toEqual(
      language === 'en'
        ? ['3', '4', '5', '(6–9)', '10', '(11–15)', '16']
        : ['3', '4', '5', '(6—9)', '10', '(11—15)', '16'],
    );
  });

  test('a city that the list no longer shows is drawn where it stood', () => {
    const slopes = chartsIn(language).flatMap(chart => (chart.form === 'slope' ? [chart] : []));
    const power = slopes.find(({ lines }) =>
      lines.some(({ before, now }) => before.text === '17' && now.text === '>11'),
    );
    expect(power?.lines.find(({ before }) => before.text === '17')?.focus).toBe(true);
    expect(power?.skips.before).toContain(17);
  });

  const declared = declaredBy(sample.document(language));
  const ledger = readLedger('the sample, 2022');
  const refused = (from: readonly string[], to: readonly string[] | null): boolean => {
    const isIt = (row: readonly string[]): boolean => row.join('|') === from.join('|');
    const altered = (table: DeclaredTable): DeclaredTable => ({
      ...table,
      rows: table.rows.flatMap(row => (isIt(row) ? (to === null ? [] : [to]) : [row])),
    });
    const tables = declared.tables.filter(({ rows }) => rows.some(isIt));
    expect(tables.length).toBeGreaterThan(0);
    const alone: Declared = { ...declared, sentences: [], headings: [], tables: tables.map(altered) };
    return ungrounded('report', ledger, alone, sample.analysis().view.input.dataset).length > 0;
  };
  const [gone, dash] = language === 'en' ? ['not known', '–'] : ['没有记录', '—'];

  test('places are not told to be missing that are not, nor others kept silent about', () => {
    const found = declared.tables.flatMap(({ rows }) => rows.filter(row => row[1] === gone && row[2] === ''));
    const row = found.find(([place]) => place === `6${dash}9`) ?? [];
    expect(refused(row, [`6${dash}8`, ...row.slice(1)])).toBe(true);
    expect(refused(row, null)).toBe(true);
  });
});
