import type { Run } from '../run.ts';
import type { News } from './news.ts';

/** What is told of a run that has been published. */
export const publishedNews = ({ id, attempt, request: { report, edition } }: Run): News => ({
  kind: 'EditionPublished',
  run: id,
  attempt,
  report,
  edition,
});
