import { inFocus } from '../../claims/focus.ts';
import { isCovered } from '../../claims/rank-status.ts';
import type { View } from '../../claims/view.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { never } from '../select/weigh.ts';
import { itself, ownFact, type Treatments } from './treatment.ts';

/** As many units as make an order, and as a reader takes in one of. */
const LEAST_IN_ORDER = 3;
const MOST_IN_ORDER = 8;

/** How findings treat one against several, one order against another, one sort of rankings against another. */
export const comparisons: Treatments<'comparisons'> = {
  standingAcross: {
    proposed: {
      set: ({ unit, others, basket }) =>
        others.length > 0 ? [{ kind: 'standingAcross', unit, others: [...others], basket: [...basket] }] : [],
    },
    ...ownFact,
    precedence: 273,
    news: never('otherCount'),
    looksAt: ({ basket }) => basket,
    shown: 'counts',
    nearest: ({ unit, others, basket }) => [
      { kind: 'standingAcross', unit, others, basket },
      ...others.map(other => ({ kind: 'aheadAcross' as const, unit, other, basket })),
    ],
  },
  orderInBoth: {
    proposed: {
      // Beside the list of the same year, of none but units in focus, that has most of them in common with this one.
      release: ({ view, release, facts }) => {
        const lists = domesticReleases(view, facts).map(domestic => ({
          domestic,
          common: view.recordsOf(domestic).filter(({ unit }) => isCovered(view.rankStatus(unit, release))).length,
        }));
        const most = Math.max(...lists.map(({ common }) => common));
        return lists
          .filter(({ common }) => common === most && common >= LEAST_IN_ORDER && common <= MOST_IN_ORDER)
          .slice(0, 1)
          .map(({ domestic }) => ({ kind: 'orderInBoth' as const, release, domestic }));
      },
    },
    about: 'own',
    precedence: 396,
    facts: itself,
    news: never('askedOnly'),
    looksAt: ({ release, domestic }) => [release, domestic],
    shown: 'release',
    nearest: ({ release, domestic }) => [{ kind: 'orderInBoth', release, domestic }],
  },
  // For the editors: how alike two lists are is no news of a unit.
  orderAgreement: {
    proposed: 'never',
    about: 'own',
    precedence: 397,
    facts: itself,
    news: never('askedOnly'),
    looksAt: ({ release, against }) => [release, against],
    shown: 'release',
    nearest: ({ release, against }) => [{ kind: 'orderAgreement', release, against }],
  },
  themes: {
    proposed: { count: ({ unit, basket }) => [{ kind: 'themes', unit, basket: [...basket] }] },
    ...ownFact,
    precedence: 274,
    looksAt: ({ basket }) => basket,
    shown: 'counts',
    nearest: ({ unit, basket }) => [
      { kind: 'themes', unit, basket },
      { kind: 'placesKnown', unit, basket },
    ],
  },
};

/** The releases of a year, with places of none but units in focus, of other rankings than that of a release. */
function domesticReleases(view: View, { ranking, labelYear }: Release): readonly ReleaseKey[] {
  return view.input.dataset.releases.flatMap(release => {
    const key = releaseKey(release);
    const rows = view.recordsOf(key);
    const isOfYear = labelYear !== null && release.labelYear?.value === labelYear.value;
    return isOfYear && release.ranking !== ranking && rows.every(({ unit }) => inFocus(view, unit)) ? [key] : [];
  });
}
