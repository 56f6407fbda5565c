import { flat } from '../expect/compare.ts';
import type { Content } from '../expect/content.ts';
import type { Reader } from '../plain/table-check.ts';

/** Pieces of meaning that only a record can bear out: names, numbers, dates. */
const FACT = /^(?:unit|ranking|label|release|indicator|n|nth|top|band|span|date|tier):/;

/** What a text tells of units, rankings, releases and numbers, each piece with whatever it may mean; its other words are not looked at. */
const factsIn = (text: string, { phrases }: Reader): readonly (readonly string[])[] =>
  phrases
    .pieces(text)
    .map(({ means }) => means.filter(each => FACT.test(each)))
    .filter(means => means.length > 0);

/** Whether a text tells just these facts, in their order, whatever the words between them. */
export function tells(text: string, content: Content, reader: Reader): boolean {
  const due = flat(content);
  const told = factsIn(text, reader);
  return told.length === due.length && told.every((means, at) => means.includes(due[at] ?? ''));
}
