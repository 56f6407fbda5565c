import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { type Line, n } from '../terms.ts';
import type { Token } from '../token.ts';

export const honoured = says(SHAPES.honoured, {
  en: ({ edition, title, units }, t) => [
    [n(units.length), 'noun:city', `title:${title}`, `edition:${edition}`, 'editions'],
    t.units(units),
  ],
  'zh-Hans': ({ edition, title, units }, t) => [
    [n(units.length), 'noun:city', `edition:${edition}`, `title:${title}`],
    t.units(units),
  ],
});

export const honoursChange = says(SHAPES.honoursChange, {
  en: ({ edition, previous, kept, joined, left }, t) => {
    const all = n(kept.length + joined.length);
    if (joined.length + left.length === 0)
      return [all, 'noun:city', 'same', `edition:${previous}`, `edition:${edition}`, 'editions'];
    const [now, then]: readonly [Token, Token] = [`edition:${edition}`, `edition:${previous}`];
    const had: Line =
      joined.length === 0
        ? [all, 'noun:city', now, 'again', then]
        : kept.length > 0
          ? [n(kept.length), all, 'noun:city', now, 'again', then]
          : joined.length === 1
            ? [all, 'noun:city', now, 'notHonoured', then]
            : ['none', all, 'noun:city', now, 'honouredBefore', then];
    return [had, joined.length > 0 && [t.units(joined), 'joinedList'], left.length > 0 && [t.units(left), 'leftList']];
  },
  'zh-Hans': ({ edition, previous, kept, joined, left }, t) => {
    const all = n(kept.length + joined.length);
    if (joined.length + left.length === 0)
      return [`edition:${edition}`, all, 'noun:city', `edition:${previous}`, 'same'];
    return [
      [`edition:${edition}`, all, 'noun:city', joined.length > 0 && kept.length > 0 && n(kept.length)],
      [`edition:${previous}`, kept.length > 0 ? 'again' : 'notHonoured'],
      joined.length > 0 && ['joinedList', t.units(joined)],
      left.length > 0 && [t.units(left), 'leftList'],
    ];
  },
});
