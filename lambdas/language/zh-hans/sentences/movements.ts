import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import {
  acrossBreaks,
  asides,
  edition,
  endsOf,
  fieldSince,
  labels,
  measured,
  placeAt,
  placeOf,
  placesBetween,
  ranked,
  units,
} from '../phrases.ts';

const { ordinal } = formats;

/** Whether the same units are meant, in whatever order. */
const sameUnits = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every(unit => others.includes(unit));

/** Sentences about moves between editions. */
export const movements = {
  held: ({ unit, release, previous, rank, universes, otherField, joint, skipped, breaks }, n) =>
    `${n.unit(unit)}在${n.release(release)}中与${n.label(previous)}持平，${rank === 1 && !joint ? '仍居首位' : placeOf(rank, joint, false)}${asides({ universes, otherField, skipped }, n)}${acrossBreaks(breaks, n)}。`,
  sharing: ({ unit, release, previous, rank, universes, otherField, joint, skipped, breaks }, n) => {
    const [alone, shared] = [`单独居${ordinal(rank)}`, `并列${ordinal(rank)}`];
    return `${n.unit(unit)}在${n.label(previous)}${joint ? alone : shared}，在${n.release(release)}中${joint ? shared : alone}${asides({ universes, otherField, skipped }, n)}${acrossBreaks(breaks, n)}。`;
  },
  moved: (figures, n) => {
    const { unit, release, previous, from, to, universes, otherField, open, skipped, breaks } = figures;
    const { start, end } = endsOf(figures, [open.includes(previous), open.includes(release)]);
    return `${n.unit(unit)}在${n.release(release)}中由${n.label(previous)}的${start}${from > to ? '升' : '降'}至${end}，${from > to ? '上升' : '下降'}${placesBetween(from, to)}${asides({ universes, otherField, skipped }, n)}${acrossBreaks(breaks, n)}。`;
  },
  movedOver: (figures, n) => {
    const { unit, release, previous, from, to, open } = figures;
    const rose = from > to;
    const { start, end } = endsOf(figures, [open.includes(previous), open.includes(release)]);
    return `${n.unit(unit)}在${n.ranking(rankingOf(release))}中由${n.label(previous)}的${start}${rose ? '升' : '降'}至${n.label(release)}的${end}，${rose ? '上升' : '下降'}${placesBetween(from, to)}${asides(figures, n)}${acrossBreaks(figures.breaks, n)}。`;
  },
  belowBest: ({ unit, release, rank, joint, best, held, shared, open, breaks }, n) => {
    const at = (key: string): string => placeAt(best, shared.includes(key), open.includes(key), [rank]);
    const alike = new Set(held.map(at)).size === 1;
    const when = alike
      ? `${labels(held, n)}的${at(held[0] ?? '')}`
      : held.map(key => `${n.label(key)}的${at(key)}`).join('、');
    return `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open.includes(release), [best])}，较有记录的最好名次（${when}）低${placesBetween(rank, best)}${acrossBreaks(breaks, n)}。`;
  },
  overtook: ({ unit, others, total, release, previous, rank, joint, open, breaks }, n) =>
    `${n.unit(unit)}在${n.release(release)}中超越${n.label(previous)}名次在前的${total > others.length ? `${others.map(n.unit).join('、')}等${ranked(total, release, n)}` : units(others, n)}，升至${placeAt(rank, joint, open.includes(release))}${acrossBreaks(breaks, n)}。`,
  overtaken: ({ unit, others, total, release, previous, rank, joint, open, breaks }, n) =>
    `${n.unit(unit)}在${n.release(release)}中被${n.label(previous)}名次在后的${total > others.length ? `${others.map(n.unit).join('、')}等${ranked(total, release, n)}` : units(others, n)}超越，降至${placeAt(rank, joint, open.includes(release))}${acrossBreaks(breaks, n)}。`,
  biggestMove: (
    { units: all, release, previous, direction, places: by, ends, compared, complete, again, breaks },
    n,
  ) => {
    const told = ends.flatMap(({ from, to }) => [from.rank, to.rank]);
    const at = ({ rank, joint, open }: Figures['biggestMove']['ends'][number]['to']): string =>
      placeAt(rank, joint, open, told);
    const courses = ends.map(
      ({ unit, from, to }) =>
        `${all.length > 1 ? n.unit(unit) : ''}由${at(from)}${direction === 'up' ? '升' : '降'}至${at(to)}`,
    );
    const course = all.length > 3 ? '' : `（${courses.join('、')}）`;
    const way = direction === 'up' ? '上升' : '下降';
    const recount = again
      ? `；仅在前后均有${complete ? '排名' : '名次记录'}者之间重新排列则为${sameUnits(again.units, all) ? '' : again.units.length > 3 ? `${ranked(again.units.length, release, n)}` : units(again.units, n)}${again.units.length > 1 ? '均' : ''}${way}${measured(again.places, '位')}${sameUnits(again.units, all) ? '' : `，${direction === 'up' ? '升幅' : '降幅'}最大`}`
      : '';
    const who = all.length > 3 ? `${ranked(all.length, release, n)}` : units(all, n);
    const each = all.length > 1 ? '均' : '';
    return `在${n.release(release)}与${n.label(previous)}均有${complete ? '' : '名次记录'}${complete ? '排名' : ''}的${ranked(compared, release, n)}中，${again ? '按公布名次' : ''}${who}${each}${way}${measured(by, '位')}${course}，${direction === 'up' ? '升幅' : '降幅'}最大${recount}${acrossBreaks(breaks, n)}。`;
  },
  rankTrend: ({ unit, direction, releases, ranks, shared, open, otherField }, n) => {
    const [base = '', ...steps] = releases;
    const [from = '', ...to] = ranks.map((rank, index) => {
      const key = releases[index] ?? '';
      return placeAt(rank, shared.includes(key), open.includes(key), ranks);
    });
    const ranking = rankingOf(base);
    const course = [`${n.label(base)}${from}`, ...to.map((place, index) => `${n.label(steps[index] ?? '')}${place}`)];
    return `${n.unit(unit)}在${n.ranking(ranking)}中名次连续${measured(steps.length, edition(ranking, n))}${direction === 'up' ? '上升' : '下降'}：${course.join('、')}${fieldSince({ otherField })}。`;
  },
} satisfies Sentences<'movements'>;
