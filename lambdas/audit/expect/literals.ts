import type { Lexicon } from './lexicon.ts';
import type { Naming } from './names.ts';
import type { Meaning } from './piece.ts';
import { SENSES } from './vocabulary.ts';

/** Words and names as they are written, each with what it may mean: nothing for a word that only holds together. */
export type Literals = ReadonlyMap<string, ReadonlySet<Meaning>>;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name such as 2022 or 2022年 is read as the number that it is. */
const isNumeric = (name: string): boolean => /^\d+年?$/.test(name);

/** What a language says in words of its own and what the records name, in one table. */
export function literalsOf(lexicon: Lexicon, names: readonly Naming[]): Literals {
  const found = new Map<string, Set<Meaning>>();
  const add = (text: string, ...means: readonly Meaning[]): void => {
    for (const form of new Set([text, capitalised(text)]))
      found.set(form, new Set([...(found.get(form) ?? []), ...means]));
  };
  for (const sense of SENSES)
    for (const words of lexicon.vocabulary[sense].split('|').filter(Boolean)) add(words, sense);
  for (const word of lexicon.stopWords) add(word);
  for (const [name, means] of [...lexicon.measures, ...names])
    if (/\S/.test(name) && !isNumeric(name)) add(name, means);
  return found;
}

/** What names that are numbers may mean besides. */
export function numericNames(names: readonly Naming[]): Literals {
  const found = new Map<string, Set<Meaning>>();
  for (const [name, means] of names.filter(([text]) => isNumeric(text)))
    found.set(name, new Set([...(found.get(name) ?? []), means]));
  return found;
}
