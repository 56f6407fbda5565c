import { describe, expect, test } from 'vitest';
import { statedIn } from '../../../lambdas/audit/own/languages.ts';
import { createReading } from '../../../lambdas/audit/own/reading.ts';
import type { Words } from '../../../lambdas/audit/own/words.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { AIRPORTS } from './airports.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

/** The words by which a text says something that could be wrong. */
function saidIn(language: PrintedLanguage, text: string, words: Words = 'text') {
  const stated = statedIn(language);
  if (stated === null) throw new Error(`Nothing is read in ${language}.`);
  return createReading(AIRPORTS, stated, { isDated: () => false, isCounted: () => false }).said(text, words);
}

const passing = (language: PrintedLanguage, texts: readonly string[], words?: Words) =>
  texts.filter(text => saidIn(language, text, words).length === 0);

/** Somebody by a name that a reader knows, or by a word that points back. */
const MEANT: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`Heathrow received the award.|Schiphol disappoints its guests.|Atlanta closed for good.|Dubai belongs to its government.|
    We like Schiphol.|The award went to Heathrow.|Gatwick is charming.|Hartsfield-Jackson is charming.|Changi shines.|Pudong shines.|
    Gaulle is charming.|London is charming.|Heathrow’s guests wait.|Heathrow's guests wait.|Readers like heathrow.|SCHIPHOL shines.|
    Londoners queue.|“Schiphol disappoints its guests.”|Capital Airport is charming.|Nice is charming.|JFK is charming.|LHR is charming.|
    The airport shines.|This airport shines.|Our airport shines.|Our airports shine.|These airports shine.|The busy airport shines.|
    The hub shines.|O’Hare shines.|McCarran shines.|Dubai Airport is charming.`),
  'zh-Hans':
    listed(`希思罗机场获评年度机场。|希思罗获奖。|伦敦希思罗机场已关闭。|盖特威克令人失望。|史基浦机场令人失望。|史基浦令人失望。|亚特兰大机场令人失望。|
    亚特兰大令人失望。|迪拜机场深受旅客喜爱。|迪拜深受喜爱。|樟宜机场很迷人。|樟宜很迷人。|新加坡很迷人。|浦东机场表现出色。|浦东很美。|上海很美。|
    戴高乐令人难忘。|首都机场表现出色。|尼斯很美。|大同很美。|伦敦很美。|该机场表现出色。|这座机场表现出色。|本机场表现出色。|我们的机场表现出色。|
    这些机场表现出色。|其机场表现出色。|该馆很美。|旅客喜爱希思罗。`),
};

/** Words for things in general, though names hold some of them. */
const GENERAL: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`Airports live by those who come.|An airport is a gate to the world.|International travel takes patience.|
    Capital letters stand for names.|It is nice to read.|We thank those who work at airports.|A hub is a place to meet people.|PDF files are attached.|
    The Book of Singapore was read with care.|Airports of the World asks how people travel.`),
  'zh-Hans':
    listed(`机场是通往世界的大门。|机场让人相遇。|我们感谢机场的工作人员。|国际旅行需要耐心。|大同小异。|新加入的读者，您好。|世界机场关注旅客。|
    我们参考新加坡年鉴。`),
};

describe.each(PRINTED)('in %s', language => {
  test('whoever is ranked is noticed by any name that a reader knows, wherever it stands', () => {
    expect(passing(language, MEANT[language])).toEqual([]);
  });

  test('the title of a section names nobody', () => {
    const titles = {
      en: listed('Heathrow at its zenith|Dubai|The airport'),
      'zh-Hans': listed('希思罗之巅|迪拜|该机场'),
    };
    expect(passing(language, titles[language], 'title')).toEqual([]);
  });

  test('a note says no more of somebody by a part of the name than by the whole', () => {
    const notes = {
      en: listed('Heathrow is in three.|Only Schiphol counts.'),
      'zh-Hans': listed('希思罗见于三个。|只有史基浦。'),
    };
    expect(passing(language, notes[language], 'note')).toEqual([]);
  });

  test('an opinion may name whom it likes by any name', () => {
    expect(passing(language, MEANT[language], 'opinion')).toEqual(MEANT[language]);
  });

  test('words for things in general stand, though names hold them', () => {
    expect(passing(language, GENERAL[language])).toEqual(GENERAL[language]);
  });
});

test('a part of a name is told with the whole, so that an ordinary word is known for one', () => {
  expect(saidIn('en', 'Schiphol shines.')).toEqual([{ as: 'unit', word: 'Schiphol', of: 'Schiphol Airport' }]);
  expect(saidIn('zh-Hans', '希思罗很美。')).toEqual([{ as: 'unit', word: '希思罗', of: '伦敦希思罗机场' }]);
  expect(saidIn('zh-Hans', '大同很美。')).toEqual([{ as: 'unit', word: '大同', of: '大同机场' }]);
});

test('a part that many bear is nobody’s own', () => {
  const stated = statedIn('en');
  const ports = Array.from({ length: 20 }, (_, index) => [`Atlantic ${String.fromCharCode(65 + index)}lpha`]);
  const parts = stated?.parts.create(ports, []);
  expect(parts?.('Atlantic winds blow.')).toEqual([]);
  expect(parts?.('Blpha is charming.')).toEqual([{ from: 0, to: 5, of: 'Atlantic Blpha' }]);
});
