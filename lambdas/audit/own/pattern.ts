/** A text as a pattern that finds just that. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern that finds any of these words, which stand apart by spaces and may be patterns themselves. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
