import { ordinaryEnglish } from './ordinary-en.ts';
import { ownParts, type Part, type PartReader } from './parts.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;

/** A word as it is looked up. */
const keyOf = (word: string): string => word.toLowerCase().replaceAll("'", '’');

/** What inhabitants are called by: Londoners, Singaporeans, Parisians. */
const INHABITANTS = /(?:e?rs?|i?ans?|ns?|ese|ites?|is?)$/u;

/** So long is a part that is noticed in small letters, or with what makes a word for its people. */
const LONG = 5;

const singular = (noun: string): string => noun.replace(/ies$/u, 'y').replace(/s$/u, '');

/** A word as it may be written of a name: whole, without its genitive, and by the pieces between hyphens. */
function waysOf(word: string): readonly string[] {
  const bare = keyOf(word).replace(/’s?$/u, '').replace(/-+$/u, '');
  return [...new Set([bare, ...bare.split('-')])].filter(Boolean);
}

/**
 * Names of whose words each stands apart. A word of a name is its own where it begins with a capital, has three letters, and is
 * neither one of those that name things in general (airport, international, new) nor a word for what all units are.
 */
export const EN_PARTS: PartReader = {
  create: (names, nouns) => {
    const general = new Set(
      nouns.flatMap(noun => noun.toLowerCase().split(/\s+/u)).flatMap(word => [word, singular(word)]),
    );
    const isOwn = (word: string): boolean =>
      /^\p{Lu}/u.test(word) && word.length > 2 && !general.has(keyOf(word)) && !general.has(singular(keyOf(word)));
    const partsOf = (name: string): readonly string[] =>
      [...name.normalize('NFKC').matchAll(WORD)]
        .flatMap(([word]) => [word, ...word.split('-')])
        .filter(isOwn)
        .map(word => keyOf(word).replace(/’s?$/u, ''))
        .filter(word => !ordinaryEnglish.has(word) && !ordinaryEnglish.has(singular(word)));
    const parts = ownParts(names, partsOf);
    const bearerOf = (word: string): string | null => {
      const isCapital = /^\p{Lu}/u.test(word);
      for (const way of waysOf(word)) {
        const bearer = parts.get(way);
        if (bearer !== undefined && (isCapital || way.length >= LONG)) return bearer;
        const place = way.replace(INHABITANTS, '');
        const home = isCapital
          ? [place, `${place}a`, `${place}e`].find(each => each.length >= LONG && parts.has(each))
          : undefined;
        if (home !== undefined && place !== way) return parts.get(home) ?? null;
      }
      return null;
    };
    return text =>
      [...text.matchAll(WORD)].flatMap(({ 0: word, index }): readonly Part[] => {
        const of = bearerOf(word);
        return of === null ? [] : [{ from: index, to: index + word.length, of }];
      });
  },
};
