import type { Language } from '../language.ts';
import { formats } from './formats.ts';
import { reason } from './reasons/reasons.ts';
import { sentence } from './sentences/sentences.ts';
import { words } from './words.ts';

const heading = (name: string, label: string): string => `${label}《${name}》`;

export const zhHans: Language = {
  id: 'zh-Hans',
  column: 'zh',
  sortKey: true,
  name: '简体中文',
  beside: 'en',
  typography: {
    script: 'han',
    gap: '',
    dash: '—',
    justified: true,
    numbered: ['第', '约', '近', '前', '逾', 'No.', 'GFCI'],
    counted: ['million', 'billion', 'trillion'],
  },
  formats,
  finish: text => text,
  sentence,
  reason,
  words,
  kinds: { city: '城市', cluster: '城市群', economy: '经济体', institution: '机构' },
  titles: {
    ofPublisher: (publisher, name) => `${publisher}${name}`,
    withId: (name, key) => `${name}（${key}）`,
    work: name => `《${name}》`,
    edition: heading,
    heading,
    inList: (short, label) => `${short}（${label}）`,
  },
};
