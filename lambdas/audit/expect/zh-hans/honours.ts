import { n } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const honours: ExpectedOf<'honours'> = {
  honoured: ({ edition, title, units }, t) => [
    [n(units.length), t.noun, `edition:${edition}`, `title:${title}/${edition}`],
    t.units(units),
  ],
  honoursChange: ({ edition, previous, title, kept, joined, left }, t) => {
    const all = n(kept.length + joined.length);
    const then = t.titleThen(title, previous, edition);
    if (joined.length + left.length === 0)
      return [`edition:${edition}`, `title:${title}/${edition}`, all, t.noun, `edition:${previous}`, then, 'same'];
    return [
      [
        `edition:${edition}`,
        `title:${title}/${edition}`,
        all,
        t.noun,
        joined.length > 0 && kept.length > 0 && n(kept.length),
      ],
      [`edition:${previous}`, then, kept.length > 0 ? 'again' : 'notHonoured'],
      joined.length > 0 && ['joinedList', t.units(joined)],
      left.length > 0 && [t.units(left), 'leftList'],
    ];
  },
};
