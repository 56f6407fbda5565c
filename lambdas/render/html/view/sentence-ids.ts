/** Gives each sentence of a page the id by which a link leads to it. */
export type SentenceIds = (section: string, claim: string | null) => string;

/**
 * Ids that stay the same from one printing to the next: that of the claim, where a sentence words one, with a number from
 * the second time that it is worded; else the section and the how-manieth of its other sentences it is.
 */
export function sentenceIds(): SentenceIds {
  const used = new Map<string, number>();
  return (section, claim) => {
    const base = claim ?? `${section}-sentence`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    if (claim === null) return `${base}-${times}`;
    return times === 1 ? claim : `${claim}~${times}`;
  };
}
