import { type Cells, type Files, record, release, source, table, unit } from '../support/folder.ts';
import type { CaseFile, Unit } from './case-file.ts';

type Release = CaseFile['releases'][string];
type Block = Release['places'][number];

/** The records of a case file in the import format, with the units that they name and no others. */
export function importFiles(file: CaseFile, units: ReadonlyMap<string, Unit>): Files {
  const releases = Object.entries(file.releases);
  const records = releases.flatMap(([key, one]) => one.places.flatMap(block => recordRows(split(key), block)));
  const groups = Object.entries(file.groups ?? {});
  const indicators = Object.entries(file.indicators ?? {});
  const values = indicators.flatMap(([id, one]) =>
    one.values.map(value => ({
      indicator: id,
      unit: value.unit,
      year: String(value.year),
      value: value.value,
      bound: value.bound ?? '',
      source: value.source ?? one.source,
    })),
  );
  const named = new Set([
    ...releases.flatMap(([, one]) => one.places.flatMap(unitsOf)),
    ...groups.flatMap(([, group]) => group.members),
    ...values.map(row => row.unit),
  ]);
  const unitSource = Object.keys(file.sources)[0] ?? '';
  return {
    'sources.csv': table('sources', Object.entries(file.sources).map(sourceRow)),
    'units.csv': table(
      'units',
      withMembers(named, units).map(([id, one]) => unitRow(id, one, unitSource)),
    ),
    'rankings.csv': table(
      'rankings',
      Object.entries(file.rankings).map(([id, one]) => rankingRow(id, one, unitSource)),
    ),
    'releases.csv': table(
      'releases',
      releases.map(([key, one]) => releaseRow(split(key), one)),
    ),
    ...(records.length > 0 && { 'records.csv': table('records', records) }),
    ...(groups.length > 0 && { 'groups.csv': table('groups', groups.map(groupRow)) }),
    ...(indicators.length > 0 && {
      'indicators.csv': table('indicators', indicators.map(indicatorRow)),
      'values.csv': table('values', values),
    }),
  };
}

interface Key {
  readonly ranking: string;
  readonly release: string;
}

function split(key: string): Key {
  const [ranking = '', id = ''] = key.split('/');
  return { ranking, release: id };
}

const sourceRow = ([id, one]: [string, CaseFile['sources'][string]]): Cells =>
  source(id, {
    publisher_en: one.publisher,
    publisher_zh: one.publisher,
    title_en: one.title,
    title_zh: one.title,
    published: one.published ?? '',
    url: one.address,
    secondary: 'yes',
  });

function withMembers(named: ReadonlySet<string>, units: ReadonlyMap<string, Unit>): readonly [string, Unit][] {
  const found = (id: string): Unit => {
    const one = units.get(id);
    if (!one) throw new Error(`"${id}" is not in units.json.`);
    return one;
  };
  const all = new Set([...named].flatMap(id => [id, ...(found(id).members ?? [])]));
  return [...all].sort().map(id => [id, found(id)]);
}

const unitRow = (id: string, one: Unit, from: string): Cells =>
  unit(id, one.en, one.zh, {
    kind: one.kind,
    country: one.country ?? '',
    members: (one.members ?? []).join(';'),
    stands_for: one.standsFor ?? '',
    source: from,
  });

const rankingRow = (id: string, one: CaseFile['rankings'][string], from: string): Cells => ({
  ranking: id,
  name_en: one.name.en,
  name_zh: one.name.zh,
  short_name_en: one.short.en,
  short_name_zh: one.short.zh,
  publisher_en: one.publisher.en,
  publisher_zh: one.publisher.zh,
  cadence: one.cadence ?? '',
  direction: one.direction ?? 'higher-is-better',
  tie_rule: one.tieRule ?? 'competition',
  unit_kinds: [one.kind].flat().join(';'),
  tiers: (one.tiers ?? []).join(';'),
  theme_en: one.theme?.en ?? '',
  theme_zh: one.theme?.zh ?? '',
  source: from,
});

const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no');
const digits = (value: number | undefined): string => (value === undefined ? '' : String(value));

const releaseRow = (key: Key, one: Release): Cells =>
  release(key.release, {
    ranking: key.ranking,
    label_en: one.label.en,
    label_zh: one.label.zh,
    label_year: digits(one.year),
    state: one.state ?? '',
    previous: one.previous ?? '',
    released: one.released ?? '',
    listed_to: digits(one.listedTo),
    universe_size: digits(one.universe),
    segment: one.segment ?? '',
    history_complete: yesNo(one.historyComplete),
    noise: one.noise ?? '',
    noise_places: digits(one.noisePlaces),
    ended: yesNo(one.ended),
    goalposts: one.goalposts ?? '',
    rose: digits(one.moves?.up),
    held: digits(one.moves?.same),
    fell: digits(one.moves?.down),
    note: one.note ?? '',
    source: one.source,
  });

const unitsOf = ({ ranks = {}, scores = {}, tiers = {}, statuses = {} }: Block): readonly string[] => [
  ...new Set([ranks, scores, tiers, statuses].flatMap(Object.keys)),
];

function recordRows(key: Key, block: Block): readonly Cells[] {
  const { ranks = {}, scores = {}, tiers = {}, statuses = {} } = block;
  return unitsOf(block).map(id =>
    record(id, ranks[id] ?? '', {
      ranking: key.ranking,
      release: key.release,
      score: scores[id] ?? '',
      tier: tiers[id] ?? '',
      status: statuses[id] ?? '',
      vintage: digits(block.vintage),
      vintage_reason: block.vintageReason ?? '',
      note: block.note ?? '',
      source: block.source,
    }),
  );
}

const groupRow = ([id, one]: [string, NonNullable<CaseFile['groups']>[string]]): Cells => ({
  group: id,
  name_en: one.name.en,
  name_zh: one.name.zh,
  members: one.members.join(';'),
  source: one.source,
});

const indicatorRow = ([id, one]: [string, NonNullable<CaseFile['indicators']>[string]]): Cells => ({
  indicator: id,
  name_en: one.name.en,
  name_zh: one.name.zh,
  measure: one.measure,
  direction: one.direction ?? 'higher-is-better',
  definition_en: '',
  definition_zh: '',
  history_since: digits(one.historySince),
  source: one.source,
});
