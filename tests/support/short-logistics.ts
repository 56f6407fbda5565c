import { join } from 'node:path';
import { ROOT } from '../../lambdas/local/paths.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { readFolder } from '../sample/read-folder.ts';

/** The index, two of its components, and of each the releases of 2016 and later. */
const KEPT = /^lpi(?:-customs|-tracking)?,(?:2016|2018|2023),/;

/** Each list is kept down to this place, and said to be complete so far. */
const DEPTH = 30;

/** Releases that are kept; the first that is left has none before it. */
const keptReleases = (text: string): string =>
  text
    .split('\n')
    .filter((line, index) => index === 0 || KEPT.test(line))
    .map(line => line.replace(/^(lpi[^,]*,2016,2016,2016,,)2014,/, '$1,'))
    .map(line => line.replace(/^(lpi(?:[^,]*,){9})\d+,/, `$1${DEPTH},`))
    .join('\n');

const keptRecords = (text: string): string =>
  text
    .split('\n')
    .filter((line, index) => index === 0 || (KEPT.test(line) && Number(line.split(',')[3]) <= DEPTH))
    .join('\n');

const keptRankings = (text: string): string =>
  text
    .split('\n')
    .filter((line, index) => index === 0 || /^lpi(?:-customs|-tracking)?,/.test(line))
    .join('\n');

function shortened(path: string, text: string): string | null {
  if (path === 'rankings.csv') return keptRankings(text);
  if (path === 'releases.csv') return keptReleases(text);
  if (path.startsWith('records/')) return /\/lpi(?:-customs|-tracking)?\.csv$/.test(path) ? keptRecords(text) : null;
  // What its note says of the basket is true of the shorter one.
  if (path.startsWith('reports/')) return text.replace('the six components of', 'two components of');
  return text;
}

/**
 * The files of the second sample with three of its seven rankings and three of their five releases: an edition of it is
 * made and checked in a moment, and has whatever a test of its definition looks at.
 */
export const shortLogistics = (): readonly InputFile[] =>
  readFolder(join(ROOT, 'sample-logistics')).flatMap(file => {
    const text = shortened(file.path, new TextDecoder().decode(file.bytes));
    if (text === null) return [];
    const bytes = new TextEncoder().encode(text);
    return [{ ...file, size: bytes.length, bytes }];
  });
