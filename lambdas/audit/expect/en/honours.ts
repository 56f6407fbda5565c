import { type Content, n } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Meaning } from '../piece.ts';

export const honours: ExpectedOf<'honours'> = {
  honoured: ({ edition, title, units }, t) => [
    [n(units.length), t.noun, `title:${title}`, `edition:${edition}`, 'editions'],
    t.units(units),
  ],
  honoursChange: ({ edition, previous, kept, joined, left }, t) => {
    const all = n(kept.length + joined.length);
    if (joined.length + left.length === 0)
      return [all, t.noun, 'same', `edition:${previous}`, `edition:${edition}`, 'editions'];
    const [now, then]: readonly [Meaning, Meaning] = [`edition:${edition}`, `edition:${previous}`];
    const had: Content =
      joined.length === 0
        ? [all, t.noun, now, 'again', then]
        : kept.length > 0
          ? [n(kept.length), all, t.noun, now, 'again', then]
          : joined.length === 1
            ? [all, t.noun, now, 'notHonoured', then]
            : ['none', all, t.noun, now, 'honouredBefore', then];
    return [had, joined.length > 0 && [t.units(joined), 'joinedList'], left.length > 0 && [t.units(left), 'leftList']];
  },
};
