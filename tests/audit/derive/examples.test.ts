import { describe, expect, it, test } from 'vitest';
import { DERIVATIONS } from '../../../lambdas/audit/derive/derive.ts';
import { QUERY } from '../../../lambdas/claims/schema/kinds.ts';
import { figuresOf } from '../../support/world.ts';
import { alterations } from './alterations.ts';
import { type Example, objection } from './examples.ts';
import { COMPARISONS } from './examples-comparisons.ts';
import { DIMENSIONS } from './examples-dimensions.ts';
import { ENTRIES } from './examples-entries.ts';
import { EXTREMES } from './examples-extremes.ts';
import { LISTS } from './examples-lists.ts';
import { MOVES } from './examples-moves.ts';
import { PLACES } from './examples-places.ts';
import { RUNS } from './examples-runs.ts';
import { SCORES } from './examples-scores.ts';
import { SHIFTS } from './examples-shifts.ts';
import { VALUES } from './examples-values.ts';

const EXAMPLES: readonly Example[] = [
  ...PLACES,
  ...RUNS,
  ...MOVES,
  ...SHIFTS,
  ...ENTRIES,
  ...EXTREMES,
  ...SCORES,
  ...COMPARISONS,
  ...DIMENSIONS,
  ...VALUES,
  ...LISTS,
];

/** Claims that say one thing otherwise than a true one, and to which nothing is objected. */
function letPass({ kind, world, form, figures, alike = [] }: Example): readonly string[] {
  const dataset = world.dataset();
  const asked = alterations(form, dataset).map(({ path, fields }) => ({ path: `form${path}`, form: fields, figures }));
  const said = alterations(figures, dataset).map(({ path, fields }) => ({
    path: `figures${path}`,
    form,
    figures: fields,
  }));
  return [...asked, ...said]
    .filter(({ path }) => !alike.includes(path))
    .filter(other => objection(kind, other.form, other.figures, world) === null)
    .map(other => `${other.path}: ${JSON.stringify([other.form, other.figures])}`);
}

describe.each(EXAMPLES.map(example => [example.kind, example] as const))('a claim of the kind %s', (_, example) => {
  const { kind, world, form, figures, otherwise } = example;

  it('holds where it follows from the rows', () => {
    expect(objection(kind, form, figures, world)).toBeNull();
  });

  it('is what the first derivation says too', () => {
    expect(figuresOf(world.ask(QUERY.parse({ ...form, kind })))).toEqual(figures);
  });

  it('is objected to with any one thing said otherwise', () => {
    expect(letPass(example)).toEqual([]);
  });

  it.each(otherwise)('is objected to where %s', (_what, change, words) => {
    expect(objection(kind, form, figures, change(world)) ?? '').toMatch(words);
  });
});

test('every kind that is derived a second time has its example', () => {
  const known = new Set<string>(EXAMPLES.map(({ kind }) => kind));
  expect(Object.keys(DERIVATIONS).filter(kind => !known.has(kind))).toEqual([]);
});
