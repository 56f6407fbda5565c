import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, n } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { holding, standing } from '../meanings.ts';

type Profile = Figures['dimensionProfile'];

/** Dimensions with the place in each, and whether it is shared, or that nobody can tell. */
const ranked = (all: Profile['strengths'], t: Facts): Content =>
  all.map(each => [t.ranking(each.ranking), standing(each)]);

export const dimensions: ExpectedOf<'dimensions'> = {
  dimensionProfile: ({ unit, release, rank, joint, open, universe, dimensions, strengths, weaknesses }, t) => [
    [t.unit(unit), t.release(release), holding(joint, rank, open), n(universe), t.nouns(release)],
    [n(dimensions), 'dimensions'],
    strengths.length > 0 && [ranked(strengths, t), 'strongIn'],
    weaknesses.length > 0 && [ranked(weaknesses, t), 'weakIn'],
  ],
  dimensionEnds: ({ unit, release, rank, joint, open, universe, dimensions, highest, lowest }, t) => [
    [t.unit(unit), t.release(release), holding(joint, rank, open), n(universe), t.nouns(release)],
    [n(dimensions), 'dimensions'],
    [ranked(highest, t), 'highestIn'],
    [ranked(lowest, t), 'lowestIn'],
  ],
  drivenBy: ({ unit, release, previous, dimension, change, contribution }, t) => {
    const way = change.startsWith('-') ? 'down' : 'up';
    // 得益于 praises: it is kept for a rise of what is better when higher.
    const praised = way === 'up' && t.lowerScore(release).length === 0;
    return [
      [t.unit(unit), t.release(release), 'ofScore', t.label(previous), way, t.scored(change.replace('-', ''), release)],
      [praised ? 'thanksTo' : 'through', t.ranking(dimension), way],
      [t.scored(contribution, release), t.lowerScore(release)],
    ];
  },
};
