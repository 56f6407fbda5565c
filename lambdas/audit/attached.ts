import type { ExpectedText } from './declared.ts';
import type { Fault, NewFault } from './fault.ts';

type Files = ExpectedText['attached'];

/** Where two texts part, with a little of what stands around it in the first. */
function partsAt(is: string, due: string): string {
  let at = 0;
  while (at < is.length && is[at] === due[at]) at += 1;
  return is.slice(Math.max(0, at - 60), at + 60);
}

/** The files that a file carries inside are those that it was made with, sign by sign. */
export function attachments(found: Files, due: Files, fault: NewFault): readonly Fault[] {
  const names = new Set(due.map(({ name }) => name));
  return [
    ...due.flatMap(({ name, text }) => {
      const same = found.filter(each => each.name === name);
      const [one] = same;
      if (!one) return [fault(null, name, 'is not inside the file')];
      if (same.length > 1) return [fault(null, name, 'is inside the file more than once')];
      return one.text === text
        ? []
        : [fault(null, name, `reads otherwise inside the file: “${partsAt(one.text, text)}”`)];
    }),
    ...found
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => fault(null, name, 'is inside the file and was not to be')),
  ];
}
