import { changeOnRecord, figureAsked } from './ledger-figures.ts';
import { againstReason } from './lines.ts';
import { number, type Question, text, texts } from './question.ts';
import type { Statement } from './statement.ts';
import { breaksBetween } from './truth/breaks.ts';
import { course, told } from './truth/describe.ts';
import { evaluate } from './truth/evaluate.ts';
import { isOtherField } from './truth/movements.ts';
import { mayBeAcross } from './truth/noise.ts';
import { keyOf, rankingOf, type Truth } from './truth/places.ts';
import { isEverybody } from './truth/positions.ts';
import type { Objections } from './truth/verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Of a question, whether the field changed is left to the sentence that answers it. */
const untold = { otherField: false };

/** What became of a question against what is so. */
export interface Misjudged {
  readonly id: string;
  readonly fault: string;
  readonly why: string;
  readonly rule: string;
  /** Withheld though what was handed out settles it: told apart from what is wrong. */
  readonly withheld: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const verdictOf = (value: unknown): Question['verdict'] | null =>
  value === 'true' || value === 'false' || value === 'withhold' ? value : null;

export function questionsOf(ledger: string): readonly Question[] {
  const parsed: unknown = JSON.parse(ledger);
  const claims = isRecord(parsed) && Array.isArray(parsed.claims) ? parsed.claims : [];
  return claims.flatMap((claim): readonly Question[] => {
    if (!isRecord(claim) || !isRecord(claim.form)) return [];
    const verdict = verdictOf(claim.verdict);
    if (verdict === null || typeof claim.id !== 'string') return [];
    const why = isRecord(claim.why) ? claim.why : {};
    return [
      {
        id: claim.id,
        verdict,
        form: claim.form,
        why: Object.fromEntries(
          Object.entries(why).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
        ),
      },
    ];
  });
}

/** What a question says in full, its figures filled in from the whole world where it leaves them open; null: it is not so. */
function complete(form: Question['form'], asked: Question['verdict'], truth: Truth): Statement | null | 'unknown' {
  const unit = text(form, 'unit');
  const release = text(form, 'release');
  const known = (id: string): boolean => truth.world.units.some(one => one.id === id);
  if (unit !== '' && !known(unit)) return 'unknown';
  const at = release !== '' && unit !== '' ? truth.standing(release, unit) : null;
  const before = release === '' ? null : truth.before(release);
  const previous = before ? keyOf(before.release) : null;
  const ranked = at?.is === 'ranked' ? at : null;
  const top = number(form, 'top') ?? 0;
  const place = ranked ? { rank: ranked.rank, joint: ranked.shared } : null;
  // A band may tell that a unit is in the top, and where in it no one can tell.
  const reached = place ?? (at?.is === 'banded' ? { rank: null, joint: null } : null);
  const then = previous === null || unit === '' ? null : truth.standing(previous, unit);
  const skipped = (before?.skipped ?? []).map(keyOf);
  switch (form.kind) {
    case 'leader':
      return { is: 'leader', unit, release, universe: null };
    case 'position': {
      const rank = number(form, 'rank') ?? ranked?.rank;
      return rank === undefined
        ? null
        : { is: 'position', unit, release, rank, sole: asked === 'false', universe: null };
    }
    case 'jointPosition':
      return ranked ? { is: 'joint', units: [unit, ...ranked.sharers], count: null, rank: ranked.rank, release } : null;
    case 'held':
    case 'sharing':
      return place && previous !== null
        ? {
            is: form.kind,
            unit,
            release,
            previous,
            ...place,
            otherField: isOtherField(truth, release, previous),
            skipped,
          }
        : null;
    case 'moved': {
      if (!place || previous === null || then?.is !== 'ranked') return null;
      const by = number(form, 'places') ?? then.rank - place.rank;
      return by === 0
        ? null
        : {
            is: 'moved',
            unit,
            release,
            previous,
            way: by > 0 ? 'up' : 'down',
            places: Math.abs(by),
            from: then.rank,
            wasJoint: then.shared,
            ...place,
            otherField: isOtherField(truth, release, previous),
            skipped,
          };
    }
    case 'overtook':
    case 'overtaken': {
      if (!place || previous === null) return null;
      const rank = number(form, 'rank') ?? place.rank;
      return {
        is: form.kind,
        unit,
        others: texts(form, 'others'),
        total: null,
        release,
        previous,
        rank,
        joint: place.joint,
      };
    }
    case 'enteredTop':
      return reached && previous !== null
        ? {
            is: 'enteredTop',
            unit,
            top,
            release,
            ...reached,
            previous,
            from: null,
            wasJoint: null,
            outside: false,
            ...untold,
          }
        : null;
    case 'firstEntry':
      return reached ? { is: 'firstEntry', unit, top, release, ...reached, ...untold } : null;
    case 'returnedToTop': {
      const all = earlier(truth, release);
      const isOut = (key: string): boolean => truth.inTop(key, unit, top) === false;
      // Called true it may be told of any three in order of which the second is the release before.
      const out = asked === 'true' ? (all.slice(-1).find(isOut) ?? null) : null;
      const last = (out === null ? all : all.slice(0, all.indexOf(out))).findLast(
        key =>
          truth.inTop(key, unit, top) === true &&
          (out === null || (truth.handed.read.has(key) && !isEverybody(truth, key, top))),
      );
      return reached && last !== undefined
        ? { is: 'returnedToTop', unit, top, release, ...reached, last, out, ...untold }
        : null;
    }
    case 'leftTop':
      return previous !== null && (then?.is === 'ranked' || then?.is === 'banded')
        ? {
            is: 'leftTop',
            unit,
            top,
            release,
            now: release,
            previous,
            from: then.is === 'ranked' ? then.rank : null,
            to: ranked?.rank ?? null,
            band: at?.is === 'banded' && truth.isHanded(release, unit) ? { from: at.from, to: at.to } : null,
            wasJoint: then.is === 'ranked' && then.shared,
            joint: ranked?.shared ?? false,
            ...untold,
          }
        : null;
    case 'newToRanking':
      return previous === null ? null : { is: 'newToRanking', unit, release, previous };
    case 'bestRank':
    case 'worstRank': {
      if (!place) return null;
      const earliest = earlier(truth, release);
      const method = breaksBetween(truth, release, earliest[0] ?? release).at(-1) ?? null;
      const all = method ? earliest.slice(earliest.indexOf(method.release)) : earliest;
      const equalled = all.some(key => truth.rankOf(key, 'counting', unit) === place.rank);
      return {
        is: form.kind,
        unit,
        ranking: rankingOf(release),
        release,
        ...place,
        editions: all.length + 1,
        equalled,
        method,
      };
    }
    case 'leadStreak': {
      const count = number(form, 'count');
      if (count === null || form.since !== undefined) return 'unknown';
      const releases = [...earlier(truth, release), release].slice(-count);
      const shared = releases.filter(key => {
        const there = truth.standing(key, unit);
        return there.is === 'ranked' && there.shared;
      });
      return {
        is: 'leadStreak',
        unit,
        ranking: rankingOf(release),
        count,
        years: false,
        releases,
        shared,
        sinceFirst: false,
      };
    }
    case 'ledEditions':
      return {
        is: 'ledEditions',
        unit,
        ranking: rankingOf(texts(form, 'releases')[0] ?? ''),
        releases: texts(form, 'releases'),
      };
    case 'regainedLead': {
      const all = earlier(truth, release);
      const last = all.findLast(key => truth.rankOf(key, 'counting', unit) === 1);
      return last === undefined
        ? null
        : {
            is: 'regainedLead',
            unit,
            release,
            joint: place?.joint ?? false,
            wasJoint: isShared(truth, last, unit),
            last,
            away: all.length - 1 - all.indexOf(last),
            holder: null,
            skipped: [],
          };
    }
    case 'aheadIn': {
      const releases = texts(form, 'releases');
      const [other] = [text(form, 'other')];
      const isExact = (key: string): boolean => [unit, other].every(one => truth.ranks(key, 'counting').has(one));
      if (!releases.every(isExact)) return 'unknown';
      const ahead = releases.filter(
        key => (truth.rankOf(key, 'counting', unit) ?? 0) < (truth.rankOf(key, 'counting', other) ?? 0),
      );
      return {
        is: 'aheadIn',
        ranking: rankingOf(releases[0] ?? ''),
        unit,
        other,
        ahead,
        behind: releases.filter(key => !ahead.includes(key)),
      };
    }
    case 'methodChange':
      return previous === null ? null : { is: 'methodChange', release, previous };
    case 'revision': {
      const moved = truth.corrected(release);
      if (moved?.unit !== unit) return null;
      return moved.corrected
        ? {
            is: 'revision',
            unit,
            release,
            old: moved.printed,
            corrected: moved.corrected.place,
            on: moved.corrected.on,
          }
        : 'unknown';
    }
    case 'valueChange':
    case 'growthRate':
    case 'trend':
    case 'threshold':
    case 'value':
    case 'topsGroup':
      return figureAsked(form, asked, truth);
    case 'discontinued': {
      const { releases } = truth.ranking(text(form, 'ranking'));
      const last = releases.findLast(({ published }) => published);
      return last ? { is: 'discontinued', ranking: text(form, 'ranking'), last: keyOf(last) } : null;
    }
    default:
      return 'unknown';
  }
}

function isShared(truth: Truth, key: string, unit: string): boolean {
  const at = truth.standing(key, unit);
  return at.is === 'ranked' && at.shared;
}

function earlier(truth: Truth, release: string): readonly string[] {
  const all = truth.released(rankingOf(release)).map(keyOf);
  return all.slice(0, all.indexOf(release));
}

/** What was called false though it is so, true though it is not, or withheld though what was handed out settles it. */
export function misjudged(question: Question, truth: Truth, vocabulary: Vocabulary): readonly Misjudged[] {
  const { id, verdict, form } = question;
  const found: Misjudged[] = [];
  const add = (fault: string, why: string, rule: string, withheld = false): void => {
    found.push({ id, fault, why, rule, withheld });
  };
  const statement = complete(form, verdict, truth);
  if (statement !== 'unknown') {
    const against: Objections =
      statement === null
        ? [{ fault: 'not so', why: 'nothing of the sort is so', rule: 'S02' }]
        : evaluate({ ...statement, breaks: 'named' }, truth);
    // Who is covered without a place, and whose row nobody has seen, is not in a whole list as far as is on record.
    const unseen =
      form.kind === 'newToRanking' &&
      truth.isWhole(text(form, 'release')) &&
      !truth.isHanded(text(form, 'release'), text(form, 'unit'));
    if (verdict === 'false' && against.length === 0 && !unseen)
      add(`called false though it is so: ${form.kind}`, question.why.en ?? '', 'three verdicts');
    const hard = against.filter(one => one.unclear !== true);
    const [first] = hard;
    if (verdict === 'true' && first && hard.length === against.length)
      add(`called true: ${form.kind}: ${first.fault}`, first.why, first.rule);
  }
  const moved =
    form.kind === 'position' && verdict === 'false' ? truth.correctionOnRecord(text(form, 'release')) : null;
  const isOld = moved?.unit === text(form, 'unit') && moved?.printed.is === 'rank' && moved.printed.rank === form.rank;
  if (isOld && !/was printed as .+ and corrected to /.test(question.why.en ?? ''))
    add('the reason of a superseded place does not tell both', question.why.en ?? '', 'Amendment "Restatement"');
  if (verdict === 'withhold')
    for (const one of settledBy(form, truth)) add(`withheld: ${one.fault}`, one.why, one.rule, true);
  for (const objection of againstReason(
    question.why[vocabulary.tongue === 'en' ? 'en' : 'zh-Hans'] ?? '',
    text(form, 'unit') || null,
    truth,
    vocabulary,
  ))
    add(
      `ledger: ${objection.fault}`,
      `${question.why[vocabulary.tongue === 'en' ? 'en' : 'zh-Hans']} | ${objection.why}`,
      objection.rule,
    );
  return found;
}

/** Spot checks of what the handed-out records settle: disproof, whole lists, and places on record. */
function settledBy(form: Question['form'], truth: Truth): Objections {
  const unit = text(form, 'unit');
  const release = text(form, 'release');
  if (form.kind === 'discontinued') return endOnRecord(text(form, 'ranking'), truth);
  if (/^(valueChange|growthRate)$/.test(text(form, 'kind'))) return changeOnRecord(form, truth);
  if (unit === '' || release === '') return [];
  const given = truth.handed.releases.get(release);
  const isLinked = [...truth.handed.read].some(
    key => rankingOf(key) === rankingOf(release) && truth.handed.releases.get(key)?.previous === given?.release.id,
  );
  // That there was none is read where a release that is read follows it.
  if (given && !given.release.published && isLinked)
    return [{ fault: 'a place in a release that there was not', why: `${release} was not published`, rule: 'S17' }];
  if (!truth.handed.read.has(release)) return [];
  const at = truth.standing(release, unit);
  // Who went into a unit that has a place there is in it, as the member of a cluster is.
  const isNowhere =
    /^(outside|withdrawn|unranked)$/.test(at.is) &&
    !truth.placed(release).some(id => truth.unit(id).succeeds.includes(unit));
  const rankOn = (key: string): number | null =>
    truth.isOnRecord(key, unit) ? (truth.rankOf(key, 'counting', unit) ?? null) : null;
  const own = rankOn(release);
  const before = earlier(truth, release);
  const top = number(form, 'top') ?? 0;
  const asserted = number(form, 'rank');
  switch (form.kind) {
    case 'firstEntry': {
      const within = before.filter(key => (rankOn(key) ?? Number.POSITIVE_INFINITY) <= top);
      return within.length > 0 && own !== null
        ? [
            {
              fault: 'disproof of “for the first time”',
              why: `${unit} is on record within ${top} in ${within.join(', ')}`,
              rule: 'Amendment "Disproof"',
            },
          ]
        : [];
    }
    case 'bestRank':
    case 'worstRank': {
      const sign = form.kind === 'bestRank' ? -1 : 1;
      const beyond = before.filter(
        key => truth.sameMethod(key, release) && own !== null && sign * ((rankOn(key) ?? own) - own) > 0,
      );
      return beyond.length > 0
        ? [
            {
              fault: `disproof of “${form.kind === 'bestRank' ? 'best' : 'worst'}”`,
              why: `${unit} is on record beyond it in ${beyond.join(', ')}`,
              rule: 'Amendment "Disproof"',
            },
          ]
        : [];
    }
    case 'position':
    case 'leader': {
      if (truth.isWhole(release) && isNowhere)
        return [
          {
            fault: 'place in a whole list that does not hold the unit',
            why: `${release} is whole, ${unit} is ${told(at)}`,
            rule: 'Amendment "Whole lists"',
          },
        ];
      const rank = form.kind === 'leader' ? 1 : asserted;
      return own !== null && rank !== null && own !== rank
        ? [{ fault: 'another place that is on record', why: `${unit} is ${own} in ${release}`, rule: 'S02' }]
        : [];
    }
    case 'moved':
    case 'held':
      return movesForCertain(truth, release, unit)
        ? [
            {
              fault: 'a move that no order of those not on record could undo',
              why: course(truth, rankingOf(release), unit),
              rule: 'S07',
            },
          ]
        : [];
    case 'returnedToTop': {
      const three = threeInOrder(truth, release, unit, top);
      return three === null
        ? []
        : [{ fault: 'a return that three releases in order prove', why: three.join(', '), rule: 'S11' }];
    }
    case 'enteredTop':
      return truth.isWhole(release) && isNowhere
        ? [
            {
              fault: 'entry into a whole list that does not hold the unit',
              why: `${release} is whole, ${unit} is ${told(at)}`,
              rule: 'Amendment "Whole lists"',
            },
          ]
        : [];
    default:
      return [];
  }
}

/**
 * Three releases of a yearly series without corrections or changes of method, in which the unit has an exact place on
 * record: in the top, then out of it, and in it again, with no place in it on record between the latter two.
 */
function threeInOrder(truth: Truth, release: string, unit: string, top: number): readonly string[] | null {
  const ranking = truth.ranking(rankingOf(release));
  const { members, succeeds, standsFor } = truth.unit(unit);
  const isPlain =
    ranking.cadence === 'yearly' &&
    members.length + succeeds.length === 0 &&
    standsFor === null &&
    truth.world.units.every(one => one.standsFor !== unit) &&
    new Set(ranking.releases.map(({ method }) => method)).size === 1;
  const before = earlier(truth, release).filter(key => truth.handed.read.has(key));
  if (!isPlain || [...before, release].some(key => truth.corrected(key) !== null)) return null;
  const rankOn = (key: string): number | null =>
    truth.isOnRecord(key, unit) ? (truth.rankOf(key, 'counting', unit) ?? null) : null;
  const placed = before.filter(key => rankOn(key) !== null);
  const isIn = (key: string): boolean => (rankOn(key) ?? Number.POSITIVE_INFINITY) <= top;
  const out = placed.at(-1);
  const last = placed.findLast(isIn);
  if (!isIn(release) || last === undefined || out === undefined || isIn(out)) return null;
  if (truth.storedBefore(release) !== out) return null;
  // A top that everybody is in is nothing to come back to.
  if ([last, release].some(key => isEverybody(truth, key, top))) return null;
  // Nor is a step one that its publisher calls no difference.
  const isNone = (one: string, other: string): boolean =>
    [one, other].some(
      key => Math.abs((rankOn(one) ?? 0) - (rankOn(other) ?? 0)) <= (truth.release(key).noisePlaces ?? -1),
    );
  if (isNone(out, release) || isNone(last, out)) return null;
  // Nor is a line crossed by who may stand on the other side of it.
  if ([last, out, release].some(key => mayBeAcross(truth, key, unit, top))) return null;
  return [last, out, release];
}

/** The publisher's word that a series ended is on record. */
function endOnRecord(ranking: string, truth: Truth): Objections {
  const last = [...truth.handed.read].find(
    key => rankingOf(key) === ranking && truth.handed.releases.get(key)?.ended === true,
  );
  return last === undefined
    ? []
    : [{ fault: 'the end of a series that is on record', why: `${last} was the last`, rule: 'S14' }];
}

/**
 * Whether what was handed out tells a move since the release before, whatever is not on record: both places are, nothing
 * was corrected, and among those ranked in both fewer can stand ahead on the better side than certainly do on the other.
 * A change of method withholds nothing: the move is told with it.
 */
function movesForCertain(truth: Truth, release: string, unit: string): boolean {
  const previous = truth.storedBefore(release);
  if (previous === null || truth.ranking(rankingOf(release)).ties === 'dense') return false;
  const keys = [previous, release];
  const isPlain = (id: string): boolean => {
    const one = truth.unit(id);
    return one.members.length + one.succeeds.length === 0 && one.standsFor === null;
  };
  const entries = keys.flatMap(key => [...truth.release(key).entries.values()]);
  if (
    keys.some(
      key =>
        truth.corrected(key) !== null ||
        [truth.release(key).noise, truth.release(key).noisePlaces].some(noise => noise !== null),
    ) ||
    entries.some(({ unit: id, printed }) => printed.is === 'band' || !isPlain(id))
  )
    return false;
  const onRecord = (key: string, id: string): number | null =>
    truth.isOnRecord(key, id) ? (truth.rankOf(key, 'counting', id) ?? null) : null;
  const [from, to] = [onRecord(previous, unit), onRecord(release, unit)];
  if (from === null || to === null || from === to) return false;
  const [better, worse] = from < to ? [previous, release] : [release, previous];
  const [high, low] = [Math.min(from, to), Math.max(from, to)];
  const certain = [...truth.ranks(worse, 'counting').keys()].filter(
    id => (onRecord(worse, id) ?? low) < low && onRecord(better, id) !== null,
  );
  return high - 1 < certain.length;
}
