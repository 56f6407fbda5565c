import type { StatementOf } from '../statement.ts';
import type { Truth } from './places.ts';
import { type Objections, unless } from './verdict.ts';

/** Who holds a title. */
export const honours = {
  honoured: (s: StatementOf<'honoured'>, truth: Truth): Objections => {
    const units = truth.world.honours.find(({ edition }) => edition === s.edition)?.units ?? [];
    return unless(
      s.count === units.length && s.units.length === units.length && units.every(unit => s.units.includes(unit)),
      'false list of honours',
      'G1',
      units.join(', '),
    );
  },
  honoursChange: (s: StatementOf<'honoursChange'>, truth: Truth): Objections => {
    const of = (year: number): readonly string[] =>
      truth.world.honours.find(({ edition }) => edition === year)?.units ?? [];
    const [now, then] = [of(s.edition), of(s.previous)];
    const equal = (a: readonly string[], b: readonly string[]): boolean =>
      a.length === b.length && a.every(one => b.includes(one));
    const isFormedFrom = (one: string, other: string): boolean =>
      truth.unit(one).succeeds.some(former => former === other || isFormedFrom(former, other));
    return unless(
      s.edition !== s.previous &&
        !now.some(one => then.some(other => !now.includes(other) && isFormedFrom(one, other))) &&
        s.all === now.length &&
        s.kept === now.filter(unit => then.includes(unit)).length &&
        equal(
          s.joined,
          now.filter(unit => !then.includes(unit)),
        ) &&
        equal(
          s.left,
          then.filter(unit => !now.includes(unit)),
        ),
      'false change of honours',
      'G1',
      `${then.join(', ')}, then ${now.join(', ')}`,
    );
  },
};
