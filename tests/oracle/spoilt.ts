import { randomOf } from './random.ts';

/** One in so many worlds has a text that cannot be printed tried on its import. */
const ONE_IN = 12;

/** Signs that no report can print: a picture, letters of another script, a mark that turns what follows, a control sign. */
const SIGNS = ['\u{1f3d9}', 'ก', '\ufdfa', '\u202e', '\u0007'] as const;

/** The files of some worlds with a title that cannot be printed; null for the others. */
export function spoilt(
  seed: number,
  files: Readonly<Record<string, string>>,
): { readonly files: Readonly<Record<string, string>>; readonly text: string } | null {
  const random = randomOf(seed + 3_000_003);
  if (random.between(1, ONE_IN) !== 1) return null;
  const title = 'Drawn source src-names';
  const text = `${title} ${random.pick(SIGNS)}`;
  return { files: { ...files, 'sources.csv': (files['sources.csv'] ?? '').replace(title, text) }, text };
}
