import type { NounKey, UnitNoun } from '../../records/report.ts';
import type { Noun, ReportNouns } from '../nouns.ts';

/** A noun that a definition gives: its article by the first letter where none is given. */
export const noun = ({ singular, plural, article }: UnitNoun): Noun => ({
  singular,
  plural: plural ?? singular,
  article: article ?? (/^[aeiou]/i.test(singular) ? 'an' : 'a'),
  measureWord: '',
});

/** Names that English uses with an article: of unions and republics, of islands and areas, and a few of their own. */
const WITH_ARTICLE =
  /^(?:United |(?:\S+ )*Republic of |(?:Netherlands|Philippines|Maldives|Comoros|Gambia|Bahamas)$)|(?:^| )(?:Republic|Federation|Emirates|Islands|Area)$/;

/** A name in running text: "the Netherlands". */
export const theUnit = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

export const NOUNS: Readonly<Record<NounKey, Noun>> = {
  city: noun({ singular: 'city', plural: 'cities' }),
  cluster: noun({ singular: 'cluster', plural: 'clusters' }),
  economy: noun({ singular: 'economy', plural: 'economies' }),
  institution: noun({ singular: 'institution', plural: 'institutions' }),
  ranking: noun({ singular: 'ranking', plural: 'rankings' }),
};

/** Where no report is spoken of. */
export const PLAIN: ReportNouns = {
  unit: noun({ singular: 'unit', plural: 'units' }),
  cluster: NOUNS.cluster,
  ranking: NOUNS.ranking,
  focus: { name: '', adjective: null, all: true },
};
