import { SHAPES } from '../shapes.ts';
import { type Says, says } from './says.ts';
import { n, nth, top } from './terms.ts';

const leader = says(SHAPES.leader, {
  en: ({ unit }, t) => [nth(1), t.unit(unit), t.edition, 'editions'],
  'zh-Hans': ({ unit }, t) => [nth(1), t.unit(unit), t.edition],
});

const topCount = says(SHAPES.topCount, {
  en: ({ unit, top: of, count, basket }, t) => [n(count), n(basket.length), 'tracked', t.unit(unit), top(of)],
  'zh-Hans': ({ unit, top: of, count, basket }, t) => [
    [n(count), n(basket.length), t.unit(unit)],
    ['entered', top(of), 'tracked'],
  ],
});

const honoured = says(SHAPES.honoured, {
  en: ({ units }) => [n(units.length), 'noun:city'],
  'zh-Hans': ({ units }) => [n(units.length), 'noun:city'],
});

const honoursChange = says(SHAPES.honoursChange, {
  en: ({ kept, previous }) => [n(kept.length), 'again', `edition:${previous}`],
  'zh-Hans': ({ kept, previous }) => [n(kept.length), `edition:${previous}`, 'again', 'noun:city'],
});

/** What a figure that is set large says with its label, of the kinds of claim that are told so. */
export const KEY_FIGURES: Readonly<Record<string, Says>> = { leader, topCount, honoured, honoursChange };
