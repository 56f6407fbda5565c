import type { Named, Unit } from './world.ts';

const CITIES: readonly (readonly [id: string, en: string, zh: string, country: string])[] = [
  ['beijing', 'Beijing', '北京', 'CN'],
  ['shanghai', 'Shanghai', '上海', 'CN'],
  ['guangzhou', 'Guangzhou', '广州', 'CN'],
  ['shenzhen', 'Shenzhen', '深圳', 'CN'],
  ['chengdu', 'Chengdu', '成都', 'CN'],
  ['wuhan', 'Wuhan', '武汉', 'CN'],
  ['hangzhou', 'Hangzhou', '杭州', 'CN'],
  ['nanjing', 'Nanjing', '南京', 'CN'],
  ['suzhou', 'Suzhou', '苏州', 'CN'],
  ['xian', 'Xi’an', '西安', 'CN'],
  ['london', 'London', '伦敦', 'GB'],
  ['york', 'York', '约克', 'GB'],
  ['new-york', 'New York', '纽约', 'US'],
  ['paris', 'Paris', '巴黎', 'FR'],
  ['tokyo', 'Tokyo', '东京', 'JP'],
  ['seoul', 'Seoul', '首尔', 'KR'],
  ['singapore', 'Singapore', '新加坡', 'SG'],
  ['sydney', 'Sydney', '悉尼', 'AU'],
  ['toronto', 'Toronto', '多伦多', 'CA'],
  ['vienna', 'Vienna', '维也纳', 'AT'],
  ['oslo', 'Oslo', '奥斯陆', 'NO'],
  ['lima', 'Lima', '利马', 'PE'],
];

const city = ([id, en, zh, country]: (typeof CITIES)[number]): Unit => ({
  id,
  kind: 'city',
  names: { en, zh },
  country,
  members: [],
  standsFor: null,
  succeeds: [],
});

/** The names exist; whatever a world says of them is drawn. */
export const cities: readonly Unit[] = CITIES.map(city);

/** Cities that print alike in one language or the other. */
export const NAMESAKES: readonly Unit[] = [
  city(['suzhou', 'Suzhou', '苏州', 'CN']),
  city(['suzhou-anhui', 'Suzhou', '宿州', 'CN']),
  city(['vienna', 'Vienna', '维也纳', 'AT']),
  city(['vienne', 'Vienne', '维也纳', 'FR']),
];

/** Names that tell them apart, as a definition may give them. */
export const APART: ReadonlyMap<string, Named> = new Map([
  ['suzhou', { en: 'Suzhou (Jiangsu)', zh: '苏州' }],
  ['suzhou-anhui', { en: 'Suzhou (Anhui)', zh: '宿州' }],
  ['vienna', { en: 'Vienna', zh: '维也纳' }],
  ['vienne', { en: 'Vienne', zh: '维埃纳' }],
]);

/** Formed from two others. */
export const MERGED: Unit = { ...city(['jinan-laiwu', 'Jinan', '济南', 'CN']), succeeds: ['jinan-old', 'laiwu'] };
export const BEFORE_MERGER: readonly Unit[] = [
  city(['jinan-old', 'Old Jinan', '旧济南', 'CN']),
  city(['laiwu', 'Laiwu', '莱芜', 'CN']),
];

/** A cluster of several, and one that bears the name of one city alone. */
export const CLUSTERS: readonly Unit[] = [
  {
    ...city(['pearl-delta', 'Shenzhen–Guangzhou', '深圳—广州', 'CN']),
    kind: 'cluster',
    members: ['shenzhen', 'guangzhou'],
  },
  {
    ...city(['greater-london', 'Greater London', '大伦敦', 'GB']),
    kind: 'cluster',
    members: ['london', 'york'],
    standsFor: 'london',
  },
];
