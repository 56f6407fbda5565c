/** A colour with a share of another, from 0 to 1. Both are `#RRGGBB`. */
export function mixed(colour: string, other: string, share: number): string {
  const parts = [1, 3, 5].map(at => {
    const [one, two] = [colour, other].map(each => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * (1 - share) + (two ?? 0) * share);
  });
  return `#${parts.map(part => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}
