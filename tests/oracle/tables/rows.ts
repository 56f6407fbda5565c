import { type Match, matchOf, patternOf } from '../grammar.ts';
import { dateOf } from '../numerals.ts';
import type { Cell, Table } from '../page.ts';
import { told } from '../truth/describe.ts';
import { figureOn, figureYears } from '../truth/figures.ts';
import { keyOf, type Truth } from '../truth/places.ts';
import { everyPlace, vacated } from '../truth/seats.ts';
import { fine, no, type Objections, unless } from '../truth/verdict.ts';
import { nameOf } from '../vocabulary.ts';
import { changeCell } from './change-cells.ts';
import {
  inCluster,
  isPlaceless,
  NONE_BEFORE,
  NOT_ON_RECORD,
  placeCell,
  placesOfNobody,
  spokenPlace,
} from './place-cells.ts';
import { type Checked, cellsOf, checked, type Tools } from './reader.ts';
import { SCORE, scoreCells, scoreChanges } from './score-cells.ts';

/** The league table of a release: rank, city, before, change. */
export function league(table: Table, m: Match, tools: Tools): readonly Checked[] {
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
export function grid(ranking: string, table: Table, tools: Tools, of: 'cell' | 'chart'): readonly Checked[] {
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
export function missing(ranking: string, table: Table, tools: Tools): readonly Checked[] {
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

export const STAGES =
  /^(Ranking records read|Statements considered|True, told in (a|no) sentence|False|Cannot be established|采用的排名记录|所考察的陈述|成立，未?写入正文|不成立|无法确认)$/;

/** A city, a release that is counted over, its place in the release before and in this one. */
export function gainedRow(row: readonly Cell[], tools: Tools): readonly Checked[] {
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
export function latestFigures(
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

export function unlessBasket(keys: readonly string[], truth: Truth): readonly Checked[] {
  const strange = keys.filter(key => !truth.handed.basket.includes(key));
  return strange.length === 0
    ? []
    : [{ cell: strange.join(', '), objections: no('ranking that is not counted over', 'S19', strange.join(', ')) }];
}

export function matrixCell(
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

/** A short name, the name that it stands for, and who publishes the ranking. */
export function shortNameRow(
  row: readonly Cell[],
  { truth, ranking, shortRanking, tongue }: Tools,
): readonly Checked[] {
  const named = ranking(row[1]?.shown ?? '');
  return [
    checked(row[0], unless(shortRanking(row[0]?.shown ?? '') === named, 'short name of another ranking', 'G5', named)),
    checked(row[2], unless(row[2]?.shown === truth.ranking(named).publisher[tongue], 'false publisher', 'G1', named)),
  ];
}

export function basketRow(row: readonly Cell[], tools: Tools): readonly Checked[] {
  const { truth, vocabulary, tongue } = tools;
  const ranking = tools.ranking(row[0]?.shown ?? '');
  const key = vocabulary.release(ranking, row[2]?.shown ?? '');
  const release = truth.release(key);
  const dated = (row[3]?.shown ?? '').replace(/^by |^不晚于/g, '').replace(/发布$/, '');
  const [, depth, size] =
    /^(?:第)?(\d+)(?:st|nd|rd|th|名)(?: of (\d+)|（共(\d+)个）)?(?:, save (?:\d+(?:st|nd|rd|th)(?:, | and )?)+|(?:[，、]第\d+名)+空缺)?$/.exec(
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

export function editionRow(row: readonly Cell[], tools: Tools): readonly Checked[] {
  const { truth, vocabulary } = tools;
  const key = vocabulary.release(truth.world.report.own, row[0]?.shown ?? '');
  // A year that had no edition has its row, and nothing else in it.
  const isSkipped = /^(no edition appeared|未发布)$/.test(row[1]?.shown ?? '');
  if (isSkipped || !truth.release(key).published)
    return [
      checked(
        row[1],
        unless(
          isSkipped && !truth.release(key).published && row.slice(2).every(({ shown }) => shown === ''),
          'overall result: a year without an edition told as one with, or the other way round',
          'S17',
          key,
        ),
      ),
    ];
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

export function latestRow(row: readonly Cell[], unit: string, tools: Tools): readonly Checked[] {
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
