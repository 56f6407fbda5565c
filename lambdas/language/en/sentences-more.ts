import type { FiguresMore, Places, Since } from '../../claims/schema/figures-more.ts';
import type { Language, Names } from '../language.ts';
import { formats } from './formats.ts';

const { count, ordinal, top, quantity, list, date } = formats;

const at = (key: string): string => key.split('/')[0] ?? '';
const editions = (n: number): string => `${count(n)} ${n === 1 ? 'edition' : 'editions'}`;
const labels = (keys: readonly string[], names: Names): string => list(keys.map(names.label));
const magnitude = (value: string): string => value.replace('-', '');
const one = (value: string): boolean => /^1(\.0+)?$/.test(value);
const points = (value: string): string => `${quantity(value, 'count')} ${one(value) ? 'point' : 'points'}`;
const none = (keys: readonly string[], names: Names): string =>
  keys.length > 0 ? ` (no edition appeared for ${labels(keys, names)})` : '';
const more = (total: number, of: number): string => (total > of ? ` (${count(total)} with ties)` : '');

const placed = ({ from, to }: Places): string =>
  from === to ? `${ordinal(from)} place` : `the ${from}${to === null ? '+' : `–${to}`} band`;

const since =
  (word: 'best' | 'lowest') =>
  ({ unit, release, rank, since: from, place }: Since, n: Names): string =>
    `${n.unit(unit)} is ${ordinal(rank)} in ${n.release(release)}, its ${word} place since ${n.label(from)}${place === null ? '' : ` (${ordinal(place)} then)`}.`;

/** Sentences about histories, scores, whole lists, bands, pairs and the record itself. */
export const sentence: Pick<Language['sentence'], keyof FiguresMore> = {
  returnedToRanking: ({ unit, release, previous, last }, n) =>
    `${n.unit(unit)} is covered again by ${n.release(release)}, as it last was by ${n.label(last)}; it was outside the scope of ${n.label(previous)}, so nothing is compared.`,
  removed: ({ unit, release, previous, status }, n) =>
    `${n.unit(unit)} ${status === 'withdrawn' ? 'was withdrawn from' : 'is not covered by'} ${n.release(release)}; ${n.label(previous)} covered it.`,
  succession: ({ unit, release, previous, succeeded }, n) =>
    `${n.release(release)} covers ${n.unit(unit)}, which succeeds ${list(succeeded.map(n.unit))}; ${n.label(previous)} covered ${succeeded.length === 1 ? 'the latter' : 'these'}, so nothing is compared.`,
  discontinued: ({ ranking, last }, n) =>
    `${n.ranking(ranking)} was discontinued; its last edition was that of ${n.label(last)}.`,
  bestSince: since('best'),
  worstRank: ({ unit, release, rank, releases, equalled }, n) =>
    `${n.unit(unit)} ${equalled ? 'matches its lowest place' : 'has its lowest place'} in the ${editions(releases)} of ${n.ranking(at(release))}: ${ordinal(rank)} in ${n.label(release)}.`,
  worstSince: since('lowest'),
  regainedLead: ({ unit, release, last, joint, away, skipped }, n) =>
    `${n.unit(unit)} regained ${joint ? 'joint ' : ''}first place in ${n.release(release)}, last held in ${n.label(last)}, after ${editions(away)} without it${none(skipped, n)}.`,
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, n) =>
    `${n.unit(unit)} is ${points(gap)} ahead of ${n.unit(other)} in ${n.release(release)}${sameRank ? ', though they share a place' : ''}${lower ? ' (a lower score is better)' : ''}.`,
  topShare: ({ release, top: of, group, units, total }, n) =>
    `${group === null ? n.focus() : n.group(group)} take ${units.length === 0 ? 'none' : count(units.length)} of the ${count(total)} places in the ${top(of)} of ${n.release(release)}${total > of ? ', ties counted' : ''}${units.length > 0 ? `: ${list(units.map(n.unit))}` : ''}.`,
  breadth: ({ release, previous, up, same, down, compared, joined, left }, n) => {
    const others = [
      ...(joined > 0 ? [`${count(joined)} ${joined === 1 ? 'is' : 'are'} newly ranked`] : []),
      ...(left > 0 ? [`${count(left)} ${left === 1 ? 'is' : 'are'} no longer ranked`] : []),
    ];
    return `Of the ${count(compared)} ${n.nouns(at(release))} ranked in both ${n.label(previous)} and ${n.release(release)}, ${count(up)} rose, ${count(same)} held and ${count(down)} fell${others.length > 0 ? `; ${list(others)}` : ''}.`;
  },
  valueChange: ({ unit, indicator, before, after, change, in: unitOf }, n) => {
    const by = magnitude(change);
    const much =
      unitOf === 'percent'
        ? quantity(by, 'percent')
        : `${quantity(by, 'count')} percentage ${one(by) ? 'point' : 'points'}`;
    return `${n.indicator(indicator)} of ${n.unit(unit)} ${change.startsWith('-') ? 'fell' : 'rose'} by ${much} from ${before.year} to ${after.year}, from ${quantity(before.value, n.measure(indicator))} to ${quantity(after.value, n.measure(indicator))}${n.lowerIsBetter(indicator) ? ' (lower is better)' : ''}.`;
  },
  band: ({ unit, release, from, to }, n) => `${n.unit(unit)} is in ${placed({ from, to })} of ${n.release(release)}.`,
  bandMove: ({ unit, release, previous, direction, before, now }, n) =>
    `${n.unit(unit)} moved ${direction} from ${placed(before)} in ${n.label(previous)} to ${placed(now)} in ${n.release(release)}.`,
  fieldSpread: ({ release, top: of, total, spread }, n) =>
    `${points(spread)} separate${one(spread) ? 's' : ''} the ${top(of)} of ${n.release(release)}${more(total, of)}.`,
  aheadIn: ({ unit, other, ahead, behind }, n) => {
    const where = `In ${n.ranking(at(ahead[0] ?? behind[0] ?? ''))}, ${n.unit(unit)} was`;
    if (behind.length === 0) return `${where} ahead of ${n.unit(other)} in each of ${labels(ahead, n)}.`;
    if (ahead.length === 0) return `${where} behind ${n.unit(other)} in each of ${labels(behind, n)}.`;
    return `${where} ahead of ${n.unit(other)} in ${labels(ahead, n)}, and behind in ${labels(behind, n)}.`;
  },
  withinNoise: ({ unit, other, release, gap, noise }, n) =>
    `The difference between ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)}, ${points(gap)}, is too small to be meaningful: the publisher names ${points(noise)}.`,
  methodChange: ({ release, previous }, n) =>
    `The method changed between ${n.label(previous)} and ${n.release(release)}; places in the two are not strictly comparable.`,
  revision: ({ unit, release, of, old, corrected }, n) =>
    of === 'rank'
      ? `Corrected by the publisher: the place of ${n.unit(unit)} in ${n.release(release)}, from ${ordinal(Number(old))} to ${ordinal(Number(corrected))}.`
      : `Corrected by the publisher: the score of ${n.unit(unit)} in ${n.release(release)}, from ${quantity(old, 'count')} to ${quantity(corrected, 'count')}.`,
  coverage: ({ release, universe, listedTo, window }, n) => {
    const known = listedTo === null ? '' : `every place down to ${ordinal(listedTo)} is on record`;
    const covers = universe === null ? '' : `${n.release(release)} covers ${count(universe)} ${n.nouns(at(release))}`;
    const depth = covers && known ? `${covers}; ${known}` : covers || `In ${n.release(release)} ${known}`;
    return `${depth}${window ? `; its data are from ${date(window.from)} to ${date(window.to)}` : ''}.`;
  },
};
