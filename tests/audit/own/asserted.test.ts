import { describe, expect, test } from 'vitest';
import { statedIn } from '../../../lambdas/audit/own/languages.ts';
import { createReading } from '../../../lambdas/audit/own/reading.ts';
import type { Stated } from '../../../lambdas/audit/own/stated.ts';
import type { Words } from '../../../lambdas/audit/own/words.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { FALSE_OR_UNPROVEN, PRINTED_ONCE } from '../red-team/forewords.ts';
import { ASSERTIONS, FACTS_AS_OPINIONS, OPINIONS } from '../red-team/own-assertions.ts';
import { AIRPORTS } from './airports.ts';

function stated(language: string): Stated {
  const found = statedIn(language);
  if (found === null) throw new Error(`Nothing is read in ${language}.`);
  return found;
}

const passing = (language: PrintedLanguage, texts: readonly string[], words: Words): readonly string[] => {
  const reading = createReading(AIRPORTS, stated(language), { isDated: () => false, isCounted: () => false });
  return texts.filter(text => reading.said(text, words).length === 0);
};

describe.each(PRINTED)('in %s', language => {
  test.each(Object.entries(ASSERTIONS[language]))('nothing is asserted of the matter of a report: %s', (_, texts) => {
    expect(passing(language, texts, 'text')).toEqual([]);
  });

  test('an opinion tells no fact and no place', () => {
    expect(passing(language, FACTS_AS_OPINIONS[language], 'opinion')).toEqual([]);
    expect(passing(language, OPINIONS[language], 'opinion')).toEqual(OPINIONS[language]);
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
        'The sources are listed in the appendix.',
        'This report asks how people meet.',
        'We hope that this report is useful to you.',
        'Lists change, airports remain.',
      ],
      'zh-Hans': ['本报告献给读者。', '感谢印刷厂的同事。', '我们希望本报告对您有用。', '来源列于附录。'],
    };
    expect(passing(language, stands[language], 'text')).toEqual(stands[language]);
  });
});

test.each([
  ['en', 'Runways are scarce.', 'Runways are'],
  ['en', 'The Book of Singapore is exhaustive.', 'The Book of Singapore is'],
  ['en', 'The rankings of The Book of Singapore are complete.', 'The rankings of'],
  ['zh-Hans', '《新加坡年鉴》数据齐全。', '《新加坡年鉴》数据齐全'],
  ['zh-Hans', '旅客吞吐量权威可靠。', '旅客吞吐量权威可靠'],
  ['zh-Hans', '本报告的发现得到认可。', '本报告的发现得到认可'],
])('what is asserted is told in the words of the sentence: %s, %s', (language, text, told) => {
  const said = createReading(AIRPORTS, stated(language), { isDated: () => false, isCounted: () => false })
    .said(text, 'text')
    .map(({ word }) => word);
  expect(said).toContain(told);
});

test.each(PRINTED)('whatever is objected to in a sentence stands in it: %s', language => {
  const { said } = createReading(AIRPORTS, stated(language), { isDated: () => false, isCounted: () => false });
  const texts = [...FALSE_OR_UNPROVEN[language], ...PRINTED_ONCE[language]].map(text => text.normalize('NFKC'));
  for (const text of texts) for (const { word } of said(text, 'text')) expect(text).toContain(word);
});
