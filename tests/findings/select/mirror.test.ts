import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { type Analysis, analyse } from '../../../lambdas/findings/analyse.ts';
import type { KeyFinding } from '../../../lambdas/findings/select/selection.ts';
import { stepOf } from '../../../lambdas/findings/select/step.ts';
import { SELECTION } from '../../../lambdas/findings/select/thresholds.ts';
import { DEEP, runs } from '../../support/depth.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

const OURS = ['beijing', 'shanghai', 'shenzhen', 'guangzhou', 'chengdu', 'wuhan'];
const OTHERS = ['paris', 'london', 'rome', 'oslo', 'lima', 'delhi'];
const ALL = [...OURS, ...OTHERS];

/** The order of all cities in two releases, how many places of it are on record, and how sure its publisher is of them. */
interface List {
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly listedTo: number;
  readonly within: number | null;
  /** Those below the places on record are stated to be covered without a rank. */
  readonly unranked: boolean;
  readonly released: string;
}

const order = fc.shuffledSubarray(ALL, { minLength: ALL.length });
const list: fc.Arbitrary<List> = fc.record({
  before: order,
  now: order,
  listedTo: fc.integer({ min: 5, max: ALL.length }),
  within: fc.constantFrom(null, null, 0, 1, 2),
  unranked: fc.boolean(),
  released: fc.constantFrom('2022-03', '2022-09'),
});
/** Cities that keep the places of before but for a few make small changes; two orders by chance make large ones. */
const calm = fc
  .tuple(list, fc.array(fc.nat({ max: ALL.length - 2 }), { maxLength: 3 }))
  .map(([one, at]) => ({ ...one, now: at.reduce(exchanged, one.before) }));

function exchanged(cities: readonly string[], at: number): readonly string[] {
  const [one, other] = [cities.slice(at, at + 1), cities.slice(at + 1, at + 2)];
  return [...cities.slice(0, at), ...other, ...one, ...cities.slice(at + 2)];
}

const mirrored = (one: List): List => ({ ...one, before: one.now, now: one.before });

function places({ listedTo, within, unranked }: List, cities: readonly string[]): Readonly<Record<string, PlaceText>> {
  const rest = unranked ? cities.slice(listedTo) : [];
  return Object.fromEntries([
    ...rest.map((city): [string, PlaceText] => [city, 'unranked']),
    ...cities.slice(0, listedTo).map((city, index): [string, PlaceText] => {
      const rank = index + 1;
      return [city, within === null ? rank : `${rank} within ${Math.max(1, rank - within)}-${rank + within}`];
    }),
  ]);
}

function worldOf(lists: readonly List[], client: string | null): World {
  const abroad = OTHERS.reduce((so, city) => so.city(city, { country: 'FR' }), world());
  const ids = lists.map((_, index) => `ranking-${index + 1}`);
  return lists
    .reduce((so, one, index) => {
      const { listedTo, released } = one;
      const facts = { listedTo, universe: one.unranked ? listedTo : ALL.length };
      return so.ranking(ids[index] ?? '', {
        releases: [
          { id: '2021', ...facts, places: places(one, one.before) },
          { id: '2022', ...facts, released, places: places(one, one.now) },
        ],
      });
    }, abroad)
    .report({ topN: 4, ...(client ? { client } : {}) })
    .edition({ basket: ids.map(id => `${id}/2022`) });
}

interface Event {
  /** What happened, seen from neither side. */
  readonly what: string;
  /** Up is positive; null where it is told of both sides at once, or of no single city. */
  readonly way: number | null;
}

function eventOf({ view, selection }: Analysis, { claim, why }: KeyFinding): Event {
  const { query: form } = claim;
  const release = 'release' in form ? form.release : '';
  const step = 'unit' in form ? stepOf(view, form.unit, release) : null;
  const sort = selection.get(claim.id)?.sort ?? '';
  if (!('unit' in form) || !step) return { what: `${why} ${sort} ${claim.kind} ${release}`, way: null };
  const [better, worse] = [step.from, step.to].sort((a, b) => a - b);
  // Who exchanged places with the next one is one event, told of the one that rose.
  const city = Math.abs(step.from - step.to) === 1 ? '' : form.unit;
  return {
    what: `${why} ${sort} ${release} ${city} ${better}–${worse}`,
    way: city === '' ? null : Math.sign(step.from - step.to),
  };
}

interface News {
  readonly events: readonly Event[];
  /** What must be said besides: the counts over the rankings, of which there may be more in one world than in the other. */
  readonly counts: number;
}

function newsOf(lists: readonly List[], client: string | null): News {
  const analysis = analyse(worldOf(lists, client).input());
  const told = analysis.findings.filter(({ why }) => why !== 'basket');
  return { events: told.map(finding => eventOf(analysis, finding)), counts: analysis.findings.length - told.length };
}

/** Whether anybody of abroad is on record in an order: to lead others there is news, and no move. */
const holdsOthers = (order: readonly string[], { listedTo }: List): boolean =>
  order.slice(0, listedTo).some(city => OTHERS.includes(city));

const worlds = fc.record({
  lists: fc.array(fc.oneof(list, calm), { minLength: 2, maxLength: 3 }),
  client: fc.constantFrom(null, 'beijing'),
});

test('good news and bad news pass the same thresholds: with before and after exchanged the same events are chosen', () => {
  const chosen = new Set<string>();
  fc.assert(
    fc.property(worlds, ({ lists, client }) => {
      fc.pre(lists.every(each => holdsOthers(each.before, each) === holdsOthers(each.now, each)));
      const [one, other] = [newsOf(lists, client), newsOf(lists.map(mirrored), client)];
      // What must be said may leave less room for the last of them.
      const room = one.counts === other.counts ? SELECTION.most : Math.min(one.events.length, other.events.length);
      const [events, opposite] = [one.events.slice(0, room), other.events.slice(0, room)];
      expect(opposite.map(({ what }) => what)).toEqual(events.map(({ what }) => what));
      expect(opposite.map(({ way }) => way && -way)).toEqual(events.map(({ way }) => way));
      for (const { what, way } of events) chosen.add(`${what.split(' ').slice(0, 2).join(' ')} ${way}`);
    }),
    runs(60, 240),
  );
  // The worlds were of all sorts.
  for (const sort of ['first', 'top', 'move'])
    for (const way of [1, -1]) expect(chosen).toContain(`${sort} ${sort} ${way}`);
  // The fewest in the top since an edition are rare: so few worlds may hold none.
  if (DEEP) expect([...chosen].filter(each => each.startsWith('fewest'))).not.toEqual([]);
});

test('two exchanges of the first place stand in the order of their rankings, whoever it is that rose', () => {
  const one = ['wuhan', 'shanghai', 'paris', 'delhi', 'lima', 'london', 'chengdu'];
  const other = ['paris', 'shenzhen', 'oslo', 'london', 'wuhan', 'lima', 'chengdu'];
  const facts = { listedTo: 7, within: null, unranked: false, released: '2022-09' };
  const lists = [one, other].map(before => ({ ...facts, before, now: exchanged(before, 0) }));
  const firsts = (all: readonly List[]) =>
    newsOf(all, null).events.flatMap(({ what }) => (what.startsWith('first ') ? [what.split(' ')[2]] : []));
  expect(firsts(lists)).toEqual(['ranking-1/2022', 'ranking-2/2022']);
  expect(firsts(lists.map(mirrored))).toEqual(firsts(lists));
});

test('of every true claim, and of no other, it is said what became of it', () => {
  fc.assert(
    fc.property(worlds, ({ lists, client }) => {
      const { claims, findings, selection } = analyse(worldOf(lists, client).input());
      expect([...selection.keys()].sort()).toEqual(
        claims
          .filter(isTrue)
          .map(({ id }) => id)
          .sort(),
      );
      const outcomes = [...selection].filter(([, { outcome }]) => outcome === 'finding').map(([id]) => id);
      expect(outcomes.sort()).toEqual(findings.map(({ claim }) => claim.id).sort());
      expect(findings.length).toBeLessThanOrEqual(SELECTION.most);
    }),
    runs(20, 80),
  );
});
