import * as z from 'zod';

/** The parts of what is said of a ranking, in the order in which a reader expects them. */
export const PARTS = ['lead', 'field', 'held', 'change', 'place'] as const;

/** Where the sentence of a kind stands among those of one ranking: in which part, and after which others of that part. */
export interface Order {
  readonly part: (typeof PARTS)[number];
  readonly place: number;
}

interface Described<P extends z.ZodRawShape, F extends z.ZodRawShape> {
  /** Code in the catalogue of sentence types; H is for honours, which that catalogue does not hold. */
  readonly code: string;
  /** What it says, as docs/claims.md has it. */
  readonly says: string;
  /** What is asked for beside the kind, in the order in which a claim's id names it. What may be left out is asserted. */
  readonly parameters: P;
  /** What the claim, once true, has to say. */
  readonly figures: F;
  /** Null: after all that have a place of their own. */
  readonly order: Order | null;
  /** The parameters of the example in docs/claims.md. */
  readonly example: z.input<z.ZodObject<NoInfer<P>>>;
}

/** One kind of claim: everything that is known of it before any record is read. */
export const kind = <K extends string, P extends z.ZodRawShape, F extends z.ZodRawShape>(
  name: K,
  { code, says, parameters, figures, order, example }: Described<P, F>,
) => ({
  name,
  code,
  says,
  order,
  /** The question that is put to the records. */
  query: z.strictObject({ kind: z.literal(name), ...parameters }).meta({ description: says }),
  figures: z.strictObject(figures),
  example,
});

/** What each of several tables holds, in one. */
export type Together<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void
  ? All
  : never;
