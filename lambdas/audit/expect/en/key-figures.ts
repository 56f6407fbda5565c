import { n, nth, top } from '../content.ts';
import type { Expected } from '../expected.ts';

/** What a figure that is set large says with its label, of the kinds of claim that are told so. */
export const keyFigures = {
  leader: ({ unit }, t) => [nth(1), t.unit(unit), t.edition, 'editions'],
  topCount: ({ unit, top: of, count, basket }, t) => [n(count), n(basket.length), 'tracked', t.unit(unit), top(of)],
  honoured: ({ units }, t) => [n(units.length), t.noun],
  honoursChange: ({ kept, previous }) => [n(kept.length), 'again', `edition:${previous}`],
} satisfies Partial<Expected>;
