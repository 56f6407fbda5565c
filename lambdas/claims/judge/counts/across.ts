import { type Release, type ReleaseKey, releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { RankStatus } from '../../rank-status.ts';
import type { PlaceStep } from '../../schema/counts.ts';
import type { Places } from '../../schema/figures.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { isGivenTogether, withPrinting } from '../correction.ts';
import { fieldSince } from '../field.ts';
import {
  exactRank,
  factEvidence,
  isJoint,
  isOneRow,
  knownPlace,
  openEvidence,
  openIn,
  recordEvidence,
  sharingEvidence,
  statusEvidence,
} from '../guards.ts';
import { move, openAlone } from '../movements/move.ts';
import { movements } from '../movements/movements.ts';
import { isWithinMargin, unsureOrder } from '../placing/intervals.ts';
import { aheadOf } from '../placing/places.ts';
import { aheadByTier } from '../placing/tier-order.ts';
import { belowNoise } from '../scores.ts';

/** Which of two is ahead in a release: 1 the first, -1 the second, 0 neither, where they share a place; null: untold. */
type Ahead = 1 | 0 | -1 | null;

/**
 * The places that a unit may hold; behind all of them where its publisher says that it is covered and not ranked. Who is
 * absent from a list may be outside of its field, so nothing is known of its place.
 */
function placesIn(status: RankStatus): Places | 'behind' | null {
  if (status.kind === 'ranked') return { from: status.rank, to: status.rank };
  if (status.kind === 'banded') return { from: status.from, to: status.to };
  return status.kind === 'status' && status.status === 'unranked' ? 'behind' : null;
}

/** Which of two is ahead in one release, as far as the records tell and beyond what its publisher is sure of. */
function orderIn(view: View, unit: string, other: string, release: Release): Ahead {
  const key = releaseKey(release);
  if (isOneRow(view, unit, other, key)) return null;
  const [own, theirs] = [view.rankStatus(unit, key), view.rankStatus(other, key)];
  if (own.kind === 'tiered') return aheadByTier(view, release, own, theirs) || null;
  const [places, others] = [placesIn(own), placesIn(theirs)];
  if (places === null || others === null || (places === 'behind' && others === 'behind')) return null;
  if (places === 'behind') return -1;
  if (others === 'behind') return 1;
  // Who shares a place is level with the other, however unsure its publisher is of small differences.
  if (own.kind === 'ranked' && theirs.kind === 'ranked' && own.rank === theirs.rank)
    return isGivenTogether(view, own.record, theirs.record) ? 0 : null;
  if (unsureOrder(view, unit, other, key) ?? belowNoise(view, unit, other, key)) return null;
  return aheadOf(places, others) || null;
}

/** Both have a row of their own, in one tier: neither is ahead, by the word of the publisher. */
const isOneTier = (view: View, unit: string, other: string, key: ReleaseKey): boolean => {
  const [own, theirs] = [view.rankStatus(unit, key), view.rankStatus(other, key)];
  return (
    own.kind === 'tiered' && theirs.kind === 'tiered' && own.tier === theirs.tier && !isOneRow(view, unit, other, key)
  );
};

/** A list on record down to the place of the one does not hold the other: it is not ahead, if it was rated at all. */
const holdsOnly = (one: RankStatus, other: RankStatus): boolean =>
  one.kind === 'ranked' && other.kind === 'below' && !other.whole && one.rank <= other.depth;

/** S43: one against another across rankings; where the records do not tell which is ahead, that is said. */
export function aheadAcross(
  view: View,
  { unit, other, basket, count }: Queries['aheadAcross'],
): Finding<'aheadAcross'> {
  const found: Record<'ahead' | 'behind' | 'level' | 'sameTier' | 'onlyUnit' | 'onlyOther' | 'untold', ReleaseKey[]> = {
    ahead: [],
    behind: [],
    level: [],
    sameTier: [],
    onlyUnit: [],
    onlyOther: [],
    untold: [],
  };
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known.finding;
    const theirs = knownPlace(view, other, key);
    if (!theirs.ok) return theirs.finding;
    const { release, ranking } = known.value;
    for (const each of [unit, other]) {
      const status = view.rankStatus(each, key);
      evidence.push(...statusEvidence(status, release));
      if ('record' in status) evidence.push(...withPrinting(view, status.record).map(recordEvidence));
    }
    evidence.push(...factEvidence(release, 'noise'), ...factEvidence(release, 'noisePlaces'));
    const order = orderIn(view, unit, other, release);
    const [own, others] = [view.rankStatus(unit, key), view.rankStatus(other, key)];
    if (own.kind === 'tiered' && others.kind === 'tiered') evidence.push({ key: ranking.id, source: ranking.source });
    if (isOneTier(view, unit, other, key)) found.sameTier.push(key);
    else if (holdsOnly(own, others)) found.onlyUnit.push(key);
    else if (holdsOnly(others, own)) found.onlyOther.push(key);
    else found[order === null ? 'untold' : order > 0 ? 'ahead' : order < 0 ? 'behind' : 'level'].push(key);
  }
  const { ahead, behind, level, sameTier } = found;
  const told = [...ahead, ...behind, ...level, ...sameTier];
  const untold = basket.filter(key => !told.includes(key));
  const open = untold.filter(key => !found.onlyOther.includes(key));
  // A list that goes down to its place without the other has it ahead: whoever is not there is further down or in no place.
  const leads = ahead.length + found.onlyUnit.length;
  if (count !== undefined && (count < ahead.length || count > ahead.length + open.length))
    return refuted({ code: 'otherCount', asserted: count, found: leads }, evidence);
  if (count !== undefined && count !== leads)
    return withheld({ code: 'aheadUnknown', unit, other, ahead: ahead.length, unknown: open }, evidence);
  if (told.length === 0) return withheld({ code: 'orderUnknown', unit, other, unknown: untold }, evidence);
  return established({ unit, other, basket, ...found }, evidence);
}

/** How a unit moved in one release since the one before, or what the two places are that do not tell it. */
type Way =
  | { readonly way: 'same' | 'untold'; readonly between: null }
  /** `sharing`: a place that was shared at one of the two times only was not kept, nor has it moved. */
  | { readonly way: 'up' | 'down' | 'otherField' | 'tooClose' | 'sharing' | 'unsure'; readonly between: PlaceStep };

function wayIn(view: View, unit: string, release: Release): Way & { readonly evidence: readonly Evidence[] } {
  const key = releaseKey(release);
  const before = view.before(release);
  const now = exactRank(view, unit, key);
  const then = before.kind === 'release' ? exactRank(view, unit, releaseKey(before.release)) : null;
  const found = movements.moved(view, { kind: 'moved', unit, release: key });
  const { evidence } = found;
  if (!now.ok || !then?.ok) return { way: 'untold', between: null, evidence };
  const [from, to] = [then.value.rank, now.value.rank];
  const step = move(view, unit, key);
  const isOneMethod = step.ok && step.value.breaks.length === 0;
  if (from === to && step.ok && isOneMethod) {
    // As of a place that is held: whether it was kept is open where nobody can tell who shared it, then or now.
    const open = openAlone(view, step.value);
    if (open) return { way: 'untold', between: null, evidence: open.evidence };
    if (step.value.joint === step.value.wasJoint) return { way: 'same', between: null, evidence: step.value.evidence };
  }
  const isOtherField = isOneMethod && found.verdict === 'withhold' && found.reason.code === 'universeGrew';
  const isTooClose = isOneMethod && found.verdict === 'withhold' && isWithinMargin(found.reason);
  const previous = releaseKey(then.value.release);
  const [wasJoint, joint] = [isJoint(view, previous, from, unit), isJoint(view, key, to, unit)];
  const opens = openIn(view, unit, [previous, key]);
  const shared = [
    ...sharingEvidence(view, previous, from),
    ...sharingEvidence(view, key, to),
    ...openEvidence(view, unit, [previous, key]),
  ];
  const isMove = found.verdict === 'true' && found.figures.breaks.length === 0;
  const isSharing = from === to && step.ok && isOneMethod;
  const untold = isSharing ? 'sharing' : isOtherField ? 'otherField' : isTooClose ? 'tooClose' : 'unsure';
  const way = isMove ? (from > to ? 'up' : 'down') : untold;
  return {
    way,
    between: {
      release: key,
      from,
      to,
      wasJoint,
      joint,
      wasOpen: opens.includes(previous),
      open: opens.includes(key),
    },
    evidence: [...evidence, ...shared],
  };
}

/** Under what the two places are told of each way. */
const UNDER = {
  up: 'moved',
  down: 'moved',
  otherField: 'otherField',
  tooClose: 'tooClose',
  sharing: 'sharing',
  unsure: 'unsure',
} as const;

/** S21b: the moves of one unit over rankings; where two places do not tell a move, or are not on record, that is said. */
export function movesAcross(view: View, { unit, basket, ...asserted }: Queries['movesAcross']): Finding<'movesAcross'> {
  const found: Record<'up' | 'down' | 'same' | 'untold', ReleaseKey[]> = { up: [], down: [], same: [], untold: [] };
  const places: Record<'moved' | 'otherField' | 'tooClose' | 'sharing' | 'unsure', PlaceStep[]> = {
    moved: [],
    otherField: [],
    tooClose: [],
    sharing: [],
    unsure: [],
  };
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known.finding;
    const step = wayIn(view, unit, known.value.release);
    evidence.push(...step.evidence);
    if (step.between) places[UNDER[step.way]].push(step.between);
    else found[step.way].push(key);
    if (step.way === 'up' || step.way === 'down') found[step.way].push(key);
  }
  const told = [...found.up, ...found.down, ...found.same];
  const fields = basket.flatMap(key => {
    const release = view.release(key);
    const before = release && told.includes(key) ? view.before(release) : null;
    return release && before?.kind === 'release' ? [{ key, ...fieldSince(view, release, before.release, unit) }] : [];
  });
  evidence.push(...fields.flatMap(field => field.evidence));
  const shared = places.sharing.map(({ release }) => release);
  const unknown = basket.filter(key => !told.includes(key) && !shared.includes(key));
  const untold = { code: 'movesUntold', unit, unknown, shared } as const;
  for (const way of ['up', 'down', 'same'] as const) {
    const [said, certain] = [asserted[way], found[way].length];
    if (said === undefined || said === certain) continue;
    return said > certain && said <= certain + unknown.length
      ? withheld(untold, evidence)
      : refuted({ code: 'otherCount', asserted: said, found: certain }, evidence);
  }
  if (told.length === 0) return withheld(untold, evidence);
  const ofOtherField = fields.flatMap(({ key, figures }) => (figures.otherField ? [key] : []));
  return established({ unit, basket, ...found, ...places, ofOtherField }, evidence);
}
