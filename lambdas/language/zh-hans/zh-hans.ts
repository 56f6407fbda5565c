import type { Language } from '../language.ts';
import { formats } from './formats.ts';
import { GENERAL_MEASURE_WORD, NOUNS, noun, PLAIN } from './nouns.ts';
import { work } from './phrases.ts';
import { reason } from './reasons/reasons.ts';
import { sentence } from './sentences/sentences.ts';
import { wordsFor } from './words.ts';

/** A work behind its publisher, where it needs one: the marks are around its name alone. */
const ofPublisher = (name: string, publisher: string | null = null): string => `${publisher ?? ''}${work(name)}`;
const heading = (name: string, label: string, publisher: string | null = null): string =>
  `${label}${ofPublisher(name, publisher)}`;

export const zhHans: Language = {
  id: 'zh-Hans',
  column: 'zh',
  plurals: false,
  articles: [],
  measureWord: GENERAL_MEASURE_WORD,
  sortKey: true,
  name: '简体中文',
  beside: 'en',
  namesBeside: false,
  openGraph: 'zh_CN',
  typography: {
    script: 'han',
    gap: '',
    stop: '。',
    brackets: ['（', '）'],
    dash: '—',
    justified: true,
    numbered: ['第', '约', '近', '前', '共', '逾', '北纬', '南纬', '东经', '西经', 'No.', 'GFCI'],
    counted: [
      ...['个', '位', '名', '届', '期', '次', '席', '年', '项', '座', '家', '度', '分', '条', '倍'],
      ...['million', 'billion', 'trillion'],
    ],
    numerals: '一二两三四五六七八九十百',
    whole: [
      '指数',
      '名次',
      '排名',
      '记录',
      '报告',
      '榜单',
      '科技',
      '发布',
      '机构',
      '中心',
      '集群',
      '得分',
      '北纬',
      '南纬',
      '东经',
      '西经',
      '中国',
      '全球',
      '国际',
      '首位',
      '经济',
      '数量',
      '影响力',
      '传播力',
      '竞争力',
      '连通度',
    ],
  },
  formats,
  finish: text => text,
  sentence,
  reason,
  wordsFor,
  words: wordsFor(PLAIN),
  nouns: NOUNS,
  plain: PLAIN.unit,
  noun,
  titles: {
    withId: (name, key) => `${name}（${key}）`,
    work: ofPublisher,
    unit: name => name,
    edition: heading,
    heading,
    inList: (short, label, isWhole) => (isWhole ? heading(short, label) : `${label}${short}`),
  },
};
