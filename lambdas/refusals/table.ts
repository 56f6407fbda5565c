import { COMMAND_REFUSALS } from './commands.ts';
import { EDITION_REFUSALS } from './editions.ts';
import { IMPORT_REFUSALS } from './imports.ts';
import { REQUEST_REFUSALS } from './requests.ts';
import type { Row } from './row.ts';
import { RUN_REFUSALS } from './runs.ts';
import { SHARE_REFUSALS } from './shares.ts';
import { STORAGE_REFUSALS } from './storage.ts';

const ROWS = {
  ...REQUEST_REFUSALS,
  ...EDITION_REFUSALS,
  ...RUN_REFUSALS,
  ...SHARE_REFUSALS,
  ...IMPORT_REFUSALS,
  ...STORAGE_REFUSALS,
  ...COMMAND_REFUSALS,
} as const;

/** Everything that Almanac refuses to do, by name. */
export type RefusalCode = keyof typeof ROWS;

/** The facts that a refusal speaks of. */
export type FactsOf = { readonly [C in RefusalCode]: (typeof ROWS)[C] extends Row<infer F> ? F : never };

/** The one table of refusals: what each says, what to do, and how it is answered. */
export const REFUSALS: { readonly [C in RefusalCode]: Row<FactsOf[C]> } = ROWS;
