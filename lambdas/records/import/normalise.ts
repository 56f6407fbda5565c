/** Full-width digits and Latin letters only: full-width punctuation is Chinese typography and stays. */
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;

const halfWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/** A cell as it is meant: outer spaces gone, no-break spaces plain, full-width digits and Latin letters narrow. */
export const normaliseCell = (text: string): string =>
  text
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim()
    .normalize('NFC')
    .replace(FULL_WIDTH, halfWidth);

/** What two spellings of a name must share to be the same name: nothing fuzzy, only what cannot be seen on paper. */
export const nameKey = (name: string): string =>
  normaliseCell(name.replace(/[\u200B-\u200D\u2060\uFEFF]/g, ''))
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ');

/** A coarser key, to suggest a unit that the writer may have meant. Never used to match. */
export const likenessKey = (name: string): string =>
  nameKey(name)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
