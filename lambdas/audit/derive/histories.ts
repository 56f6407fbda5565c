import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';
import { misplaced } from './positions.ts';
import { findRelease, holdersOf, isInTop, mayBeShared, rankOf, rowOf } from './rows.ts';
import { acrossBreak, earlier } from './sequence.ts';

/** Whether a release covers the unit: it has a place, or is stated to be covered without one. */
export function isCovered(dataset: Dataset, unit: string, key: string): boolean {
  const place = rowOf(dataset, unit, key)?.place;
  return place !== undefined && (place.kind !== 'absent' || place.status === 'unranked');
}

/** A place, a band, a tier or a score of its own. */
const isListed = (dataset: Dataset, unit: string, key: string): boolean =>
  isCovered(dataset, unit, key) && rowOf(dataset, unit, key)?.place.kind !== 'absent';

const isLeftOut = (dataset: Dataset, unit: string, key: string): boolean => {
  const place = rowOf(dataset, unit, key)?.place;
  return place?.kind === 'absent' && (place.status === 'not-in-universe' || place.status === 'withdrawn');
};

/** Releases strictly between an earlier one and this one, with the places between that had no release. */
export function between(dataset: Dataset, release: string, last: string) {
  const keys: string[] = [];
  const skipped: string[] = [];
  let at = earlier(dataset, release);
  while (at.kind === 'release') {
    skipped.push(...at.skipped);
    if (at.key === last) return { keys, skipped };
    keys.push(at.key);
    at = earlier(dataset, at.key);
  }
  return null;
}

export const noneBefore = (release: string, last: string): string =>
  `names ${last}, which is not on record before ${release}`;

export const returnedToRanking = check(SHAPES.returnedToRanking, ({ form: { unit, release }, figures }, dataset) => {
  const before = earlier(dataset, release);
  const gap = between(dataset, release, figures.last);
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('release before', figures.previous, before.kind === 'release' ? before.key : null),
    isListed(dataset, unit, release) ? null : `is not covered by ${release}`,
    isLeftOut(dataset, unit, figures.previous) ? null : `is not on record as left out of ${figures.previous}`,
    isListed(dataset, unit, figures.last) ? null : `is not on record as covered by ${figures.last}`,
    gap === null
      ? noneBefore(release, figures.last)
      : gap.keys.every(key => isLeftOut(dataset, unit, key))
        ? null
        : 'is not known to have been left out all the time between',
  );
});

export const removed = check(SHAPES.removed, ({ form: { unit, release }, figures }, dataset) => {
  const row = rowOf(dataset, unit, release);
  const before = earlier(dataset, release);
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('release before', figures.previous, before.kind === 'release' ? before.key : null),
    isListed(dataset, unit, figures.previous) ? null : `was not covered by ${figures.previous}`,
    differs('status', figures.status, row?.place.kind === 'absent' ? row.place.status : null),
    differs('reason', figures.reason, row?.note),
  );
});

export const discontinued = check(SHAPES.discontinued, ({ form, figures }, dataset) => {
  const year = findRelease(dataset, figures.last)?.labelYear?.value ?? Number.POSITIVE_INFINITY;
  // A place of the sequence without a release is no release that followed.
  const later = dataset.releases
    .filter(
      ({ ranking, id, state }) =>
        ranking === form.ranking && `${ranking}/${id}` !== figures.last && state === 'published',
    )
    .some(({ ranking, id, labelYear, ended }) => {
      const before = earlier(dataset, `${ranking}/${id}`);
      const follows = before.kind === 'release' && before.key === figures.last;
      return follows || ended?.value === true || (labelYear?.value ?? 0) > year;
    });
  return first(
    differs('ranking', figures.ranking, form.ranking),
    figures.last.startsWith(`${form.ranking}/`) ? null : `names ${figures.last}, no release of ${form.ranking}`,
    differs('end of the series', true, findRelease(dataset, figures.last)?.ended?.value),
    later ? `names ${figures.last}, which another release followed` : null,
  );
});

export const regainedLead = check(SHAPES.regainedLead, ({ form: { unit, release }, figures }, dataset) => {
  const gap = between(dataset, release, figures.last);
  const joint = holdersOf(dataset, release, 1).length > 1;
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('place', 1, rankOf(dataset, unit, release)),
    differs('shared lead', figures.joint, joint),
    !joint && mayBeShared(dataset, release, 1) ? 'may be shared: a tie is not excluded' : null,
    differs(`place in ${figures.last}`, 1, rankOf(dataset, unit, figures.last)),
    gap === null ? noneBefore(release, figures.last) : differs('releases away', figures.away, gap.keys.length),
    figures.away > 0 ? null : 'led the release before',
    ...[...(gap?.keys ?? []), figures.last].map(key => acrossBreak(dataset, release, key)),
    gap && differs('places without a release', [...figures.skipped].sort(), [...gap.skipped].sort()),
    ...(gap?.keys ?? []).map(key =>
      isInTop(dataset, unit, key, 1) === false ? null : `is not known to have lost the lead in ${key}`,
    ),
  );
});

export const methodChange = check(SHAPES.methodChange, ({ form, figures }, dataset) => {
  const before = earlier(dataset, form.release);
  const [now, then] = [form.release, figures.previous].map(key => findRelease(dataset, key)?.segment?.value);
  return first(
    differs('release', figures.release, form.release),
    differs('release before', figures.previous, before.kind === 'release' ? before.key : null),
    now && then && now !== then ? null : `is not borne out: the methods on record are ${then} and ${now}`,
  );
});
