import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { createView } from '../../../lambdas/claims/view.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import { runs } from '../../support/depth.ts';
import { questions } from './questions.ts';
import { realityOf } from './reality.ts';
import { fullRecords, partialRecords } from './records-of.ts';
import { type Truth, truths } from './truth.ts';

const RUNS = runs(16, 200);

const judgeAll = (truth: Truth, input = partialRecords(truth).input()): readonly Claim[] => {
  const view = createView(input);
  return questions(realityOf(truth)).map(query => judge(view, query));
};

/** Every array of an answer in one order: names are listed by id, and ids are what a relabelling changes. */
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unordered).map(canonicalJson).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unordered(item)]));
};

const RELABEL = new Map([
  ['a', 'zz-five'],
  ['b', 'yy-four'],
  ['c', 'xx-three'],
  ['d', 'ww-two'],
  ['e', 'vv-one'],
  ['f', 'uu-zero'],
  ['k', 'tt-last'],
]);
/** The same text with every unit under another id that sorts the other way round. */
const relabelled = (json: string): string => json.replace(/"([a-fk])"/g, (_, id) => `"${RELABEL.get(id) ?? id}"`);

/** Of several alike that hold a claim back, corrections or bands, any one may be named as the reason. */
const anyOf = (said: object): object =>
  'code' in said && (said.code === 'restated' || said.code === 'banded') ? { ...said, unit: 'any' } : said;

describe('what is never decided by chance', () => {
  it('the order of records, releases and units says nothing', () => {
    fc.assert(
      fc.property(truths, fc.infiniteStream(fc.nat()), (truth, dice) => {
        const input = partialRecords(truth).input();
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map(item => ({ item, key: dice.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const { dataset } = input;
        const other = {
          ...input,
          dataset: {
            ...dataset,
            records: shuffled(dataset.records),
            releases: shuffled(dataset.releases),
            units: shuffled(dataset.units),
            rankings: shuffled(dataset.rankings),
          },
        };
        expect(canonicalJson(judgeAll(truth, other))).toBe(canonicalJson(judgeAll(truth, input)));
      }),
      RUNS,
    );
  });

  it('other ids for the units change the ids and nothing else', () => {
    fc.assert(
      fc.property(truths, truth => {
        const input = partialRecords(truth).input();
        const there = createView(JSON.parse(relabelled(canonicalJson(input))));
        const answers = questions(realityOf(truth)).map(query => {
          const { verdict, ...claim } = judge(createView(input), query);
          const same = judge(there, JSON.parse(relabelled(canonicalJson(query))));
          const said = 'figures' in claim ? claim.figures : claim.reason;
          const saidThere = 'figures' in same ? same.figures : same.reason;
          return [
            canonicalJson([verdict, unordered(JSON.parse(relabelled(canonicalJson(anyOf(said)))))]),
            canonicalJson([same.verdict, unordered(anyOf(saidThere))]),
          ];
        });
        expect(answers.filter(([here, elsewhere]) => here !== elsewhere)).toEqual([]);
      }),
      runs(10, 120),
    );
  });
});

describe('what never stands side by side', () => {
  it('a unit has moved and has held its place', () => {
    fc.assert(
      fc.property(truths, truth => {
        const said = judgeAll(truth).filter(({ verdict }) => verdict === 'true');
        const subject = (claim: Claim) =>
          'unit' in claim.query && 'release' in claim.query ? `${claim.query.unit} ${claim.query.release}` : '';
        const held = new Set(said.filter(({ kind }) => kind === 'held').map(subject));
        const others = said.filter(({ kind }) => kind === 'moved' || kind === 'sharing');
        expect(others.filter(claim => held.has(subject(claim)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a place of its own and a shared one; a coming and a going', () => {
    fc.assert(
      fc.property(truths, truth => {
        const said = judgeAll(truth).filter(({ verdict }) => verdict === 'true');
        const ids = new Set(said.map(({ id }) => id));
        const both = said.filter(
          claim =>
            (claim.kind === 'position' &&
              claim.verdict === 'true' &&
              claim.figures.sole &&
              ids.has(claim.id.replace('position', 'jointPosition'))) ||
            (claim.kind === 'enteredTop' && ids.has(claim.id.replace('enteredTop', 'leftTop'))),
        );
        expect(both).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('with everything on record', () => {
  it('nobody is said to lack a place that is there', () => {
    fc.assert(
      fc.property(truths, truth => {
        const real = realityOf(truth);
        const view = fullRecords(truth).view();
        const silent = real.published.flatMap(({ key }) =>
          real.units.filter(unit => {
            const alone = real.at(real.rank(unit, key), key).length === 1;
            const said = judge(view, { kind: alone ? 'position' : 'jointPosition', unit, release: key }).verdict;
            return real.rank(unit, key) > 0 && said !== 'true';
          }),
        );
        expect(silent).toEqual([]);
      }),
      RUNS,
    );
  });

  it('every move, every stay, every passing and every leader is found', () => {
    fc.assert(
      fc.property(truths, truth => {
        const real = realityOf(truth);
        const view = fullRecords(truth).view();
        const asked = real.published.flatMap(({ key }) => {
          const before = real.before(key)?.release;
          return real.units.flatMap(unit => {
            const [now, then] = [real.rank(unit, key), before ? real.rank(unit, before.key) : Number.NaN];
            const listed = real.release(key).ranks;
            const sameField =
              before?.ranks.size === listed.size && [...before.ranks.keys()].every(one => listed.has(one));
            if (!before || !(now > 0 && then > 0) || !sameField) return [];
            const shared = [key, before.key].map(each => real.at(real.rank(unit, each), each).length > 1);
            const stays = shared[0] === shared[1] ? ('held' as const) : ('sharing' as const);
            return [{ form: { kind: now === then ? stays : ('moved' as const), unit, release: key } }];
          });
        });
        const leads = real.published.flatMap(({ key }) => {
          const [first, second] = real.at(1, key);
          return first && !second ? [{ form: { kind: 'leader' as const, unit: first, release: key } }] : [];
        });
        const missed = [...asked, ...leads].filter(({ form }) => judge(view, form).verdict !== 'true');
        expect(missed).toEqual([]);
      }),
      RUNS,
    );
  });

  it('every count over the latest releases is exact', () => {
    fc.assert(
      fc.property(truths, fc.integer({ min: 1, max: 4 }), (truth, top) => {
        const real = realityOf(truth);
        const basket = [...new Map(real.published.map(({ key }) => [key.split('/')[0], key])).values()];
        fc.pre(basket.length > 1);
        const view = fullRecords(truth).view();
        for (const unit of ['a', 'b', 'c', 'd']) {
          const inside = basket.filter(key => real.inTop(unit, key, top) === 'yes');
          const known = basket.every(key => real.place(unit, key).kind === 'rank');
          const claim = judge(view, { kind: 'topCount', unit, top, basket });
          const isVacuous = inside.some(
            key =>
              ((view.release(key)?.universeSize?.value ?? Number.POSITIVE_INFINITY) <= top ||
                view
                  .recordsOf(key)
                  .every(({ place }) => place.kind === 'absent' || (place.kind === 'rank' && place.rank <= top))) &&
              !view.recordsOf(key).some(({ place }) => place.kind === 'absent' && place.status === 'unranked'),
          );
          if (known && isVacuous)
            expect(claim).toMatchObject({ verdict: 'withhold', reason: { code: 'nobodyOutside' } });
          else if (known) expect(claim).toMatchObject({ verdict: 'true', figures: { within: inside } });
        }
      }),
      RUNS,
    );
  });
});
