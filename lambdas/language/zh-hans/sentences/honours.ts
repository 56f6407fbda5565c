import type { Sentences } from '../../language.ts';
import { measured, units, unitsCounted } from '../phrases.ts';

/** Sentences about titles of the report. Who holds one may hold others, so each says which it is about. */
export const honours = {
  honoured: ({ edition: of, title, units: all }, n) =>
    `${unitsCounted(all.length, n.unitNoun)}获评${of}年度“${n.honourTitle(title, of)}”：${units(all, n)}。`,
  honoursChange: ({ edition: of, previous, title, kept, joined, left }, n) => {
    const all = kept.length + joined.length;
    const holders = `${of}年度获评“${n.honourTitle(title, of)}”的${unitsCounted(all, n.unitNoun)}`;
    const former = n.honourTitle(title, previous);
    const then = `${previous}年度${former === n.honourTitle(title, of) ? '' : `（当时称“${former}”）`}`;
    if (joined.length === 0 && left.length === 0) return `${holders}与${then}相同。`;
    const changes = [
      ...(joined.length > 0 ? [`新增${units(joined, n)}`] : []),
      ...(left.length > 0 ? [`${units(left, n)}不再在列`] : []),
    ];
    const so =
      kept.length === all
        ? `在${then}也曾获评该称号`
        : kept.length > 0
          ? `中，${measured(kept.length, n.unitNoun.measureWord)}在${then}也曾获评该称号`
          : `在${then}${all > 1 ? '均' : ''}未获评该称号`;
    return `${holders}${so}；${changes.join('，')}。`;
  },
} satisfies Sentences<'honours'>;
