import { compile, type Match, matchOf, patternOf } from './grammar.ts';
import { measureIn } from './measures.ts';
import { dateOf, ordinalOf, SHAPES } from './numerals.ts';
import type { Cell, KeyFigure, Table } from './page.ts';
import { same } from './truth/decimals.ts';
import { told } from './truth/describe.ts';
import { boundHolds, figureOn, figureYears } from './truth/figures.ts';
import { steps } from './truth/movements.ts';
import { keyOf, type Standing, type Truth } from './truth/places.ts';
import { scoreOf } from './truth/scores.ts';
import { everyPlace, vacated } from './truth/seats.ts';
import { fine, no, type Objections, unclear, unless } from './truth/verdict.ts';
import { nameOf, type Vocabulary } from './vocabulary.ts';
import type { Tongue } from './world.ts';

/** A cell and what speaks against it; null objections: nobody can read it. */
export interface Checked {
  readonly cell: string;
  readonly objections: Objections | null;
}

interface Reader {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly read: (table: Table, m: Match, tools: Tools) => readonly Checked[];
}

interface Tools {
  readonly truth: Truth;
  readonly vocabulary: Vocabulary;
  readonly tongue: Tongue;
  unit(cell: Cell | undefined): string;
  ranking(text: string): string;
  /** The ranking that bears a short name; null where none does. */
  shortRanking(text: string): string | null;
}

const NOT_ON_RECORD = /^(·|not known|没有记录)$/;
/** Of the first release there was. */
const NONE_BEFORE = /^(none before|首次发布)$/;
const OUTSIDE = /^(not covered|不在评价范围)$/;
const NO_PLACE = /^(no place|无名次|–)$/;
const IN_CLUSTER = /^(in a cluster|属于城市群|C|群)$/;

/** Several stand at one number, one of them by a correction. */
function isBesideAnother(truth: Truth, key: string, rank: number): boolean {
  const ranks = truth.ranks(key, 'counting');
  const moved = truth.corrected(key);
  return (
    moved !== null && ranks.get(moved.unit) === rank && [...ranks.values()].filter(each => each === rank).length > 1
  );
}

/** What speaks against a place as it stands in a cell. */
function placeCell(shown: string, key: string, unit: string, truth: Truth): Objections | null {
  const at = truth.standing(key, unit);
  const is = `${unit} in ${key} is ${told(at)}`;
  const [, tie, rank, sign] = /^(=?)(\d+)(†?)$/.exec(shown) ?? [];
  if (rank !== undefined)
    return [
      ...(rankCell(tie === '=', Number(rank), at, { key, unit, truth }) ?? []),
      ...unless(sign === '' || isBesideAnother(truth, key, Number(rank)), 'cell: a place left open', 'S03', is),
    ];
  const [, below] = /^>(\d+)$/.exec(shown) ?? [];
  if (below !== undefined)
    return [
      ...unless(truth.inTop(key, unit, Number(below)) === false, 'cell: “below” of a place within', 'Absence', is),
      ...unless(
        !/^(outside|withdrawn)$/.test(at.is) || !truth.isHanded(key, unit),
        'cell: “below” of what is known to be outside the field',
        'Absence',
        is,
      ),
    ];
  const [, from, to] = /^第?(\d+)(?:[–—](\d+)名?|\+|名及以后)$/.exec(shown) ?? [];
  if (from !== undefined)
    return unless(
      at.is === 'banded' && at.from === Number(from) && at.to === (to === undefined ? null : Number(to)),
      'cell: false band',
      'S28',
      is,
    );
  if (NOT_ON_RECORD.test(shown)) {
    const known = truth.isHanded(key, unit) && truth.handed.read.has(key);
    if (truth.isOnRecord(key, unit)) return no('cell: “not on record” of a place on record', 'S49', is);
    return known ? unclear('cell: “not on record” of a status on record', 'S49', is) : fine;
  }
  if (OUTSIDE.test(shown))
    return unless(/^(outside|withdrawn)$/.test(at.is), 'cell: “not covered” of what is covered', 'S14', is);
  if (NO_PLACE.test(shown)) return unless(isPlaceless(at, unit, truth), 'cell: “no place” of a place', 'S02', is);
  if (IN_CLUSTER.test(shown)) return inCluster(at, unit, is, truth);
  return null;
}

/** Without any place; so is a cluster where the city whose name it bears is ranked itself. */
const isPlaceless = (at: Standing, unit: string, truth: Truth): boolean =>
  /^(unranked|withdrawn|outside)$/.test(at.is) || (at.is === 'inCluster' && at.cluster === truth.unit(unit).standsFor);

function inCluster(at: Standing, unit: string, is: string, truth: Truth): Objections {
  const { succeeds } = truth.unit(unit);
  const merged = succeeds.length > 0 || truth.world.units.some(one => one.succeeds.includes(unit));
  return unless(at.is === 'inCluster', merged ? 'cell: merger told as a cluster' : 'cell: false cluster', 'S48', is);
}

interface Where {
  readonly key: string;
  readonly unit: string;
  readonly truth: Truth;
}

function rankCell(tied: boolean, rank: number, at: Standing, { key, unit, truth }: Where): Objections {
  const is = `${unit} in ${key} is ${told(at)}`;
  if (at.is !== 'ranked' || at.rank !== rank) {
    const moved = truth.corrected(key);
    return moved?.unit === unit
      ? no('cell: superseded place', 'Amendment "Restatement"', is)
      : no('cell: false place', 'S02', is);
  }
  // "=" is owed where another holder is on record too.
  const seen = at.sharers.some(other => truth.isHanded(key, other));
  return [
    ...unless(!tied || at.shared, 'cell: “=” of a place that nobody shares', 'Amendment "Restatement"', is),
    ...unless(tied || !seen, 'cell: shared place without “=”', 'Amendment "Shared places over time"', is),
  ];
}

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
function changeCell(drawn: Cell, key: string, unit: string, tools: Tools): Objections | null {
  const cell = spoken(drawn, tools.tongue);
  const [, told, method] = /^(.+?)(, by another method|，方法有变)?$/.exec(cell.said) ?? [];
  const before = tools.truth.before(key);
  const crosses = before !== null && !tools.truth.sameMethod(key, keyOf(before.release));
  const alone = { ...cell, said: told ?? cell.said, shown: cell.shown.replace(/ \*$/, '') };
  const found = changeAlone(alone, key, unit, tools);
  const says = method !== undefined && cell.shown.endsWith(' *');
  const isChange = !/^(cannot be told|无法计算)$/.test(alone.said);
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
  if (/^(cannot be told|无法计算)$/.test(said)) return fine;
  const [, sharing] = /^(?:the same rank, now |名次数相同，现为)(shared|alone|并列|单独)$/.exec(said) ?? [];
  const before = truth.before(key);
  const previous = before ? keyOf(before.release) : null;
  const [now, then] = [truth.standing(key, unit), previous === null ? null : truth.standing(previous, unit)];
  const is = `${unit}: ${then ? told(then) : 'no release before'}, then ${told(now)} (${previous} → ${key})`;
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

/** A count over the rankings, exact or a bound. */
function countCell(text: string, unit: string, { truth }: Tools): Objections | null {
  const top = truth.world.report.topN;
  const states = truth.handed.basket.map(key => truth.inTop(key, unit, top));
  const [least, most] = [states.filter(one => one === true).length, states.filter(one => one !== false).length];
  const is = `${unit} is in the top ${top} of ${least}${most > least ? ` to ${most}` : ''} of ${states.length}`;
  const [, exact, of] = /^(\d+)个?(?:(?: of |\/|（共)(\d+)(?:个）)?)?$/.exec(text) ?? [];
  if (exact !== undefined)
    return [
      ...unless(Number(exact) === least && least === most, 'cell: false count over rankings', 'S19', is),
      ...unless(of === undefined || Number(of) === states.length, 'cell: false number of rankings', 'S19', is),
    ];
  const [, atLeast, ofAll] = /^(?:≥|at least |至少)(\d+)个?(?:(?: of |（共)(\d+)(?:个）)?)?$/.exec(text) ?? [];
  if (atLeast !== undefined)
    return [
      ...unless(Number(atLeast) <= least, 'cell: false lower bound', 'S19', is),
      ...unless(ofAll === undefined || Number(ofAll) === states.length, 'cell: false number of rankings', 'S19', is),
    ];
  const [, atMost] = /^(?:≤|at most |至多)(\d+)个?$/.exec(text) ?? [];
  if (atMost !== undefined)
    return [
      ...unless(Number(atMost) >= most, 'cell: false upper bound', 'S19', is),
      ...no('cell: upper bound that comes from ignorance', 'S49', is),
    ];
  const [, low, high] = /^(?:at least |至少)(\d+)个?[,，] ?(?:at most |至多)(\d+)个?$/.exec(text) ?? [];
  if (low !== undefined) return unless(Number(low) <= least && Number(high) >= most, 'cell: false bound', 'S19', is);
  return NOT_ON_RECORD.test(text) || /^(not known|not told|无法确认|不计)$/.test(text) ? fine : null;
}

/** A count over the rankings in a table of texts. */
export const readCount = (text: string, unit: string, truth: Truth, vocabulary: Vocabulary): Objections | null =>
  /^(cannot be established|无法确认)$/.test(text)
    ? fine
    : countCell(text.replace(/(\d)个$/, '$1'), unit, toolsOf(truth, vocabulary));

const cellsOf = (table: Table, read: (row: readonly Cell[], index: number) => readonly Checked[]): readonly Checked[] =>
  table.rows.flatMap((row, index) => read(row, index));

const checked = (cell: Cell | undefined, objections: Objections | null): Checked => ({
  cell: cell?.shown ?? '',
  objections,
});

const SCORE = /^Score|得分$/;

/** Scores of a release and of the one before it, in columns of their own: as published, or not on record. */
function scoreCells(
  table: Table,
  row: readonly Cell[],
  keys: readonly string[],
  unit: string,
  { truth }: Tools,
): readonly Checked[] {
  const columns = table.head.flatMap(({ shown }, at) => (SCORE.test(shown) ? [at] : []));
  return columns.map((at, index) => {
    const shown = row[at]?.shown ?? '';
    // A column alone may be of either.
    const of = columns.length === 1 ? keys : keys.slice(index, index + 1);
    const said = shown.replaceAll(',', '').replace('−', '-');
    const so = shown === '·' || shown === '' || of.some(key => scoreOf(truth, key, unit) === said);
    return checked(
      row[at],
      unless(so, 'cell: false score', 'S18', of.map(key => scoreOf(truth, key, unit)).join(', ')),
    );
  });
}

const SCORE_CHANGE = /^(?:Change in score|得分变化)$/;

/** What a score gained or lost since the edition before, in a column of its own. */
function scoreChanges(
  table: Table,
  row: readonly Cell[],
  [key, before]: readonly [string, string],
  unit: string,
  { truth }: Tools,
): readonly Checked[] {
  const at = table.head.findIndex(({ shown }) => SCORE_CHANGE.test(shown));
  if (at < 0) return [];
  const [now, then] = [key, before].map(each => scoreOf(truth, each, unit));
  const due = now && then ? Number(now) - Number(then) : null;
  const said = Number((row[at]?.shown ?? '').replace('−', '-'));
  const so = due === null ? row[at]?.shown === '·' : Math.abs(said - due) < 1e-9;
  return [checked(row[at], unless(so, 'cell: false change of a score', 'S18', String(due)))];
}

/** Places that are told to be not on record: nobody who was handed out stands there, nor is the list complete to them. */
function placesOfNobody(shown: string, key: string, truth: Truth): Objections | null {
  const [, from, to = from] = /^(\d+)(?:[–—](\d+))?$/.exec(shown) ?? [];
  if (from === undefined) return null;
  const holders = truth.world.units.filter(({ id }) => {
    const at = truth.standing(key, id);
    return truth.isOnRecord(key, id) && at.is === 'ranked' && at.rank >= Number(from) && at.rank <= Number(to);
  });
  const { listedTo } = truth.handed.releases.get(key) ?? {};
  return [
    ...unless(
      holders.length === 0,
      'cell: “not on record” of a place on record',
      'S49',
      holders.map(({ id }) => id).join(),
    ),
    ...unless((listedTo ?? 0) < Number(from), 'cell: “not on record” of a place of a complete list', 'S49', shown),
  ];
}

/** The league table of a release: rank, city, before, change. */
function league(table: Table, m: Match, tools: Tools): readonly Checked[] {
  const { truth, vocabulary } = tools;
  const key = m.release('release');
  const { ranking } = truth.release(key);
  const compares = table.head.length > 2;
  const label = table.head[2]?.said ?? '';
  const previous = compares && vocabulary.hasRelease(ranking, label) ? vocabulary.release(ranking, label) : null;
  const before = truth.before(key);
  return [
    ...(previous === null
      ? []
      : [
          checked(
            table.head[2],
            unless(
              before !== null && keyOf(before.release) === previous,
              'compared with another release',
              'S07',
              before ? keyOf(before.release) : 'none',
            ),
          ),
        ]),
    ...cellsOf(table, row => {
      if (NOT_ON_RECORD.test(row[1]?.shown ?? ''))
        return [checked(row[0], placesOfNobody(row[0]?.shown ?? '', key, truth))];
      const unit = tools.unit(row[1]);
      return [
        checked(row[0], placeCell(row[0]?.shown ?? '', key, unit, truth)),
        ...scoreCells(table, row, previous === null ? [key] : [key, previous], unit, tools),
        ...(previous === null ? [] : scoreChanges(table, row, [key, previous], unit, tools)),
        ...(previous === null ? [] : [checked(row[2], placeCell(row[2]?.shown ?? '', previous, unit, truth))]),
        ...(compares && row[3] && !SCORE.test(table.head[3]?.shown ?? '')
          ? [checked(row[3], row[3].shown === '' ? fine : changeCell(row[3], key, unit, tools))]
          : []),
      ];
    }),
  ];
}

/** Places by city and release. */
function grid(ranking: string, table: Table, tools: Tools, of: 'cell' | 'chart'): readonly Checked[] {
  const { truth, vocabulary } = tools;
  const keys = table.head.slice(1).map(cell => vocabulary.release(ranking, cell.said));
  return cellsOf(table, row => {
    const unit = tools.unit(row[0]);
    return keys.map((key, index) => {
      const cell = row[index + 1];
      const objections = placeCell(cell?.shown ?? '', key, unit, truth);
      return checked(cell, objections?.map(one => ({ ...one, fault: one.fault.replace('cell:', `${of}:`) })) ?? null);
    });
  });
}

/** Every place that was handed out and may be read stands in the full table. */
function missing(ranking: string, table: Table, tools: Tools): readonly Checked[] {
  const { truth, vocabulary } = tools;
  const shown = new Set(
    table.rows.flatMap(row => {
      const unit = tools.unit(row[0]);
      return table.head
        .slice(1)
        .flatMap((head, index) =>
          NOT_ON_RECORD.test(row[index + 1]?.shown ?? '·') ? [] : [`${vocabulary.release(ranking, head.said)} ${unit}`],
        );
    }),
  );
  const owed = truth.released(ranking).flatMap(release => {
    const key = keyOf(release);
    return [...(truth.handed.releases.get(key)?.units ?? [])]
      .filter(unit => truth.isOnRecord(key, unit))
      .map(unit => `${key} ${unit}`);
  });
  const left = owed.filter(one => !shown.has(one));
  return [
    {
      cell: table.caption,
      objections: unless(left.length === 0, 'place on record that the full table leaves out', 'S49', left.join(', ')),
    },
  ];
}

const STAGES =
  /^(Ranking records read|Statements considered|True, told in (a|no) sentence|False|Cannot be established|采用的排名记录|所考察的陈述|成立，未?写入正文|不成立|无法确认)$/;

/** A city, a release that is counted over, its place in the release before and in this one. */
function gainedRow(row: readonly Cell[], tools: Tools): readonly Checked[] {
  const { truth, vocabulary } = tools;
  const unit = tools.unit(row[0]);
  const [key] = matchOf({ s: vocabulary.encode(row[1]?.shown ?? '') }, vocabulary).shorts('s');
  if (key === undefined) return [checked(row[1], null)];
  const before = truth.before(key);
  const basket = unless(truth.handed.basket.includes(key), 'chart: a ranking that is not counted over', 'S19', key);
  return [
    checked(row[1], basket),
    checked(row[2], before === null ? null : placeCell(row[2]?.shown ?? '', keyOf(before.release), unit, truth)),
    checked(row[3], placeCell(row[3]?.shown ?? '', key, unit, truth)),
  ];
}

/** A city, an earlier year and its figure, a later year and its figure, both on record. */
function latestFigures(
  row: readonly Cell[],
  indicator: string,
  { truth, vocabulary, ...tools }: Tools,
): readonly Checked[] {
  const unit = tools.unit(row[0]);
  const [before = 0, now = 0] = [row[1], row[3]].map(cell => Number(/\d{4}/.exec(cell?.shown ?? '')?.[0]));
  const years = figureYears(truth, indicator, unit);
  return [
    checked(
      row[1],
      unless(
        before < now && [before, now].every(year => years.includes(year)),
        'cell: years that have no figure',
        'S23',
        years.join(),
      ),
    ),
    ...[before, now].map((year, index) => {
      const cell = row[2 * index + 2];
      const found = figureOn(truth, indicator, unit, year);
      const said = matchOf({ q: cell?.shown ?? '' }, vocabulary).decimal('q');
      return checked(
        cell,
        unless(found !== null && Number(found) === Number(said), 'cell: false figure', 'S23', `${found}`),
      );
    }),
  ];
}

const READERS: readonly Reader[] = [
  {
    en: ['{release:E}: the leading cities, and the Chinese ones'],
    zh: ['{release:E}：前列城市与{focus:F}'],
    read: league,
  },
  {
    en: ['Scores in {release:E}'],
    zh: ['{release:E}的得分'],
    read: (table, m, tools) =>
      cellsOf(table, row => scoreCells(table, row, [m.release('release')], tools.unit(row[0]), tools)),
  },
  {
    en: ['How sure the places in {release:E} are'],
    zh: ['{release:E}名次的确切程度'],
    read: (table, m, { truth, ...tools }) =>
      cellsOf(table, row => {
        const [key, unit] = [m.release('release'), tools.unit(row[0])];
        const noise = truth.release(key).noisePlaces ?? 0;
        const rank = Number((row[1]?.shown ?? '').replace(/[=†]/gu, ''));
        const [from = 0, to = 0] = (row[2]?.shown ?? '').split(/[–—]/u).map(Number);
        const isAround = from === Math.max(1, rank - noise) && to >= rank && to <= rank + noise;
        return [
          checked(row[1], placeCell(row[1]?.shown ?? '', key, unit, truth)),
          checked(row[2], unless(isAround, 'cell: false interval', 'S31b', `${noise} places around ${rank}`)),
        ];
      }),
  },
  {
    en: ['{indicator:I} in two years'],
    zh: ['{indicator:I}：两年对照'],
    read: (table, m, tools) => cellsOf(table, row => latestFigures(row, m.indicator('indicator'), tools)),
  },
  {
    en: ['Every known place[ or tier] in {ranking:R}'],
    zh: ['{ranking:R}的全部名次[或等级]记录'],
    read: (table, m, tools) => [
      ...grid(m.ranking('ranking'), table, tools, 'cell'),
      ...missing(m.ranking('ranking'), table, tools),
    ],
  },
  {
    en: ['Places in {ranking:R}, {x:X}'],
    zh: ['{ranking:R}：{x:X}的名次'],
    read: (table, m, tools) => grid(m.ranking('ranking'), table, tools, 'chart'),
  },
  {
    en: ['{unit:U} in {ranking:R}'],
    zh: ['{unit:U}在{ranking:R}中的名次'],
    read: (table, m, tools) => grid(m.ranking('ranking'), table, tools, 'chart'),
  },
  {
    en: ['Rankings with the city in their top {top:N}'],
    zh: ['进入前{top:N}[名]的榜单数'],
    read: (table, m, tools) => {
      const { truth } = tools;
      return cellsOf(table, row => {
        const unit = tools.unit(row[0]);
        // Where it is ranked with others alone it has no place that could be on record.
        const states = truth.handed.basket
          .filter(key => truth.standing(key, unit).is !== 'inCluster')
          .map(key => truth.inTop(key, unit, m.count('top')));
        const [least, most] = [states.filter(one => one === true).length, states.filter(one => one !== false).length];
        const [low, unknown] = [Number(row[1]?.shown), Number(row[2]?.shown)];
        return [
          checked(row[1], unless(low <= least, 'cell: false lower bound', 'S19', `${unit}: ${least}`)),
          checked(row[2], unless(low + unknown >= most, 'cell: false upper bound', 'S19', `${unit}: ${most}`)),
        ];
      });
    },
  },
  {
    en: ['{focus:F} in the rankings tracked'],
    zh: ['{focus:F}在所跟踪榜单中的名次'],
    read: (table, _, tools) => {
      const { truth } = tools;
      const keys = table.head
        .slice(1, -1)
        .map(cell => matchOf({ s: tools.vocabulary.encode(cell.said) }, tools.vocabulary).shorts('s')[0] ?? '');
      return cellsOf(table, row => {
        const unit = tools.unit(row[0]);
        return [
          ...keys.map((key, index) => {
            const cell = row[index + 1];
            return checked(cell, matrixCell(cell, key, unit, tools));
          }),
          checked(row.at(-1), countCell(row.at(-1)?.shown ?? '', unit, tools)),
          ...unlessBasket(keys, truth),
        ];
      });
    },
  },
  {
    en: ['Places gained and lost since the previous edition'],
    zh: ['较上一次发布的名次升降'],
    read: (table, _, tools) => cellsOf(table, row => gainedRow(row, tools)),
  },
  {
    en: ['From records to verdicts'],
    zh: ['从记录到结论'],
    // All who were asked are those who were answered, in the four ways that there are.
    read: table => {
      const [, all, ...parts] = table.rows.map(row => Number(row[1]?.shown ?? ''));
      const sum = parts.reduce((a, b) => a + b, 0);
      return cellsOf(table, row => [
        checked(row[0], STAGES.test(row[0]?.shown ?? '') ? fine : null),
        checked(row[1], /^\d+$/.test(row[1]?.shown ?? '') && sum === all ? fine : null),
      ]);
    },
  },
  {
    en: ['The rankings tracked'],
    zh: ['所跟踪的榜单'],
    read: (table, _, tools) => cellsOf(table, row => basketRow(row, tools)),
  },
  {
    en: ['Short names of rankings, and what they stand for'],
    zh: ['榜单简称与全称'],
    read: (table, _, tools) => cellsOf(table, row => shortNameRow(row, tools)),
  },
  {
    en: ['The overall result, edition by edition, as far as it is known'],
    zh: ['总体排名的历年记录'],
    read: (table, _, tools) => cellsOf(table, row => editionRow(row, tools)),
  },
  {
    en: ['The cities of this chapter at a glance'],
    zh: ['本章城市概览'],
    read: (table, _, tools) =>
      cellsOf(table, row => {
        const unit = tools.unit(row[0]);
        return [
          checked(row[2], countCell(row[2]?.shown ?? '', unit, tools)),
          checked(row[3], rankingsWithPlace(Number(/\d+/.exec(row[3]?.shown ?? '')?.[0]), unit, tools.truth)),
        ];
      }),
  },
  {
    en: ['Latest known place[ or tier] of {unit:U} in each ranking'],
    zh: ['{unit:U}在各榜单中的最近名次[或等级]'],
    read: (table, m, tools) => cellsOf(table, row => latestRow(row, m.unit('unit'), tools)),
  },
];

function unlessBasket(keys: readonly string[], truth: Truth): readonly Checked[] {
  const strange = keys.filter(key => !truth.handed.basket.includes(key));
  return strange.length === 0
    ? []
    : [{ cell: strange.join(', '), objections: no('ranking that is not counted over', 'S19', strange.join(', ')) }];
}

function matrixCell(
  cell: Cell | undefined,
  key: string,
  unit: string,
  { truth, vocabulary, tongue }: Tools,
): Objections | null {
  const shown = cell?.shown ?? '';
  const at = truth.standing(key, unit);
  const is = `${unit} in ${key} is ${told(at)}`;
  const picture =
    shown === 'C' || shown === '群'
      ? inCluster(at, unit, is, truth)
      : shown === '–'
        ? unless(isPlaceless(at, unit, truth), 'cell: “no place” of a place', 'S02', is)
        : placeCell(shown, key, unit, truth);
  if (picture === null) return null;
  // What a screen reader says names the city and the release again.
  const said = vocabulary.encode(cell?.said ?? '');
  const [, name, rest = ''] = patternOf(`^(${nameOf('unit')})(?:, |，)(.*)$`).exec(said) ?? [];
  const spoken = name === undefined ? null : vocabulary.of('unit', name);
  const cut = rest.search(/[:：]/);
  const named = cut < 0 ? [] : matchOf({ s: rest.slice(0, cut) }, vocabulary).shorts('s');
  const words = vocabulary.decode(rest.slice(cut + 1).trim());
  return [
    ...picture,
    ...unless(spoken === unit && named[0] === key, 'cell: spoken of another city or release', 'G4', `${cell?.said}`),
    ...spokenPlace(words, at, is, tongue),
  ];
}

function spokenPlace(words: string, at: Standing, is: string, tongue: Tongue): Objections {
  const tied = /^(?:tied |并列)/.test(words);
  const ordinal = words.replace(/^(?:tied |并列)/, '');
  if (patternOf(`^${SHAPES[tongue].ordinal}$`).test(ordinal))
    return [
      ...unless(at.is === 'ranked' && at.rank === ordinalOf(ordinal, tongue), 'cell: false place', 'S02', is),
      ...unless(
        !tied || (at.is === 'ranked' && at.shared),
        'cell: “=” of a place that nobody shares',
        'Amendment "Restatement"',
        is,
      ),
    ];
  return fine;
}

/** A short name, the name that it stands for, and who publishes the ranking. */
function shortNameRow(row: readonly Cell[], { truth, ranking, shortRanking, tongue }: Tools): readonly Checked[] {
  const named = ranking(row[1]?.shown ?? '');
  return [
    checked(row[0], unless(shortRanking(row[0]?.shown ?? '') === named, 'short name of another ranking', 'G5', named)),
    checked(row[2], unless(row[2]?.shown === truth.ranking(named).publisher[tongue], 'false publisher', 'G1', named)),
  ];
}

function basketRow(row: readonly Cell[], tools: Tools): readonly Checked[] {
  const { truth, vocabulary, tongue } = tools;
  const ranking = tools.ranking(row[0]?.shown ?? '');
  const key = vocabulary.release(ranking, row[2]?.shown ?? '');
  const release = truth.release(key);
  const dated = (row[3]?.shown ?? '').replace(/^by |^不晚于/g, '').replace(/发布$/, '');
  const [, depth, size] =
    /^(?:第)?(\d+)(?:st|nd|rd|th|名)(?: of (\d+)|（共(\d+)个）)?(?:, save (?:\d+(?:st|nd|rd|th)(?:, | and )?)+|，第[\d、]+名空缺)?$/.exec(
      row[4]?.shown ?? '',
    ) ?? [];
  const save = /(?:save |，第)(.*)$/.exec(row[4]?.shown ?? '')?.[1]?.match(/\d+/g) ?? [];
  const given = truth.handed.releases.get(key);
  const [, every] = /^(?:all |全部)(\d+)个?$/.exec(row[4]?.shown ?? '') ?? [];
  return [
    checked(row[2], unless(truth.handed.basket.includes(key), 'ranking that is not counted over', 'S19', key)),
    checked(
      row[1],
      unless(row[1]?.shown === truth.ranking(ranking).publisher[tongue], 'false publisher', 'G1', ranking),
    ),
    checked(
      row[3],
      /\d/.test(dated)
        ? unless(
            release.date.startsWith(dateOf(dated, tongue)) || /by|不晚于/.test(row[3]?.shown ?? ''),
            'false date of release',
            'S33',
            release.date,
          )
        : fine,
    ),
    checked(
      row[4],
      every !== undefined
        ? [
            ...everyPlace(truth, key),
            ...unless(Number(every) === given?.universe, 'all of another number', 'S33', `${given?.universe}`),
          ]
        : depth === undefined
          ? unless(given?.listedTo === null, '“not on record” of a depth on record', 'S33', `${given?.listedTo}`)
          : unless(
              Number(depth) === given?.listedTo &&
                (size === undefined || Number(size) === given.universe) &&
                save.join() === vacated(truth, key, Number(depth)).join(),
              'cell: complete to a place, though one above was vacated by a correction',
              'Amendment "Restatement"',
              `${key}: listed to ${given?.listedTo}`,
            ),
    ),
  ];
}

function editionRow(row: readonly Cell[], tools: Tools): readonly Checked[] {
  const { truth, vocabulary } = tools;
  const key = vocabulary.release(truth.world.report.own, row[0]?.shown ?? '');
  const first = row[2]?.shown ?? '';
  const leaders = [...truth.ranks(key, 'counting')].filter(([, rank]) => rank === 1).map(([unit]) => unit);
  const named = [...vocabulary.encode(first)]
    .filter(sign => patternOf(nameOf('unit')).test(sign))
    .map(sign => vocabulary.of('unit', sign));
  const handed = [...(truth.handed.releases.get(key)?.units ?? [])].filter(unit => truth.isOnRecord(key, unit));
  return [
    checked(
      row[2],
      NOT_ON_RECORD.test(first)
        ? unless(
            !leaders.some(unit => truth.isHanded(key, unit)),
            '“not on record” of a place on record',
            'S49',
            leaders.join(', '),
          )
        : unless(
            named.length > 0 && named.every(unit => leaders.includes(unit)),
            'cell: false leader',
            'S01',
            leaders.join(', '),
          ),
    ),
    checked(
      row[2],
      NOT_ON_RECORD.test(first)
        ? fine
        : unless(
            leaders.filter(unit => truth.isHanded(key, unit)).every(unit => named.includes(unit)),
            'cell: joint leaders told as one',
            'Amendment "Shared places over time"',
            leaders.join(', '),
          ),
    ),
    checked(
      row[3],
      unless(
        Number(row[3]?.shown) === handed.length,
        'overall result: number of places on record that counts rows without a place',
        'S49',
        `${handed.length}`,
      ),
    ),
  ];
}

function rankingsWithPlace(said: number, unit: string, truth: Truth): Objections {
  const found = truth.world.rankings.filter(({ id }) =>
    truth.released(id).some(release => {
      const key = keyOf(release);
      return truth.isOnRecord(key, unit);
    }),
  );
  return unless(
    said === found.length,
    'false number of rankings with a place on record',
    'S49',
    `${found.map(({ id }) => id).join(', ')}`,
  );
}

function latestRow(row: readonly Cell[], unit: string, tools: Tools): readonly Checked[] {
  const { truth, vocabulary } = tools;
  const name = row[0]?.shown ?? '';
  const ranking = tools.shortRanking(name) ?? tools.ranking(name);
  const key = vocabulary.release(ranking, row[1]?.shown ?? '');
  const later = truth
    .released(ranking)
    .map(keyOf)
    .filter(one => truth.release(one).date > truth.release(key).date && truth.isOnRecord(one, unit));
  const before = truth.before(key);
  const previous = before ? keyOf(before.release) : null;
  const shown = row[3]?.shown ?? '';
  return [
    checked(row[1], unless(later.length === 0, 'cell: “latest place” of an older release', 'S02', later.join(', '))),
    checked(row[2], placeCell(row[2]?.shown ?? '', key, unit, truth)),
    checked(
      row[3],
      !truth.tellsBefore(key) && NOT_ON_RECORD.test(shown)
        ? fine
        : previous === null
          ? unless(
              NOT_ON_RECORD.test(shown) || shown === '–' || NONE_BEFORE.test(shown),
              'cell: place before the first',
              'S07',
              shown,
            )
          : placeCell(shown, previous, unit, truth),
    ),
    ...(row[4] ? [checked(row[4], changeCell(row[4], key, unit, tools))] : []),
  ];
}

const compiled = (tongue: Tongue) =>
  READERS.flatMap(reader => reader[tongue].map(one => ({ pattern: compile(one, tongue), read: reader.read })));
const COMPILED = { en: compiled('en'), zh: compiled('zh') };

const toolsOf = (truth: Truth, vocabulary: Vocabulary): Tools => ({
  truth,
  vocabulary,
  tongue: vocabulary.tongue,
  unit: cell => {
    const sign = vocabulary.encode((cell?.shown ?? '').replace(/ ?[（(](C|群)[）)]$/, ''));
    return vocabulary.of('unit', sign);
  },
  ranking: text => vocabulary.of('ranking', patternOf(nameOf('ranking')).exec(vocabulary.encode(text))?.[0] ?? text),
  shortRanking: text => {
    const short = patternOf(`^${nameOf('short')}$`).exec(vocabulary.encode(text))?.[0];
    return short === undefined ? null : vocabulary.of('short', short);
  },
});

/** Every cell of a table that says something; null where no reader knows the table. */
export function readTable(table: Table, truth: Truth, vocabulary: Vocabulary): readonly Checked[] | null {
  const encoded = vocabulary.encode(table.caption);
  for (const { pattern, read } of COMPILED[vocabulary.tongue]) {
    const groups = pattern.exec(encoded)?.groups;
    if (groups || pattern.test(encoded))
      return read(table, matchOf(groups ?? {}, vocabulary), toolsOf(truth, vocabulary));
  }
  return null;
}

/** What stands beside a name may be told in its four leading digits, and is told so as near as that. */
function isInBrief(found: string, said: string): boolean {
  if (same(found, said)) return true;
  const exact = Number(found);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(exact))) - 3);
  const isCounted = step >= 1 && exact < 1_000_000 && Number.isInteger(exact);
  return !isCounted && Math.abs(exact - Number(said)) <= step / 2 + step / 1e6;
}

/** A figure with its label, such as stands on the cover, among the findings or at the head of a profile. */
export function readFigure(
  { label, value }: KeyFigure,
  unit: string | null,
  truth: Truth,
  vocabulary: Vocabulary,
): Objections | null {
  const { tongue } = vocabulary;
  const tools = toolsOf(truth, vocabulary);
  if (/^(Cut-off date|数据截止日期)$/.test(label))
    return unless(
      dateOf(value, tongue) === truth.world.edition.cutOff,
      'false cut-off',
      'G6',
      truth.world.edition.cutOff,
    );
  if (/^(Rankings tracked|跟踪榜单)$/.test(label)) {
    const [, n = ''] = /^(\S+) rankings?$|^(\d+)个榜单$/.exec(value) ?? [];
    const said = matchOf({ n: n || (/\d+/.exec(value)?.[0] ?? '') }, vocabulary).count('n');
    return unless(
      said === truth.handed.basket.length,
      'false number of rankings counted over',
      'S19',
      `${truth.handed.basket.length}`,
    );
  }
  if (/^(Records read|采用记录)$/.test(label)) return fine;
  if (
    /^(Rankings with a known place( or tier)?, any edition|有名次(或等级)?记录的榜单（含往次）)$/.test(label) &&
    unit !== null
  )
    return rankingsWithPlace(Number(/\d+/.exec(value)?.[0]), unit, truth);
  if (/^(Rankings, top |进入前.+的榜单$)/.test(label) && unit !== null) return countCell(value, unit, tools);
  const encoded = vocabulary.encode(label);
  const name = patternOf(nameOf('unit')).exec(encoded)?.[0];
  if (name !== undefined && /(overall result of the \d{4} edition|\d{4}年度总体排名中的名次)$/.test(label)) {
    const own = truth.handed.ownRelease;
    const at = own === null ? null : truth.standing(own, vocabulary.of('unit', name));
    return unless(
      /^(1st|第一)$/.test(value) && at?.is === 'ranked' && at.rank === 1 && !at.shared,
      'false place',
      'S01',
      at ? told(at) : 'none',
    );
  }
  if (name !== undefined && /(top|进入前)/.test(label)) return countCell(value, vocabulary.of('unit', name), tools);
  if (/^(cities with the title “.+”|获评“.+”的城市数)$/.test(label)) {
    const sizes = truth.world.honours.map(({ units }) => units.length);
    return unless(sizes.at(-1) === Number(value), 'false number of honours', 'G1', sizes.join(', '));
  }
  if (/^(of them also held it in|其中\d{4}年度也曾获评该称号的城市数)/.test(label)) {
    const [then, now] = truth.world.honours;
    const kept = now?.units.filter(one => then?.units.includes(one)).length;
    return unless(kept === Number(value), 'false number of honours', 'G1', `${kept}`);
  }
  const indicator = patternOf(nameOf('indicator')).exec(encoded)?.[0];
  if (indicator !== undefined && unit !== null) {
    const year = Number(/\d{4}/.exec(label)?.[0]);
    const id = vocabulary.of('indicator', indicator);
    const said = matchOf({ q: value }, vocabulary).decimal('q');
    const later = [...truth.handed.figures].filter(
      key => key.startsWith(`${id}/${unit}/`) && Number(key.split('/').at(-1)) > year,
    );
    if (later.length > 0) return no('a figure of a year that is not the latest known', 'S23', later.join(', '));
    const [bound = ''] = /^(?:more than|at least|超过|至少)/.exec(value) ?? [];
    if (bound !== '' || truth.handed.bounds.has(`${id}/${unit}/${year}`))
      return boundHolds(truth, { indicator: id, unit, year }, bound, said);
    const found = figureOn(truth, id, unit, year);
    return [
      ...unless(found !== null && isInBrief(found, said), 'false figure', 'S23', `${found}`),
      ...unless(
        truth.world.indicators.some(one => one.id === id && one.measure.is === measureIn(value)),
        'figure without its unit',
        'S24',
        value,
      ),
    ];
  }
  return null;
}
