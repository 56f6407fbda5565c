import { keyOf, rankingOf, type Standing, type Truth } from './places.ts';

/** A standing in words, for a person who reads a disagreement. */
export function told(standing: Standing): string {
  switch (standing.is) {
    case 'ranked':
      return `${standing.shared ? `joint ${standing.rank} with ${standing.sharers.join(', ')}` : String(standing.rank)}`;
    case 'banded':
      return `band ${standing.from}–${standing.to ?? ''}`;
    default:
      return standing.is;
  }
}

/** The places of a unit in every release of a ranking: the records that a disagreement turns on. */
export function course(truth: Truth, ranking: string, unit: string): string {
  const all = truth.ranking(ranking).releases.map(release => {
    if (!release.published) return `${release.id}: not published`;
    const key = keyOf(release);
    const moved = truth.corrected(key);
    const fix = moved?.unit === unit ? ` (printed as ${JSON.stringify(moved.printed)})` : '';
    const given = truth.handed.releases.get(key);
    const known = given?.units.has(unit) ? '' : ' [not handed out]';
    return `${release.id}: ${told(truth.standing(key, unit))}${fix}${known}`;
  });
  return `${unit} in ${ranking}: ${all.join('; ')}`;
}

/** All places of a release in order. */
export function listOf(truth: Truth, key: string): string {
  const placed = [...truth.ranks(key, 'counting')]
    .sort(([, a], [, b]) => a - b)
    .map(([unit, rank]) => `${rank} ${unit}`);
  const moved = truth.corrected(key);
  const given = truth.handed.releases.get(key);
  return `${key} (${given ? `listedTo ${given.listedTo ?? '–'}, universe ${given.universe ?? '–'}` : 'not handed out'}, method ${truth.release(key).method}, ${truth.release(key).date}): ${placed.join(', ')}${moved ? `; ${moved.unit} was printed as ${JSON.stringify(moved.printed)}` : ''}${
    truth.ranking(rankingOf(key)).releases.length > 0 ? '' : ''
  }`;
}
