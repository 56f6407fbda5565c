import { type Content, n } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Meaning } from '../piece.ts';

export const honours: ExpectedOf<'honours'> = {
  honoured: ({ edition, title, units }, t) => [
    [n(units.length), 'noun:city', `title:${title}`, `edition:${edition}`, 'editions'],
    t.units(units),
  ],
  honoursChange: ({ edition, previous, kept, joined, left }, t) => {
    const all = n(kept.length + joined.length);
    if (joined.length + left.length === 0)
      return [all, 'noun:city', 'same', `edition:${previous}`, `edition:${edition}`, 'editions'];
    const [now, then]: readonly [Meaning, Meaning] = [`edition:${edition}`, `edition:${previous}`];
    const had: Content =
      joined.length === 0
        ? [all, 'noun:city', now, 'again', then]
        : kept.length > 0
          ? [n(kept.length), all, 'noun:city', now, 'again', then]
          : joined.length === 1
            ? [all, 'noun:city', now, 'notHonoured', then]
            : ['none', all, 'noun:city', now, 'honouredBefore', then];
    return [had, joined.length > 0 && [t.units(joined), 'joinedList'], left.length > 0 && [t.units(left), 'leftList']];
  },
};
