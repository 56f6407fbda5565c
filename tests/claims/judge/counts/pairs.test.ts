import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { objection, objectionIn } from '../../../audit/objection.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText } from '../../../support/world-rows.ts';

/** Hong Kong and Singapore in GFCI 31 to 35. */
const gfci = (pairs: readonly (readonly [PlaceText, PlaceText])[]) =>
  world().ranking('gfci', {
    cadence: 'half-yearly',
    releases: pairs.map(([hongKong, singapore], index) => ({
      id: String(31 + index),
      listedTo: 10,
      segment: String(index),
      places: { 'hong-kong': hongKong, singapore },
    })),
  });
const ask = (pairs: readonly (readonly [PlaceText, PlaceText])[], ahead?: readonly string[]) =>
  gfci(pairs).ask({
    kind: 'aheadIn',
    unit: 'hong-kong',
    other: 'singapore',
    releases: pairs.map((_, index) => `gfci/${31 + index}`),
    ...(ahead ? { ahead: [...ahead] } : {}),
  });

describe('aheadIn', () => {
  it('says in which releases each was ahead, whatever changed between them', () => {
    expect(
      figuresOf(
        ask([
          [3, 6],
          [4, 3],
          [4, 3],
          [4, 3],
        ]),
      ),
    ).toMatchObject({
      ahead: ['gfci/31'],
      behind: ['gfci/32', 'gfci/33', 'gfci/34'],
    });
    expect(
      verdictOf(
        ask([
          ['1-5', '6-10'],
          [4, '6-10'],
        ]),
      ),
    ).toBe('true');
  });

  it('is withheld where the publisher leaves open which of them is ahead', () => {
    expect(
      verdictOf(
        ask([
          [3, 6],
          ['4 within 2-6', '5 within 3-7'],
        ]),
      ),
    ).toBe('withhold: withinInterval');
  });

  it('has who is in the better tier ahead, and says of two of one tier that they are', () => {
    const tiered = (pairs: readonly (readonly [PlaceText, PlaceText])[]) =>
      world().ranking('gawc', {
        tiers: ['Alpha+', 'Alpha', 'Beta'],
        releases: pairs.map(([london, paris], index) => ({ id: String(2020 + index), places: { london, paris } })),
      });
    const asked = (releases: readonly string[]): Query => ({
      kind: 'aheadIn',
      unit: 'london',
      other: 'paris',
      releases: [...releases],
    });
    const turned = tiered([
      ['tier Alpha+', 'tier Alpha'],
      ['tier Beta', 'tier Alpha+'],
      ['tier Alpha', 'tier Alpha'],
      ['tier Alpha', 'tier Delta'],
      ['tier Alpha', 3],
    ]);
    const both = asked(['gawc/2020', 'gawc/2021']);
    expect(figuresOf(turned.ask(both))).toMatchObject({ ahead: ['gawc/2020'], behind: ['gawc/2021'] });
    expect(objectionIn(turned, both)).toBeNull();
    expect(objectionIn(turned, both, { ahead: ['gawc/2021'], behind: ['gawc/2020'] })).toMatch(/ahead/);
    expect(reasonOf(turned.ask(asked(['gawc/2020', 'gawc/2022'])))).toEqual({
      code: 'oneTier',
      unit: 'london',
      other: 'paris',
      release: 'gawc/2022',
      tier: 'Alpha',
    });
    expect(verdictOf(turned.ask(asked(['gawc/2022', 'gawc/2023'])))).toBe('withhold: oneTier');
    expect(verdictOf(turned.ask(asked(['gawc/2020', 'gawc/2023'])))).toBe('withhold: tierUnlisted');
    // A tier and a place are not compared.
    expect(verdictOf(turned.ask(asked(['gawc/2020', 'gawc/2024'])))).toBe('withhold: tiered');
    expect(
      objection(turned.dataset(), asked(['gawc/2020', 'gawc/2022']), {
        unit: 'london',
        other: 'paris',
        ahead: ['gawc/2020', 'gawc/2022'],
        behind: [],
      }),
    ).toMatch(/not known to be ahead/);
  });

  it('is false of other releases than those, and of a tie', () => {
    expect(
      verdictOf(
        ask(
          [
            [3, 6],
            [4, 3],
          ],
          ['gfci/31'],
        ),
      ),
    ).toBe('true');
    expect(
      reasonOf(
        ask(
          [
            [3, 6],
            [4, 3],
          ],
          ['gfci/31', 'gfci/32'],
        ),
      ),
    ).toMatchObject({ code: 'notAhead', release: 'gfci/32' });
    expect(
      reasonOf(
        ask(
          [
            [3, 6],
            [3, 4],
          ],
          ['gfci/31'],
        ),
      ),
    ).toMatchObject({ code: 'notBehind', release: 'gfci/32' });
    expect(
      verdictOf(
        ask([
          [3, 6],
          [3, 3],
        ]),
      ),
    ).toBe('false: tied');
  });

  it('is withheld within a band, and of who is not on record or not ranked', () => {
    expect(
      verdictOf(
        ask([
          [3, 6],
          ['1-5', '1-5'],
        ]),
      ),
    ).toBe('withhold: banded');
    expect(
      verdictOf(
        ask([
          [3, 6],
          [4, 'not-collected'],
        ]),
      ),
    ).toBe('withhold: notOnRecord');
    expect(
      verdictOf(
        ask([
          [3, 6],
          [4, 'unranked'],
        ]),
      ),
    ).toBe('false: noRank');
  });
});
