import { splitFootnote } from '../tables/find-table.ts';

const ORDINAL = /^(\d{1,9})(?:st|nd|rd|th)?(?:\s+place)?$/i;
/** A shared place in words: `joint 3rd`, `3rd=`, `=3rd`, `3 (tie)`, `3rd equal`. */
const SHARED =
  /^(?:(?:joint|equal|tied|=)[\s-]*(\d{1,9})(?:st|nd|rd|th)?|(\d{1,9})(?:st|nd|rd|th)?\s*(?:=|\(?(?:joint|equal|tied?)\)?))$/i;
const BAND_IN_WORDS = /^(\d{1,9})\s+to\s+(\d{1,9})$/i;
const NUMBERED = /^(?:no\.?|nr\.?|rank|#|№)\s*(\d{1,9})$/i;
const WITH_ZEROS = /^(\d{1,9})\.0*$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const ENTITY = /^&#0?61;\s*(\d{1,9})$/;

/** The cell of a place as an import reads places: `5th`, `No. 5`, `5.0`, `1,005` and `5*` lose what is not the place. */
export function tidyPlace(text: string): string {
  const { text: bare } = splitFootnote(
    text.replace(/[．＋－]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  );
  for (const form of [ORDINAL, NUMBERED, WITH_ZEROS]) {
    const [, rank] = form.exec(bare) ?? [];
    if (rank !== undefined) return rank;
  }
  const [, shared] = ENTITY.exec(bare) ?? [];
  if (shared !== undefined) return `=${shared}`;
  // What is a form of ours already stays as it is.
  const [, joint, equal] = /^=?\d+=?$/.test(bare) ? [] : (SHARED.exec(bare) ?? []);
  if (joint ?? equal) return `=${joint ?? equal}`;
  const [, from, to] = BAND_IN_WORDS.exec(bare) ?? [];
  if (from !== undefined) return `${from}-${to}`;
  return GROUPED.test(bare) ? bare.replaceAll(',', '') : bare;
}
