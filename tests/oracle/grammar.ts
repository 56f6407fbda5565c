import { type Measure, measureIn } from './measures.ts';
import { countOf, dateOf, decimalOf, ordinalOf, SHAPES } from './numerals.ts';
import { nameOf, Unsayable, type Vocabulary } from './vocabulary.ts';
import type { Tongue } from './world.ts';

/**
 * Patterns of sentences. In a pattern `{unit:U}` is a slot of a type, `[…]` may be missing, `<way=rose|fell>` is one of
 * several words and `<joint=joint >?` a word that may be missing. All else stands for itself.
 */
export const LABEL: Readonly<Record<Tongue, string>> = {
  en: `(?:\\d{4}|${nameOf('short')} \\d+)`,
  zh: '(?:\\d{4}年|第\\d+期)',
};
const RANKING: Readonly<Record<Tongue, string>> = {
  en: `(?:[Tt]he )?${nameOf('ranking')}`,
  zh: `《${nameOf('ranking')}》`,
};
const RELEASE: Readonly<Record<Tongue, string>> = {
  en: `${RANKING.en}(?: \\d{4}| \\(${LABEL.en}\\))`,
  zh: `${LABEL.zh}${RANKING.zh}`,
};
const SHORT: Readonly<Record<Tongue, string>> = {
  en: `(?:${nameOf('short')} \\d+)`,
  zh: `(?:${LABEL.zh}${nameOf('short')})`,
};
const list = (item: string, tongue: Tongue): string =>
  tongue === 'en' ? `${item}(?:, ${item})*(?: (?:and|or) ${item})?` : `${item}(?:[、和与]${item})*`;

/** A release with the places before and in it. */
const step = (tongue: Tongue): string =>
  tongue === 'en'
    ? `${SHORT.en} \\(from (?:joint )?${SHAPES.en.ordinal}†? to (?:joint )?${SHAPES.en.ordinal}†?\\)`
    : `${SHORT.zh}由(?:并列)?${SHAPES.zh.ordinal}†?(?:升至|降至|变为)(?:并列)?${SHAPES.zh.ordinal}†?`;

/** From where to where. */
const course = (tongue: Tongue): string => {
  const at = `(?:joint |并列)?${SHAPES[tongue].ordinal}†?`;
  return tongue === 'en' ? `to ${at} from ${at}` : `由${at}[升降]至${at}`;
};

/** Releases with how far down a list is on record; those of one depth stand together. */
const beyond = (tongue: Tongue): string =>
  tongue === 'en'
    ? `the top ${SHAPES.en.count} of ${list(SHORT.en, 'en')}`
    : `${list(SHORT.zh, 'zh')}的前${SHAPES.zh.count}`;

/** So many thousands and more, where that is a word behind the number. */
const SCALED: Readonly<Record<Tongue, string>> = { en: '(?: (?:thousand|million|billion|trillion))?', zh: '' };

/** A figure with what it is measured in. */
const QUANTITY: Readonly<Record<Tongue, string>> = {
  en: `(?:${SHAPES.en.decimal}(?:st|nd|rd|th)|(?:(?:USD|CNY) )?${SHAPES.en.decimal}${SCALED.en}(?:%(?: of output)?| ‰| visitors| degrees Celsius)?)`,
  zh: `(?:第${SHAPES.zh.decimal}位|${SHAPES.zh.decimal}(?:美元|元|%（占产出）|%|‰|人次|摄氏度)?)`,
};

const TYPES: Readonly<Record<string, (tongue: Tongue) => string>> = {
  U: () => nameOf('unit'),
  US: tongue => list(nameOf('unit'), tongue),
  R: tongue => RANKING[tongue],
  E: tongue => RELEASE[tongue],
  L: tongue => LABEL[tongue],
  LS: tongue => list(LABEL[tongue], tongue),
  TLS: () => list(`the ${LABEL.en}`, 'en'),
  ES: tongue => list(SHORT[tongue], tongue),
  PS: tongue => list(step(tongue), tongue),
  // From one place to another, of one and of several.
  ME: tongue => course(tongue),
  MES: tongue => list(`${nameOf('unit')}${tongue === 'en' ? ' ' : ''}${course(tongue)}`, tongue),
  BS: tongue => (tongue === 'en' ? list(beyond(tongue), tongue) : `${beyond(tongue)}(?:，(?:以及)?${beyond(tongue)})*`),
  S: () => nameOf('short'),
  SS: tongue => list(nameOf('short'), tongue),
  G: () => nameOf('group'),
  GF: () => `(?:${nameOf('group')}|${nameOf('focus')})`,
  F: () => nameOf('focus'),
  I: () => nameOf('indicator'),
  T: () => nameOf('title'),
  N: tongue => SHAPES[tongue].count,
  O: tongue => SHAPES[tongue].ordinal,
  OS: tongue => list(`(?:joint |并列)?${SHAPES[tongue].ordinal}†?`, tongue),
  D: tongue => SHAPES[tongue].decimal,
  Q: tongue => QUANTITY[tongue],
  QS: tongue => list(TYPES.Q?.(tongue) ?? '', tongue),
  DATE: tongue => SHAPES[tongue].date,
  Y: () => '\\d{4}',
  X: () => '.+?',
  M: () => '\\d+',
  K: tongue => (tongue === 'en' ? '(?:cities and clusters|cities|clusters)' : '(?:城市和城市群|城市群|城市)'),
};

const known = new Map<string, RegExp>();

/** A pattern, made once. */
export function patternOf(source: string, flags = 'u'): RegExp {
  const made = known.get(flags + source) ?? new RegExp(source, flags);
  known.set(flags + source, made);
  made.lastIndex = 0;
  return made;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|\\]/g, '\\$&');

export function compile(pattern: string, tongue: Tongue): RegExp {
  const source = pattern.replace(
    /\{(\w+):(\w+)\}|<(\w+)=([^>]*)>|([[\]])|([^{}<>[\]]+)/g,
    (_all, slot?: string, type?: string, word?: string, words?: string, bracket?: string, text?: string) => {
      if (slot !== undefined) return `(?<${slot}>${TYPES[type ?? '']?.(tongue) ?? '(?!)'})`;
      if (word !== undefined) return `(?<${word}>${(words ?? '').split('|').map(literal).join('|')})`;
      if (bracket !== undefined) return bracket === '[' ? '(?:' : ')?';
      return text?.startsWith('?') ? `?${literal(text.slice(1))}` : literal(text ?? '');
    },
  );
  return new RegExp(`^${source}$`, 'u');
}

/** The slots of a pattern, filled. */
export interface Match {
  has(slot: string): boolean;
  text(slot: string): string;
  unit(slot: string): string;
  units(slot: string): readonly string[];
  ranking(slot: string): string;
  release(slot: string): string;
  label(slot: string, ranking: string): string;
  /** The same; null where the ranking has no release of that label. */
  labelOr(slot: string, ranking: string): string | null;
  labels(slot: string, ranking: string): readonly string[];
  /** The same; null where the ranking has no release of one of them. */
  labelsOr(slot: string, ranking: string): readonly string[] | null;
  shorts(slot: string): readonly string[];
  rankingShorts(slot: string): readonly string[];
  group(slot: string): string | null;
  indicator(slot: string): string;
  count(slot: string): number;
  countOr<T>(slot: string, otherwise: T): number | T;
  place(slot: string): number;
  places(slot: string): readonly number[];
  /** Of each place of a list, whether it is said to be shared. */
  /** Of each place whether it is shared; null where that is left open. */
  joints(slot: string): readonly (boolean | null)[];
  /** How far down each of several lists is on record. */
  depths(slot: string): readonly number[];
  decimal(slot: string): string;
  decimals(slot: string): readonly string[];
  measures(slot: string): readonly Measure[];
  year(slot: string): number;
  date(slot: string): string;
}

export function matchOf(groups: Readonly<Record<string, string | undefined>>, vocabulary: Vocabulary): Match {
  const { tongue } = vocabulary;
  const text = (slot: string): string => groups[slot] ?? '';
  const signs = (slot: string, sort: 'unit'): readonly string[] =>
    [...text(slot)].filter(sign => patternOf(nameOf(sort), 'u').test(sign));
  const one = (slot: string, pattern: string): string => patternOf(pattern, 'u').exec(text(slot))?.[0] ?? '';
  const all = (slot: string, pattern: string): readonly string[] => text(slot).match(patternOf(pattern, 'gu')) ?? [];
  const ranking = (slot: string): string => vocabulary.of('ranking', one(slot, nameOf('ranking')));
  const label = (found: string, of: string): string => vocabulary.release(of, vocabulary.decode(found));
  const amount = (found: string): string =>
    decimalOf(patternOf(`${SHAPES[tongue].decimal}${SCALED[tongue]}`, 'u').exec(found)?.[0] ?? '');
  return {
    has: slot => groups[slot] !== undefined && groups[slot] !== '',
    text,
    unit: slot => vocabulary.of('unit', text(slot)),
    units: slot => signs(slot, 'unit').map(sign => vocabulary.of('unit', sign)),
    ranking,
    release: slot => label(one(slot, LABEL[tongue]), ranking(slot)),
    label: (slot, of) => label(text(slot), of),
    labelOr: (slot, of) => (vocabulary.hasRelease(of, vocabulary.decode(text(slot))) ? label(text(slot), of) : null),
    labels: (slot, of) => all(slot, LABEL[tongue]).map(found => label(found, of)),
    labelsOr: (slot, of) => {
      const found = all(slot, LABEL[tongue]);
      return found.every(one => vocabulary.hasRelease(of, vocabulary.decode(one)))
        ? found.map(one => label(one, of))
        : null;
    },
    rankingShorts: slot => all(slot, nameOf('short')).map(found => vocabulary.of('short', found)),
    shorts: slot =>
      all(slot, SHORT[tongue]).map(found => {
        const id = vocabulary.of('short', need(found, nameOf('short')));
        const printed = tongue === 'en' ? vocabulary.decode(found) : need(found, LABEL.zh);
        const bare =
          tongue === 'en' ? vocabulary.decode(found.replace(patternOf(`^${nameOf('short')} `, 'u'), '')) : printed;
        return vocabulary.hasRelease(id, printed) ? vocabulary.release(id, printed) : vocabulary.release(id, bare);
      }),
    group: slot => {
      const sign = one(slot, nameOf('group'));
      return sign ? vocabulary.of('group', sign) : null;
    },
    indicator: slot => vocabulary.of('indicator', text(slot)),
    count: slot => countOf(text(slot), tongue),
    countOr: (slot, otherwise) => (groups[slot] === undefined ? otherwise : countOf(text(slot), tongue)),
    place: slot => ordinalOf(text(slot), tongue),
    // 第12期 is an edition and no place.
    places: slot =>
      (
        text(slot).replace(patternOf(LABEL[tongue], 'gu'), ' ').match(patternOf(SHAPES[tongue].ordinal, 'gu')) ?? []
      ).map(found => ordinalOf(found, tongue)),
    joints: slot =>
      (
        text(slot)
          .replace(patternOf(LABEL[tongue], 'gu'), ' ')
          .match(patternOf(`(?:joint |并列)?${SHAPES[tongue].ordinal}†?`, 'gu')) ?? []
      ).map(found => (/^(joint |并列)/.test(found) ? true : /†$/.test(found) ? null : false)),
    depths: slot =>
      all(slot, beyond(tongue)).flatMap(found => {
        const each = found.match(patternOf(SHORT[tongue], 'gu')) ?? [];
        const bare = found
          .replace(patternOf(list(SHORT[tongue], tongue), 'u'), '')
          .replace(/^the top | of $|^的前/gu, '');
        const depth = countOf(bare, tongue);
        return each.map(() => depth);
      }),
    decimal: slot => amount(text(slot)),
    decimals: slot => all(slot, TYPES.Q?.(tongue) ?? '').map(amount),
    measures: slot => all(slot, TYPES.Q?.(tongue) ?? '').map(measureIn),
    year: slot => Number(/\d{4}/.exec(text(slot))?.[0]),
    date: slot => dateOf(text(slot), tongue),
  };
}

const need = (found: string, pattern: string): string => {
  const [first] = patternOf(pattern, 'u').exec(found) ?? [];
  if (first === undefined) throw new Unsayable(`nothing of the sort in "${found}"`);
  return first;
};
