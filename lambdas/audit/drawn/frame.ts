import type { Declared } from '../declared.ts';
import { top } from '../expect/content.ts';
import type { Signs } from '../plain/nouns.ts';
import { exemptIn } from '../plain/reader.ts';
import { isSaid, numbersIn, type Reader } from '../plain/table-check.ts';

type Wrong = readonly [text: string, message: string];

/**
 * What is wrong with the signs and the words around the content: each line is one of those that need no ground, and a sign
 * for whatever is beyond the top is told of the top of the report.
 */
export function misframed({ signs: legend, frame }: Declared, signs: Signs, reader: Reader): readonly Wrong[] {
  const exempt = exemptIn(reader.known, signs);
  const { topN } = reader.known.report;
  const lines = [...legend.map(({ sign, meaning }) => [sign, meaning] as const), ...frame];
  return lines.flatMap(([of, words]): readonly Wrong[] => {
    const line = `${of}: ${words}`;
    const form = exempt.find(each => each.test(line));
    const said = form?.exec(line)?.groups?.top;
    const isOfTop = said === undefined || (isSaid(said, [top(topN)], reader) && numbersIn(of).join() === String(topN));
    return form && isOfTop ? [] : [[line, 'is no sign with its meaning, and none of the words around the content']];
  });
}
