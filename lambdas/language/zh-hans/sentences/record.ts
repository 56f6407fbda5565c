import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { edition, given, ranked, saveVacated } from '../phrases.ts';

const { top, quantity, date } = formats;

/** Sentences about the record itself: method, corrections, coverage. */
export const record = {
  discontinued: ({ ranking, last }, n) =>
    `${n.ranking(ranking)}已停止发布，最后一${edition(ranking, n)}为${n.label(last)}。`,
  methodChange: ({ release, previous }, n) =>
    `${n.release(release)}的方法与${n.label(previous)}不同，两次名次不完全可比。`,
  revision: ({ unit, release, of, old, corrected, on }, n) => {
    const told = (one: typeof old, other: typeof old): string =>
      typeof one === 'string' ? quantity(one, 'count') : given(one, typeof other === 'string' ? one : other);
    return `${on === null ? '' : date(on)}发布方更正：${n.unit(unit)}在${n.release(release)}中的${of === 'score' ? '得分' : '名次'}原为${told(old, corrected)}，应为${told(corrected, old)}。`;
  },
  coverage: ({ release, universe, listedTo, vacated, whole, window }, n) => {
    const parts = [
      ...(universe === null ? [] : [`评价${ranked(universe, release, n)}`]),
      ...(whole ? ['名次全部有记录'] : []),
      ...(listedTo === null || whole
        ? []
        : [`${listedTo === 1 ? '首位有记录' : `${top(listedTo)}的名次均有记录`}${saveVacated(vacated)}`]),
      ...(window ? [`数据期为${date(window.from)}至${date(window.to)}`] : []),
    ];
    return `${n.release(release)}${parts.join('，')}。`;
  },
} satisfies Sentences<'record'>;
