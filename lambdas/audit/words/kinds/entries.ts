import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { nth, top } from '../terms.ts';

export const enteredTop = says(SHAPES.enteredTop, {
  en: ({ unit, release, previous, top: of, rank }, t) => [
    [t.unit(unit), 'entered', top(of), t.release(release), nth(rank)],
    ['notIn', t.label(previous)],
  ],
  'zh-Hans': ({ unit, release, previous, top: of, rank }, t) => [
    [t.unit(unit), 'entered', t.release(release), top(of), 'listed', nth(rank)],
    [t.label(previous), 'notIn', top(of)],
  ],
});

export const firstEntry = says(SHAPES.firstEntry, {
  en: ({ unit, release, top: of, rank }, t) => [
    [t.unit(unit), 'entered', top(of), t.release(release)],
    ['firstTime', nth(rank)],
  ],
  'zh-Hans': ({ unit, release, top: of, rank }, t) => [
    [t.unit(unit), 'firstTime', 'entered', t.release(release), top(of)],
    ['listed', nth(rank)],
  ],
});

export const returnedToTop = says(SHAPES.returnedToTop, {
  en: ({ unit, release, last, top: of, rank }, t) => [
    [t.unit(unit), 'returned', top(of), t.release(release), nth(rank)],
    ['last', t.label(last)],
  ],
  'zh-Hans': ({ unit, release, last, top: of, rank }, t) => [
    [t.unit(unit), 'returned', t.release(release), top(of), 'listed', nth(rank)],
    ['last', top(of), t.label(last)],
  ],
});

export const leftTop = says(SHAPES.leftTop, {
  en: ({ unit, release, previous, top: of, from, to }, t) => [
    [t.unit(unit), 'left', top(of), t.release(release)],
    [nth(from), t.label(previous)],
    [to === null ? 'gone' : nth(to), 'now'],
  ],
  'zh-Hans': ({ unit, release, previous, top: of, from, to }, t) => [
    [t.unit(unit), 'left', t.release(release), top(of)],
    [t.label(previous), 'listed', nth(from)],
    ['now', to === null ? 'gone' : ['listed', nth(to)]],
  ],
});

export const newToRanking = says(SHAPES.newToRanking, {
  en: ({ unit, release, previous }, t) => [
    [t.unit(unit), 'newlyCovered', t.release(release)],
    ['outside', t.label(previous)],
  ],
  'zh-Hans': ({ unit, release, previous }, t) => [
    [t.unit(unit), t.release(release), 'newlyCovered'],
    [t.label(previous), 'outside'],
  ],
});
