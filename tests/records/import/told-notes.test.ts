import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { type Files, record, records, release, table, withBase } from '../../support/folder.ts';

/** What an import of these files tells, in English, with where; it is accepted. */
function notesOf(...files: readonly Files[]) {
  const outcome = parseFiles(withBase(...files), EMPTY, LANGUAGES);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.notes.map(({ words, ...note }) => ({ ...note, text: words.en ?? '', zh: words['zh-Hans'] ?? '' }));
}

const scored = (...scores: readonly string[]): Files =>
  records(
    ...['beijing', 'shanghai', 'tokyo', 'paris', 'xian'].map((unit, at) =>
      record(unit, String(at + 1), { score: scores[at] ?? '' }),
    ),
  );

test('a score with a decimal less than those beside it is told, with its row: its last zero may be lost', () => {
  const [note, ...others] = notesOf(scored('96.35', '95.12', '94.3', '93.44', '92.01'));
  expect(others).toEqual([]);
  expect(note?.text).toContain('score "94.3" has 1 decimal where most beside it have 2');
  expect(note?.zh).toContain('末尾的零可能已丢失');
  expect(note).toMatchObject({ file: 'records.csv', row: 4 });
});

test.each([
  ['all have as many', ['96.35', '95.12', '94.30', '93.44', '92.01']],
  ['the column mixes them at will', ['96.35', '95.1', '94.3', '93.44', '92']],
  ['none has any', ['96', '95', '94', '93', '92']],
])('nothing is told where %s', (_, scores) => {
  expect(notesOf(scored(...scores))).toEqual([]);
});

const releases = (...previous: readonly string[]): Files => ({
  'releases.csv': table(
    'releases',
    previous.map((before, at) => release(String(2021 + at), { previous: before })),
  ),
});
const placed = records(record('beijing', '1'));

test('releases of which nobody says what came before them are told once a ranking', () => {
  const [note, ...others] = notesOf(releases('', '', '2022'), placed);
  expect(others).toEqual([]);
  expect(note?.text).toContain('What came before 2021, 2022 of gci is not said ("previous" is empty)');
  expect(note?.zh).toContain('gci的2021、2022未写明上一次发布');
  expect(note).toMatchObject({ file: 'releases.csv', row: 2 });
});

test('nothing is told of one that may be the first, nor of a chain', () => {
  expect(notesOf(releases('', '2021'), placed)).toEqual([]);
  expect(notesOf(releases('first', '2021', '2022'), placed)).toEqual([]);
});
