import { type FactsOf, REFUSALS, type RefusalCode } from './table.ts';

/** The name of a refusal in logs and to the state machine: `UnknownReport`. */
const nameOf = (code: string): string => `${code.charAt(0).toUpperCase()}${code.slice(1)}`;

/** What a refusal says is wrong, and what to do about it (empty where there is nothing to do). */
export function inParts<C extends RefusalCode>(
  code: C,
  facts: FactsOf[C],
): { readonly words: string; readonly remedy: string } {
  const { words, remedy } = REFUSALS[code];
  return { words: words(facts), remedy: remedy?.(facts) ?? '' };
}

/** Almanac will not, or cannot, do what it was asked. The message says what is wrong and what to do. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C;
  readonly facts: FactsOf[C];

  constructor(code: C, facts: FactsOf[C], options?: ErrorOptions) {
    const { words, remedy } = REFUSALS[code];
    super([words(facts), ...(remedy ? [remedy(facts)] : [])].join(' '), options);
    this.name = nameOf(code);
    this.code = code;
    this.facts = facts;
  }
}

/** The refusal of this code, to be thrown. */
export const refuse = <C extends RefusalCode>(code: C, facts: FactsOf[C], options?: ErrorOptions): Refusal<C> =>
  new Refusal(code, facts, options);

/** Whether the error is a refusal, of whatever code. */
export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;

/** Whether the error is a refusal of this code. */
export const isRefused = <C extends RefusalCode>(error: unknown, code: C): error is Refusal<C> =>
  isRefusal(error) && error.code === code;

/** Whether it comes again however often one tries; its words are fit for people. */
export const isFinal = (error: unknown): error is Refusal => isRefusal(error) && REFUSALS[error.code].final === true;

/** Whether its words are meant for the person at a terminal. */
export const isShown = (error: unknown): error is Refusal =>
  isFinal(error) || (isRefusal(error) && REFUSALS[error.code].shown === true);

const FINAL: ReadonlySet<string> = new Set(
  Object.entries(REFUSALS).flatMap(([code, { final }]) => (final ? [nameOf(code)] : [])),
);

/** The same by name: an error that crossed a process has no class any more. */
export const isFinalName = (name: string): boolean => FINAL.has(name);
