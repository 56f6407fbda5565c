import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import { QUERY, type Query } from '../../../lambdas/claims/schema/kinds.ts';

/** What somebody might print: the answer to a question, right or wrong. */
export interface Saying {
  readonly form: Query;
  readonly figures: object;
}

/** The names that a wrong answer may name instead. */
export interface Vocabulary {
  readonly units: readonly string[];
  readonly releases: readonly string[];
}

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [
    ['up', 'down'],
    ['highest', 'lowest'],
    ['exact', 'above'],
    ['percent', 'points'],
    ['rank', 'score'],
    ['not-in-universe', 'withdrawn'],
    ['narrowed', 'widened'],
    ['mean', 'median'],
    ['Alpha', 'Alpha+'],
    ['Alpha-', 'Beta'],
  ].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
);

/** What might stand where nothing does, by the name of the figure. */
const INSTEAD_OF_NOTHING: Readonly<Record<string, unknown>> = {
  years: [2015, 2016, 2017],
  universes: { from: 5, to: 6 },
  window: { from: '2021-01', to: '2021-12' },
  group: 'some',
};

/** Another member of a list, the next one after this. */
const next = (items: readonly string[], item: string): readonly string[] => {
  const others = items.filter(other => other !== item);
  const at = items.indexOf(item);
  return others.length === 0 ? [] : [others[at % others.length] ?? ''];
};

const nextOfRanking = (items: readonly string[], key: string): readonly string[] =>
  next(
    items.filter(item => item.split('/')[0] === key.split('/')[0]),
    key,
  );

/** The same decimal with its last digit one higher. */
const nextDecimal = (text: string): string => {
  const digits = text.split('.')[1]?.length ?? 0;
  return (Number(text) + 10 ** -digits).toFixed(digits);
};

function otherTexts(text: string, { units, releases }: Vocabulary): readonly string[] {
  const opposite = OPPOSITES.get(text);
  if (opposite !== undefined) return [opposite];
  if (units.includes(text)) return next(units, text);
  if (releases.includes(text)) return [...nextOfRanking(releases, text), ...next(releases, text)];
  return [/^-?\d+(\.\d+)?$/.test(text) ? nextDecimal(text) : `${text}-other`];
}

/** Every value that differs from this one in a single place: one more, one less, another, none, one left out or added. */
function alterations(name: string, value: unknown, words: Vocabulary): readonly unknown[] {
  if (value === null) return [INSTEAD_OF_NOTHING[name] ?? 1];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return otherTexts(value, words);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const one = items[0];
    const list = typeof one === 'string' && words.releases.includes(one) ? words.releases : words.units;
    const stranger = typeof one === 'number' ? one + 9 : list.find(each => !items.includes(each));
    return [
      ...(items.length > 0 ? [items.slice(1), items.slice(0, -1)] : []),
      ...(stranger === undefined || typeof one === 'object'
        ? []
        : [
            [...items, stranger],
            [stranger, ...items],
          ]),
      ...items.flatMap((item, at) => alterations(name, item, words).map(other => items.with(at, other))),
    ];
  }
  if (typeof value === 'object' && value !== undefined)
    return [
      ...(Object.hasOwn(INSTEAD_OF_NOTHING, name) ? [null] : []),
      ...Object.entries(value).flatMap(([key, field]) =>
        alterations(key, field, words).map(other => ({ ...value, [key]: other })),
      ),
    ];
  return [];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The same answer with one figure altered. */
export const alteredFigures = ({ query: form, figures }: TrueClaim, words: Vocabulary): readonly Saying[] =>
  alterations('figures', figures, words).flatMap(other => (isObject(other) ? [{ form, figures: other }] : []));

/** One name put for another wherever it stands. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map(item => renamed(item, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, renamed(field, from, to)]));
}

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : isObject(value) ? Object.values(value).flatMap(texts) : [];

/** A question and its answer about another unit, another release or another depth: right for that one, or not. */
export function alteredThroughout({ query: form, figures }: TrueClaim, words: Vocabulary): readonly Saying[] {
  const named = [...new Set(texts(figures))].flatMap(text =>
    words.units.includes(text)
      ? next(words.units, text).map(other => [text, other] as const)
      : words.releases.includes(text)
        ? [...nextOfRanking(words.releases, text), ...next(words.releases, text)].map(other => [text, other] as const)
        : [],
  );
  const swapped = named.map(([from, to]) => [renamed(form, from, to), renamed(figures, from, to)] as const);
  const deeper = Object.entries(form).flatMap(([key, value]) =>
    typeof value === 'number'
      ? [1, -1].map(
          by => [{ ...form, [key]: value + by }, key in figures ? { ...figures, [key]: value + by } : figures] as const,
        )
      : [],
  );
  return [...swapped, ...deeper].flatMap(([asked, answer]) => {
    const parsed = QUERY.safeParse(asked);
    return parsed.success && isObject(answer) ? [{ form: parsed.data, figures: answer }] : [];
  });
}

/** An answer to a question with the figures that the answer to another of its kind has, as far as the form does not say. */
export function plausible(form: Query, figures: object): Saying {
  const own = Object.entries(form).filter(([key]) => key !== 'kind' && key in figures);
  return { form, figures: { ...figures, ...Object.fromEntries(own) } };
}
