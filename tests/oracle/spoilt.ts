import { type Random, randomOf } from './random.ts';
import type { Tongue, World } from './world.ts';

/** Records that may not be stored, made from those of a world, and what would be wrong with what they print. */
export interface Spoilt {
  readonly files: Readonly<Record<string, string>>;
  readonly text: string;
  readonly fault: string;
  readonly why: string;
  readonly rule: string;
}

type Files = Readonly<Record<string, string>>;
type Spoil = (files: Files, world: World, random: Random) => Spoilt | null;

/** Signs that no report can print: a picture, letters of another script, a mark that turns what follows, a control sign. */
const SIGNS = ['\u{1f3d9}', 'ก', '\ufdfa', '\u202e', '\u0007'] as const;

/** The rows of a file whose cells hold no comma, cell by cell under the names of its columns. */
function rowsIn(files: Files, file: string) {
  const [head = '', ...lines] = (files[file] ?? '').split('\n');
  const columns = head.split(',');
  return {
    rows: lines.map(line => line.split(',')),
    at: (column: string): number => columns.indexOf(column),
    with: (rows: readonly (readonly string[])[]): Files => ({
      ...files,
      [file]: [head, ...rows.map(cells => cells.join(','))].join('\n'),
    }),
  };
}

/** The first row that has a cell, with another in its place. */
function renamed(files: Files, file: string, column: string, from: string, to: string): Files {
  const { rows, at, with: made } = rowsIn(files, file);
  const found = rows.findIndex(cells => cells[at(column)] === from);
  return made(rows.map((cells, index) => (index === found ? cells.with(at(column), to) : cells)));
}

const unprintable: Spoil = (files, _, random) => {
  const title = 'Drawn source src-names';
  const text = `${title} ${random.pick(SIGNS)}`;
  return {
    files: { ...files, 'sources.csv': (files['sources.csv'] ?? '').replace(title, text) },
    text,
    fault: 'a text that cannot be printed is accepted',
    why: 'no font of a report has its signs, or it turns the direction of what follows',
    rule: 'docs/data.md',
  };
};

/** Two that a report may name bear one name, in one of its languages alone. */
const oneName: Spoil = (files, { indicators, rankings, groups, focus }, random) => {
  const tongue = random.pick<Tongue>(['en', 'zh']);
  const [group] = groups;
  const sort = random.pick(['group', 'indicator', 'ranking']);
  const named =
    sort === 'group' && group
      ? { file: 'groups.csv', column: `name_${tongue}`, from: group.names[tongue], to: focus.names[tongue] }
      : sort === 'indicator' && indicators[0] && indicators[1]
        ? {
            file: 'indicators.csv',
            column: `name_${tongue}`,
            from: indicators[1].names[tongue],
            to: indicators[0].names[tongue],
          }
        : rankings[0] && rankings[1]
          ? {
              file: 'rankings.csv',
              column: `short_name_${tongue}`,
              from: rankings[1].shorts[tongue],
              to: rankings[0].shorts[tongue],
            }
          : null;
  if (named === null) return null;
  return {
    files: renamed(files, named.file, named.column, named.from, named.to),
    text: named.to,
    fault: 'one name of two is accepted',
    why: `${named.from} goes by the name of another in ${named.file}`,
    rule: 'G4',
  };
};

/** The label of a release tells another year or number in one language than in the other. */
const otherYear: Spoil = (files, _, random) => {
  const { rows, at, with: made } = rowsIn(files, 'releases.csv');
  const index = random.between(0, rows.length - 1);
  const label = rows[index]?.[at('label_zh')] ?? '';
  const text = label.replace(/\d+/, found => String(Number(found) + 40));
  if (text === label) return null;
  return {
    files: made(rows.map((cells, row) => (row === index ? cells.with(at('label_zh'), text) : cells))),
    text,
    fault: 'labels of one release that tell different years are accepted',
    why: `${label} of ${rows[index]?.[at('ranking')]} was printed as ${text}`,
    rule: 'G6',
  };
};

/** Two computed places of a release, whose scores say the reverse. */
const againstScores: Spoil = (files, world) => {
  const { rows, at, with: made } = rowsIn(files, 'records.csv');
  const cell = (row: number, column: string): string => rows[row]?.[at(column)] ?? '';
  const release = (row: number): string => `${cell(row, 'ranking')}/${cell(row, 'release')}`;
  const scored = rows.flatMap((_, row) =>
    /^\d+$/.test(cell(row, 'rank')) && cell(row, 'score') !== '' && cell(row, 'vintage') === '' ? [row] : [],
  );
  for (const above of scored)
    for (const below of scored) {
      if (release(above) !== release(below) || cell(above, 'score') === cell(below, 'score')) continue;
      if (Number(cell(above, 'rank')) >= Number(cell(below, 'rank'))) continue;
      const spoiling = (cells: readonly string[], row: number): readonly string[] =>
        row === above || row === below
          ? cells.with(at('basis'), 'computed').with(at('score'), cell(row === above ? below : above, 'score'))
          : cells;
      return {
        files: made(rows.map(spoiling)),
        text: release(above),
        fault: 'computed places that go against the scores are accepted',
        why: `seed ${world.seed}: the scores of ${cell(above, 'unit')} and ${cell(below, 'unit')} were exchanged`,
        rule: 'S02',
      };
    }
  return null;
};

const SPOILINGS: readonly [Spoil, ...Spoil[]] = [unprintable, oneName, otherYear, againstScores];

/** Every other world has records that may not be stored tried on its import; null for the others. */
export function spoilt(world: World, files: Files): Spoilt | null {
  const random = randomOf(world.seed + 3_000_003);
  return random.chance(0.5) ? random.pick(SPOILINGS)(files, world, random) : null;
}
