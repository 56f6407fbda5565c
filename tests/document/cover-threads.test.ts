import { expect, test } from 'vitest';
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
  expect(threads.length).toBeGreaterThan(12);
  for (const { points } of threads) {
    expect(points.map(({ at }) => Math.floor(at))).toEqual(
      points.map(({ release }) => view.release(release)?.labelYear?.value),
    );
    expect(new Set(points.map(({ at }) => at)).size).toBe(points.length);
  }
});

test('several of one year stand one behind the other in it', () => {
  const gfci = threads.find(({ points }) => points.some(({ release }) => release === 'gfci/32'));
  const ats = gfci?.points.map(({ at }) => at) ?? [];
  expect(ats).toEqual([...ats].sort((a, b) => a - b));
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

/** An edition of so many units in two releases of the own ranking, of whom some hold the title that earns a profile. */
function covered(units: number, holders: readonly string[]) {
  const ids = Array.from({ length: units }, (_, at) => `u${at}`);
  const places = Object.fromEntries(ids.map((id, at) => [id, at + 1]));
  const dataset = world()
    .ranking('own', {
      releases: [
        { id: '2021', places },
        { id: '2022', places },
      ],
    })
    .honours('pioneer', { edition: '2022', units: holders })
    .report({
      ownRanking: 'own',
      topN: 3,
      honours: { report: 'report', title: 'pioneer' },
      theme: { cover: 'drawing' },
    })
    .edition({ ownRelease: '2022', ownHistory: ['2021'] })
    .dataset();
  const { sections, leftOut } = compose(analyse(selectInput(dataset, 'report', '2022')), 'en');
  const art = sections[0]?.blocks.flatMap(block => (block.kind === 'cover' ? [block.art] : []))[0] ?? null;
  return { art, told: leftOut.flatMap(({ section, why }) => (section === 'cover' ? [why] : [])) };
}

test('a cover is drawn for two units with a profile too: both are named, and no others stand in its legend', () => {
  const { art, told } = covered(13, ['u0', 'u4']);
  expect(told).toEqual([]);
  expect(art?.named.map(({ name }) => name)).toHaveLength(2);
  expect(art?.others).toBeNull();
  expect(covered(13, ['u0', 'u1', 'u2', 'u3']).art?.others).toBe('the other cities with a profile');
});

test('a drawing that is asked for and cannot be made is told, with why', () => {
  expect(covered(13, [])).toMatchObject({ art: null, told: [expect.stringContaining('nobody has a profile')] });
  expect(covered(5, ['u0'])).toMatchObject({ art: null, told: [expect.stringContaining('there are 5')] });
});

test('fainter lines are spoken of where there are any', () => {
  const all = Array.from({ length: 13 }, (_, at) => `u${at}`);
  expect(covered(13, all).art?.title).not.toContain('Faint');
  expect(covered(13, ['u0', 'u4']).art?.title).toContain('Faint: all other cities.');
});

test.each(['en', 'zh-Hans'] as const)('a cover that speaks of no others, and draws them, is refused: %s', language => {
  const own = declaredBy(sample.document(language));
  const silent = (title: string): string => title.replace(/ Faint:.*|浅色.*/, '');
  const covers = own.covers.map(cover => ({
    ...cover,
    art: cover.art ? { ...cover.art, title: silent(cover.art.title) } : null,
  }));
  expect(covers).not.toEqual(own.covers);
  const messages = ungrounded('report', readLedger('the sample, 2022'), { ...own, covers }, view.input.dataset);
  expect(messages.map(({ message }) => message)).toContain('is not what is drawn');
});
