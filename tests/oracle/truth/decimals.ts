/** Decimals as whole numbers of their last place, so that nothing is rounded on the way. */
export function scaled(text: string, places: number): bigint {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return BigInt(`${sign}${whole}${decimals.padEnd(places, '0').slice(0, places)}`);
}

export const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

export function compare(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const [x, y] = [scaled(a, places), scaled(b, places)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The difference of two decimals, without its sign. */
export function apart(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const difference = scaled(a, places) - scaled(b, places);
  const digits = String(difference < 0n ? -difference : difference).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

export const same = (a: string, b: string): boolean => compare(a, b) === 0;
