import type { ExpectedText } from './declared.ts';
import type { Fault, NewFault } from './fault.ts';
import type { About } from './read/pdf-about.ts';

/** What a file says of itself, wherever it says so, is what its report is: title, author, subject, language, date. */
export const about = (found: About, due: NonNullable<ExpectedText['about']>, fault: NewFault): readonly Fault[] =>
  found.flatMap(({ what, where, text }) =>
    text === due[what] ? [] : [fault(null, due[what], `reads otherwise in ${where} of the file: “${text}”`)],
  );
