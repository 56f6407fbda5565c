import type { Declared, DeclaredNumber } from '../declared.ts';

type Wrong = readonly [text: string, message: string];

/** The number in a text, and its words without it. */
const parts = (text: string) => ({ number: Number(/\d+/.exec(text)?.[0]), words: text.replace(/\s*\d+\s*/, '') });

/** Tables and figures are numbered in the order in which they stand, each sort for itself and under one word. */
function misnumbered(numbers: readonly DeclaredNumber[], sort: DeclaredNumber['sort']): readonly Wrong[] {
  const own = numbers.filter(each => each.sort === sort);
  const word = parts(own[0]?.number ?? '').words;
  return own.flatMap(({ number }, at): readonly Wrong[] => {
    const { number: found, words } = parts(number);
    return found === at + 1 && words === word
      ? []
      : [[number, `is the number of what stands as the ${at + 1}th of its sort`]];
  });
}

/** A reference names a number that is borne in the section it leads to, or the title of that section. */
function misled({ references, numbers, headings }: Declared): readonly Wrong[] {
  return references.flatMap(({ text, section }): readonly Wrong[] => {
    const borne = numbers.filter(each => each.section === section).map(({ number }) => number);
    const titles = headings.flatMap(each => (each.isTitle && each.section === section ? [each.text] : []));
    const isNumber = borne.some(number => text.endsWith(number));
    const isTitle = titles.some(title => text.includes(`“${title}”`));
    return isNumber || isTitle ? [] : [[text, `leads to a section that has no such table, chart or title: ${section}`]];
  });
}

/** What is wrong with the numbers of tables and charts, and with the references to them. */
export const misreferred = (declared: Declared): readonly Wrong[] => [
  ...misnumbered(declared.numbers, 'table'),
  ...misnumbered(declared.numbers, 'figure'),
  ...misled(declared),
];
