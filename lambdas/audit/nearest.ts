import type { DeclaredText } from './declared.ts';
import { squeeze } from './read/extracted-text.ts';

/** Number of signs that two texts share at their beginnings and at their ends. */
function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let [head, tail] = [0, 0];
  while (head < most && a[head] === b[head]) head += 1;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return head + tail;
}

/** The declared text that these words were probably meant to be: the one that shares most with them, at least half. */
export function nearest<T extends DeclaredText>(words: string, among: readonly T[]): T | null {
  const squeezed = squeeze(words);
  const ranked = among
    .map(each => ({ each, share: shared(squeezed, squeeze(each.text)) / Math.max(1, squeeze(each.text).length) }))
    .sort((a, b) => b.share - a.share);
  return ranked.find(({ share }) => share >= 0.5)?.each ?? null;
}
