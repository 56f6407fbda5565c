import type { Dataset } from '../../../lambdas/records/dataset.ts';
import type { Fields, Json } from './examples.ts';

/** A claim's fields with one of them another, and which. */
export interface Alteration {
  readonly path: string;
  readonly fields: Fields;
}

const OPPOSITES: Readonly<Record<string, string>> = {
  up: 'down',
  down: 'up',
  highest: 'lowest',
  percent: 'points',
  points: 'percent',
  rank: 'score',
  exact: 'above',
  above: 'exact',
  narrowed: 'widened',
  widened: 'narrowed',
  mean: 'median',
  median: 'mean',
  'not-in-universe': 'withdrawn',
};

const isRecord = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Everything of its sort that stands on record and is not it. */
function otherNames(name: string, dataset: Dataset): readonly string[] {
  const sorts = [
    dataset.units.map(({ id }) => id),
    dataset.releases.map(({ ranking, id }) => `${ranking}/${id}`),
    dataset.rankings.map(({ id }) => id),
    dataset.indicators.map(({ id }) => id),
    dataset.groups.map(({ id }) => id),
    dataset.rankings.flatMap(({ tiers = [] }) => tiers),
  ];
  const same = sorts.find(names => names.includes(name)) ?? [];
  const found = same.filter(other => other !== name);
  return found.length > 0 ? found : [`${name}-2`];
}

/** The last digit of a decimal one more, or the last digit but one one less. */
const otherDecimals = (text: string): readonly string[] => {
  const next = text.replace(/\d$/, digit => String((Number(digit) + 1) % 10));
  return [next, text.startsWith('-') ? text.slice(1) : `-${text}`];
};

/** Each way in which one value can be another. */
function others(value: Json, dataset: Dataset): readonly (readonly [step: string, other: Json])[] {
  if (typeof value === 'number') return [value + 1, value - 1].map(other => ['', other] as const);
  if (typeof value === 'boolean') return [['', !value]];
  if (value === null) return [1, ['lyon'], { from: 1, to: 2 }].map(other => ['', other] as const);
  if (typeof value === 'string') {
    const opposite = OPPOSITES[value];
    if (opposite !== undefined) return [['', opposite]];
    const names = /^-?\d+(\.\d+)?$/.test(value) ? otherDecimals(value) : otherNames(value, dataset);
    return names.map(other => ['', other] as const);
  }
  if (isList(value)) {
    const [first = 'lyon'] = value;
    return [
      ['[+]', [...value, first]] as const,
      ...value.map((_, at) => ['[-]', value.filter((_item, index) => index !== at)] as const),
      ...value.flatMap((item, at) =>
        others(item, dataset).map(
          ([step, other]) => [`[]${step}`, value.map((each, index) => (index === at ? other : each))] as const,
        ),
      ),
    ];
  }
  return isRecord(value) ? ofFields(value, dataset).map(({ path, fields }) => [path, fields] as const) : [];
}

const ofFields = (fields: Fields, dataset: Dataset): readonly Alteration[] => [
  { path: '.surprise', fields: { ...fields, surprise: 1 } },
  ...Object.entries(fields).flatMap(([name, value]) =>
    others(value, dataset).map(([step, other]) => ({ path: `.${name}${step}`, fields: { ...fields, [name]: other } })),
  ),
];

/** Every claim that says one thing otherwise than this one. */
export const alterations = (fields: Fields, dataset: Dataset): readonly Alteration[] => ofFields(fields, dataset);
