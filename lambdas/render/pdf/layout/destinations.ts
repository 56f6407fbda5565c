/**
 * Names of places in the file. pdfkit sorts them by a locale's order and viewers search them by bytes; names of one
 * shape (one letter, digits of one width) stand in the same order by both.
 */
const name = (letter: string, number: number) => `${letter}${String(number).padStart(5, '0')}`;

/** Where an entry of the list of sources stands. */
export function sourceDestination(number: number): string {
  return name('n', number);
}

/** Where the section at this index of the document begins. */
export function sectionDestination(index: number): string {
  return name('d', index);
}
