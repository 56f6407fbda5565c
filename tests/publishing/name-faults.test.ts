import { expect, test } from 'vitest';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { nameFaults } from '../../lambdas/publishing/name-faults.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { type Cells, type Files, ranking, record, records, source, table, withBase } from '../support/folder.ts';

/** What an import finds in names, by cells and texts. */
function foundIn(...files: readonly Files[]) {
  const outcome = parseFiles(withBase(...files), EMPTY, LANGUAGES);
  return outcome.ok ? nameFaults(outcome, outcome.dataset) : nameFaults(outcome, outcome.readable, outcome.faults);
}

const ranked = (cells: Cells): Files => ({ 'rankings.csv': table('rankings', [ranking('gci', cells)]) });

test('a name that says more is told with its row, its column, its words, what they were taken for, and what to do', () => {
  expect(foundIn(ranked({ name_en: 'Beijing fails' }))).toEqual([
    {
      ...{ rule: 'V38', file: 'rankings.csv', row: 2, column: 'name_en', value: 'Beijing fails' },
      message:
        'The name_en of the ranking "gci" says more than a name: “Beijing fails” taken for how it is said to have gone.',
      remedy: 'Write the name alone, as its publisher has it: no result of it, nor who stands up for it.',
      translated: {
        'zh-Hans': {
          message: '榜单“gci”的name_en中，“Beijing fails”视为境况或成败的断言。',
          remedy: '只照发布方的写法填写名称，不写结果，也不写由谁认可。',
        },
      },
    },
  ]);
});

test('in Chinese as well', () => {
  const [fault] = foundIn(ranked({ name_zh: '北京超越上海' }));
  expect(fault).toMatchObject({ column: 'name_zh', value: '北京超越上海' });
  expect(fault?.translated['zh-Hans']?.message).toContain('视为境况或成败的断言');
});

test('what one column has for every language is told once', () => {
  const tiers = ranked({ tiers: 'Better than Shanghai;Other' });
  const rows = records(
    record('beijing', '', { tier: 'Better than Shanghai' }),
    record('shanghai', '', { tier: 'Other' }),
  );
  expect(foundIn(tiers, rows)).toMatchObject([{ column: 'tiers', value: 'Better than Shanghai' }]);
});

test('of a cell in which a rule found it already nothing more is told', () => {
  const cells = { publisher_en: 'Alpha, audited by KPMG' };
  const outcome = parseFiles(withBase(ranked(cells)), EMPTY, LANGUAGES);
  if (outcome.ok) throw new Error('The rule of names found nothing.');
  expect(outcome.faults).toMatchObject([{ rule: 'V38', column: 'publisher_en' }]);
  expect(nameFaults(outcome, outcome.readable)).toMatchObject([{ rule: 'V38', column: 'publisher_en' }]);
  expect(nameFaults(outcome, outcome.readable, outcome.faults)).toEqual([]);
});

test('under which title others published something is theirs, whatever it says; who published it is a name', () => {
  const sourced = (cells: Cells): Files => ({
    'sources.csv': table('sources', [source('page', cells), source('notice')]),
  });
  expect(foundIn(sourced({ title_en: 'Beijing overtakes Shanghai', title_zh: '北京超越上海' }))).toEqual([]);
  expect(foundIn(sourced({ publisher_en: 'Vetted by KPMG' }))).toMatchObject([
    { file: 'sources.csv', row: 2, column: 'publisher_en' },
  ]);
});
