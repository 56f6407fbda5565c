import { expect, test } from 'vitest';
import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import { FIGURES, namesIn } from './samples.ts';

const say = <K extends ClaimKind>(kind: K, figures: Partial<Figures[K]>): string => {
  const [first] = FIGURES[kind];
  if (first === undefined) throw new Error(`no sample of ${kind}`);
  return languageOf('zh-Hans').sentence[kind]({ ...first, ...figures }, namesIn('zh-Hans'));
};

const exact = { otherField: false, universes: null, breaks: [], skipped: [], open: [] };

test('who overtook whom is told with who was ahead before, not with a comparison behind the sentence', () => {
  const passed = { others: ['paris'], total: 1, rank: 5, joint: false, open: [], breaks: [] };
  expect(say('overtaken', passed)).toBe('北京在2022年《gci指数》中被2021年名次在后的巴黎超越，降至第五。');
  expect(say('overtook', passed)).toBe('北京在2022年《gci指数》中超越2021年名次在前的巴黎，升至第五。');
});

test('a rise ends 升至, a fall 降至, and 变为 is left to what cannot be told to be either', () => {
  const step = (release: string, from: number, to: number) => ({
    release,
    from,
    to,
    wasJoint: false,
    joint: false,
    wasOpen: false,
    open: false,
  });
  const told = say('movesAcross', {
    basket: ['gci/2022', 'gfci/32', 'eiu/2022'],
    up: ['gci/2022'],
    down: ['gfci/32'],
    same: [],
    moved: [step('gci/2022', 6, 5), step('gfci/32', 4, 6)],
    otherField: [],
    sharing: [],
    unsure: [step('eiu/2022', 4, 3)],
    untold: [],
    ofOtherField: [],
  });
  expect(told).toMatch(/上升的有一个：.*由第六升至第五；下降的有一个：.*由第四降至第六；另有一个，.*由第四变为第三。$/);
});

test('how far a move went is in figures where its places are, and in words where they are', () => {
  const moved = (from: number, to: number): string =>
    say('moved', { ...exact, from, to, wasJoint: false, joint: false });
  expect(moved(39, 29)).toMatch(/由2021年的第39位升至第29位，上升10位。$/);
  expect(moved(9, 11)).toMatch(/降至第11位，下降2位。$/);
  expect(moved(5, 3)).toMatch(/由2021年的第五升至第三，上升两位。$/);
  const below = { best: 10, rank: 16, joint: false, shared: [], open: [], breaks: [], held: ['gci/2021'] };
  expect(say('belowBest', below)).toMatch(/居第16位，较有记录的最好名次（2021年的第10位）低6位。$/);
});

test('who entered the top is told in the order of time, as is who left it', () => {
  const entered = { ...exact, top: 10, rank: 10, joint: false, from: 14, wasJoint: false, otherField: true };
  expect(say('enteredTop', entered)).toMatch(/^北京进入2022年《gci指数》前十：2021年居第14位，2022年居第10位‡。$/);
  expect(say('enteredTop', { ...entered, rank: 9, from: null })).toMatch(
    /前十：2021年不在前十之列，2022年位列第九‡。$/,
  );
  expect(say('enteredTop', { ...entered, rank: null, from: null })).toMatch(/前十；2021年不在前十之列‡。$/);
});

test('seats that went no one way are told in the order of the editions', () => {
  const seats = [1, 3, 2, 2].map(count => ({ count, total: 5 }));
  const releases = ['gci/2019', 'gci/2020', 'gci/2021', 'gci/2022'];
  const told = { releases, seats, top: 5, group: null, direction: null, breaks: [] } as const;
  expect(say('seatsOver', told)).toMatch(/前五中，\S+?在2019年占一席；2020年占三席；2021年、2022年均占两席。$/);
  expect(languageOf('en').sentence.seatsOver(told, namesIn('en'))).toMatch(
    / had one place in 2019; three in 2020; and two in 2021 and 2022\.$/,
  );
});
