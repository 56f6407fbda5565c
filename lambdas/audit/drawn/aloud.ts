import { n, nth } from '../expect/content.ts';
import { type Slots, unlike } from '../plain/slots.ts';
import type { Sort } from '../plain/sorts/sorts.ts';
import { numbersIn, type Reader } from '../plain/table-check.ts';

/** What is said in place of a cell: of which sort it is, and what it has to say, by what the cell shows. */
interface Aloud {
  readonly shown: RegExp;
  readonly as: readonly (readonly [sort: Sort, slots: (shown: string) => Slots])[];
}

const first = (shown: string): number => numbersIn(shown)[0] ?? 0;

const is = (slots: Slots) => (): Slots => slots;

/** By what a cell shows, whatever the language. What a cell says in words of its own is read aloud as it stands. */
const ALOUD: readonly Aloud[] = [
  {
    shown: /^=?[\d,]+†?$/,
    as: [['aloudPlace', shown => ({ joint: shown.startsWith('='), rank: [nth(first(shown))] })]],
  },
  {
    shown: /^[\d,]+(?:[–—][\d,]+|\+)$/,
    as: [
      [
        'aloudBand',
        shown => {
          const [from = 0, to] = numbersIn(shown);
          return { from: [n(from)], to: to !== undefined && [n(to)] };
        },
      ],
    ],
  },
  { shown: /^>[\d,]+$/, as: [['aloudBelow', shown => ({ depth: [n(first(shown))] })]] },
  { shown: /^·$/, as: [['aloudUnknown', is({})]] },
  {
    shown: /^–$/,
    as: [
      ['aloudOutside', is({})],
      ['aloudNone', is({})],
      ['aloudUntold', is({})],
    ],
  },
  { shown: /^[▲▼] \d+$/, as: [['aloudMove', shown => ({ up: shown.startsWith('▲'), places: [n(first(shown))] })]] },
  {
    shown: /^[▲▼] \d+\s?\D+$/,
    as: [['aloudTiers', shown => ({ up: shown.startsWith('▲'), tiers: [n(first(shown))] })]],
  },
  { shown: /^[▲▼]$/, as: [['aloudWay', shown => ({ up: shown === '▲' })]] },
  { shown: /^=$/, as: [['aloudSame', is({})]] },
];

/** Behind a change across a change of method. */
const MARK = ' *';

/** Whether what is said in place of a cell is what the cell shows; null where it shows what is read in no such way. */
export function isAloud(shown: string, said: string, reader: Reader): boolean | null {
  const { forms, phrases } = reader;
  if (shown.endsWith(MARK)) {
    const change = forms.aloudMarked.exec(said)?.groups?.change;
    return change !== undefined && isAloud(shown.slice(0, -MARK.length), change, reader) !== false;
  }
  if (forms.sharedCell.test(shown) || forms.aloneCell.test(shown)) {
    const now = forms.aloudShared.exec(said)?.groups;
    return now !== undefined && (now.shared !== undefined) === forms.sharedCell.test(shown);
  }
  const found = ALOUD.find(each => each.shown.test(shown));
  if (found === undefined) return null;
  return found.as.some(([sort, slots]) => {
    const words = forms[sort].exec(said);
    return words !== null && unlike(words.groups ?? {}, slots(shown), phrases) === null;
  });
}
