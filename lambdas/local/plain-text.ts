/** What a terminal obeys instead of showing it, and what turns the direction of a line. Ends of lines and tabs stay. */
const OBEYED = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const named = (sign: string): string => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** A text for a terminal: what a name or a cell brings in is shown, and can neither move the cursor nor hide a line. */
export const plainText = (text: string): string => text.replace(OBEYED, named);
