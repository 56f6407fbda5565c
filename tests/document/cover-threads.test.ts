import { describe, expect, test } from 'vitest';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { partsOf } from '../support/edition.ts';
import { readLedger } from '../support/read-ledger.ts';
import { world } from '../support/world.ts';

const sample = partsOf('the sample, 2022');
const { view } = sample.analysis();
const declared = declaredBy(sample.document('en'));
const { threads } = declared;

test('a release stands on the cover in the year that it is named for, whenever it may have come out', () => {
  expect(threads.length).toBeGreaterThan(3);
  for (const { points } of threads) {
    expect(points.map(({ at }) => Math.floor(at))).toEqual(
      points.map(({ release }) => view.release(release)?.labelYear?.value),
    );
    expect(new Set(points.map(({ at }) => at)).size).toBe(points.length);
  }
});

test.each([
  ['a year later', 1],
  ['all at one time', null],
])('a line that is drawn %s is refused', (_, later) => {
  const ledger = readLedger('the sample, 2022');
  const altered = threads.map(thread => ({
    ...thread,
    points: thread.points.map(point => ({ ...point, at: later === null ? 2020.5 : point.at + later })),
  }));
  const alone = { ...declared, sentences: [], headings: [], tables: [], threads: altered.slice(0, 1) };
  expect(ungrounded('report', ledger, alone, view.input.dataset)).not.toEqual([]);
});

/** What is drawn on the cover of an edition: of the sample, or of units whose places in each ranking are given, release by release. */
function covered(
  rankings: Readonly<Record<string, readonly Readonly<Record<string, number>>[]>>,
  holders = ['a', 'b', 'c'],
) {
  const [own = ''] = Object.keys(rankings);
  const years = ['2020', '2021', '2022'];
  const made = Object.entries(rankings).reduce(
    (all, [ranking, releases]) =>
      all.ranking(ranking, {
        releases: releases.map((places, at) => {
          const id = years[years.length - releases.length + at] ?? '';
          return { id, released: `${id}-06`, places };
        }),
      }),
    world(),
  );
  const dataset = made
    .honours('pioneer', { edition: '2022', units: holders })
    .report({ ownRanking: own, topN: 3, honours: { report: 'report', title: 'pioneer' }, theme: { cover: 'drawing' } })
    .edition({
      ownRelease: '2022',
      ownHistory: years.slice(0, -1).slice(1 - (rankings[own]?.length ?? 1)),
      basket: Object.keys(rankings).map(id => `${id}/2022`),
    })
    .dataset();
  const { sections, leftOut } = compose(analyse(selectInput(dataset, 'report', '2022')), 'en');
  const art = sections[0]?.blocks.flatMap(block => (block.kind === 'cover' ? [block.art] : []))[0] ?? null;
  return { art, told: leftOut.flatMap(({ section, why }) => (section === 'cover' ? [why] : [])) };
}

const named = ({ art }: ReturnType<typeof covered>) =>
  art?.threads.flatMap(({ unit, end }) => (end ? [`${end.place} ${unit}`] : []));

const STEADY = { a: 2, b: 3, c: 7, d: 1, e: 9 };

test('who leads stands at the end of its line, and so do the first of ours, each with its place', () => {
  const drawn = covered({ own: [STEADY, STEADY, STEADY] });
  expect(drawn.told).toEqual([]);
  expect(named(drawn)?.toSorted()).toEqual(['1 d', '2 a', '3 b', '7 c']);
  expect(drawn.art?.threads.map(({ unit }) => unit)).not.toContain('e');
});

test('of several who share the first place none is said to lead; ours say that they share theirs', () => {
  const tied = { a: 1, b: 1, c: 3, d: 1 };
  expect(named(covered({ own: [tied, tied, tied] }))?.toSorted()).toEqual(['3 c', '=1 a', '=1 b']);
});

test('a ranking of which little is known gives way to the first that is tracked and tells more', () => {
  const drawn = covered({
    own: [{ a: 1 }, { a: 1 }],
    known: [STEADY, STEADY, STEADY],
    other: [STEADY, STEADY, STEADY],
  });
  expect(drawn.art?.positions.map(({ release }) => release)).toEqual(['known/2020', 'known/2021', 'known/2022']);
  const alone = covered({ own: [{ a: 1 }, { a: 1 }], known: [{ d: 1 }, { d: 1 }, { d: 1 }] });
  expect(alone.art?.positions.map(({ release }) => release)).toEqual(['own/2021', 'own/2022']);
});

test('who has no place in the last release has no line in colour', () => {
  const drawn = covered({ own: [STEADY, STEADY, { a: 2, c: 7, d: 1 }] });
  expect(named(drawn)?.toSorted()).toEqual(['1 d', '2 a', '7 c']);
  expect(drawn.art?.threads.find(({ unit }) => unit === 'b')).toMatchObject({ hue: null, end: null });
});

test('others are spoken of where there are any', () => {
  const three = { a: 1, b: 2, c: 3 };
  expect(covered({ own: [three, three, three] }).art?.title).not.toContain('Pale');
  const more = { ...three, d: 4 };
  const once = { a: 1, b: 4, c: 5, d: 2 };
  expect(covered({ own: [once, more, more] }).art?.title).toContain('Pale: others that were in the top three then.');
});

test('a drawing that is asked for and cannot be made is told, with why', () => {
  const own = [STEADY, STEADY, STEADY];
  expect(covered({ own }, [])).toMatchObject({ art: null, told: [expect.stringContaining('nobody has a profile')] });
  const late = covered({ own: [{ d: 1 }, { a: 1, d: 2 }] });
  expect(late).toMatchObject({ art: null, told: [expect.stringContaining('two editions of a ranking')] });
});

type Art = NonNullable<NonNullable<(typeof declared)['covers'][number]['art']>>;

const ALTERED: readonly (readonly [what: string, alter: (art: Art) => Art])[] = [
  ['speaks of no others, and draws them', art => ({ ...art, title: art.title.replace(/ Pale:.*|浅色.*/, '') })],
  ['names another year', art => ({ ...art, alt: art.alt.replace('2019', '2018') })],
  [
    'gives who leads another place',
    art => ({ ...art, threads: art.threads.map(each => ({ ...each, end: each.end && { ...each.end, place: '2' } })) }),
  ],
  [
    'says of a place that it is shared',
    art => ({
      ...art,
      threads: art.threads.map(each => ({ ...each, end: each.end && { ...each.end, place: `=${each.end.place}` } })),
    }),
  ],
  [
    'writes one name at every line',
    art => ({
      ...art,
      threads: art.threads.map(each => ({ ...each, end: each.end && { ...each.end, name: 'Paris' } })),
    }),
  ],
  [
    'draws somebody for comparison who was never near the top',
    art => ({
      ...art,
      threads: art.threads.map(each => ({
        ...each,
        end: null,
        points: each.points.map(point => ({ ...point, rank: 99 })),
      })),
    }),
  ],
  [
    'dates a release otherwise',
    art => ({ ...art, positions: art.positions.map(each => ({ ...each, label: '1999' })) }),
  ],
];

describe.each(['en', 'zh-Hans'] as const)('a cover in %s is refused that', language => {
  test.each(ALTERED)('%s', (_, alter) => {
    const own = declaredBy(sample.document(language));
    const covers = own.covers.map(cover => ({ ...cover, art: cover.art ? alter(cover.art) : null }));
    expect(covers).not.toEqual(own.covers);
    const messages = ungrounded('report', readLedger('the sample, 2022'), { ...own, covers }, view.input.dataset);
    expect(messages.length).toBeGreaterThan(0);
  });
});
