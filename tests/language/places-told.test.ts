import { expect, test } from 'vitest';
import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import { FIGURES, namesIn } from './samples.ts';

const say = <K extends ClaimKind>(id: PrintedLanguage, kind: K, figures: Figures[K]): string =>
  languageOf(id).sentence[kind](figures, namesIn(id));

const sample = <K extends ClaimKind>(kind: K): Figures[K] => {
  const [first] = FIGURES[kind];
  if (first === undefined) throw new Error(`no sample of ${kind}`);
  return first;
};

test('a place of which nobody can tell whether it is shared bears a sign, in both languages, each end of a move its own', () => {
  const moved = { ...sample('moved'), from: 21, to: 18, otherField: false, universes: null, breaks: [], skipped: [] };
  const { release, previous } = moved;
  const told = (open: readonly string[]): readonly string[] =>
    (['en', 'zh-Hans'] as const).map(id => say(id, 'moved', { ...moved, wasJoint: false, joint: false, open }));
  expect(told([previous, release])).toEqual([
    expect.stringMatching(/ in .*, to 18th† from 21st† in 2021\.$/),
    expect.stringMatching(/由2021年的第21位†升至第18位†，上升3位。$/),
  ]);
  expect(told([previous])).toEqual([
    expect.stringMatching(/ in .*, to 18th from 21st† in 2021\.$/),
    expect.stringMatching(/由2021年的第21位†升至第18位，上升3位。$/),
  ]);
  const { unit, rank } = sample('position');
  const at = { unit, release, rank, universe: null };
  expect(say('en', 'position', { ...at, sole: false })).toMatch(/ ranked \S+† in /);
  expect(say('en', 'position', { ...at, sole: true })).not.toContain('†');
});

test('those who are only counted beside a count have a noun, and are told behind those who are named', () => {
  const basket = ['gci/2022', 'gfci/32', 'a/1', 'b/1'];
  const figures = { ...sample('topCount'), top: 10, above: [], aboveBesides: { units: 12, atLeast: 2 }, basket };
  expect(say('zh-Hans', 'topCount', figures)).toMatch(/；另有12个上榜者至少进入其中两个的前十。$/);
  const beside = { ...figures, above: [{ unit: 'paris', atLeast: 3, exact: false }] };
  expect(say('zh-Hans', 'topCount', beside)).toMatch(/；巴黎至少进入其中三个的前十，另有12个上榜者至少进入其中两个。$/);
  expect(say('en', 'topCount', beside)).toMatch(
    /; Paris is in the top ten of at least three, and 12 others in at least two\.$/,
  );
  const sure = [
    { unit: 'paris', atLeast: 3, exact: true },
    { unit: 'shanghai', atLeast: 3, exact: false },
  ];
  const level = { ...figures, above: sure, aboveBesides: null };
  expect(say('en', 'topCount', level)).toMatch(/; Paris is in the top ten of three, and Shanghai in at least three\.$/);
  expect(say('zh-Hans', 'topCount', level)).toMatch(/；巴黎进入其中三个的前十，某城至少进入其中三个。$/);
  const three = {
    ...beside,
    above: [
      { unit: 'paris', atLeast: 4, exact: true },
      { unit: 'shanghai', atLeast: 3, exact: false },
    ],
  };
  expect(say('en', 'topCount', three)).toMatch(
    /; Paris is in the top ten of all four, Shanghai in at least three, and 12 others in at least two\.$/,
  );
});

test('beside one who is in all of them, those who are in all of them too are told in two words', () => {
  const basket = ['gci/2022', 'gfci/32', 'a/1'];
  const all = {
    ...sample('topCount'),
    top: 10,
    count: 3,
    basket,
    within: basket,
    outside: [],
    above: [],
    aboveBesides: null,
  };
  const other = (unit: string) => ({ unit, atLeast: 3, exact: true });
  expect(say('en', 'topCount', { ...all, above: [other('paris')] })).toMatch(/ tracked; so is Paris\.$/);
  expect(say('en', 'topCount', { ...all, above: [other('paris'), other('shanghai')] })).toMatch(
    / tracked; so are Paris and Shanghai\.$/,
  );
  expect(say('en', 'topCount', { ...all, above: [other('paris')], aboveBesides: { units: 2, atLeast: 3 } })).toMatch(
    / tracked; so are Paris and two others\.$/,
  );
});

test('a place that is shared now and was not is told from now, with what it was', () => {
  const shared = {
    ...sample('sharing'),
    joint: true,
    rank: 2,
    otherField: false,
    universes: null,
    skipped: [],
    breaks: [],
  };
  expect(say('en', 'sharing', shared)).toMatch(/ was joint second in .+, having been second alone in \S+\.$/);
  expect(say('en', 'sharing', { ...shared, joint: false })).toMatch(
    / was second alone in .+, having been joint second in \S+\.$/,
  );
});

test('one edition of several, led with others, is named once', () => {
  const led = sample('timesLed');
  const [first = '', ...rest] = led.releases;
  const once = { ...led, led: [first], shared: [first], unbroken: true, breaks: [] };
  expect(rest.length).toBeGreaterThan(0);
  expect(say('en', 'timesLed', once)).toMatch(/, that of \S+, when the place was shared\.$/);
  expect(say('zh-Hans', 'timesLed', once)).toMatch(/有一届居首位：[^（]+（并列）。$/);
  const all = { ...once, led: rest, shared: rest };
  expect(say('zh-Hans', 'timesLed', all)).toMatch(/居首位：[^（]+（(?:均)?并列）。$/);
});

test('who came among the first is in a place', () => {
  const entered = { ...sample('enteredTop'), top: 10, breaks: [], otherField: false, universes: null, open: [] };
  expect(say('en', 'enteredTop', { ...entered, rank: 1, joint: true })).toContain(', in joint first place');
  expect(say('en', 'enteredTop', { ...entered, rank: 9, joint: false })).toContain(', in ninth place');
});

test('who has no place on record in any of several rankings is told so', () => {
  const none = { ...sample('placesKnown'), known: [], without: [] };
  const of = (basket: readonly string[]): string => say('en', 'placesKnown', { ...none, basket, unknown: basket });
  expect(of(['gci/2022', 'gfci/32', 'costs/2022'])).toBe(
    'Beijing has no known place in any of the three rankings tracked.',
  );
  expect(of(['gci/2022', 'gfci/32'])).toBe('Beijing has no known place in either of the two rankings tracked.');
  expect(of(['gci/2022'])).toBe('Beijing has no known place in the one ranking tracked.');
});

test('seats that took no one way are told by their number, and a course in its order', () => {
  const seats = sample('seatsOver');
  const [first = '', second = '', third = ''] = seats.releases;
  const releases = [first, second, third];
  const over = { ...seats, releases, group: null, breaks: [] };
  const of = (counts: readonly number[], direction: 'up' | null) => ({
    ...over,
    direction,
    seats: counts.map(count => ({ count, total: 10 })),
  });
  expect(say('en', 'seatsOver', of([3, 2, 3], null))).toMatch(/ had three places in \S+ and \S+, and two in \S+\.$/);
  expect(say('zh-Hans', 'seatsOver', of([3, 2, 3], null))).toMatch(/、.+均占三席；.+占两席。$/);
  expect(say('en', 'seatsOver', of([1, 2, 3], 'up'))).toMatch(/ had one place in \S+, two in \S+ and three in /);
});

test('in Chinese the size of a top is told where it is not the one of its name', () => {
  const { releases, ...seats } = sample('seatsOver');
  const told = (totals: readonly number[]): string =>
    say('zh-Hans', 'seatsOver', {
      ...seats,
      releases,
      direction: null,
      seats: totals.map(total => ({ count: 3, total })),
    });
  expect(told([10, 10, 10])).not.toContain('共');
  expect(told([11, 11, 11])).toContain('前十（含并列共11席）中');
  expect(told([10, 10, 11])).toMatch(/占三席，[^（]+占三席（含并列共11席）。$/);
});

test('in Chinese two places of one correction are told in figures of one sort', () => {
  const [{ unit, release, vintage, reason } = sample('revision')] = FIGURES.revision;
  const at = (rank: number, joint = false) => ({ kind: 'rank', rank, joint }) as const;
  const corrected = (old: ReturnType<typeof at>, now: ReturnType<typeof at>): string =>
    say('zh-Hans', 'revision', { unit, release, vintage, reason, on: null, of: 'place', old, corrected: now });
  expect(corrected(at(11), at(9))).toMatch(/原为第11位，应为第9位。$/);
  expect(corrected(at(8), at(9))).toMatch(/原为第八，应为第九。$/);
  expect(corrected(at(11, true), at(9, true))).toMatch(/原为并列第11位，应为并列第9位。$/);
});

test('in Chinese a ranking that ranks others than before is named once', () => {
  const { unit } = sample('movesAcross');
  const none = {
    up: [],
    down: [],
    same: [],
    moved: [],
    otherField: [],
    tooClose: [],
    sharing: [],
    unsure: [],
    untold: [],
  };
  const basket = ['gci/2022', 'gfci/32', 'costs/2022'];
  const told = (same: readonly string[], ofOtherField: readonly string[]): string =>
    say('zh-Hans', 'movesAcross', { ...none, unit, basket, same, untold: ['costs/2022'], ofOtherField });
  expect(told(['gfci/32'], ['gfci/32'])).toMatch(/未变的有一个：[^；（]+（排名对象有变）；/);
  expect(told(['gci/2022', 'gfci/32'], ['gci/2022', 'gfci/32'])).toContain('（排名对象均有变）');
  expect(told(['gci/2022', 'gfci/32'], ['gfci/32'])).toMatch(/（其中[^）]+排名对象有变）/);
});

test('in Chinese first place that is held is still held', () => {
  const held = { ...sample('held'), rank: 1, joint: false };
  expect(say('zh-Hans', 'held', held)).toContain('持平，仍居首位');
  expect(say('zh-Hans', 'held', { ...held, joint: true })).toContain('持平，并列第一');
});

test('who is ranked in a cluster alone has no known place of its own, and is not told as without any', () => {
  const basket = ['gci/2022', 'gfci/32', 'costs/2022'];
  const figures = { ...sample('placesKnown'), basket, known: [], without: [], below: [], clustered: ['costs/2022'] };
  const told = { ...figures, unknown: ['gci/2022', 'gfci/32'] };
  expect(say('en', 'placesKnown', told)).toMatch(/^Beijing has no known place of its own in any of the three rankings/);
  expect(say('zh-Hans', 'placesKnown', told)).toMatch(/^北京在所跟踪的三个榜单中均没有单独名次记录；/);
});

test('depths of several lists, and places before and after, are in figures of one kind in a sentence', () => {
  const below = (depths: readonly number[]) =>
    depths.map((depth, at) => ({ release: ['gci/2022', 'gfci/32', 'costs/2022'][at] ?? '', depth }));
  const at = (depths: readonly number[]): string =>
    say('zh-Hans', 'placesKnown', {
      ...sample('placesKnown'),
      basket: ['gci/2022', 'gfci/32', 'costs/2022'],
      known: [],
      without: [],
      clustered: [],
      unknown: [],
      below: below(depths),
    });
  expect(at([5, 20, 50])).toMatch(/的前五，.*的前二十，以及.*的前五十。$/);
  expect(at([5, 20, 11])).toMatch(/的前5名，.*的前20名，以及.*的前11名。$/);
  const step = { ...PLACES, from: 9, to: 12 };
  const none = { up: [], down: [], same: [], untold: [], ofOtherField: [] };
  const moves = { ...sample('movesAcross'), ...none, unsure: [step], otherField: [step] };
  expect(say('zh-Hans', 'movesAcross', moves).match(/由第9位变为第12位/g)).toHaveLength(2);
});

/** The places of one unit in two releases, none shared or open. */
const PLACES = { release: 'gihi/2022', wasJoint: false, joint: false, wasOpen: false, open: false } as const;
