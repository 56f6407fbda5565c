import { describe, expect, test } from 'vitest';
import { statedIn } from '../../../lambdas/audit/own/languages.ts';
import { createReading } from '../../../lambdas/audit/own/reading.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { AIRPORTS } from './airports.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

const readingIn = once((language: PrintedLanguage) => {
  const stated = statedIn(language);
  if (stated === null) throw new Error(`Nothing is read in ${language}.`);
  return createReading(AIRPORTS, stated, { isDated: () => false, isCounted: () => false });
});

/** Those that may stand above a chapter. */
const passing = (language: PrintedLanguage, titles: readonly string[]): readonly string[] =>
  titles.filter(title => readingIn(language).said(title, 'title').length === 0);

/** Titles of what a chapter is about. */
const PLAIN: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`What readers will want to know|Component by component|How this was done|What changed|What has changed|Who moved|Ranking by ranking|
    Ranks over time|Places and scores|How airports compare|Behind the figures|Changes of method|What this report does not say|Sources|
    Foreword|Read more|Ups and downs|The rise and fall of rankings|Airports of the world|A closing word|How to read this report|
    About this report|From the institute|Questions of our readers|Every ranking in full|Method and sources|The latest editions`),
  'zh-Hans':
    listed(`有何变化|名次变化|历年名次一览|读者想知道的|各榜单详情|本报告如何编制|方法与来源|序言|名次与得分|榜单对比|升降之间|世界机场|结语|阅读说明|
    读者提问|关于本报告|最近的榜单|本报告未说明的|异同|完整表格|机场概况`),
};

/** Whom a title may be of that is nobody on record, and what it may assert of them. */
const OF: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: ['Airports', 'The region', 'Old hands', 'Small ones', 'Newcomers'],
  'zh-Hans': ['各机场', '区域', '老将', '小型机场', '新秀'],
};
const SAID: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`lead|dominate the field|win again|overtook others|skyrocketed|collapsed|improve|are losing ground|on top|fell behind|at the pinnacle|
    doubled|beat the rest|hold first place|in second place|are better than before|climb higher|shrink|return to the top|unbeaten|
    are the best|trail the others|grew by half|in the lead|outshine everybody`),
  'zh-Hans':
    listed(`领先|称霸|再度夺冠|反超同侪|腾飞|崩塌|提升|节节败退|登顶|落后|之巅|翻番|击败同侪|稳居首位|屈居第二|优于往年|攀升|萎缩|重返前列|无敌|最佳|
    垫底|增长过半|领跑|技压群芳`),
};

/** Somebody on record, by whichever name. */
const NAMED: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed('Heathrow|Dubai|Schiphol|Changi|Atlanta|London Gatwick Airport|Pudong|This airport|Its neighbour'),
  'zh-Hans': listed('希思罗|迪拜|史基浦|樟宜|亚特兰大|伦敦盖特威克机场|浦东|该机场|这座机场'),
};
const FRAMES: Readonly<Record<PrintedLanguage, readonly ((name: string) => string)[]>> = {
  en: [
    name => name,
    name => `${name} today`,
    name => `A portrait of ${name}`,
    name => `${name}: a place to meet`,
    name => `What ${name} does well`,
    name => `“${name}” and its guests`,
    name => `${name} leads`,
    name => `Why we like ${name}`,
    name => `With ${name} in mind`,
    name => `${name} at its zenith`,
    name => `The story of ${name}`,
    name => `Meeting ${name}`,
  ],
  'zh-Hans': [
    name => name,
    name => `今日${name}`,
    name => `走进${name}`,
    name => `${name}：相遇之地`,
    name => `${name}的长处`,
    name => `“${name}”与旅客`,
    name => `${name}领先`,
    name => `我们为何喜爱${name}`,
    name => `心系${name}`,
    name => `${name}之巅`,
    name => `${name}故事`,
    name => `遇见${name}`,
  ],
};

describe.each(PRINTED)('the title of a section, in %s', language => {
  test('may say what the chapter is about', () => {
    expect(passing(language, PLAIN[language])).toEqual(PLAIN[language]);
  });

  test('asserts nothing of anybody, whoever they are', () => {
    const join = (who: string, said: string) => (language === 'en' ? `${who} ${said}` : `${who}${said}`);
    const asserting = OF[language].flatMap(who => SAID[language].map(said => join(who, said)));
    expect(asserting.length).toBeGreaterThanOrEqual(100);
    expect(passing(language, asserting)).toEqual([]);
  });

  test('names nobody on record, by any name, at any place', () => {
    const naming = NAMED[language].flatMap(name => FRAMES[language].map(frame => frame(name)));
    expect(naming.length).toBeGreaterThanOrEqual(100);
    expect(passing(language, naming)).toEqual([]);
  });

  test('denies no change either', () => {
    const denied = {
      en: ['Nothing changed', 'All moved', 'No change at the top'],
      'zh-Hans': ['没有变化', '毫无变化', '名次未变'],
    };
    expect(passing(language, denied[language])).toEqual([]);
  });
});
