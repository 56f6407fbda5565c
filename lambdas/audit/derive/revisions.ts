import type { RankingRecord } from '../../records/record.ts';
import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';
import { misplaced } from './positions.ts';
import { rowOf } from './rows.ts';

const said = ({ place, score }: RankingRecord, of: 'rank' | 'score'): string | null =>
  of === 'score' ? score : place.kind === 'rank' ? String(place.rank) : null;

export const revision = check(SHAPES.revision, ({ form: { unit, release }, figures }, dataset) => {
  const now = rowOf(dataset, unit, release);
  const [then] = dataset.records
    .filter(
      row => `${row.ranking}/${row.release}` === release && row.unit === unit && row.vintage < (now?.vintage ?? 0),
    )
    .sort((a, b) => b.vintage - a.vintage);
  if (now?.unit !== unit || !then) return `was not corrected: ${release} has one vintage of ${unit}`;
  const [old, corrected] = [said(then, figures.of), said(now, figures.of)];
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('vintage', figures.vintage, now.vintage),
    differs('what stood before', figures.old, old),
    differs('what stands now', figures.corrected, corrected),
    old === corrected ? 'changed nothing' : null,
    differs('reason', figures.reason, now.vintageReason),
  );
});
