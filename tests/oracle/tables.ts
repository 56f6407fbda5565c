import { compile, matchOf } from './grammar.ts';
import type { Table } from './page.ts';
import { countCell, rankingsWithPlace } from './tables/count-cells.ts';
import { placeCell } from './tables/place-cells.ts';
import { type Checked, cellsOf, checked, type Reader } from './tables/reader.ts';
import {
  basketRow,
  editionRow,
  gainedRow,
  grid,
  latestFigures,
  latestRow,
  league,
  matrixCell,
  missing,
  STAGES,
  shortNameRow,
  unlessBasket,
} from './tables/rows.ts';
import { scoreCells } from './tables/score-cells.ts';
import { toolsOf } from './tables/tools.ts';
import type { Truth } from './truth/places.ts';
import { fine, unless } from './truth/verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Tongue } from './world.ts';

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
    en: ['{focus:F} in the rankings tracked', 'Places in the rankings tracked'],
    zh: ['{focus:F}在所跟踪榜单中的名次', '所跟踪榜单中的名次'],
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

const compiled = (tongue: Tongue) =>
  READERS.flatMap(reader => reader[tongue].map(one => ({ pattern: compile(one, tongue), read: reader.read })));

const COMPILED = { en: compiled('en'), zh: compiled('zh') };

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
