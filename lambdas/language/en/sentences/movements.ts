import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, asides, fieldSince, labels, mark, placeOf, places, units } from '../phrases.ts';

const { count, ordinal, list } = formats;

/** Whether the same units are meant, in whatever order. */
const sameUnits = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every(unit => others.includes(unit));

const standing = ({ rank, joint, open }: Figures['biggestMove']['ends'][number]['to']): string =>
  placeOf(rank, joint, open);

/** Sentences about moves between editions. */
export const movements = {
  held: ({ unit, release, previous, rank, universes, otherField, joint, skipped, breaks }, n) =>
    `${n.unit(unit)} held ${joint ? 'joint ' : ''}${ordinal(rank)} place in ${n.release(release)}, as in ${n.label(previous)}${asides({ universes, otherField, skipped }, n)}${acrossBreaks(breaks, n)}.`,
  sharing: ({ unit, release, previous, rank, universes, otherField, joint, skipped, breaks }, n) => {
    const [alone, shared] = [`${ordinal(rank)} alone`, `joint ${ordinal(rank)}`];
    return `${n.unit(unit)} was ${joint ? shared : alone} in ${n.release(release)}, having been ${joint ? alone : shared} in ${n.label(previous)}${asides({ universes, otherField, skipped }, n)}${acrossBreaks(breaks, n)}.`;
  },
  moved: ({ unit, release, previous, from, to, universes, otherField, wasJoint, joint, open, skipped, breaks }, n) => {
    const [then, now] = [open.includes(previous), open.includes(release)];
    return `${n.unit(unit)} ${from > to ? 'rose' : 'fell'} ${places(Math.abs(from - to))} in ${n.release(release)}, to ${placeOf(to, joint, now)} from ${placeOf(from, wasJoint, then)} in ${n.label(previous)}${asides({ universes, otherField, skipped }, n)}${acrossBreaks(breaks, n)}.`;
  },
  movedOver: (figures, n) => {
    const { unit, release, previous, from, to, wasJoint, joint, open } = figures;
    const then = placeOf(from, wasJoint, open.includes(previous));
    return `${n.unit(unit)} ${from > to ? 'rose' : 'fell'} ${places(Math.abs(from - to))} in ${n.ranking(rankingOf(release))} between ${n.label(previous)} and ${n.label(release)}, from ${then} to ${placeOf(to, joint, open.includes(release))}${asides(figures, n)}${acrossBreaks(figures.breaks, n)}.`;
  },
  belowBest: ({ unit, release, rank, joint, best, held, shared, open, breaks }, n) => {
    const at = (key: string): string => placeOf(best, shared.includes(key), open.includes(key));
    const alike = new Set(held.map(at)).size === 1;
    const when = alike
      ? `${at(held[0] ?? '')} in ${labels(held, n)}`
      : held.map(key => `${at(key)} in ${n.label(key)}`).join(', ');
    return `${n.unit(unit)} was ${placeOf(rank, joint, open.includes(release))} in ${n.release(release)}, ${places(rank - best)} below its best on record (${when})${acrossBreaks(breaks, n)}.`;
  },
  overtook: ({ unit, others, total, release, previous, rank, joint, open, breaks }, n) => {
    const more = total - others.length;
    const whom = more > 0 ? `${others.map(n.unit).join(', ')} and ${count(more)} more` : units(others, n);
    return `${n.unit(unit)} overtook ${whom} to take ${joint ? 'joint ' : ''}${ordinal(rank)} place${mark(open.includes(release))} in ${n.release(release)}, having trailed ${total > 1 ? 'them' : 'it'} in ${n.label(previous)}${acrossBreaks(breaks, n)}.`;
  },
  overtaken: ({ unit, others, total, release, previous, rank, joint, open, breaks }, n) => {
    const more = total - others.length;
    const whom = more > 0 ? `${others.map(n.unit).join(', ')} and ${count(more)} more` : units(others, n);
    return `${n.unit(unit)} was overtaken by ${whom} in ${n.release(release)} and fell to ${joint ? 'joint ' : ''}${ordinal(rank)} place${mark(open.includes(release))}, having been ahead of ${total > 1 ? 'them' : 'it'} in ${n.label(previous)}${acrossBreaks(breaks, n)}.`;
  },
  biggestMove: (
    { units: all, release, previous, direction, places: by, ends, compared, complete, again, breaks },
    n,
  ) => {
    const courses = ends.map(({ unit, from, to }) => ({ unit, course: `to ${standing(to)} from ${standing(from)}` }));
    const course =
      all.length > 1
        ? ` (${courses.map(each => `${n.unit(each.unit)} ${each.course}`).join(', ')})`
        : `, ${courses[0]?.course ?? ''}`;
    const how = again ? ' as published' : '';
    const recount = again
      ? `; with only these ranked, ${sameUnits(again.units, all) ? '' : `the largest ${direction === 'up' ? 'rise' : 'fall'} is that of ${again.units.length > 3 ? `${count(again.units.length)} ${n.nouns(rankingOf(release))}` : units(again.units, n)}, `}${places(again.places)}${again.units.length > 1 ? ' each' : ''}`
      : '';
    const scope = `among the ${count(compared)} ${n.nouns(rankingOf(release), compared)} ${complete ? 'ranked' : 'with a known place'} in both`;
    const way = direction === 'up' ? 'rise' : 'fall';
    return all.length > 3
      ? `${count(all.length)[0]?.toUpperCase()}${count(all.length).slice(1)} ${n.nouns(rankingOf(release))} made the largest ${way} in ${n.release(release)} since ${n.label(previous)} ${scope}: ${places(by)} each${how}${recount}${acrossBreaks(breaks, n)}.`
      : `${units(all, n)} made the largest ${way} in ${n.release(release)} since ${n.label(previous)} ${scope}: ${places(by)}${all.length > 1 ? ' each' : ''}${how}${course}${recount}${acrossBreaks(breaks, n)}.`;
  },
  rankTrend: ({ unit, direction, releases, ranks, shared, open, otherField }, n) => {
    const [base = '', ...steps] = releases;
    const [from = '', ...to] = ranks.map((rank, index) => {
      const key = releases[index] ?? '';
      return placeOf(rank, shared.includes(key), open.includes(key));
    });
    const course = to.map((place, index) => `${place} in ${n.label(steps[index] ?? '')}`);
    return `${n.unit(unit)} ${direction === 'up' ? 'rose' : 'fell'} in ${count(steps.length)} consecutive editions of ${n.ranking(rankingOf(base))}, from ${from} in ${n.label(base)} to ${list(course)}${fieldSince({ otherField })}.`;
  },
} satisfies Sentences<'movements'>;
