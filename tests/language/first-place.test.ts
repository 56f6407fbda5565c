import { describe, expect, it } from 'vitest';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import { world } from '../support/world.ts';

const names = (language: 'en' | 'zh-Hans') =>
  createNames(
    world()
      .ranking('seas', { releases: [{ id: '2022', places: { cork: 1 } }] })
      .view(),
    languageOf(language),
  );

describe('the top of one', () => {
  it.each(['en', 'zh-Hans'] as const)('is told as first place in %s', language => {
    const { reason } = languageOf(language);
    const about = { unit: 'cork', release: 'seas/2022' };
    for (const code of ['wasIn', 'wasOut', 'stillIn'] as const) {
      expect(reason[code]({ ...about, top: 1 }, names(language))).toMatch(/in first place in|居.*首位/);
      expect(reason[code]({ ...about, top: 3 }, names(language))).toMatch(/in the top three of|前三之列/);
    }
  });
});

describe('in no ranking of two', () => {
  it('is in neither', () => {
    const query = {
      unit: 'cork',
      top: 3,
      count: 0,
      within: [],
      outside: [],
      tiered: [],
      above: [],
      aboveBesides: null,
    };
    const said = (basket: readonly string[]): string =>
      languageOf('en').sentence.topCount({ ...query, basket }, names('en'));
    expect(said(['seas/2022', 'hills/2022'])).toContain('is not in the top three of either of the two rankings');
    expect(said(['seas/2022', 'hills/2022', 'lakes/2022'])).toContain(
      'is not in the top three of any of the three rankings',
    );
  });
});
