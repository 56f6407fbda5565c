import { describe, expect, test } from 'vitest';
import { printFaults } from '../../../lambdas/records/import/print-faults.ts';
import { printNotes } from '../../../lambdas/records/import/print-notes.ts';
import { type AwkwardFile, faultInLine, inLine, outcomeOf } from './awkward-file.ts';
import { CELLS } from './cells.ts';
import { FORMATS, TABLES } from './formats.ts';
import { PUBLISHERS } from './publishers.ts';

const ALL: readonly AwkwardFile[] = [...FORMATS, ...TABLES, ...CELLS, ...PUBLISHERS];

describe.each(ALL)('$what', file => {
  test('gives the right rows or the right fault, and says what was done in both languages', () => {
    const outcome = outcomeOf(file);
    const faults = outcome.ok ? [] : outcome.faults;
    expect(faults.map(faultInLine)).toEqual(file.faults ?? []);
    if (outcome.ok) expect(outcome.dataset.records.map(inLine)).toEqual(file.rows);
    const said = (language: string) => `${printFaults(faults, language)}${printNotes(outcome.notes, language)}`;
    for (const [en, zh] of file.says ?? []) {
      expect(said('en')).toMatch(en);
      expect(said('zh-Hans')).toMatch(zh);
    }
    for (const { words } of outcome.notes) {
      expect(words.en).toMatch(/[a-z].*[.:)"]$/);
      expect(words['zh-Hans']).toMatch(/\p{Script=Han}/u);
    }
    for (const { translated } of faults) {
      expect(translated?.['zh-Hans']?.message).toMatch(/\p{Script=Han}/u);
      expect(translated?.['zh-Hans']?.remedy).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('there are forty awkward files and more, and each says what it is once', () => {
  expect(new Set(ALL.map(({ what }) => what)).size).toBe(ALL.length);
  expect(ALL.length).toBeGreaterThanOrEqual(40);
});
