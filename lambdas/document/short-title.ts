/** So wide is a running head, or an entry of a narrow menu, at the most: in Latin letters, of which a Han sign takes two. */
const WIDEST = 96;

const widthOf = (sign: string): number => (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 2 : 1);

/** A title as a running head has room for it: a longer one ends in an ellipsis. */
export function shortTitle(title: string): string {
  const signs = [...title];
  const widths = signs.map(widthOf);
  const total = widths.reduce((sum, each) => sum + each, 0);
  if (total <= WIDEST) return title;
  let room = WIDEST - 1;
  const end = widths.findIndex(width => {
    room -= width;
    return room < 0;
  });
  return `${signs.slice(0, end).join('').trimEnd()}…`;
}
