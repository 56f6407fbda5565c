import type { WayToMislead } from './alterations.ts';

/** Kinds of text that may be put otherwise without a fault. */
interface Loose {
  readonly kinds: RegExp;
  /** In which ways they may. */
  readonly ways: readonly WayToMislead[];
  /** Why nobody is misled about a unit, a figure or a fact. */
  readonly why: string;
  /** Whether it is put so depends on what chance drew. */
  readonly sometimes?: true;
}

/** The whole list: whatever else is printed is held against the records. */
export const LOOSE: readonly Loose[] = [
  {
    kinds: /· brackets\/\*/,
    ways: ['a word more', 'a sign'],
    why: 'the brackets of a language around a place in a chart, without a word in them',
  },
  {
    kinds: /· legend\/\*\/sample ·/,
    ways: ['a figure'],
    why: 'a place in a legend stands for all of its shade: any other of these is as good an example',
  },
  {
    kinds: /· items\/\*\/see\/text ·/,
    ways: ['a figure'],
    why: 'another chart of the same section that shows all that the finding tells: a reference to any that does not is refused',
    sometimes: true,
  },
  {
    kinds: /· ownWords · (?:label|paragraphs\/\*\/pieces\/\*\/(?:text|href)) ·/,
    ways: ['a turn', 'a word more', 'a sign'],
    why: 'what the institute says as its opinion, the words that call it so, and where its links lead: figures and names in them are held',
  },
];
