import type { UnitNoun } from '../../records/report.ts';
import type { UnitKind } from '../../records/unit.ts';
import type { Noun, ReportNouns } from '../nouns.ts';

/** A noun that a definition gives: its article by the first letter where none is given. */
export const noun = ({ singular, plural, article }: UnitNoun): Noun => ({
  singular,
  plural: plural ?? singular,
  article: article ?? (/^[aeiou]/i.test(singular) ? 'an' : 'a'),
  measureWord: '',
});

export const KINDS: Readonly<Record<UnitKind, Noun>> = {
  city: noun({ singular: 'city', plural: 'cities' }),
  cluster: noun({ singular: 'cluster', plural: 'clusters' }),
  economy: noun({ singular: 'economy', plural: 'economies' }),
  institution: noun({ singular: 'institution', plural: 'institutions' }),
};

/** Where no report is spoken of. */
export const PLAIN: ReportNouns = {
  unit: noun({ singular: 'unit', plural: 'units' }),
  cluster: KINDS.cluster,
  focus: { name: '', adjective: null, all: true },
};
