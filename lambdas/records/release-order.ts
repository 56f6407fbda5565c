import { earliestDay, latestDay } from './partial-date.ts';
import { type Release, type ReleaseKey, releaseKey } from './release.ts';

/** Whether one certainly came out before the other by their days; one that is known to have been out `by` a day may be older. */
function cameOutBefore(one: Release, other: Release): boolean {
  const [early, late] = [one.released?.value, other.released?.value];
  return early !== undefined && late?.precision === 'on' && latestDay(early.date) < earliestDay(late.date);
}

/**
 * Puts releases of one ranking into the order in which they came, oldest first: as each names the one before it, else by
 * the days on which they came out. A label is a name (the list of 2023 may come out before that of 2022): its year counts
 * only where neither tells. What the records leave open goes by the ids, in whatever order the releases are given.
 * @param known every release through which the line of those before may lead, places without a release among them
 */
export function releaseOrder(known: readonly Release[]): (releases: readonly Release[]) => readonly Release[] {
  const byKey = new Map<ReleaseKey, Release>(known.map(release => [releaseKey(release), release]));
  const linesBack = new Map<Release, ReadonlySet<ReleaseKey>>();
  const lineBack = (release: Release): ReadonlySet<ReleaseKey> => {
    const found = linesBack.get(release);
    if (found) return found;
    const line = new Set<ReleaseKey>();
    // Import refuses a line that runs in a circle, but a definition is completed before that.
    for (let at: Release | undefined = release; at; ) {
      const previous: Release['previous'] = at.previous;
      if (!previous || !('release' in previous.value)) break;
      const key: ReleaseKey = `${release.ranking}/${previous.value.release}`;
      if (line.has(key)) break;
      line.add(key);
      at = byKey.get(key);
    }
    linesBack.set(release, line);
    return line;
  };
  const isBefore = (one: Release, other: Release): boolean => lineBack(other).has(releaseKey(one));
  const firstDay = ({ released }: Release): string => (released ? earliestDay(released.value.date) : '');

  const byId = (a: Release, b: Release): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const inTime = (a: Release, b: Release): number => {
    if (isBefore(a, b) !== isBefore(b, a)) return isBefore(a, b) ? -1 : 1;
    if (cameOutBefore(a, b) !== cameOutBefore(b, a)) return cameOutBefore(a, b) ? -1 : 1;
    const years = (a.labelYear?.value ?? 0) - (b.labelYear?.value ?? 0);
    if (years !== 0) return years;
    if (firstDay(a) !== firstDay(b)) return firstDay(a) < firstDay(b) ? -1 : 1;
    return byId(a, b);
  };
  // One rule after the other makes no order of all, so that what comes out hangs on what goes in.
  return releases => releases.toSorted(byId).sort(inTime);
}
