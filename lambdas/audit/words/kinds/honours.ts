import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n } from '../terms.ts';

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
    return [
      [n(kept.length), all, 'noun:city', `edition:${edition}`, 'again', `edition:${previous}`],
      joined.length > 0 && [t.units(joined), 'joinedList'],
      left.length > 0 && [t.units(left), 'leftList'],
    ];
  },
  'zh-Hans': ({ edition, previous, kept, joined, left }, t) => {
    const all = n(kept.length + joined.length);
    if (joined.length + left.length === 0)
      return [`edition:${edition}`, all, 'noun:city', `edition:${previous}`, 'same'];
    return [
      [`edition:${edition}`, all, 'noun:city', n(kept.length), `edition:${previous}`, 'again'],
      joined.length > 0 && ['joinedList', t.units(joined)],
      left.length > 0 && [t.units(left), 'leftList'],
    ];
  },
});
