import { howKnown } from './how-known.ts';
import { unlike } from './slots.ts';
import type { Reader } from './table-check.ts';

/** What is wrong with a sentence that says how the one before it is known; null where it says so, or is none of these. */
export function wronglyKnown(text: string, before: string | null, { known, forms, phrases }: Reader): string | null {
  const said = forms.howKnown.exec(text)?.groups;
  if (said === undefined) return null;
  const claim = known.claims.find(({ id }) => id === before);
  return claim === undefined
    ? 'says how something is known, and stands behind no claim'
    : unlike(said, howKnown(known, claim), phrases);
}
