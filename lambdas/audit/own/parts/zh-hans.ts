import { ordinaryChinese } from './ordinary-zh-hans.ts';
import { ownParts, type Part, type PartReader } from './parts.ts';

/** Longest stretch that is looked up, in signs: longer names have parts of this length. */
const LONGEST = 12;

/** Behind every stretch of a name that may be its own: whether a word for what it is follows, as 机场 follows 希思罗. */
interface Stem {
  readonly text: string;
  readonly isNamed: boolean;
}

/** Every stretch of a text that has so many signs. */
const stretches = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

/**
 * What of a stem could stand for it: three signs and more in a row, and both halves, or the end, of one behind which its kind
 * stands (浦东 of 上海浦东机场, 樟宜 of 新加坡樟宜机场).
 */
function partsOfStem({ text, isNamed }: Stem): readonly string[] {
  const lengths = Array.from({ length: Math.min(text.length, LONGEST) }, (_, index) => index + 1).filter(
    length => length > 2 || length === text.length,
  );
  const halves = text.length === 4 ? [text.slice(0, 2), text.slice(2)] : text.length > 4 ? [text.slice(-2)] : [];
  return [...lengths.flatMap(length => stretches(text, length)), ...(isNamed ? halves : [])].filter(
    part => part.length > 1,
  );
}

/** The signs with which two stems begin alike, where these are two: 伦敦 of 伦敦希思罗 and 伦敦盖特威克. */
function sharedHeads(stems: readonly string[]): ReadonlySet<string> {
  const sorted = [...new Set(stems)].filter(stem => stem.length > 3).sort();
  return new Set(
    sorted.flatMap((stem, index) => {
      const before = sorted[index - 1] ?? '';
      return stem.slice(0, 2) === before.slice(0, 2) && stem.charAt(2) !== before.charAt(2) ? [stem.slice(0, 2)] : [];
    }),
  );
}

/** Names that are written without spaces. What is left between words for things in general (机场, 国际, 大学) is their own. */
export const ZH_PARTS: PartReader = {
  create: (names, nouns) => {
    const general = [...new Set([...ordinaryChinese, ...nouns])].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
    const cut = new RegExp(`(${general.join('|')})|[^\\p{Script=Han}]+`, 'gu');
    const stemsOf = (name: string): readonly Stem[] => {
      const text = name.normalize('NFKC');
      const cuts = [...text.matchAll(cut)].map(({ 0: word, 1: kind, index }) => ({
        index,
        end: index + word.length,
        kind,
      }));
      return [...cuts, { index: text.length, end: text.length, kind: undefined }].flatMap(({ index, kind }, at) => {
        const stem = text.slice(cuts[at - 1]?.end ?? 0, index);
        return stem.length > 1 ? [{ text: stem, isNamed: kind !== undefined }] : [];
      });
    };
    const heads = sharedHeads(
      names
        .flat()
        .flatMap(stemsOf)
        .map(({ text }) => text),
    );
    const parts = ownParts(names, name =>
      stemsOf(name).flatMap(stem => [
        ...partsOfStem(stem),
        ...[stem.text.slice(0, 2)].filter(head => stem.text.length > 3 && heads.has(head)),
      ]),
    );
    return text => {
      const found: Part[] = [];
      for (let from = 0; from < text.length; ) {
        const length = longestAt(text, from, parts);
        const of = parts.get(text.slice(from, from + length));
        if (of !== undefined) found.push({ from, to: from + length, of });
        from += Math.max(1, length);
      }
      return found;
    };
  },
};

/** How many signs of a text from a place on are a part of a name; none where none is. */
function longestAt(text: string, from: number, parts: ReadonlyMap<string, string>): number {
  for (let length = Math.min(LONGEST, text.length - from); length > 1; length -= 1)
    if (parts.has(text.slice(from, from + length))) return length;
  return 0;
}
