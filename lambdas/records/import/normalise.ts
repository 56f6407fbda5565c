/** Full-width digits and Latin letters only: full-width punctuation is Chinese typography and stays. */
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;

const halfWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/**
 * Signs that nobody sees and that change no letter: soft hyphens, joiners, marks of direction for a single place, byte-order
 * marks, variation selectors.
 */
const INVISIBLE =
  /\u00AD|\u034F|\u061C|[\u180B-\u180F]|[\u200B-\u200F]|[\u2060-\u2064]|\uFEFF|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

/**
 * Spaces, tabs and ends of lines, of pages and of paragraphs, all that stand together. Each is looked at once: a pattern
 * that asks for a line's end among spaces would look at a cell of nothing else from each of them anew.
 */
const SPACES = /[\s\u0085]+/g;

const LINE_END = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** A text is one line: an end of a line is a space, together with the spaces around it. */
const onOneLine = (spaces: string): string => (LINE_END.test(spaces) ? ' ' : spaces);

/** Printable ASCII with single spaces inside: most cells there are, and meant as they stand. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text as it is meant: in composed form, on one line, without invisible marks; outer spaces gone, no-break spaces plain,
 * full-width digits and Latin letters narrow.
 */
export const normaliseCell = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(INVISIBLE, '')
        .replace(SPACES, onOneLine)
        .replace(/[\u00A0\u202F]/g, ' ')
        .trim()
        .normalize('NFC')
        .replace(FULL_WIDTH, halfWidth);

/** What two spellings of a name must share to be the same name: nothing fuzzy, only what cannot be seen on paper. */
export const nameKey = (name: string): string =>
  normaliseCell(name)
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ');

/** Letters of other scripts, each followed by the Latin letter that it cannot be told from in print. */
const LOOKS_LATIN = new Map(
  Array.from(
    'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXԚQԜWаaсcеeѕsіiјjоoрpхxуyһhԁdԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv'.matchAll(/(.)(.)/gu),
    ([, letter = '', latin = '']) => [letter, latin],
  ),
);

/**
 * What two names must share to look alike in print: case, spaces, ways to write one sign, the form of a bracket, the length of a dash and the
 * script of a letter that has the same shape in another do not tell names apart.
 */
export const printKey = (name: string): string =>
  nameKey(name)
    .normalize('NFKC')
    .replace(/[Ͱ-ӿԀ-ԯ]/g, letter => LOOKS_LATIN.get(letter) ?? letter)
    .replace(/[[{【〔]/g, '(')
    .replace(/[\]}】〕]/g, ')')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, '');

/** A coarser key, to suggest a unit that the writer may have meant. Never used to match. */
export const likenessKey = (name: string): string =>
  nameKey(name)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
