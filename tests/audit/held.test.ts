import { describe, expect, test } from 'vitest';
import { byDepth } from '../support/depth.ts';
import { type PartsName, partsOf } from '../support/edition.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import { SEED } from '../support/seed.ts';
import { createDice, some } from './agreement/dice.ts';
import type { WayToMislead } from './held/alterations.ts';
import { LOOSE } from './held/loose.ts';
import { createSweep } from './held/sweep.ts';

interface Swept {
  readonly name: PartsName;
  readonly language: PrintedLanguage;
}

const SAMPLE: Swept = { name: 'the sample, 2022', language: 'en' };
const EDITIONS: readonly Swept[] = [
  SAMPLE,
  { name: 'the sample, 2022', language: 'zh-Hans' },
  { name: 'the sample of logistics, 2023', language: 'en' },
];

/** At every change one of them, by the commit; before a merge all. */
const SWEPT = byDepth([EDITIONS[SEED % EDITIONS.length] ?? SAMPLE], EDITIONS);
const EFFORT = byDepth({ pieces: 1, alterations: 2 }, { pieces: 3, alterations: 4 });
const DEEP_TIME = 3_600_000;

/** The entry of the list that lets a kind of text be put otherwise; null where none does. */
const listed = (kind: string, way: WayToMislead) =>
  LOOSE.find(({ kinds, ways }) => kinds.test(kind) && ways.includes(way)) ?? null;

/** What became of the list in a sweep: entries that some kind needs. */
const needed = new Set<object>();

describe.each(SWEPT)('$name, in $language', ({ name, language }) => {
  test('whatever is printed is held against the records, or is in the list of what says nothing of them', {
    timeout: DEEP_TIME,
  }, () => {
    const { kinds, looseWays } = createSweep(partsOf(name), language);
    const dice = createDice(SEED);
    const swept = some(dice, kinds, byDepth(20, kinds.length));
    const loose = swept.flatMap(kind =>
      looseWays(dice, kind, EFFORT).flatMap(({ way, example }) => {
        const entry = listed(kind.name, way);
        if (entry) needed.add(entry);
        return entry ? [] : [`${way}: ${kind.name} (${kind.pieces.length}): ${example}`];
      }),
    );
    expect(swept.length).toBeGreaterThanOrEqual(byDepth(20, 400));
    expect(loose).toEqual([]);
  });
});

test('nothing is in the list that is held against the records after all', () => {
  expect(LOOSE.filter(entry => byDepth(false, !entry.sometimes && !needed.has(entry))).map(({ why }) => why)).toEqual(
    [],
  );
});
