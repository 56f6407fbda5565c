import { type Content, n } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Meaning } from '../piece.ts';

export const honours: ExpectedOf<'honours'> = {
  honoured: ({ edition, title, units }, t) => [
    [n(units.length), t.noun, `title:${title}/${edition}`, `edition:${edition}`, 'editions'],
    t.units(units),
  ],
  honoursChange: ({ edition, previous, title, kept, joined, left }, t) => {
    const all = n(kept.length + joined.length);
    const renamed = t.titleThen(title, previous, edition);
    if (joined.length + left.length === 0)
      return [
        all,
        t.noun,
        `title:${title}/${edition}`,
        'same',
        `edition:${previous}`,
        `edition:${edition}`,
        'editions',
        renamed.length > 0 && [`edition:${previous}`, renamed],
      ];
    const then: Meaning = `edition:${previous}`;
    const now: readonly Meaning[] = [`title:${title}/${edition}`, `edition:${edition}`];
    const had: Content =
      joined.length === 0
        ? [all, t.noun, ...now, 'again', then]
        : kept.length > 0
          ? [n(kept.length), all, t.noun, ...now, 'again', then]
          : joined.length === 1
            ? [all, t.noun, ...now, 'notHonoured', then]
            : ['none', all, t.noun, ...now, 'honouredBefore', then];
    return [
      [had, renamed],
      joined.length > 0 && [t.units(joined), 'joinedList'],
      left.length > 0 && [t.units(left), 'leftList'],
    ];
  },
};
