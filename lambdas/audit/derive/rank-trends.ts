import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { wrongMove } from './movements.ts';
import { rankOf } from './rows.ts';
import { earlier } from './sequence.ts';

interface Steps {
  readonly unit: string;
  readonly direction: 'up' | 'down';
}

/** From one release to the next, places improve (up) or worsen (down). */
function wrongStep(dataset: Dataset, { unit, direction }: Steps, previous: string, release: string): string | null {
  const [then, now] = [previous, release].map(key => rankOf(dataset, unit, key) ?? 0);
  const up = (now ?? 0) < (then ?? 0);
  return first(
    wrongMove(dataset, unit, release, previous),
    up === (direction === 'up') ? null : `did not go ${direction} from ${previous} to ${release}`,
  );
}

/** Where no number was asked for, the run goes back as far as it can be told. */
function cutShort(dataset: Dataset, said: Steps, oldest: string): string | null {
  const before = earlier(dataset, oldest);
  return before.kind === 'release' && wrongStep(dataset, said, before.key, oldest) === null
    ? `leaves out the step from ${before.key} to ${oldest}`
    : null;
}

/** S22 of places: each of the last editions is a move of its own (S07), two or more, one after another. */
export const rankTrend = check(SHAPES.rankTrend, ({ form, figures }, dataset) => {
  const { unit, release, direction, count } = form;
  const { releases } = figures;
  const said = { unit, direction };
  return first(
    differs('what it is about', [figures.unit, figures.direction], [unit, direction]),
    differs('last release', releases.at(-1), release),
    releases.length < 3 ? 'rests on fewer than two steps' : null,
    ...releases.slice(1).map((key, index) => wrongStep(dataset, said, releases[index] ?? key, key)),
    differs(
      'places',
      figures.ranks,
      releases.map(key => rankOf(dataset, unit, key)),
    ),
    asserted('number of editions', count, releases.length - 1),
    count === undefined ? cutShort(dataset, said, releases[0] ?? release) : null,
  );
});
