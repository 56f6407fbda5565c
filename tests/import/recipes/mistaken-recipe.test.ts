import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { readRecipe } from '../../../lambdas/records/import/recipes/read-recipe.ts';

/** A recipe of which each line that ends in a mark has a mistake; behind the mark stands the field. */
const MISTAKEN = `recipe: The Index #! recipe
fiel: the*.csv #! fiel
decimals: "12" #! decimals
decimal_mark: point #! decimal_mark
records:
  ranking: the-index
  rnak: "{Rank}" #! records.rnak
  unit: [Name] #! records.unit
skip: none #! skip
when:
  - if: { Note: new }
    set:
      statsu: withdrawn #! when[0].set.statsu
      units.rank: "1" #! when[0].set.units.rank
compute_ranks: { best: highest, ties: competition } #! compute_ranks
`;

const marks = MISTAKEN.split('\n').flatMap((line, at) => {
  const field = /#! (\S+)$/.exec(line)?.[1];
  return field === undefined ? [] : [`${at + 1} ${field}`];
});

test('a recipe with many mistakes has a fault at the line of each, in one go', () => {
  const read = readRecipe('imports/the.yaml', MISTAKEN, LANGUAGES);
  const told = read.ok ? [] : read.faults.map(({ line, column }) => `${line?.line} ${column}`);
  for (const mark of marks.filter(each => !each.includes('when') && !each.includes('compute')))
    expect(told).toContain(mark);
  expect(told.filter(each => each.endsWith('file'))).toHaveLength(1);
});

test('what it sets and what it computes is looked at though other fields cannot be read', () => {
  const sound = MISTAKEN.replace('rnak:', 'score:').replace('[Name]', '"{Name}"');
  const read = readRecipe('imports/the.yaml', sound, LANGUAGES);
  const told = read.ok ? [] : read.faults.map(({ line, column }) => `${line?.line} ${column}`);
  for (const mark of marks.filter(each => each.includes('when'))) expect(told).toContain(mark);
  expect(read.ok ? [] : read.faults.map(({ remedy }) => remedy)).toContain(
    'Write status; of one kind alone it is written with the kind, such as units.name_en.',
  );
});
