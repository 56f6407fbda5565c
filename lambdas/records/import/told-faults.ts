import type { Fault } from './fault.ts';
import { LIMITS } from './limits.ts';

export interface Told {
  /** The first in the order of reading, each no longer than a person reads. */
  readonly faults: readonly Fault[];
  /** How many there are. */
  readonly count: number;
}

const shortened = (text: string): string =>
  text.length > LIMITS.faultSigns ? `${text.slice(0, LIMITS.faultSigns)}…` : text;

const shortenWords = ({ message, remedy }: Pick<Fault, 'message' | 'remedy'>) => ({
  message: shortened(message),
  remedy: shortened(remedy),
});

function shorten(fault: Fault): Fault {
  const { column, value, translated } = fault;
  return {
    ...fault,
    ...shortenWords(fault),
    column: column === null ? null : shortened(column),
    value: value === null ? null : shortened(value),
    ...(translated && {
      translated: Object.fromEntries(
        Object.entries(translated).map(([language, words]) => [language, shortenWords(words)]),
      ),
    }),
  };
}

/** What is told of all faults: a file of a hundred thousand wrong rows is mended by its first thousand. */
export function toldFaults(faults: readonly Fault[]): Told {
  return { faults: faults.slice(0, LIMITS.faults).map(shorten), count: faults.length };
}
