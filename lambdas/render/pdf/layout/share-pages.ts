/** Something in several sizes: its height in each, from roomy to tight, and the white above it. At least one size. */
export interface Sized {
  readonly sizes: number;
  /** Asked of one size at a time, for each has to be laid out. */
  readonly height: (size: number) => number;
  readonly before: number;
}

/** What stands on one page: so many of the neighbours, in which sizes. None: the page has no room for the first of them. */
export interface Shared {
  readonly sizes: readonly number[];
}

/** Height of neighbours on a page, each so many sizes above its tightest. */
const heightAt = (items: readonly Sized[], roomier: number): number =>
  items.reduce((sum, item, index) => sum + (index === 0 ? 0 : item.before) + item.height(sizeOf(item, roomier)), 0);

/** The size that is so many above the tightest, as far as there are. */
const sizeOf = ({ sizes }: Sized, roomier: number): number => Math.max(0, sizes - 1 - roomier);

/** Fills pages with neighbours at their tightest; the first page is what is left of one. */
function fill(items: readonly Sized[], first: number, height: number): readonly (readonly Sized[])[] {
  const pages: Sized[][] = [[]];
  for (const item of items) {
    const page = pages.at(-1) ?? [];
    const room = pages.length === 1 ? Math.min(first, height) : height;
    if (heightAt([...page, item], 0) <= room + 0.01) page.push(item);
    else pages.push([item]);
  }
  return pages;
}

/** So much of a page is used at the least, but for the last. */
const LEAST_FULL = 0.62;

/** Whether no page between the first, of which only a part may be left, and the last is nearly empty. */
const isFull = (pages: readonly (readonly Sized[])[], height: number): boolean =>
  pages.slice(1, -1).every(page => heightAt(page, Number.POSITIVE_INFINITY) >= height * LEAST_FULL);

/** Steps of the search for the least height. */
const STEPS = 10;

/**
 * Neighbours on as few pages as hold them at their tightest, no page fuller than it need be; and on each page in the
 * roomiest of their sizes with which they stand there, alike as far as they have as many.
 */
export function sharePages(items: readonly Sized[], first: number, height: number): readonly Shared[] {
  let best = fill(items, first, height);
  let [low, high] = [height / 2, height];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    const tried = fill(items, first, middle);
    if (tried.length <= best.length && isFull(tried, height)) [best, high] = [tried, middle];
    else low = middle;
  }
  return best.map((page, index) => {
    const room = index === 0 ? first : height;
    const most = Math.max(0, ...page.map(({ sizes }) => sizes - 1));
    let roomier = most;
    while (roomier > 0 && heightAt(page, roomier) > room + 0.01) roomier -= 1;
    return { sizes: page.map(item => sizeOf(item, roomier)) };
  });
}
