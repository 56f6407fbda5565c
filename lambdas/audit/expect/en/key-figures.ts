import { n, nth, top } from '../content.ts';
import type { Expected } from '../expected.ts';
import { inMore } from './counts.ts';

/** What a figure that is set large says with its label, of the kinds of claim that are told so. */
export const keyFigures = {
  leader: ({ unit }, t) => [nth(1), t.unit(unit), t.edition, 'editions'],
  topCount: (figures, t) => [
    [n(figures.count), n(figures.basket.length), t.tracked, t.unit(figures.unit), top(figures.top)],
    inMore(figures, t),
  ],
  honoured: ({ edition, title, units }, t) => [n(units.length), t.noun, `title:${title}/${edition}`],
  honoursChange: ({ kept, previous, title, edition }, t) => [
    n(kept.length),
    'again',
    `edition:${previous}`,
    t.titleThen(title, previous, edition),
  ],
} satisfies Partial<Expected>;
