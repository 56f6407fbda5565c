import type { Match } from '../grammar.ts';
import type { LineRule } from '../line-rule.ts';
import type { Truth } from '../truth/places.ts';
import { fine, type Objections, unless } from '../truth/verdict.ts';

/** More units than any world has. */
const GROUPS = Array.from({ length: 24 }, (_, at) => at + 1);

const [FIRST, ...OTHERS] = GROUPS;
const EN = `{u${FIRST}:U} in {r${FIRST}:ES}${OTHERS.map(at => `[; {u${at}:U} in {r${at}:ES}]`).join('')}`;
const ZH = `{u${FIRST}:U}：{r${FIRST}:ES}${OTHERS.map(at => `[；{u${at}:U}：{r${at}:ES}]`).join('')}`;

/** That a unit went this way between two releases of one method, as far as both of its places are exact. */
function wentSo(truth: Truth, unit: string, key: string, way: 'up' | 'down'): Objections {
  const previous = truth.storedBefore(key);
  if (previous === null) return unless(false, 'a move told of a release that nothing is compared with', 'S07', key);
  const [then, now] = [truth.rankOf(previous, 'counting', unit), truth.rankOf(key, 'counting', unit)];
  const isSo = then === undefined || now === undefined || (way === 'up' ? now < then : now > then);
  return [
    ...unless(isSo, 'a gain or a loss of places that there was not', 'S07', `${unit}: ${then} to ${now} in ${key}`),
    ...unless(truth.sameMethod(previous, key), 'a move across a change of method among the others', 'S16', key),
  ];
}

const eachWent =
  (way: 'up' | 'down') =>
  (m: Match, truth: Truth): Objections =>
    GROUPS.flatMap(at =>
      m.has(`u${at}`) ? m.shorts(`r${at}`).flatMap(key => wentSo(truth, m.unit(`u${at}`), key, way)) : fine,
    );

/** Who gained places and who lost some, gathered at the head of what changed. */
export const LINES_OF_GATHERED: readonly LineRule[] = [
  { en: [`Places gained. ${EN}.`], zh: [`名次前进。${ZH}。`], holds: eachWent('up') },
  { en: [`Places lost. ${EN}.`], zh: [`名次后退。${ZH}。`], holds: eachWent('down') },
];
