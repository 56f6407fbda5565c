import { type Check, told } from './table-check.ts';

/** What is drawn and said aloud in place of a table has its names, and each row its cells, in their order. */
export const spoken: Check = ({ caption, rows, spoken: texts, drawn }, { forms }) => {
  // What is not known of a count is told in words of its own.
  const last = forms.countsTitle.test(caption) ? 2 : Number.POSITIVE_INFINITY;
  const names = rows.map(([name = '']) => name);
  if (drawn.length > 0 && drawn.join('\n') !== names.join('\n'))
    return told(drawn, 'is drawn, and its data are of others');
  const [alt = '', description = ''] = texts;
  if (description === '') return null;
  let from = 0;
  for (const row of rows)
    for (const cell of row.slice(0, last)) {
      const found = description.indexOf(cell, from);
      if (found < 0) return told(row, `is not what is said aloud: “${description.slice(from, from + 40)}”`);
      from = found + cell.length;
    }
  // A row may begin with a place, and a number stands in many words.
  const all = [...new Set(names)].filter(name => /\p{L}/u.test(name));
  // York is not told by New York.
  const at = (name: string): number =>
    all
      .filter(other => other !== name && other.includes(name))
      .reduce((text, longer) => text.replaceAll(longer, ' '.repeat(longer.length)), alt)
      .indexOf(name);
  const named = all.filter(name => at(name) >= 0);
  const inOrder = named.every((name, index) => index === 0 || at(name) > at(named[index - 1] ?? ''));
  return inOrder ? null : told(named, `are in another order in “${alt}”`);
};
