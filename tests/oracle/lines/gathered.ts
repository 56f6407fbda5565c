import type { Match } from '../grammar.ts';
import type { LineRule } from '../line-rule.ts';
import type { Statement } from '../statement.ts';
import type { Truth } from '../truth/places.ts';
import { fine, no, type Objections, unless } from '../truth/verdict.ts';

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

const NONE = {
  up: ['Places gained. None.', '名次上升。无。'],
  down: ['Places lost. None.', '名次下降。无。'],
} as const;

/** Where moves are told that are gathered at the head of what changed. */
const GATHERED_FROM = ['findings', 'changes'];

/** Whether a statement tells that a unit gained places, or lost some, since the release before, by one method. */
function tellsWay(statement: Statement, truth: Truth, way: 'up' | 'down'): boolean {
  switch (statement.is) {
    case 'moved':
      return statement.way === way && truth.sameMethod(statement.previous, statement.release);
    case 'movesAcross':
      return statement[way].length > 0;
    case 'overtook':
      return way === 'up' && truth.sameMethod(statement.previous, statement.release);
    default:
      return false;
  }
}

/** What speaks against “none”: a move of that way that is told in a sentence all the same. */
export const saidToBeNone = (
  text: string,
  told: readonly { readonly section: string; readonly text: string; readonly statement: Statement }[],
  truth: Truth,
): Objections =>
  (['up', 'down'] as const)
    .filter(way => NONE[way].some(none => none === text))
    .flatMap(way =>
      told
        .filter(({ section, statement }) => GATHERED_FROM.includes(section) && tellsWay(statement, truth, way))
        .flatMap(one => no('“none” of moves that are told', 'S07', one.text)),
    );

/** Who gained places and who lost some, gathered at the head of what changed. */
export const LINES_OF_GATHERED: readonly LineRule[] = [
  { en: [`Places gained. ${EN}.`], zh: [`名次上升。${ZH}。`], holds: eachWent('up') },
  // Held against what the page tells (`saidToBeNone`).
  ...(['up', 'down'] as const).map(way => ({ en: [NONE[way][0]], zh: [NONE[way][1]], holds: () => fine })),
  { en: [`Places lost. ${EN}.`], zh: [`名次下降。${ZH}。`], holds: eachWent('down') },
];
