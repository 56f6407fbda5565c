import { releaseKey } from '../records/release.ts';
import type { Context } from './context.ts';

/** Whether places of a release were computed from its scores, since the publisher prints none. */
export const isComputed = ({ view }: Context, key: string): boolean =>
  view.input.dataset.records.some(
    ({ basis, ranking, release }) => basis === 'computed' && releaseKey({ ranking, id: release }) === key,
  );
