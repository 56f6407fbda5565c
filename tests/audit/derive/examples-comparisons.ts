import { world } from '../../support/world.ts';
import { economies, listedTo, lost, noisePlaces, place, ranking } from './altered.ts';
import type { Example } from './examples.ts';

const SCIENCE = ['science', '科学'] as const;
const FINANCE = ['finance', '金融'] as const;
const list = (places: Readonly<Record<string, number>>) => ({ releases: [{ id: '2022', listedTo: 20, places }] });

const five = world()
  .ranking('gfci', { theme: FINANCE, ...list({ f: 1, a: 8, b: 9, c: 12 }) })
  .ranking('xinhua', { theme: FINANCE, ...list({ f: 1, b: 2, a: 10, c: 11 }) })
  .ranking('nature', { theme: SCIENCE, ...list({ f: 4, a: 1, b: 3, c: 5 }) })
  .ranking('wipo', { theme: SCIENCE, ...list({ f: 2, a: 3, c: 5 }) })
  .ranking('home', list({ b: 1, a: 2, c: 6 }))
  .city('f', { country: 'FR' });
const basket = ['gfci/2022', 'xinhua/2022', 'nature/2022', 'wipo/2022'];

/** Eleven in one list and eleven in another, ten of them the same; two share a place of the second. */
const ELEVEN = 'abcdefghijk'.split('');
const one = Object.fromEntries(ELEVEN.map((id, at) => [id, at + 1]));
const two = { b: 1, a: 2, c: 3, d: 4, f: 5, e: 6, g: 7, h: 7, j: 9, i: 10, z: 11 };
const alike = world()
  .ranking('gci', { releases: [{ id: '2022', listedTo: 11, places: one }] })
  .ranking('home', { releases: [{ id: '2022', listedTo: 11, places: two }] });

/** One against several, one order against another, one sort of rankings against another. */
export const COMPARISONS: readonly Example[] = [
  {
    kind: 'standingAcross',
    world: five,
    form: { unit: 'a', others: ['f', 'b', 'c'], basket },
    figures: { unit: 'a', basket, ahead: ['b', 'c'], behind: ['f'], neither: [] },
    otherwise: [
      [
        'one list is on record to the first place',
        listedTo('wipo/2022', 1),
        /as figures\.ahead; the records say \["c"\]/,
      ],
      ['one majority is noise', noisePlaces('wipo/2022', 2), /as figures\.(ahead|behind)/],
      ['one more is not known', lost('gfci/2022', 'f'), /as figures\.behind; the records say \[\]/],
      ['one ranking is of economies', economies('wipo'), /ranks another kind/],
    ],
  },
  {
    kind: 'orderInBoth',
    world: five,
    form: { release: 'gfci/2022', domestic: 'home/2022' },
    figures: { release: 'gfci/2022', domestic: 'home/2022', units: ['a', 'b', 'c'], theirs: ['b', 'a', 'c'] },
    otherwise: [
      ['the one is on record to the tenth place', listedTo('gfci/2022', 10), /below those that are all on record/],
      ['the other is on record to the second place', listedTo('home/2022', 2), /below those that are all on record/],
      ['two share a place', place('gfci/2022', 'b', 8), /which share a place/],
      ['one place is noise', noisePlaces('home/2022', 1), /no further than the noise in the places/],
      ['two places are on record', lost('gfci/2022', 'c'), /orders fewer than three/],
      ['the other ranks one from abroad', place('home/2022', 'f', 8), /not known to be in focus/],
      ['the order is another', place('gfci/2022', 'c', 3), /as figures\.units/],
    ],
  },
  {
    kind: 'orderAgreement',
    world: alike,
    form: { release: 'gci/2022', against: 'home/2022' },
    // 45 pairs: three the other way round, one tied in the second list; 38 of the root of 45 times 44.
    figures: { release: 'gci/2022', against: 'home/2022', both: 10, tau: '0.85' },
    otherwise: [
      ['one place fewer is on record', lost('home/2022', 'a'), /fewer than ten/],
      ['two more stand the other way round', place('home/2022', 'c', 4), /as figures\.tau/],
    ],
  },
  {
    kind: 'themes',
    world: five,
    form: { unit: 'a', basket },
    figures: {
      unit: 'a',
      basket,
      best: { releases: ['nature/2022', 'wipo/2022'], ranks: [1, 3], shared: [], open: [], median: '2' },
      lowest: { releases: ['gfci/2022', 'xinhua/2022'], ranks: [8, 10], shared: [], open: [], median: '9' },
    },
    otherwise: [
      [
        'one is about something else',
        ranking('wipo', { theme: { en: 'art', 'zh-Hans': '艺术' } }),
        /fewer than two themes/,
      ],
      ['the medians are near', place('xinhua/2022', 'a', 4), /nearer than five places/],
      ['another place', place('wipo/2022', 'a', 2), /as figures\.best\.ranks/],
      ['another holds one of the places too', place('wipo/2022', 'b', 3), /as figures\.best\.shared/],
      ['the list is known less far than one of the places', listedTo('wipo/2022', 2), /as figures\.best\.open/],
      ['one ranking is of economies', economies('wipo'), /ranks another kind/],
    ],
  },
];
