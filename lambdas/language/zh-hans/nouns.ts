import type { NounKey, UnitNoun } from '../../records/report.ts';
import type { Noun, ReportNouns } from '../nouns.ts';

export const GENERAL_MEASURE_WORD = '个';

/** A noun that a definition gives, with the general measure word where it gives none. */
export const noun = ({ singular, measureWord }: UnitNoun): Noun => ({
  singular,
  plural: singular,
  article: '',
  measureWord: measureWord ?? GENERAL_MEASURE_WORD,
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
