import type { Document } from '../../lambdas/document/document.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { readPage, textOf } from '../render/html/read-page.ts';
import { valuesIn } from './numbers.ts';
import type { PrintedLanguage } from './printed-languages.ts';
import { squeezed } from './read-pdf.ts';

/** Words of a claim as they stand in a finished file. */
export interface Told {
  readonly claim: string;
  readonly words: string;
}

/** What a finished page tells of claims, by the ids that it bears itself; the numbers of sources left out. */
export function toldOnPage(bytes: Uint8Array): readonly Told[] {
  // A label and its figure stand apart.
  const html = new TextDecoder()
    .decode(bytes)
    .replace(/<sup class="notes">.*?<\/sup>/g, '')
    .replaceAll('</dt>', '</dt> ');
  const page = readPage(html);
  return page.elements.flatMap(element => {
    const claim = element.attributes.get('data-claim');
    return claim === undefined ? [] : [{ claim, words: textOf(page, element) }];
  });
}

/**
 * What the text of a finished PDF tells of claims. It bears no ids: a sentence is found by how it was to be worded, and
 * where no such words stand, what stands between the sentences before and behind it is what it says.
 */
export function toldInPdf(text: string, { sections, language }: Document): readonly Told[] {
  const all = [...text];
  const signs = all.flatMap((sign, index) => (squeezed(sign) === '' ? [] : [index]));
  const plain = signs.map(index => all[index]).join('');
  const words = (from: number, to: number): string =>
    all
      .slice(signs[from], (signs[to - 1] ?? all.length) + 1)
      .join('')
      .replace(/\s+/g, language === 'en' ? ' ' : '');
  let at = 0;
  const found = sections
    .flatMap(({ blocks }) => blocks.flatMap(sentencesOf))
    .flatMap(({ text: worded, claim }) => {
      if (claim === null) return [];
      const from = plain.indexOf(squeezed(worded), at);
      if (from >= 0) at = from + squeezed(worded).length;
      return [{ claim, from, to: at }];
    });
  return found.map(({ claim, from, to }, index) => {
    const next = found.slice(index + 1).find(each => each.from >= 0)?.from ?? plain.length;
    return { claim, words: from >= 0 ? words(from, to) : words(to, next) };
  });
}

/** The values that are said of a claim in one place, in order of size. */
const valuesOf = (words: string, language: PrintedLanguage): readonly string[] => [...valuesIn(words, language)].sort();

/**
 * Numbers that only Chinese says: 居首位 where English says "led", 两届 of editions that English only lists, and 前十 again
 * of an earlier release, or the release again where both places stand in the order of time.
 */
function implied(claim: string): readonly string[] {
  const [kind = ''] = claim.split(':');
  if (kind === 'enteredTop' || kind === 'returnedToTop')
    return [/:top=(\d+)/.exec(claim)?.[1] ?? '', /\/(\d+):/.exec(claim)?.[1] ?? ''];
  if (kind !== 'ledEditions' && kind !== 'leadStreak') return [];
  const listed = /:releases=([^:]*)/.exec(claim)?.[1]?.split('+').length;
  return ['1', ...(listed === undefined ? [] : [String(listed)])];
}

/** The first list without the second, each value as often as it stands there. */
const less = (values: readonly string[], others: readonly string[]): readonly string[] =>
  others.reduce((left, value) => {
    const at = left.indexOf(value);
    return at < 0 ? left : [...left.slice(0, at), ...left.slice(at + 1)];
  }, values);

/** In what two editions differ: claims that stand in only one of two places, and other values in such a place. */
export function differences(en: readonly Told[], zh: readonly Told[]): readonly string[] {
  return Array.from({ length: Math.max(en.length, zh.length) }, (_, index) => index).flatMap(index => {
    const [here, there] = [en[index], zh[index]];
    if (here?.claim !== there?.claim) return [`${here?.claim} stands where Chinese has ${there?.claim}`];
    if (!here || !there) return [];
    const [one, other] = [valuesOf(here.words, 'en'), valuesOf(there.words, 'zh-Hans')];
    const more = less(less(other, one), implied(here.claim));
    return more.length + less(one, other).length === 0
      ? []
      : [`${here.claim}: ${one.join(', ')} | ${other.join(', ')} | ${here.words} | ${there.words}`];
  });
}
