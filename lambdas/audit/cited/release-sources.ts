import { type Known, sourcesNamed } from '../plain/known.ts';

/** Sources of the rows of a release, by a key such as `gfci/32`, and of what is on record of it and of its ranking. */
export function sourcesOfRelease(key: string, { rows }: Known): readonly string[] {
  const { vintages } = rows.list(key);
  return [
    ...[...vintages.values()].flatMap(rows => rows.map(({ source }) => source)),
    ...sourcesNamed([rows.step(key), rows.ranking(key.split('/')[0] ?? '')]),
  ];
}
