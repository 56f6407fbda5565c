import type { Match } from '../grammar.ts';
import type { LineRule } from '../line-rule.ts';
import { isOtherField } from '../truth/movements.ts';
import { keyOf, type Truth } from '../truth/places.ts';
import { fine, type Objections, unless } from '../truth/verdict.ts';

/** The release that a section is about; null where it is about none. */
const releaseOf = (truth: Truth, section: string): string | null =>
  [...truth.handed.read].find(key => section === `ranking-${key.replace('/', '-')}`) ??
  (/^overall/.test(section) ? truth.handed.ownRelease : null);

/** Units of which an exact place in the release, and another in the one before, are on record. */
function changedOnRecord(truth: Truth, key: string, previous: string): readonly (readonly [number, number])[] {
  return [...truth.ranks(key, 'counting')].flatMap(([unit, now]) => {
    const before = truth.rankOf(previous, 'counting', unit);
    const isKnown = truth.isOnRecord(key, unit) && before !== undefined && before !== now;
    return isKnown ? [[before, now] as const] : [];
  });
}

/** That so many changed their places, of which no change is told, for a reason that is there. */
function untoldHolds(
  m: Match,
  truth: Truth,
  section: string,
  isReason: (key: string, previous: string, step: number) => boolean,
): Objections {
  const key = releaseOf(truth, section);
  const previous = key === null ? null : truth.storedBefore(key);
  if (key === null || previous === null)
    return unless(false, 'no change told of a release that nothing is compared with', 'S07', section);
  const such = changedOnRecord(truth, key, previous).filter(([before, now]) => isReason(key, previous, before - now));
  return unless(
    m.count('n') <= such.length,
    'more places told as changed, and no change given, than there are',
    'S07',
    `${such.length} from ${previous} to ${key}`,
  );
}

const isCorrected = (truth: Truth, ...keys: readonly string[]): boolean =>
  keys.some(key => truth.corrected(key) !== null);

/** Whether everything is on record that tells the moves of all whose place in the release is: nothing may hold a change back. */
function isPlain(truth: Truth, key: string, previous: string): boolean {
  const isNoisy = [key, previous].some(one => truth.release(one).noise ?? truth.release(one).noisePlaces);
  const known = [...truth.ranks(key, 'counting').keys()].filter(unit => truth.isOnRecord(key, unit));
  return (
    !isNoisy &&
    !isCorrected(truth, key, previous) &&
    !isOtherField(truth, key, previous) &&
    truth.sameMethod(key, previous) &&
    truth.ranking(truth.release(key).ranking).ties !== 'dense' &&
    [key, previous].every(one => truth.isWhole(one) && truth.release(one).entries.size === truth.placed(one).length) &&
    known.every(unit => truth.isOnRecord(previous, unit))
  );
}

/** Why changes are not told, and what is told besides of places that are on record. */
export const LINES_OF_UNTOLD: readonly LineRule[] = [
  {
    en: [
      '{n:N} of these <h=has|have> a different place from before, but no change is given: the two editions did not rank the same field, which alone may account for the difference.',
    ],
    zh: ['其中{n:N}个城市的名次与上次不同而不列升降：两次排名的城市不同，名次之差可能仅由此而来。'],
    holds: (m, truth, { section }) =>
      untoldHolds(
        m,
        truth,
        section,
        (key, previous) => isOtherField(truth, key, previous) || isCorrected(truth, key, previous),
      ),
  },
  {
    en: [
      '{n:N} of these <h=has|have> a different place from before, but no change is given: the difference is within the publisher’s own margin.',
    ],
    zh: ['其中{n:N}个城市的名次与上次不同而不列升降：名次之差在发布方给出的误差范围之内。'],
    holds: (m, truth, { section }) =>
      untoldHolds(m, truth, section, (key, previous, step) =>
        [key, previous].some(one => {
          const { noise, noisePlaces } = truth.release(one);
          return noise !== null || (noisePlaces !== null && Math.abs(step) <= noisePlaces);
        }),
      ),
  },
  {
    en: [
      'For most of these, no change since {previous:L} can be established, so the table has no column of changes[; the full tables give the places that are known].',
    ],
    zh: ['表中多数较{previous:L}的变化无法确认，故不列变化[；已有的记录见完整表格]。'],
    holds: (m, truth, { section }) => {
      const key = releaseOf(truth, section);
      if (key === null) return unless(false, 'no change told of no release', 'S07', section);
      const previous = truth.before(key);
      const told = m.labelOr('previous', truth.release(key).ranking);
      return [
        ...unless(
          previous !== null && keyOf(previous.release) === told,
          'compared with another release',
          'S07',
          previous ? keyOf(previous.release) : 'none',
        ),
        ...unless(
          told === null || truth.storedBefore(key) !== told || !isPlain(truth, key, told),
          '“no change can be established” where everything is on record',
          'S07',
          `${told} to ${key}`,
        ),
      ];
    },
  },
  {
    en: ['{n:N} more with a known place[: see the full tables].'],
    zh: ['另有{n:N}个城市有名次记录，<t=见完整表格|未列入>。'],
    holds: (m, truth, { section }) => {
      const key = releaseOf(truth, section);
      if (key === null) return fine;
      const known = [...truth.release(key).entries.keys()].filter(unit => truth.isOnRecord(key, unit));
      return unless(
        m.count('n') <= known.length,
        'more with a known place than there are',
        'S49',
        `${known.length} in ${key}`,
      );
    },
  },
  {
    en: [
      'No other place in the overall result of {edition:Y} is known, so this report prints no overall league table.',
    ],
    zh: ['{edition:Y}年度总体排名的名次，除上述者外均没有记录{x:X}'],
    holds: (_, truth, { beside }) => {
      const key = truth.handed.ownRelease;
      const units = key === null ? [] : [...truth.release(key).entries.keys()];
      const known = units.filter(unit => key !== null && truth.isOnRecord(key, unit));
      const missed = known.filter(unit => !beside.includes(unit));
      return unless(missed.length === 0, '“no other place is known” of a place on record', 'S49', missed.join(', '));
    },
  },
  {
    en: ['Whether these <l=lists >?are complete is not known[: {x:X}].'],
    zh: ['各名单是否完整，没有记录。', '以下名单是否完整，没有记录：{x:X}'],
    holds: (_, truth) =>
      unless(
        truth.handed.wholeHonours.size < truth.world.honours.length,
        '“whether complete is not known” of lists that are declared whole',
        'S33',
        [...truth.handed.wholeHonours].join(', '),
      ),
  },
  {
    en: ['The two reports do not track the same rankings, so the counts cannot be compared and no change is given.'],
    zh: ['两版跟踪的榜单不完全相同{x:X}'],
    holds: (_, truth) => {
      const ids = (basket: readonly string[]): string =>
        [...new Set(basket.map(key => truth.release(key).ranking))].toSorted().join(' ');
      const before = truth.handed.compared;
      return unless(
        before !== null && ids(before.basket) !== ids(truth.handed.basket),
        'the same rankings told as others',
        'S19',
        ids(truth.handed.basket),
      );
    },
  },
];
