import type { NounKey, UnitNoun } from '../../records/report.ts';
import type { Noun, ReportNouns } from '../nouns.ts';

/** A noun that a definition gives: 个 where it gives no measure word. */
export const noun = ({ singular, measureWord }: UnitNoun): Noun => ({
  singular,
  plural: singular,
  article: '',
  measureWord: measureWord ?? '个',
});

export const NOUNS: Readonly<Record<NounKey, Noun>> = {
  city: noun({ singular: '城市' }),
  cluster: noun({ singular: '城市群' }),
  economy: noun({ singular: '经济体' }),
  institution: noun({ singular: '机构' }),
  ranking: noun({ singular: '榜单' }),
};

/** Where no report is spoken of. */
export const PLAIN: ReportNouns = {
  unit: noun({ singular: '对象' }),
  cluster: NOUNS.cluster,
  ranking: NOUNS.ranking,
  focus: { name: '', adjective: null, all: true },
};
