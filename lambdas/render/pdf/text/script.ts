import type { Script } from '../fonts.ts';

const HAN =
  /[\u2e80-\u303f\u3105-\u312f\u31c0-\u31ef\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3134f}]/u;
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3134f}〇]/u;
/** Signs that both scripts use: full width in Chinese text. */
const SHARED = /[\u2018\u2019\u201c\u201d\u2014\u2026]/;
const LETTER = /[\p{Script=Latin}\p{N}]/u;

/** Which script's font sets a character, by the script of the document's language and by its neighbours. */
export function scriptOf(character: string, before: string, after: string, own: Script): Script {
  if (HAN.test(character)) return 'han';
  if (own !== 'han' || !SHARED.test(character)) return 'latin';
  // An apostrophe inside a Latin word, as in Xi’an.
  return character === '’' && LETTER.test(before) && LETTER.test(after) ? 'latin' : 'han';
}

/** Whether the font of any sign of a text depends on the language of the document. */
export function hasShared(text: string): boolean {
  return SHARED.test(text);
}

/** Whether a narrow space belongs between two neighbours: a Chinese character beside a Latin letter or a digit. */
export function needsGap(before: string, after: string): boolean {
  return (IDEOGRAPH.test(before) && LETTER.test(after)) || (LETTER.test(before) && IDEOGRAPH.test(after));
}

/** Full-width marks: the first have their white half behind them, the second before them. */
const CLOSING = /[，。、；：！？）》〉」』】”’]/;
const OPENING = /[（《〈「『【“‘]/;

/** Whether two full-width marks stand closer than their boxes: the white halves between them count once. */
export function squeezes(before: string, after: string): boolean {
  return (
    (CLOSING.test(before) && (CLOSING.test(after) || OPENING.test(after))) ||
    (OPENING.test(before) && OPENING.test(after))
  );
}

/** Whether a mark leaves white behind it that a raised number may stand in. */
export function endsWhite(character: string): boolean {
  return CLOSING.test(character);
}

/** Whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return IDEOGRAPH.test(text);
}
