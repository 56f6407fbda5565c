import type { Known } from '../plain/known.ts';

/** Every source that is named anywhere in some rows. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'source' && typeof part === 'string' ? [part] : sourcesIn(part),
  );
}

/** Sources of the rows of a release, by a key such as `gfci/32`, and of what is on record of it and of its ranking. */
export function sourcesOfRelease(key: string, { rows }: Known): readonly string[] {
  const { vintages } = rows.list(key);
  return [
    ...[...vintages.values()].flatMap(rows => rows.map(({ source }) => source)),
    ...sourcesIn(rows.step(key)),
    ...sourcesIn(rows.ranking(key.split('/')[0] ?? '')),
  ];
}
