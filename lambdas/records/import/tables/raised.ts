const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Figures that are set raised are the mark of a note, and no digits of the number before them. */
export const raised = (text: string): string => text.replace(/\d/g, digit => RAISED[Number(digit)] ?? digit);
