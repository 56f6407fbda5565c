import * as z from 'zod';
import type { WrittenLanguage } from '../../language-id.ts';
import { SLUG_FORM } from '../forms.ts';
import { columnsOf, FLAT_KINDS, type FlatKind } from '../kind.ts';
import type { DecimalMark } from '../tidy/number.ts';

/** Columns of ours, each with the template that gives its cells. */
export type Mapping = Readonly<Record<string, string>>;

/** Cells of the row that decide, and what they decide. */
export interface Condition {
  /** Columns of the file with the patterns that their cells have to fit, all of them. */
  readonly if: Mapping;
  /** Columns of ours, `rank` or of one kind alone `units.name_en`, with the templates that stand in place of those of the kind. */
  readonly set: Mapping;
}

/** What a condition sets of a kind, by column: what it says of the column of every kind, then what of this one alone. */
export function setOf({ set }: Condition, kind: FlatKind): readonly (readonly [column: string, template: string])[] {
  const entries = Object.entries(set);
  return [
    ...entries.filter(([column]) => !column.includes('.')),
    ...entries.flatMap(([name, template]) => {
      const [of, column = ''] = name.split('.');
      return of === kind ? [[column, template] as const] : [];
    }),
  ];
}

/** How places are computed from scores by the institute, where the publisher prints none. */
export interface RankComputation {
  readonly best: 'highest' | 'lowest';
  readonly ties: 'competition' | 'dense';
}

/** How the files of a publisher are read: which of them, and what of ours their columns give. */
export interface Recipe {
  readonly id: string;
  /** The file that holds it. */
  readonly path: string;
  /** As it was written. */
  readonly text: string;
  /** Pattern of the names of files. */
  readonly file: string;
  /** Pattern of the names of sheets; null: every sheet that has the columns. */
  readonly sheet: string | null;
  readonly kinds: readonly { readonly kind: FlatKind; readonly columns: Mapping }[];
  readonly when: readonly Condition[];
  /** Rows that are no records: columns of the file with patterns. */
  readonly skip: readonly Mapping[];
  /** Form of the heads that hold several releases or years, `GFCI {release} {field}`; null: the table is long. */
  readonly unpivot: string | null;
  readonly decimals: number | null;
  readonly decimalMark: DecimalMark | null;
  /** Scores that are ranges: kept in the note, since they are no score; null: a fault. */
  readonly scoreRanges: 'note' | null;
  readonly computeRanks: RankComputation | null;
}

/** Recipes by the sources that the rows which they gave rest on, each with the file that holds the recipe. */
export type ReadBy = ReadonlyMap<string, ReadonlyMap<string, string>>;

const mapping = z.record(z.string(), z.string());

const SHAPE = {
  recipe: z.string().refine(SLUG_FORM.fits),
  file: z.string().min(1),
  sheet: z.string().min(1).optional(),
  when: z.array(z.strictObject({ if: mapping, set: mapping })).default([]),
  skip: z.array(mapping).default([]),
  unpivot: z
    .string()
    .refine(text => /\{[^{}]+\}/.test(text))
    .optional(),
  decimals: z.string().regex(/^\d$/).optional(),
  decimal_mark: z.enum(['.', ',']).optional(),
  score_ranges: z.literal('note').optional(),
  compute_ranks: z
    .strictObject({ best: z.enum(['highest', 'lowest']), ties: z.enum(['competition', 'dense']) })
    .optional(),
};

/** The columns of a kind that a recipe may give. */
const mappingOf = (kind: FlatKind, languages: readonly WrittenLanguage[]) => {
  const { required, optional } = columnsOf(kind, languages);
  const columns = [...required, ...optional];
  return z.strictObject(Object.fromEntries(columns.map(column => [column, z.string().optional()]))).optional();
};

/** The shape of a recipe as it is written. */
export const recipeShape = (languages: readonly WrittenLanguage[]) =>
  z.strictObject({
    ...SHAPE,
    units: mappingOf('units', languages),
    groups: mappingOf('groups', languages),
    rankings: mappingOf('rankings', languages),
    releases: mappingOf('releases', languages),
    records: mappingOf('records', languages),
    indicators: mappingOf('indicators', languages),
    values: mappingOf('values', languages),
    honours: mappingOf('honours', languages),
    sources: mappingOf('sources', languages),
  });

type Written = z.infer<ReturnType<typeof recipeShape>>;

const given = (columns: Readonly<Record<string, string | undefined>>): Mapping =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([column, template]) => (template === undefined ? [] : [[column, template]])),
  );

/** A recipe as it is used, from how it is written. */
export const recipeOf = (path: string, text: string, written: Written): Recipe => ({
  id: written.recipe,
  path,
  text,
  file: written.file,
  sheet: written.sheet ?? null,
  kinds: FLAT_KINDS.flatMap(kind => {
    const columns = written[kind];
    return columns ? [{ kind, columns: given(columns) }] : [];
  }),
  when: written.when,
  skip: written.skip,
  unpivot: written.unpivot ?? null,
  decimals: written.decimals === undefined ? null : Number(written.decimals),
  decimalMark: written.decimal_mark ?? null,
  scoreRanges: written.score_ranges ?? null,
  computeRanks: written.compute_ranks ?? null,
});
