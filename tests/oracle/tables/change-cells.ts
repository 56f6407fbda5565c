import { matchOf, patternOf } from '../grammar.ts';
import { SHAPES } from '../numerals.ts';
import type { Cell } from '../page.ts';
import { told } from '../truth/describe.ts';
import { steps } from '../truth/movements.ts';
import { keyOf, type Standing } from '../truth/places.ts';
import { no, type Objections, unless } from '../truth/verdict.ts';
import type { Tongue } from '../world.ts';
import type { Tools } from './reader.ts';

const STEPS: Readonly<Record<Tongue, readonly (readonly [RegExp, (n: number) => number])[]>> = {
  en: [
    [/^up (\S+) places?$/, n => n],
    [/^down (\S+) places?$/, n => -n],
    [/^(unchanged)$/, () => 0],
  ],
  zh: [
    [/^上升(.+)位$/, n => n],
    [/^下降(.+)位$/, n => -n],
    [/^(名次不变)$/, () => 0],
  ],
};

/** A cell of the data of a chart has its picture alone: what it says is read off that. */
function spoken(cell: Cell, tongue: Tongue): Cell {
  if (cell.said !== cell.shown) return cell;
  const isMarked = cell.shown.endsWith(' *');
  const [, way, n] = /^([▲▼])(?: (\d+))?$/.exec(cell.shown.replace(/ \*$/, '')) ?? [];
  const en = {
    '–': 'cannot be told',
    '=': 'unchanged',
    shared: 'the same rank, now shared',
    alone: 'the same rank, now alone',
  };
  const zh = { '–': '无法计算', '=': '名次不变', 并列: '名次数相同，现为并列', 单独: '名次数相同，现为单独' };
  const words: Readonly<Record<string, string>> = tongue === 'en' ? en : zh;
  const [up, down] = tongue === 'en' ? ['up', 'down'] : ['上升', '下降'];
  const verb = way === '▲' ? up : down;
  const moved =
    n === undefined
      ? tongue === 'en'
        ? `moved ${verb}`
        : verb
      : tongue === 'en'
        ? `${verb} ${n} places`
        : `${verb}${n}位`;
  const alone = cell.shown.replace(/ \*$/, '');
  const said = way === undefined ? (words[alone] ?? alone) : moved;
  return { ...cell, said: `${said}${isMarked ? (tongue === 'en' ? ', by another method' : '，方法有变') : ''}` };
}

/** What speaks against a change as a screen reader says it; `>` and `▲` are only its picture. */
export function changeCell(drawn: Cell, key: string, unit: string, tools: Tools): Objections | null {
  const cell = spoken(drawn, tools.tongue);
  const [, told, method] = /^(.+?)(, by another method|，方法有变)?$/.exec(cell.said) ?? [];
  const before = tools.truth.before(key);
  const crosses = before !== null && !tools.truth.sameMethod(key, keyOf(before.release));
  const alone = { ...cell, said: told ?? cell.said, shown: cell.shown.replace(/ \*$/, '') };
  const found = changeAlone(alone, key, unit, tools);
  const says = method !== undefined && cell.shown.endsWith(' *');
  // Who is new or was formed is told of the field, whatever the method.
  const isChange = !/^(?:cannot be told|无法计算|new|新纳入|successor|承继)$/.test(alone.said);
  return (
    found && [
      ...found,
      ...unless(
        !isChange || !crosses || says,
        'cell: change across a method break',
        'Amendment "Across a method break"',
        `the method changed before ${key}`,
      ),
      ...unless(
        crosses || (method === undefined && !cell.shown.endsWith('*')),
        'cell: a change of method that there was not',
        'S32',
        key,
      ),
    ]
  );
}

/** From the best place that a standing may mean to the worst; null where it is none. */
function spanOf(at: Standing): { readonly first: number; readonly last: number } | null {
  if (at.is === 'ranked') return { first: at.rank, last: at.rank };
  return at.is === 'banded' ? { first: at.from, last: at.to ?? Number.POSITIVE_INFINITY } : null;
}

function changeAlone(cell: Cell, key: string, unit: string, { truth, vocabulary, tongue }: Tools): Objections | null {
  const { said, shown } = cell;
  const [, sharing] = /^(?:the same rank, now |名次数相同，现为)(shared|alone|并列|单独)$/.exec(said) ?? [];
  const before = truth.before(key);
  const previous = before ? keyOf(before.release) : null;
  const [now, then] = [truth.standing(key, unit), previous === null ? null : truth.standing(previous, unit)];
  const is = `${unit}: ${then ? told(then) : 'no release before'}, then ${told(now)} (${previous} → ${key})`;
  /** Those that it was formed from and that the release before gave a place on record. */
  const formers =
    previous === null ? [] : truth.unit(unit).succeeds.filter(former => truth.isOnRecord(previous, former));
  if (/^(cannot be told|无法计算)$/.test(said))
    return unless(
      formers.length === 0 || truth.storedBefore(key) !== previous || !truth.isOnRecord(key, unit),
      'cell: left open though it was formed from others that are on record',
      'S13',
      is,
    );
  if (/^(successor|承继)$/.test(said)) return unless(formers.length > 0, 'cell: false succession', 'S13', is);
  if (/^(new|新纳入)$/.test(said))
    return unless(
      previous !== null && then?.is === 'outside' && truth.field(key).has(unit) && formers.length === 0,
      'cell: told as new though it is not',
      'S13',
      is,
    );
  if (sharing !== undefined) {
    const joint = /^(shared|并列)$/.test(sharing);
    return unless(
      now.is === 'ranked' &&
        then?.is === 'ranked' &&
        now.rank === then.rank &&
        now.shared === joint &&
        then.shared !== joint,
      'cell: shared or alone told wrongly',
      'Amendment "Shared places over time"',
      is,
    );
  }
  if (/^(into top \d+|进入前.+)$/.test(said)) {
    const top = truth.world.report.topN;
    const entered =
      previous !== null && truth.inTop(key, unit, top) === true && truth.inTop(previous, unit, top) === false;
    return [
      ...unless(entered, 'cell: false entry', 'S10', is),
      ...unless(
        previous === null || truth.field(previous).has(unit) || !truth.isHanded(previous, unit),
        'cell: a unit new to the field told as entering',
        'S13',
        is,
      ),
    ];
  }
  if (/^(out of top \d+|跌出前.+)$/.test(said)) {
    const top = truth.world.report.topN;
    const left =
      previous !== null && truth.inTop(key, unit, top) === false && truth.inTop(previous, unit, top) === true;
    return unless(left, 'cell: false exit from the top', 'S12', is);
  }
  const [, way] = /^(moved up|moved down|上升|下降)$/.exec(said) ?? [];
  if (way !== undefined) {
    const [from, to] = [then, now].map(at => (at ? spanOf(at) : null));
    const so = /up|上升/.test(way) ? from && to && to.last < from.first : from && to && from.last < to.first;
    return unless(so === true, 'cell: false way of a band', 'S28', is);
  }
  for (const [pattern, sign] of STEPS[tongue]) {
    const [, n] = pattern.exec(said) ?? [];
    if (n === undefined) continue;
    const match = matchOf({ n }, vocabulary);
    const by = sign(patternOf(`^${SHAPES[tongue].count}$`).test(n) ? match.count('n') : 0);
    if (previous === null || then?.is !== 'ranked' || now.is !== 'ranked') return no('cell: false change', 'S07', is);
    const picture = /(\d+)/.exec(shown)?.[1];
    const name = truth.unit(unit).standsFor ?? unit;
    const read = (['printed', 'closed'] as const).map(reading => steps(truth, key, previous, reading).by.get(name));
    const fixed = truth.correctionOnRecord(key) !== null || truth.correctionOnRecord(previous) !== null;
    return [
      ...unless(
        then.rank - now.rank === by && (picture === undefined || Number(picture) === Math.abs(by)),
        'cell: false change',
        'S07',
        is,
      ),
      ...unless(
        by !== 0 || now.shared === then.shared,
        'cell: “unchanged” between a sole and a shared place',
        'Amendment "Shared places over time"',
        is,
      ),
      ...unless(
        !fixed || read.every(found => found !== undefined && Math.sign(found) === Math.sign(by)),
        'cell: change that hangs on a corrected place',
        'Amendment "Restatement"',
        `${is}; as printed ${read[0]}, with the vacancy closed ${read[1]}`,
      ),
    ];
  }
  return null;
}
