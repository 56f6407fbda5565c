import type { Query } from '../claims/schema/kinds.ts';
import type { View } from '../claims/view.ts';
import type { LanguageId, PartialNames } from '../records/language-id.ts';
import { readMarkdown } from '../records/markdown.ts';
import { type Release, releaseKey } from '../records/release.ts';

/** Where a sentence of free words ends. */
const ENDS = /(?<=[.!?…]["”’)]?)\s+|(?<=[。！？…]["”’）]?)(?=.)/u;

/** The sentences of a text, with their space, so that together they are the text. */
export function freeSentences(text: string): readonly string[] {
  const cuts = [...text.matchAll(new RegExp(ENDS, 'gu'))].map(({ 0: space, index }) => index + space.length);
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]));
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isHan = (sign: string | undefined): boolean => sign !== undefined && /\p{Script=Han}/u.test(sign);

/** Where a name stands in a text as a word of it; −1 where it does not. */
export function placeOf(name: string, text: string, from = 0): number {
  const at = name === '' ? -1 : text.indexOf(name, from);
  if (at < 0) return -1;
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    isLetter(a) && isLetter(b) && !isHan(a) && !isHan(b);
  const end = at + name.length;
  const isPart = joins(text[at - 1], text[at]) || joins(text[end - 1], text[end]);
  return isPart ? placeOf(name, text, at + 1) : at;
}

const isNamed = (names: readonly (string | undefined)[], text: string): boolean =>
  names.some(name => name !== undefined && placeOf(name, text) >= 0);

/** Every name of a unit in a language. */
export const namesOfUnit = ({ input, unit }: View, id: string, language: LanguageId): readonly string[] => {
  const found = unit(id);
  return [found?.names[language], input.report.displayNames[id]?.[language], ...(found?.aliases ?? [])].flatMap(
    name => name ?? [],
  );
};

/** Whether a text names a release: by a label that says of which ranking it is, or by one beside the name of its ranking. */
function isReleaseNamed({ ranking }: View, release: Release, text: string, language: LanguageId): boolean {
  const label = release.labels[language] ?? '';
  if (placeOf(label, text) < 0) return false;
  const { names, shortNames } = ranking(release.ranking) ?? {};
  const small = text.toLowerCase();
  return (
    /\p{Script=Latin}/u.test(label) ||
    [names, shortNames].some(each => isNamed([inLanguage(each, language)?.toLowerCase()], small))
  );
}

const inLanguage = (names: PartialNames | undefined, language: LanguageId): string | undefined =>
  names?.[language] ?? undefined;

/**
 * Questions that a sentence of free words may answer: the place and the score of whoever is named in a release that is named,
 * and the figures on record of whoever is named.
 */
export function askedBySentence(view: View, sentence: string, language: LanguageId): readonly Query[] {
  if (!/[\p{L}\p{N}]/u.test(sentence)) return [];
  const { units, releases, indicators } = view.input.dataset;
  const named = units.filter(({ id }) => isNamed(namesOfUnit(view, id, language), sentence)).map(({ id }) => id);
  if (named.length === 0) return [];
  const inReleases = releases
    .filter(release => isReleaseNamed(view, release, sentence, language))
    .map(releaseKey)
    .flatMap(release =>
      named
        .filter(unit => view.rankStatus(unit, release).kind === 'ranked')
        .flatMap((unit): readonly Query[] => [
          { kind: 'position', unit, release },
          { kind: 'score', unit, release },
        ]),
    );
  const small = sentence.toLowerCase();
  const figures = indicators.flatMap(({ id: indicator, names, measures }) => {
    const told = [names[language], measures?.[language]].map(each => each?.toLowerCase());
    if (told.some(each => /^gross domestic product$|^地区生产总值$/.test(each ?? ''))) told.push('gdp');
    if (!told.some(each => each !== undefined && small.includes(each))) return [];
    return named.flatMap(unit => {
      const years = view.values(indicator, unit).map(({ year }) => year);
      const [only] = years.length === 1 ? years : [];
      const inYear = years.filter(year => placeOf(String(year), sentence) >= 0);
      return [...inYear, ...(inYear.length === 0 && only !== undefined ? [only] : [])].map(
        (year): Query => ({ kind: 'value', unit, indicator, year }),
      );
    });
  });
  return [...inReleases, ...figures];
}

/** The same of whatever the institute wrote for an edition in its own name, in every language. */
export function askedInFreeWords(view: View): readonly Query[] {
  const { report, edition } = view.input;
  const own = (edition.words ?? []).filter(({ opinion, voice }) => opinion !== true && voice === undefined);
  const texts = own.flatMap(({ texts: all }) =>
    Object.entries(all).flatMap(([language, text]) =>
      readMarkdown(text).blocks.map(({ pieces }) => ({
        language,
        text: pieces.map(piece => ('claim' in piece ? ' ' : piece.text)).join(''),
      })),
    ),
  );
  const intros = (edition.sections ?? report.sections ?? []).flatMap(({ intro = {} }) =>
    Object.entries(intro).map(([language, text = '']) => ({ language, text })),
  );
  return [...texts, ...intros].flatMap(({ language, text }) =>
    freeSentences(text).flatMap(sentence => askedBySentence(view, sentence, language)),
  );
}
