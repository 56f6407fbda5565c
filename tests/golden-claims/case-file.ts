import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The files beside this one: what they hold is told in README.md. */
const text = z.string().min(1);
const names = z.strictObject({ en: text, zh: text });
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2022-06-23');
const address = z.string().regex(/^https?:\/\/\S+$/, 'an address with http or https');
const placesById = z.record(z.string(), text);

const source = z.strictObject({ publisher: text, title: text, address, published: date.optional() });

const ranking = z.strictObject({
  name: names,
  short: names,
  publisher: names,
  kind: z.enum(['city', 'cluster', 'economy', 'institution']).or(z.array(text).min(1)),
  direction: z.enum(['higher-is-better', 'lower-is-better']).optional(),
  cadence: z.enum(['yearly', 'half-yearly', 'biennial', 'irregular']).optional(),
  tieRule: z.enum(['competition', 'dense', 'strict']).optional(),
  /** The named tiers that it classifies into, best first. */
  tiers: z.array(text).optional(),
  /** What it is about. */
  theme: names.optional(),
});

/** Places, scores, tiers and statuses of one release that were seen on one page. */
const block = z.strictObject({
  source: text,
  ranks: placesById.optional(),
  scores: placesById.optional(),
  tiers: placesById.optional(),
  statuses: placesById.optional(),
  /** From the second on: what the publisher corrected. */
  vintage: z.int().min(2).optional(),
  vintageReason: text.optional(),
  note: text.optional(),
});

const release = z.strictObject({
  label: names,
  year: z.int().optional(),
  state: z.enum(['published', 'not-published']).optional(),
  /** The release before, `first` where there was none; left out where it is not known. */
  previous: text.optional(),
  released: text.optional(),
  listedTo: z.int().optional(),
  universe: z.int().optional(),
  segment: text.optional(),
  historyComplete: z.boolean().optional(),
  noise: text.optional(),
  noisePlaces: z.int().optional(),
  ended: z.boolean().optional(),
  goalposts: text.optional(),
  /** How many the publisher says rose, kept their place and fell. */
  moves: z.strictObject({ up: z.int(), same: z.int(), down: z.int() }).optional(),
  note: text.optional(),
  source: text,
  places: z.array(block),
});

const indicator = z.strictObject({
  name: names,
  measure: text,
  direction: z.enum(['higher-is-better', 'lower-is-better']).optional(),
  historySince: z.int().optional(),
  source: text,
  values: z.array(
    z.strictObject({
      unit: text,
      year: z.int(),
      value: text,
      bound: z.enum(['exact', 'above', 'at-least']).optional(),
      source: text.optional(),
    }),
  ),
});

const verdict = z.enum(['true', 'false', 'withhold']);

const answer = z
  .strictObject({
    verdict,
    /** The code of the reason, where the verdict is not `true`. */
    reason: text.optional(),
  })
  .refine(one => (one.verdict === 'true') === (one.reason === undefined), 'a reason exactly where it is not true');

const golden = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  quote: text,
  publisher: text,
  address,
  found: date,
  /** What is quoted, in the form of docs/claims.md. */
  claim: z.looseObject({ kind: text }),
  right: answer,
  /** Why the verdict is the right one, in a sentence. */
  why: text,
  /** What the product answers today, where that is not the right answer. */
  productToday: answer.optional(),
});

const caseFile = z.strictObject({
  sources: z.record(z.string(), source),
  rankings: z.record(z.string(), ranking),
  groups: z.record(z.string(), z.strictObject({ name: names, members: z.array(text).min(1), source: text })).optional(),
  indicators: z.record(z.string(), indicator).optional(),
  /** By key, such as `gfci/32`. */
  releases: z.record(z.string(), release),
  claims: z.array(golden).min(1),
});

const unit = z.strictObject({
  kind: z.enum(['city', 'cluster', 'economy', 'institution']),
  en: text,
  zh: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  members: z.array(text).optional(),
  standsFor: text.optional(),
});

export type CaseFile = z.infer<typeof caseFile>;
export type Golden = z.infer<typeof golden>;
export type Answer = z.infer<typeof answer>;
export type Unit = z.infer<typeof unit>;

const FOLDER = import.meta.dirname;
const UNITS = 'units.json';

const parsed = <T>(file: string, schema: z.ZodType<T>): T => {
  const result = schema.safeParse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
};

/** Every case file by its name, in the order of names. */
export const readCaseFiles = (): ReadonlyMap<string, CaseFile> =>
  new Map(
    readdirSync(FOLDER)
      .filter(file => file.endsWith('.json') && file !== UNITS)
      .sort()
      .map(file => [file, parsed(file, caseFile)]),
  );

export const readUnits = (): ReadonlyMap<string, Unit> =>
  new Map(Object.entries(parsed(UNITS, z.record(z.string(), unit))));
