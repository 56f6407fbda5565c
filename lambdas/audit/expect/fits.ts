import { type Dictionary, isPunctuation, type Word } from './dictionary.ts';
import type { Meaning } from './piece.ts';

/** A way to go on from a place of a text. */
interface Way {
  /** What it may say; nothing where it only holds together. */
  readonly means: readonly Meaning[];
  readonly to: number;
  /** The end of a longer word that was passed over for this one; null where it is the longest. */
  readonly over: number | null;
}

const beginsSentence = (text: string, at: number): boolean => at === 0 || /[.!?]\s+$/.test(text.slice(0, at));

/** A number cut short where a name begins inside it: 第十三亚 may be 第十 and 三亚. */
function cutNumbers(dictionary: Dictionary, text: string, at: number, { text: whole }: Word): readonly Word[] {
  const found: Word[] = [];
  for (let end = at + 1; end < at + whole.length; end += 1) {
    if (!/[一二三四五六七八九十]/.test(text.charAt(end)) || !dictionary.beginsName(text.charAt(end))) continue;
    const name = dictionary.longest(text, end);
    const runsOn = name && dictionary.isName(name.text) && end + name.text.length > at + whole.length;
    const cut = runsOn ? dictionary.number(text.slice(0, end), at) : null;
    if (cut && at + cut.text.length === end) found.push(cut);
  }
  return found;
}

/**
 * The ways to read on at a place: the longest words; and where a name is among them, shorter ones too, since a name may
 * run into its neighbours, as 上海 does into 市场 where 上海市 is a name as well.
 */
function waysAt(dictionary: Dictionary, text: string, at: number): readonly Way[] {
  const number = dictionary.number(text, at);
  const cut = number ? cutNumbers(dictionary, text, at, number) : [];
  const words = [...dictionary.literals(text, at), ...(number ? [number] : [])];
  const longest = Math.max(0, ...words.map(word => word.text.length));
  const named = words.some(word => word.text.length === longest && dictionary.isName(word.text));
  return [...words, ...cut].flatMap(word => {
    const short = word.text.length < longest;
    if (short && !named && !dictionary.isName(word.text) && !cut.includes(word)) return [];
    const way: Way = { means: word.means, to: at + word.text.length, over: short ? at + longest : null };
    // At the head of a sentence a word has a capital whether it is a name or not.
    const isHead = word.means.length > 0 && dictionary.isStopWord(word.text) && beginsSentence(text, at);
    return isHead || dictionary.isMeasureWord(word) ? [way, { ...way, means: [] }] : [way];
  });
}

/** A text with the ways to read on at each of its places: found once, however much the text is held against. */
export interface Readable {
  readonly text: string;
  readonly from: (at: number) => readonly Way[];
  /** Whatever some reading of the text says somewhere. */
  readonly sayable: () => ReadonlySet<Meaning>;
}

export function createReadable(dictionary: Dictionary, text: string): Readable {
  const ways = new Map<number, readonly Way[]>();
  const from = (at: number): readonly Way[] => {
    const found = ways.get(at) ?? waysAt(dictionary, text, at);
    ways.set(at, found);
    return found;
  };
  let sayable: ReadonlySet<Meaning> | null = null;
  const everywhere = (): ReadonlySet<Meaning> => {
    const said = new Set<Meaning>();
    const reached = new Set([0]);
    // A set goes on with what is added to it.
    for (const at of reached) {
      if (at >= text.length) continue;
      const found = from(at);
      if (found.length === 0) reached.add(at + 1);
      for (const { means, to } of found) {
        reached.add(to);
        for (const meaning of means) said.add(meaning);
      }
    }
    return said;
  };
  return {
    text,
    from,
    sayable: () => {
      sayable ??= everywhere();
      return sayable;
    },
  };
}

/**
 * Whether a text can be read as just these pieces of meaning, in order and nothing else. Any reading will do, but for
 * one: a longer name is never a shorter one with words behind it that say nothing.
 */
export function fits({ text, from, sayable }: Readable, expected: readonly Meaning[]): boolean {
  if (!expected.every(meaning => sayable().has(meaning))) return false;
  const failed = new Set<string>();
  const goesOn = (at: number, index: number, over: number | null): boolean => {
    if (at === over) return false;
    if (at >= text.length) return index === expected.length;
    const passed = over !== null && over > at ? over : null;
    const due = expected[index];
    const found = from(at);
    const key = found.length > 1 ? `${at} ${index} ${passed}` : null;
    if (key !== null && failed.has(key)) return false;
    const fit =
      found.length === 0
        ? isPunctuation(text.charAt(at)) && goesOn(at + 1, index, passed)
        : found.some(way => {
            if (way.means.length === 0) return goesOn(way.to, index, way.over ?? passed);
            return due !== undefined && way.means.includes(due) && goesOn(way.to, index + 1, way.over);
          });
    if (!fit && key !== null) failed.add(key);
    return fit;
  };
  return goesOn(0, 0, null);
}
