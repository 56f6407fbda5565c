import type { RankingRecord } from '../../records/record.ts';
import { isJoint } from '../derive/guards.ts';
import { n, nth } from '../expect/content.ts';
import { bounded } from '../expect/meanings.ts';
import { textIn } from '../expect/names.ts';
import type { Judged } from '../ledger.ts';
import type { Known } from '../plain/known.ts';
import type { Slots } from '../plain/slots.ts';
import type { Line, LinesOf } from './evidence-forms.ts';
import { factLines } from './fact-lines.ts';

/** Every row under the key that evidence has for it. */
interface ByKey {
  readonly records: ReadonlyMap<string, RankingRecord>;
  readonly values: ReadonlyMap<string, Known['dataset']['values'][number]>;
  readonly honours: ReadonlyMap<string, Known['dataset']['honours'][number]>;
}

const KEYED = new WeakMap<Known['dataset'], ByKey>();

function keyed({ dataset }: Known): ByKey {
  const found = KEYED.get(dataset) ?? {
    records: new Map(dataset.records.map(row => [`${row.ranking}/${row.release}/${row.unit}@${row.vintage}`, row])),
    values: new Map(dataset.values.map(row => [`${row.indicator}/${row.unit}/${row.year}@${row.vintage}`, row])),
    honours: new Map(dataset.honours.map(row => [`${row.report}/${row.edition}/${row.title}/${row.unit}`, row])),
  };
  KEYED.set(dataset, found);
  return found;
}

/** An end of a band, as an ordinal or as a bare number. */
const at = (rank: number) => ({ among: [nth(rank), n(rank)] });

/** Of what was printed again, the number of the printing. */
const again = (vintage: number) => vintage > 1 && [n(vintage)];

/** Whether others stood at the place of a row; of a row that was printed again, either may be told. */
function sharings({ rows }: Known, row: RankingRecord, key: string): readonly boolean[] {
  if (row.place.kind !== 'rank') return [false];
  const stands = rows.list(key).byUnit.get(row.unit) === row;
  return stands ? [isJoint(rows, row.unit, key)] : [true, false];
}

/** What a row says: the place or why there is none, its interval, and its vintage. */
const places: LinesOf = (of, _, known) => {
  const row = keyed(known).records.get(of);
  if (!row) return [];
  const { place, interval, score, vintage } = row;
  const key = `${row.ranking}/${row.release}`;
  const status = place.kind === 'absent' ? place.status : null;
  return sharings(known, row, key).map((joint): Line => {
    const slots: Slots = {
      where: [known.facts.inList([key]), known.facts.unit(row.unit)],
      rank: place.kind === 'rank' && [nth(place.rank)],
      joint,
      from: place.kind === 'band' && place.to !== null && at(place.from),
      to: place.kind === 'band' && place.to !== null && at(place.to),
      least: place.kind === 'band' && place.to === null && [nth(place.from)],
      tier: place.kind === 'tier' && { as: [place.tier] },
      scored: place.kind === 'score',
      score: place.kind === 'score' && score !== null && { as: [score] },
      unranked: status === 'unranked',
      outside: status === 'not-in-universe',
      withdrawn: status === 'withdrawn',
      unread: status === 'not-collected',
      low: interval !== undefined && at(interval.from),
      high: interval !== undefined && at(interval.to),
      vintage: again(vintage),
    };
    return ['place', slots];
  });
};

const values: LinesOf = (of, _, known) => {
  const row = keyed(known).values.get(of);
  if (!row) return [];
  const { indicator, unit, year, value, bound, vintage } = row;
  const { facts } = known;
  return [
    [
      'value',
      {
        of: [facts.unit(unit), `indicator:${indicator}`, n(year)],
        amount: [bounded[bound], facts.amount(value, indicator)],
        vintage: again(vintage),
      },
    ],
  ];
};

const honours: LinesOf = (of, _, known) => {
  const row = keyed(known).honours.get(of);
  if (!row) return [];
  const { title, edition, unit } = row;
  return [['honour', { honour: [`title:${title}/${edition}`, `edition:${edition}`, known.facts.unit(unit)] }]];
};

const groups: LinesOf = (of, _, { rows, facts }) => {
  const row = rows.group(of);
  return row ? [['group', { group: [`group:${of}`, facts.units(row.members)] }]] : [];
};

/** What of a ranking a claim may rest on: whom it ranks, what it is about, its tiers, what it is a part of. */
const rankings: LinesOf = (of, _, { rows, facts, language }) => {
  const row = rows.ranking(of);
  if (!row) return [];
  const ranking = [facts.ranking(of)];
  const { theme, tiers, dimensionOf } = row;
  return [
    ...(dimensionOf === undefined ? [['ranks', { ranking, nouns: facts.nouns(of) }] as const] : []),
    ...(dimensionOf === undefined ? [] : [['dimension', { ranking, whole: [facts.ranking(dimensionOf)] }] as const]),
    ...(theme ? [['theme', { ranking, theme: { as: [textIn(theme, language)] } }] as const] : []),
    ...(tiers ? [['tiers', { ranking, tiers: tiers.map(tier => `tier:${tier}` as const) }] as const] : []),
  ];
};

/** What of an indicator: its definition, or from when on every year of it is on record. */
const indicators: LinesOf = (of, _, { rows, language }) => {
  const row = rows.indicator(of);
  if (!row) return [];
  const name = textIn(row.names, language);
  const definition = row.definition?.[language];
  const written = [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  const told = definition ? written.flatMap(each => [`${each}: ${definition}`, `${each}：${definition}`]) : written;
  const since = row.historySince;
  return [
    ['defined', { indicator: { as: told } }],
    ...(since === undefined ? [] : [['historySince', { indicator: { as: written }, year: [n(since)] }] as const]),
  ];
};

const successions: LinesOf = (of, _, { rows, facts }) => {
  const [id = '', fact] = of.split('#');
  const succeeds = fact === 'succeeds' ? rows.unit(id)?.succeeds : undefined;
  return succeeds ? [['succeeds', { unit: [facts.unit(id)], others: facts.units(succeeds) }]] : [];
};

const releases: LinesOf = (of, _, { rows, facts }) => {
  const row = rows.step(of);
  if (!row) return [];
  return [[row.state === 'published' ? 'cameOut' : 'didNotComeOut', { release: [facts.inList([of])] }]];
};

const SORTS: readonly LinesOf[] = [
  places,
  values,
  honours,
  factLines,
  releases,
  groups,
  rankings,
  indicators,
  successions,
];

/** What a line on a piece of evidence may say, by the rows under its key; none where nothing is known of such a key. */
export function linesOf(key: string, claim: Judged, known: Known): readonly Line[] {
  for (const sort of SORTS) {
    const lines = sort(key, claim, known);
    if (lines.length > 0) return lines;
  }
  return [];
}
