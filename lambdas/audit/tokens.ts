import type { Dataset } from '../records/dataset.ts';

/** What a sentence must not say without a claim: numbers, ordinals and years, in figures and in words, and places. */
const FIGURE = String.raw`\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th|%)?`;
const UNITS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const TEENS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+(?:teenth|tieth)';
const ENGLISH = String.raw`\b(?:${UNITS}|${TEENS}|${TENS}|${ORDINALS}|once|twice|half|dozen)\b`;
const CHINESE = '[零〇一二两三四五六七八九十百千万亿首冠亚季]+';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the tokens of a text, in order, each as it is written. */
export type Tokens = (text: string) => readonly string[];

/** Names of the places that the records know, in every language and spelling, longest first. */
function placesOf(dataset: Dataset): readonly string[] {
  const shown = dataset.reports.flatMap(({ displayNames }) => Object.values(displayNames));
  const names = [...dataset.units.map(unit => unit.names), ...shown].flatMap(name => Object.values(name));
  const all = [...names, ...dataset.units.flatMap(({ aliases }) => aliases)].filter(name => name.trim().length > 1);
  return [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Of thousands of places a text holds few: the pattern is made of those, and once for all texts that hold the same. */
export function createTokens(dataset: Dataset): Tokens {
  const places = placesOf(dataset).map(name => ({
    cased: name.toLowerCase(),
    pattern: /^\w/.test(name) ? `\\b${literal(name)}\\b` : literal(name),
  }));
  const patterns = new Map<string, RegExp>();
  const patternOf = (text: string): RegExp => {
    const cased = text.toLowerCase();
    const source = [
      ...places.filter(place => cased.includes(place.cased)).map(({ pattern }) => pattern),
      FIGURE,
      ENGLISH,
      CHINESE,
    ].join('|');
    const known = patterns.get(source) ?? new RegExp(source, 'giu');
    patterns.set(source, known);
    return known;
  };
  return text => {
    const line = text.replace(/\s+/g, ' ');
    return [...line.matchAll(patternOf(line))].map(([token]) => token);
  };
}
