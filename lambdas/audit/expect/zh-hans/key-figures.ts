import { n, nth, top } from '../content.ts';
import type { Expected } from '../expected.ts';
import { inMore } from './counts.ts';

/** What a figure that is set large says with its label, of the kinds of claim that are told so. */
export const keyFigures = {
  leader: ({ unit }, t) => [nth(1), t.unit(unit), t.edition],
  topCount: (figures, t) => [
    [n(figures.count), n(figures.basket.length), t.unit(figures.unit)],
    ['entered', top(figures.top), t.tracked],
    inMore(figures, t),
  ],
  honoured: ({ edition, title, units }, t) => [n(units.length), `title:${title}/${edition}`, t.noun],
  honoursChange: ({ kept, previous, title, edition }, t) => [
    n(kept.length),
    `edition:${previous}`,
    t.titleThen(title, previous, edition),
    'again',
    t.noun,
  ],
} satisfies Partial<Expected>;
