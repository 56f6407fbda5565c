import type { Match } from '../grammar.ts';
import type { Above, PlaceStep, Themed } from '../statement/parts.ts';
import type { Statement } from '../statement.ts';
import { aboveOf, alsoInAll, isWay, topOf } from './slots.ts';

const aboveIn = (m: Match): Above => (m.has('too') ? alsoInAll(m) : aboveOf(m));

/** A theme: what it is called where it is named, its median, and each release with the place in it. */
const themed = (m: Match, which: 'best' | 'lowest'): Themed => ({
  theme: m.text(which),
  median: m.decimal(`${which}Median`),
  releases: m.shorts(`${which}Places`),
  ranks: m.places(`${which}Places`),
  joints: m.joints(`${which}Places`),
});

/** Releases with the place before and the place in each. */
function stepsIn(m: Match, slot: string): readonly PlaceStep[] {
  if (!m.has(slot)) return [];
  const [places, joints] = [m.places(slot), m.joints(slot)];
  const words = m.text(slot).match(/升至|降至|变为/gu) ?? [];
  const step = (at: number) => ({ from: places[at * 2] ?? Number.NaN, to: places[at * 2 + 1] ?? Number.NaN });
  return m.shorts(slot).map((release, at) => ({
    release,
    from: step(at).from,
    to: isWay(words[at], step(at).from, step(at).to) ? step(at).to : Number.NaN,
    wasJoint: joints[at * 2] ?? null,
    joint: joints[at * 2 + 1] ?? null,
  }));
}

/** Over several rankings. */
export const counts = {
  topShare: m => ({
    is: 'topShare',
    release: m.release('release'),
    top: topOf(m),
    group: m.group('group'),
    count: m.has('every') ? m.units('units').length : m.countOr('count', 0),
    total: m.has('every') ? m.countOr('total', m.units('units').length) : m.countOr('total', topOf(m)),
    ties: m.has('ties'),
    vacated: m.has('vac') ? m.places('vac') : [],
    beside: m.has('beside'),
    units: m.has('units') ? m.units('units') : [],
  }),
  aheadAcross: m => ({
    is: 'aheadAcross',
    unit: m.unit('unit'),
    other: m.unit('other'),
    of: m.count('of'),
    every: m.has('every') ? (/^(ahead|领先)/.test(m.text('every')) ? 'ahead' : 'behind') : null,
    counts: ['ca', 'cb', 'cl', 'ct', 'cu'].map(slot => m.countOr(slot, 0)),
    ahead: m.has('ahead') ? m.shorts('ahead') : [],
    behind: m.has('behind') ? m.shorts('behind') : [],
    level: m.has('level') ? m.shorts('level') : [],
    tier: m.has('tier') ? m.shorts('tier') : [],
    beyond: m.has('beyond') ? m.shorts('beyond') : [],
    untold: m.has('untold') ? m.shorts('untold') : [],
  }),
  themes: m => ({
    is: 'themes',
    unit: m.unit('unit'),
    best: themed(m, 'best'),
    lowest: themed(m, 'lowest'),
  }),
  standingAcross: m => ({
    is: 'standingAcross',
    unit: m.unit('unit'),
    of: m.count('of'),
    counts: ['ca', 'cb', 'cn'].map(slot => m.countOr(slot, 0)),
    wins: m.has('ahead') ? m.units('ahead') : [],
    losses: m.has('behind') ? m.units('behind') : [],
    neither: m.has('neither') ? m.units('neither') : [],
  }),
  orderInBoth: m => ({
    is: 'orderInBoth',
    release: m.release('release'),
    domestic: m.release('domestic'),
    count: m.count('count'),
    units: m.units(m.has('same') ? 'same' : 'units'),
    theirs: m.units(m.has('same') ? 'same' : 'theirs'),
  }),
  orderAgreement: m => ({
    is: 'orderAgreement',
    release: m.release('release'),
    against: m.release('against'),
    both: m.count('both'),
    tau: m.decimal('tau'),
  }),
  movesAcross: m => {
    const everyWay = (way: RegExp): boolean => way.test(m.text('every')) || way.test(m.text('only'));
    const isEvery = [everyWay(/^(rose|上升)$/), everyWay(/^(fell|下降)$/), everyWay(/^(kept its place|未变)$/)];
    const some = (slot: 'up' | 'down' | 'same', at: number): readonly string[] =>
      isEvery[at] ? m.shorts('all') : m.has(slot) ? m.shorts(slot) : [];
    return {
      is: 'movesAcross',
      unit: m.unit('unit'),
      of: m.count('of'),
      counts: [
        ...['cu', 'cd', 'cs'].map((slot, at) => (isEvery[at] ? m.count('of') : m.countOr(slot, 0))),
        ...['cf', 'cm', 'ch', 'cx'].map(slot => m.countOr(slot, 0)),
      ],
      up: some('up', 0),
      down: some('down', 1),
      same: some('same', 2),
      moved: [
        ...(isEvery[0] || isEvery[1] ? stepsIn(m, 'all') : []),
        ...(isEvery.some(Boolean) ? [] : [...stepsIn(m, 'up'), ...stepsIn(m, 'down')]),
      ],
      otherField: stepsIn(m, 'field'),
      tooClose: stepsIn(m, 'close'),
      sharing: stepsIn(m, 'sharing'),
      unsure: stepsIn(m, 'apart'),
      ofOtherField: (
        [
          ['ea', 'all', 'ce'],
          ['ua', 'up', 'xu'],
          ['da', 'down', 'xd'],
          ['sa', 'same', 'xs'],
        ] as const
      ).flatMap(([isAll, all, some]) => [
        ...(m.has(isAll) ? m.shorts(all) : []),
        ...(m.has(some) ? m.shorts(some) : []),
      ]),
      open: m.countOr('open', 0),
    };
  },
  topCount: m => ({
    is: 'topCount',
    unit: m.unit('unit'),
    top: topOf(m),
    count: m.has('none') ? 0 : m.has('both') ? 2 : m.has('all') ? m.count('of') : m.count('count'),
    of: m.has('both') ? 2 : m.count('of'),
    within: m.has('within') ? m.shorts('within') : [],
    outside: m.has('outside') ? m.shorts('outside') : [],
    tiered: m.has('tiered') ? m.shorts('tiered') : [],
    uncovered: m.has('uncovered') ? m.shorts('uncovered') : [],
    above: aboveIn(m),
  }),
  topCountAtLeast: m => ({
    is: 'topCountAtLeast',
    unit: m.unit('unit'),
    top: topOf(m),
    count: m.count('count'),
    of: m.count('of'),
    within: m.shorts('within'),
    together: m.has('together') ? m.shorts('together') : [],
    unknown: m.has('unknown') ? m.shorts('unknown') : [],
    tiered: m.has('tiered') ? m.shorts('tiered') : [],
    uncovered: m.has('uncovered') ? m.shorts('uncovered') : [],
    above: aboveIn(m),
  }),
} satisfies Readonly<Record<string, (m: Match) => Statement>>;
