import type { Match } from './grammar.ts';
import type { Measure } from './measures.ts';
import { countOf } from './numerals.ts';
import type { Above, Break, Ends, PlaceStep, Statement, Themed, Way } from './statement.ts';
import type { Place } from './world.ts';

const wayOf = (m: Match): Way => (/^(rose|rise|up|上升|升|增长|升幅)$/.test(m.text('way')) ? 'up' : 'down');
const at = (release: string): string => release.split('/')[0] ?? '';
/** In how many; in all of them is as many as are counted over. */
const manyIn = (m: Match, slot: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5'): number => {
  const [all, of] = [slot.replace('c', 'd'), m.count('of')];
  const isTwo = m.has(slot.replace('c', 'b'));
  const isOne = m.has(slot.replace('c', 'e'));
  const isWrong = (m.has(all) && m.count(all) !== of) || (isTwo && of !== 2) || (isOne && of !== 1);
  return isWrong ? Number.NaN : m.countOr(slot, of);
};
/** Who is in all of them too: as many as are counted over, which both are two. */
const alsoInAll = (m: Match): Above => {
  const atLeast = m.has('both') ? 2 : m.count('of');
  return {
    named: m.has('also') ? m.units('also').map(unit => ({ unit, atLeast, exact: true })) : [],
    besides: m.has('more') ? { units: m.count('more'), atLeast } : null,
  };
};
const aboveIn = (m: Match): Above => (m.has('too') ? alsoInAll(m) : aboveOf(m));
const aboveOf = (m: Match): Above => ({
  named: ([1, 2, 3, 4] as const).flatMap(group =>
    m.has(`a${group}`)
      ? m.units(`a${group}`).map(unit => ({
          unit,
          atLeast: manyIn(m, `c${group}`),
          // In all of them is in no more.
          exact: !m.has(`l${group}`),
        }))
      : [],
  ),
  besides: m.has('m0')
    ? { units: m.count('m0'), atLeast: manyIn(m, 'c0') }
    : m.has('m1')
      ? { units: m.count('m1'), atLeast: manyIn(m, 'c5') }
      : null,
});
/** The N of a top; where it is named twice it must be one, and where it is not it is first place. */
const topOf = (m: Match, slot = 'top'): number =>
  m.has('t2') && m.count('t2') !== m.count(slot) ? Number.NaN : m.countOr(slot, 1);
const isJoint = (m: Match): boolean => /^(joint|并列)/.test(m.text('joint'));
/** Null where a place bears the sign that whether it is shared is open. */
export const sharingOf = (word: string, isOpen: boolean): boolean | null => {
  if (/^(joint|并列|shared)/.test(word)) return true;
  return isOpen ? null : false;
};
const joint = (m: Match): boolean | null => sharingOf(m.text('joint'), m.has('open'));
/** The same of the place before. */
const wasJoint = (m: Match): boolean | null => sharingOf(m.text('was'), m.has('wasOpen'));
/** That the two editions did not rank the same. */
const field = (m: Match) => ({ otherField: m.has('same') });
const ends = (m: Match, n: 1 | 2): Ends =>
  m.has(`r${n}`)
    ? { from: m.place(`r${n}`), to: m.place(`r${n}`) }
    : { from: Number(m.decimal(`f${n}`)), to: m.has(`t${n}`) ? Number(m.decimal(`t${n}`)) : null };
/** An amount in digits, or a whole one in words. */
const amountOf = (m: Match, slot: 'mean' | 'theirs'): string => {
  if (m.has(slot === 'mean' ? 'still' : 'theyStill')) return '0';
  return m.has(`${slot}N`) ? String(m.count(`${slot}N`)) : m.decimal(slot);
};
const measureOf = (m: Match, ...slots: readonly string[]): Measure | null => {
  const [first, ...rest] = slots.flatMap(slot => m.measures(slot));
  return first !== undefined && rest.every(one => one === first) ? first : null;
};
/** A place before or since a correction: a rank, a band, or none. */
const placeIn = (m: Match, rank: string, at: string): Place => {
  if (m.has(rank)) return { is: 'rank', rank: m.place(rank) };
  if (m.has(`${at}f`)) return { is: 'band', from: Number(m.decimal(`${at}f`)), to: Number(m.decimal(`${at}t`)) };
  return { is: /withdrawn|撤出/.test(m.text(`${at}w`)) ? 'withdrawn' : m.has(`${at}w`) ? 'outside' : 'unranked' };
};
/** A theme: what it is called where it is named, its median, and each release with the place in it. */
const themed = (m: Match, which: 'best' | 'lowest'): Themed => ({
  theme: m.text(which),
  median: m.decimal(`${which}Median`),
  releases: m.shorts(`${which}Places`),
  ranks: m.places(`${which}Places`),
  joints: m.joints(`${which}Places`),
});
/** The editions led, of those that are named; one alone is told behind other words. */
const ledIn = (m: Match): readonly string[] | null => {
  const slot = ['led', 'only'].find(one => m.has(one));
  const labels = slot === undefined ? null : m.labels(slot, m.ranking('ranking'));
  return slot === 'only' && labels?.length !== 1 ? [] : labels;
};
/** Between which two releases the method changed: of the ranking that is named before them, or of that of the later one. */
function methodChanged(m: Match): { readonly release: string; readonly previous: string } {
  const ranking = m.has('ranking') ? m.ranking('ranking') : at(m.release('release'));
  return {
    release: m.has('now') ? m.label('now', ranking) : m.release('release'),
    previous: m.label('previous', ranking),
  };
}
const years = (m: Match): boolean => /^(years|年)$/.test(m.text('years'));

/** Whether a word between two places, where there is one, says their way. */
const isWay = (word: string | undefined, from: number, to: number): boolean =>
  word === '升至' ? from > to : word === '降至' ? from < to : true;

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

/** What a sentence of each kind says, from the filled slots of its pattern; the slots bear the same names in every language. */
export const BUILD: { readonly [K in Statement['is']]: (m: Match) => Statement } = {
  leader: m => ({
    is: 'leader',
    unit: m.unit('unit'),
    release: m.release('release'),
    universe: m.countOr('universe', null),
  }),
  position: m => ({
    is: 'position',
    unit: m.unit('unit'),
    release: m.release('release'),
    rank: m.place('rank'),
    sole: !m.has('open'),
    universe: m.countOr('universe', null),
  }),
  joint: m => ({
    is: 'joint',
    units: m.units('units'),
    count: m.countOr('count', null),
    rank: m.place('rank'),
    release: m.release('release'),
  }),
  publishedBreadth: m => ({
    is: 'publishedBreadth',
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    up: m.count('up'),
    same: m.count('same'),
    down: m.count('down'),
  }),
  movedOver: m => ({
    is: 'movedOver',
    unit: m.unit('unit'),
    release: m.label('release', m.ranking('ranking')),
    previous: m.label('previous', m.ranking('ranking')),
    way: wayOf(m),
    places: m.count('places'),
    from: m.place('from'),
    wasJoint: wasJoint(m),
    rank: m.place('rank'),
    joint: joint(m),
    ...field(m),
    unplaced: m.has('unplaced') ? m.labels('unplaced', m.ranking('ranking')) : [],
  }),
  belowBest: m => ({
    is: 'belowBest',
    unit: m.unit('unit'),
    release: m.release('release'),
    rank: m.place('rank'),
    joint: joint(m),
    places: m.count('places'),
    best: new Set(m.places('held')).size === 1 ? (m.places('held')[0] ?? Number.NaN) : Number.NaN,
    held: m.labels('held', at(m.release('release'))),
  }),
  placeRange: m => ({
    is: 'placeRange',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    first: m.label('first', m.ranking('ranking')),
    last: m.label('last', m.ranking('ranking')),
    best: m.place('best'),
    worst: m.place('worst'),
    some: m.countOr('some', null),
    all: m.count('all'),
    unplaced: m.has('unplaced') ? m.labels('unplaced', m.ranking('ranking')) : [],
    skipped: m.has('skipped') ? m.labels('skipped', m.ranking('ranking')) : [],
  }),
  volatility: m => ({
    is: 'volatility',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    first: m.label('first', m.ranking('ranking')),
    last: m.label('last', m.ranking('ranking')),
    steps: m.count('steps'),
    mean: amountOf(m, 'mean'),
    other: m.has('other') ? { unit: m.unit('other'), mean: amountOf(m, 'theirs') } : null,
  }),
  seatsOver: m => {
    const labels = m.labels('seats', m.ranking('ranking'));
    const english = [
      ...m
        .text('seats')
        .matchAll(
          /(?:^|, | and |; )(\S+)(?: of the (\S+) places| (places?))? in (.+?)(?=(?:, | and |; )\S+(?: of the \S+ places| places?)? in |$)/gu,
        ),
    ];
    const chinese = [...m.text('seats').matchAll(/(?:未占席位|占([^（，；]+?)席)(?:（(?:含并列)?共(\S+?)席）)?/gu)];
    const [tongue, told] = english.length > 0 ? (['en', english] as const) : (['zh', chinese] as const);
    // Editions with as many seats stand together: the number is of each of them.
    const before = m.text('seats').split(/均?(?:未占席位|占[^（，；]+?席)(?:（[^）]*）)?[，；]?/u);
    const found = told.flatMap((one, index) =>
      (tongue === 'en' ? (one[4] ?? '').split(/, | and /) : (before[index] ?? '').split('、')).map(() => one),
    );
    // One size is said once: with the first in English, before all in Chinese.
    const once = english[0]?.[2] ?? (m.has('size') ? m.text('size') : String(topOf(m)));
    return {
      is: 'seatsOver',
      ranking: m.ranking('ranking'),
      top: topOf(m),
      group: m.group('group'),
      seats: labels.map((release, index) => {
        const [, count, said, bare] = found[index] ?? [];
        // "Three places" are of as many as the name of the top says.
        const total = said ?? (tongue === 'en' && bare !== undefined ? String(topOf(m)) : once);
        return { release, count: count === undefined ? 0 : countOf(count, tongue), total: countOf(total, tongue) };
      }),
      ties: /ties|含并列/.test(m.text('ties') + m.text('seats')),
      way: m.has('way') ? (/more|增加/.test(m.text('way')) ? 'up' : 'down') : null,
    };
  },
  clusterPlace: m => ({
    is: 'clusterPlace',
    unit: m.unit('unit'),
    cluster: m.unit('cluster'),
    release: m.release('release'),
    rank: m.place('rank'),
    joint: /joint|并列/.test(m.text('joint')) || (m.has('open') ? null : false),
  }),
  placesKnown: m => ({
    is: 'placesKnown',
    unit: m.unit('unit'),
    count: m.has('none') ? 0 : m.countOr('count', null),
    of: m.has('both') ? 2 : m.countOr('of', null),
    within: m.has('within') ? m.shorts('within') : null,
    without: m.has('without') ? m.shorts('without') : [],
    below: m.has('below') ? m.shorts('below') : [],
    depths: m.has('below') ? m.depths('below') : [],
    together: m.has('together') ? m.shorts('together') : [],
    unknown: m.has('unknown') ? m.shorts('unknown') : [],
    open: m.countOr('open', 0),
  }),
  topPercent: m => ({
    is: 'topPercent',
    unit: m.unit('unit'),
    release: m.release('release'),
    from: m.has('rank') ? m.place('rank') : Number(m.decimal('from')),
    to: m.has('rank') ? m.place('rank') : Number(m.decimal('to')),
    joint: /joint|并列/.test(m.text('joint')),
    universe: m.count('universe'),
    percent: Number(m.text('percent')),
  }),
  leadStreak: m => ({
    is: 'leadStreak',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    count: m.count('count'),
    years: years(m),
    releases: m.labels('labels', m.ranking('ranking')),
    shared: m.has('shared') ? m.labels('shared', m.ranking('ranking')) : [],
    sinceFirst: m.has('since'),
  }),
  ledEditions: m => ({
    is: 'ledEditions',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    releases: m.labels('labels', m.ranking('ranking')),
  }),
  timesLed: m => ({
    is: 'timesLed',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    releases: m.has('named') ? m.labels('named', m.ranking('ranking')) : [],
    first: m.has('first') ? m.label('first', m.ranking('ranking')) : null,
    last: m.has('last') ? m.label('last', m.ranking('ranking')) : null,
    of: m.has('of') ? m.count('of') : m.has('all') ? 2 : null,
    count: m.has('none') ? 0 : m.countOr('count', null),
    led: ledIn(m),
    shared: m.has('then') ? (ledIn(m) ?? []) : m.has('shared') ? m.labels('shared', m.ranking('ranking')) : [],
  }),
  leadYears: m => ({
    is: 'leadYears',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    years: m.count('years'),
    atLeast: m.has('least'),
    beyond: m.has('over'),
    asOnRecord: m.has('rec'),
    count: m.count('count'),
    first: m.label('first', m.ranking('ranking')),
    last: m.label('last', m.ranking('ranking')),
    from: m.date('from'),
    until: m.date('until'),
    shared: m.has('shared') ? m.labels('shared', m.ranking('ranking')) : [],
  }),
  topStreak: m => top('topStreak', m),
  topEditions: m => top('topEditions', m),
  held: m => ({
    is: 'held',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.has('rank') ? m.place('rank') : 1,
    joint: joint(m),
    ...field(m),
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
  sharing: m => ({
    is: 'sharing',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.place('rank') === m.place('again') ? m.place('rank') : Number.NaN,
    joint: joint(m),
    ...field(m),
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
  moved: m => ({
    is: 'moved',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    way: wayOf(m),
    places: m.count('places'),
    from: m.has('from') ? m.place('from') : null,
    wasJoint: wasJoint(m),
    rank: m.place('rank'),
    joint: joint(m),
    ...field(m),
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
  overtook: m => ({
    is: 'overtook',
    unit: m.unit('unit'),
    others: m.units('others'),
    total: m.has('more') ? m.units('others').length + m.count('more') : m.countOr('total', null),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.place('rank'),
    joint: joint(m),
  }),
  overtaken: m => ({
    is: 'overtaken',
    unit: m.unit('unit'),
    others: m.units('others'),
    total: m.has('more') ? m.units('others').length + m.count('more') : m.countOr('total', null),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.place('rank'),
    joint: joint(m),
  }),
  biggestMove: m => ({
    is: 'biggestMove',
    units: m.has('units') ? m.units('units') : [],
    count: m.countOr('count', null),
    way: wayOf(m),
    places: m.count('places'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    compared: m.count('compared'),
    complete: /^(ranked|排名)$/.test(m.text('scope')),
    again:
      m.has('againPlaces') && m.has('pub')
        ? {
            // Where nobody is named again, it is the same again.
            units: m.has('again') ? m.units('again') : m.has('againCount') || !m.has('units') ? [] : m.units('units'),
            count: m.countOr('againCount', m.has('again') ? null : m.countOr('count', null)),
            places: m.count('againPlaces'),
          }
        : null,
  }),
  enteredTop: m => ({
    is: 'enteredTop',
    unit: m.unit('unit'),
    // Where the edition is named once more beside its place, it is the same one.
    top: m.has('now') && m.label('now', at(m.release('release'))) !== m.release('release') ? Number.NaN : topOf(m),
    release: m.release('release'),
    rank: m.has('rank') ? m.place('rank') : m.has('first') ? 1 : null,
    joint: joint(m),
    previous: m.label('previous', at(m.release('release'))),
    from: m.has('from') ? m.place('from') : null,
    wasJoint: wasJoint(m),
    outside: m.has('t2') || m.has('out'),
    ...field(m),
  }),
  firstEntry: m => ({
    is: 'firstEntry',
    unit: m.unit('unit'),
    top: topOf(m),
    release: m.release('release'),
    rank: m.has('rank') ? m.place('rank') : m.has('first') ? 1 : null,
    joint: joint(m),
    ...field(m),
  }),
  returnedToTop: m => {
    const release = m.has('now') ? m.label('now', m.ranking('ranking')) : m.release('release');
    return {
      is: 'returnedToTop',
      unit: m.unit('unit'),
      top: m.has('t3') && m.count('t3') !== m.count('top') ? Number.NaN : topOf(m),
      release,
      rank: m.has('rank') ? m.place('rank') : m.has('first') ? 1 : null,
      joint: joint(m),
      last: m.label('last', at(release)),
      out: m.has('out') ? m.label('out', at(release)) : null,
      ...field(m),
    };
  },
  leftTop: m => ({
    is: 'leftTop',
    unit: m.unit('unit'),
    top: topOf(m),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    from: m.has('from') ? m.place('from') : null,
    to: m.has('to') ? m.place('to') : null,
    band: m.has('bf') ? { from: Number(m.decimal('bf')), to: m.has('bt') ? Number(m.decimal('bt')) : null } : null,
    now: m.has('now') ? m.label('now', at(m.release('release'))) : m.release('release'),
    wasJoint: wasJoint(m),
    joint: joint(m),
    ...field(m),
  }),
  newToRanking: m => ({
    is: 'newToRanking',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
  }),
  returnedToRanking: m => ({
    is: 'returnedToRanking',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    last: m.label('last', at(m.release('release'))),
    once: !/last|上次/.test(m.text('unbroken')),
    withdrawn: /withdrawn|撤出/.test(m.text('gone')),
  }),
  removed: m => ({
    is: 'removed',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    withdrawn: /^(was withdrawn from|已被撤出)$/.test(m.text('how')),
  }),
  succession: m => ({
    is: 'succession',
    unit: m.unit('unit'),
    succeeded: m.units('others'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
  }),
  bestRank: m => extreme('bestRank', m),
  worstRank: m => extreme('worstRank', m),
  bestSince: m => since('bestSince', m),
  worstSince: m => since('worstSince', m),
  regainedLead: m => ({
    is: 'regainedLead',
    unit: m.unit('unit'),
    release: m.release('release'),
    joint: joint(m),
    wasJoint: wasJoint(m),
    last: m.label('last', at(m.release('release'))),
    away: m.count('away'),
    holder: m.has('holder') ? m.unit('holder') : null,
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
  score: m => ({
    is: 'score',
    unit: m.unit('unit'),
    release: m.release('release'),
    score: m.decimal('score'),
    lower: m.has('lower'),
  }),
  scoreGap: m => ({
    is: 'scoreGap',
    unit: m.unit('unit'),
    other: m.unit('other'),
    release: m.release('release'),
    gap: m.decimal('gap'),
    sameRank: m.has('same'),
    lower: m.has('lower'),
  }),
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
  breadth: m => ({
    is: 'breadth',
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    compared: m.count('compared'),
    up: m.count('up'),
    same: m.count('same'),
    down: m.count('down'),
    again: m.has('up2') && m.has('pub') ? { up: m.count('up2'), same: m.count('same2'), down: m.count('down2') } : null,
    joined: m.countOr('joined', 0),
    formed: m.countOr('formed', 0),
    merged: m.countOr('merged', 0),
    left: m.countOr('left', 0),
  }),
  band: m => ({
    is: 'band',
    unit: m.unit('unit'),
    release: m.release('release'),
    from: Number(m.decimal('from')),
    to: m.has('to') ? Number(m.decimal('to')) : null,
  }),
  bandMove: m => ({
    is: 'bandMove',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    way: wayOf(m),
    before: ends(m, 1),
    now: ends(m, 2),
  }),
  fieldSpread: m => ({
    is: 'fieldSpread',
    release: m.release('release'),
    from: m.has('from') ? m.place('from') : 1,
    top: m.has('to') ? m.place('to') : topOf(m),
    total: m.countOr('total', null),
    ties: m.has('from') ? m.has('ties') : null,
    spread: m.decimal('spread'),
  }),
  fieldAverage: m => ({
    is: 'fieldAverage',
    release: m.release('release'),
    top: topOf(m),
    total: m.count('total'),
    ties: m.has('ties'),
    statistic: /^(mean|平均数)$/.test(m.text('stat')) ? 'mean' : 'median',
    value: m.decimal('value'),
  }),
  aheadAcross: m => ({
    is: 'aheadAcross',
    unit: m.unit('unit'),
    other: m.unit('other'),
    of: m.count('of'),
    every: m.has('every') ? (/^(ahead|领先)/.test(m.text('every')) ? 'ahead' : 'behind') : null,
    counts: ['ca', 'cb', 'cl', 'cu'].map(slot => m.countOr(slot, 0)),
    ahead: m.has('ahead') ? m.shorts('ahead') : [],
    behind: m.has('behind') ? m.shorts('behind') : [],
    level: m.has('level') ? m.shorts('level') : [],
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
        ...['cf', 'cm', 'cx'].map(slot => m.countOr(slot, 0)),
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
  aheadIn: m => ({
    is: 'aheadIn',
    ranking: m.ranking('ranking'),
    unit: m.unit('unit'),
    other: m.unit('other'),
    ahead: m.has('ahead') ? m.labels('ahead', m.ranking('ranking')) : [],
    behind: m.has('behind') ? m.labels('behind', m.ranking('ranking')) : [],
  }),
  withinNoise: m => ({
    is: 'withinNoise',
    unit: m.unit('unit'),
    other: m.unit('other'),
    release: m.release('release'),
    gap: m.decimal('gap'),
    noise: m.decimal('noise'),
  }),
  methodChange: m => ({
    is: 'methodChange',
    ...methodChanged(m),
  }),
  revision: m => ({
    is: 'revision',
    unit: m.unit('unit'),
    release: m.release('release'),
    old: placeIn(m, 'old', 'o'),
    corrected: placeIn(m, 'corrected', 'c'),
    on: m.has('date') ? m.date('date') : null,
  }),
  coverage: m => ({
    is: 'coverage',
    release: m.release('release'),
    universe: m.countOr('universe', null),
    listedTo: m.has('listed') ? (/[a-z第]/.test(m.text('listed')) ? m.place('listed') : m.count('listed')) : null,
    vacated: m.has('vac') ? m.places('vac') : [],
    whole: m.has('every'),
    window: m.has('wf') ? { from: m.date('wf'), to: m.date('wt') } : null,
  }),
  placeAmong: m => ({
    is: 'placeAmong',
    unit: m.unit('unit'),
    group: m.group('group') ?? '',
    of: m.count('of'),
    release: m.release('release'),
    rank: m.place('rank'),
    joint: isJoint(m),
  }),
  rankTrend: m => ({
    is: 'rankTrend',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    way: wayOf(m),
    count: m.count('count'),
    base: m.label('base', m.ranking('ranking')),
    steps: m.labels('steps', m.ranking('ranking')),
    from: m.place('from'),
    ranks: m.places('steps'),
    joint: [wasJoint(m), ...m.joints('steps')],
  }),
  topCount: m => ({
    is: 'topCount',
    unit: m.unit('unit'),
    top: topOf(m),
    count: m.has('none') ? 0 : m.has('both') ? 2 : m.has('all') ? m.count('of') : m.count('count'),
    of: m.has('both') ? 2 : m.count('of'),
    within: m.has('within') ? m.shorts('within') : [],
    outside: m.has('outside') ? m.shorts('outside') : [],
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
    uncovered: m.has('uncovered') ? m.shorts('uncovered') : [],
    above: aboveIn(m),
  }),
  trend: m => ({
    is: 'trend',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'values'),
    unit: m.unit('unit'),
    way: wayOf(m),
    from: m.year('from'),
    to: m.year('to'),
    values: m.decimals('values'),
    lower: m.has('lower'),
  }),
  threshold: m => ({
    is: 'threshold',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'above'),
    unit: m.unit('unit'),
    year: m.year('year'),
    above: m.decimal('above'),
    first: /first|首次/.test(m.text('first')),
    lower: m.has('lower'),
  }),
  valueChange: m => ({
    is: 'valueChange',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'before', 'after'),
    unit: m.unit('unit'),
    way: wayOf(m),
    by: m.decimal(m.has('own') ? 'own' : 'by'),
    in: m.has('own') ? 'own' : m.text('in') === '%' ? 'percent' : 'points',
    from: m.year('from'),
    to: m.year('to'),
    before: m.decimal('before'),
    after: m.decimal('after'),
    lower: m.has('lower'),
  }),
  growthRate: m => ({
    is: 'growthRate',
    indicator: m.indicator('indicator'),
    measure: measureOf(m, 'before', 'after'),
    unit: m.unit('unit'),
    way: wayOf(m),
    rate: m.decimal('by'),
    from: m.year('from'),
    to: m.year('to'),
    before: m.decimal('before'),
    after: m.decimal('after'),
    lower: m.has('lower'),
  }),
  topsGroup: m => ({
    is: 'topsGroup',
    indicator: m.indicator('indicator'),
    unit: m.unit('unit'),
    year: m.year('year'),
    best: /^(highest|居首位)$/.test(m.text('best')) ? 'highest' : 'lowest',
    group: m.group('group') ?? '',
    members: m.count('members'),
  }),
  orderAgreement: m => ({
    is: 'orderAgreement',
    release: m.release('release'),
    against: m.release('against'),
    both: m.count('both'),
    tau: m.decimal('tau'),
  }),
  discontinued: m => ({
    is: 'discontinued',
    ranking: m.ranking('ranking'),
    last: m.label('last', m.ranking('ranking')),
  }),
  honoured: m => ({ is: 'honoured', edition: m.year('edition'), count: m.count('count'), units: m.units('units') }),
  honoursChange: m => {
    const all = m.countOr('all', 1);
    const same = !m.has('joined') && !m.has('left');
    return {
      is: 'honoursChange',
      edition: m.year('edition'),
      previous: m.year('previous'),
      all,
      kept: m.has('nobody') ? 0 : m.has('whole') || same ? all : m.count('kept'),
      joined: m.has('joined') ? m.units('joined') : [],
      left: m.has('left') ? m.units('left') : [],
    };
  },
};

/** The change of method that something is counted from. */
const methodOf = (m: Match, ranking: string): Break | null =>
  m.has('changed') ? { release: m.label('changed', ranking), previous: m.label('unchanged', ranking) } : null;

function top(is: 'topStreak' | 'topEditions', m: Match): Statement {
  const ranking = m.ranking('ranking');
  return {
    is,
    unit: m.unit('unit'),
    ranking,
    top: topOf(m),
    count: m.count('count'),
    years: years(m),
    first: m.label('first', ranking),
    last: m.label('last', ranking),
    sinceFirst: m.has('since'),
  };
}

function extreme(is: 'bestRank' | 'worstRank', m: Match): Statement {
  const ranking = m.ranking('ranking');
  return {
    is,
    unit: m.unit('unit'),
    ranking,
    release: m.has('full') ? m.release('full') : m.label('release', ranking),
    rank: m.place('rank'),
    joint: joint(m),
    editions: m.count('editions'),
    equalled: /^(matched|追平|与)$/.test(m.text('equal')),
    method: methodOf(m, ranking),
  };
}

function since(is: 'bestSince' | 'worstSince', m: Match): Statement {
  const release = m.release('release');
  return {
    is,
    unit: m.unit('unit'),
    release,
    rank: m.place('rank'),
    joint: joint(m),
    since: m.label(m.has('since') ? 'since' : 'changed', at(release)),
    method: methodOf(m, at(release)),
    once: m.has('then') ? m.place('then') : null,
    wasJoint: wasJoint(m),
  };
}
