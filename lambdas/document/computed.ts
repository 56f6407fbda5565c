import { rankingOf, releaseKey } from '../records/release.ts';
import type { Context } from './context.ts';

/** Whether places of a release were computed from its scores, since the publisher prints none. */
export const isComputed = ({ view }: Context, key: string): boolean =>
  view.input.dataset.records.some(
    ({ basis, ranking, release }) => basis === 'computed' && releaseKey({ ranking, id: release }) === key,
  );

/** Whether the institute of the report publishes a release itself: its own ranking, or one under its name. */
export function isOfInstitute({ view }: Context, key: string): boolean {
  const { report } = view.input;
  const { publisher } = view.ranking(rankingOf(key)) ?? {};
  const isNamed = report.languages.some(id => publisher?.[id] !== undefined && publisher[id] === report.publisher[id]);
  return rankingOf(key) === report.ownRanking || isNamed;
}
