import { refuse } from '../../refusals/refusal.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Run } from '../run.ts';
import type { Announce, News } from './news.ts';

/** Telling takes a moment; who has not told by then has died, and another may. */
const CLAIM_SECONDS = 30;

/**
 * Announces the news of a run's attempt once, however often and at the same time its step is delivered. Twice only when a
 * process dies in the very moment between telling and noting that it has told; never not at all.
 */
export async function announceOnce(
  { table, clock }: Pick<Dependencies, 'table' | 'clock'>,
  announce: Announce,
  { id, attempt }: Run,
  news: News,
): Promise<void> {
  const now = clock.now();
  const until = new Date(Date.parse(now) + CLAIM_SECONDS * 1000).toISOString();
  const claim = await table.claimNews(id, attempt, now, until);
  if (claim === 'told') return;
  // Whoever claimed it tells it, or has died: the step is tried again, and finds out.
  if (claim === 'claimed') throw refuse('unavailable', { what: 'The other delivery of this step' });
  await announce(news);
  await table.markTold(id, attempt);
}
