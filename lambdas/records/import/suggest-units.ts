import type { Unit } from '../unit.ts';
import { likenessKey, nameKey } from './normalise.ts';

/** Units that a name may mean, the likeliest first; for a person to choose from, never to match by. */
export type UnitSuggestions = (name: string) => readonly Unit[];

/** How many are suggested. */
const MOST = 3;

/** Below this two names have too little in common to be worth a look. */
const LEAST = 0.5;

/** What is added to names and says nothing of which unit is meant. */
const ADDED =
  /^(?:the|greater|city of|municipality of|metropolitan)\s+|\s+(?:city|municipality|metropolitan area|metro|sar|province|region)$|(?<=\p{Script=Han}{2})(?:特别行政区|市|省|地区)$/giu;

/** A name without what stands in brackets or behind a comma (a country, an abbreviation), and without what is added. */
const core = (name: string): string =>
  nameKey(name)
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/[,，].*$/, '')
    .trim()
    .replace(ADDED, '');

/** Two signs each, of the name as it reads; of a name of one sign, that sign. */
function pairsOf(key: string): ReadonlySet<string> {
  const signs = [...key];
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}

interface Spelling {
  readonly unit: Unit;
  readonly key: string;
  readonly pairs: ReadonlySet<string>;
}

const spellingsOf = (unit: Unit): readonly Spelling[] => {
  const names = [...Object.values(unit.names), ...unit.aliases];
  const codes = [unit.kind === 'economy' ? unit.country : null, ...unit.codes.map(code => code.split(':')[1] ?? '')];
  const keys = new Set([
    ...names.flatMap(name => [likenessKey(name), likenessKey(core(name))]),
    ...codes.flatMap(code => (code ? [likenessKey(code)] : [])),
  ]);
  return [...keys].filter(key => key !== '').map(key => ({ unit, key, pairs: pairsOf(key) }));
};

/** The share of the pairs that two names have in common (Dice's coefficient). */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Suggests units by their names in any language, their codes, and what is left of a name without country and additions. */
export function suggestUnits(units: readonly Unit[]): UnitSuggestions {
  let byPair: ReadonlyMap<string, readonly Spelling[]> | null = null;
  const known = new Map<string, readonly Unit[]>();
  const index = (): ReadonlyMap<string, readonly Spelling[]> => {
    const found = new Map<string, Spelling[]>();
    for (const spelling of units.flatMap(spellingsOf))
      for (const pair of spelling.pairs) {
        const list = found.get(pair);
        if (list) list.push(spelling);
        else found.set(pair, [spelling]);
      }
    return found;
  };
  const suggest = (name: string): readonly Unit[] => {
    byPair ??= index();
    const best = new Map<Unit, number>();
    for (const key of new Set([likenessKey(name), likenessKey(core(name))])) {
      const pairs = pairsOf(key);
      const met = new Set([...pairs].flatMap(pair => byPair?.get(pair) ?? []));
      for (const { unit, key: other, pairs: others } of met) {
        const score = key === other ? 2 : similarity(pairs, others);
        if (score >= LEAST && score > (best.get(unit) ?? 0)) best.set(unit, score);
      }
    }
    return [...best]
      .sort(([a, first], [b, second]) => second - first || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(([unit]) => unit);
  };
  return name => {
    const found = known.get(name) ?? suggest(name);
    known.set(name, found);
    return found;
  };
}
