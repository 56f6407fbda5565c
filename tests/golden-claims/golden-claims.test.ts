import { describe, expect, test } from 'vitest';
import { type Golden, readCaseFiles, readUnits } from './case-file.ts';
import { importFiles } from './import-files.ts';
import { answersOf } from './product.ts';

/** How many cases the product answers wrongly today; it goes down with each that is mended. */
const KNOWN_DISAGREEMENTS = 0;

const files = readCaseFiles();
const units = readUnits();
const all: readonly Golden[] = [...files.values()].flatMap(file => file.claims);

describe.each([...files])('%s', (_, file) => {
  const answers = answersOf(
    importFiles(file, units),
    file.claims.map(({ claim }) => claim),
  );

  test.each(file.claims.map((claim, index) => ({ ...claim, answer: answers[index] })))(
    '$id: “$quote”',
    ({ answer, right, productToday, why }) => {
      expect(answer, why).toEqual(productToday ?? right);
    },
  );
});

test('a claim that is marked as answered wrongly is; the marks are counted', () => {
  const marked = all.filter(({ productToday }) => productToday);
  for (const { id, productToday, right } of marked) expect(productToday, id).not.toEqual(right);
  expect(marked.map(({ id }) => id)).toHaveLength(KNOWN_DISAGREEMENTS);
});

test('each claim has an id of its own, and no file holds a passage twice with one claim', () => {
  expect(repeated(all.map(({ id }) => id))).toEqual([]);
  for (const { claims } of files.values()) {
    expect(repeated(claims.map(({ quote, claim }) => `${quote} ${JSON.stringify(claim)}`))).toEqual([]);
  }
});

test('every source is one that something rests on', () => {
  for (const [name, file] of files) {
    const { sources, ...rest } = file;
    const unused = Object.keys(sources).filter(id => !JSON.stringify(rest).includes(`"source":"${id}"`));
    expect(unused, name).toEqual([]);
  }
});

test('true, false and undecidable are all there', () => {
  const verdicts = count(all.map(({ right }) => right.verdict));
  console.log(
    `${all.length} golden claims of ${files.size} rankings:`,
    verdicts,
    count(all.map(({ claim }) => claim.kind)),
  );
  expect(Object.keys(verdicts).sort()).toEqual(['false', 'true', 'withhold']);
});

const repeated = (items: readonly string[]): readonly string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

function count(items: readonly string[]): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (const item of [...items].sort()) tally[item] = (tally[item] ?? 0) + 1;
  return tally;
}
