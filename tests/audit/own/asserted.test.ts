import { describe, expect, test } from 'vitest';
import { statedIn } from '../../../lambdas/audit/own/languages.ts';
import { createReading, type Words } from '../../../lambdas/audit/own/reading.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { ASSERTIONS, FACTS_AS_OPINIONS } from '../red-team/own-assertions.ts';
import { AIRPORTS } from './airports.ts';

const passing = (language: PrintedLanguage, texts: readonly string[], words: Words): readonly string[] => {
  const stated = statedIn(language);
  if (stated === null) throw new Error(`Nothing is read in ${language}.`);
  const reading = createReading(AIRPORTS, stated, { isDated: () => false, isCounted: () => false });
  return texts.filter(text => reading.said(text, words).length === 0);
};

describe.each(PRINTED)('in %s', language => {
  test.each(Object.entries(ASSERTIONS[language]))('nothing is asserted of the matter of a report: %s', (_, texts) => {
    expect(passing(language, texts, 'text')).toEqual([]);
  });

  test('an opinion tells no fact and no place', () => {
    expect(passing(language, FACTS_AS_OPINIONS[language], 'opinion')).toEqual([]);
  });

  test('a note says of nobody that they agreed to the report', () => {
    const notes = {
      en: ['The publishers have agreed to it.', 'They were chosen by a committee of experts.', 'It is free of errors.'],
      'zh-Hans': ['发布机构同意本报告。', '所选榜单由专家委员会选定。', '数据齐全。'],
    };
    expect(passing(language, notes[language], 'note')).toEqual([]);
  });

  test('what is said of readers, of things and of the work itself stands', () => {
    const stands = {
      en: [
        'We thank the readers of this report.',
        'Seeds travel far.',
        'The sources are listed in the appendix.',
        'This report asks how people meet.',
        'We hope that this report is useful to you.',
        'Lists change, airports remain.',
      ],
      'zh-Hans': [
        '本报告献给读者。',
        '感谢印刷厂的同事。',
        '榜单会变，机场常在。',
        '我们希望本报告对您有用。',
        '来源列于附录。',
      ],
    };
    expect(passing(language, stands[language], 'text')).toEqual(stands[language]);
  });
});
