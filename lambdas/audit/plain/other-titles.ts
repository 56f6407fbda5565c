import type { Dataset } from '../../records/dataset.ts';
import type { Known } from './known.ts';

/** The honours that are not those of the report's own title, a title of an edition each: the later edition first. */
export function otherTitles({ dataset, report }: Pick<Known, 'dataset' | 'report'>): Dataset['honours'] {
  const others = dataset.honours.filter(({ title }) => title !== report.honours?.title);
  return [...new Map(others.map(honour => [`${honour.edition} ${honour.title}`, honour])).values()].sort((a, b) =>
    a.edition === b.edition ? (a.title < b.title ? -1 : 1) : a.edition < b.edition ? 1 : -1,
  );
}
