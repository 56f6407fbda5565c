import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { wrongPrevious } from './movements.ts';
import { misplaced } from './positions.ts';
import { rowOf, type Span, spanOf } from './rows.ts';

const written = ({ from, to }: Span): string => (to === null ? `${from}+` : `${from}-${to}`);

export const band = check(SHAPES.band, ({ form: { unit, release, band: said }, figures }, dataset) => {
  const found = rowOf(dataset, unit, release)?.place;
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    found?.kind === 'band' ? null : `has no band in ${release}`,
    found?.kind === 'band' ? differs('band', [figures.from, figures.to], [found.from, found.to]) : null,
    found?.kind === 'band' ? asserted('band', said, written(found)) : null,
  );
});

export const bandMove = check(SHAPES.bandMove, ({ form: { unit, release }, figures }, dataset) => {
  const [then, now] = [spanOf(dataset, unit, figures.previous), spanOf(dataset, unit, release)];
  const rose = then !== null && now !== null && now.to !== null && now.to < then.from;
  const fell = then !== null && now !== null && then.to !== null && then.to < now.from;
  const places = [then, now].map(each => each && [each.from, each.to]);
  const banded = [figures.previous, release].some(key => rowOf(dataset, unit, key)?.place.kind === 'band');
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    wrongPrevious(dataset, release, figures.previous),
    differs(
      'places',
      [figures.before, figures.now].map(({ from, to }) => [from, to]),
      places,
    ),
    banded ? null : 'has an exact place in both',
    rose || fell ? differs('direction', figures.direction, rose ? 'up' : 'down') : 'compares bands that overlap',
  );
});
