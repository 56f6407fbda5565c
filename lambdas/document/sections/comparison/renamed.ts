import { textIn } from '../../../records/language-id.ts';
import type { TableBlock } from '../../blocks.ts';
import { type Context, cell } from '../../context.ts';
import type { Sides } from './sides.ts';

/** What one and the same is called in either edition. */
type Names = readonly [then: string, now: string];

/**
 * The units and rankings that both editions read under different names, then and now, in the order in which they are on
 * record: else one name might stand in the tables below for two of them, or two for one. None where all are called alike.
 */
export function renamed({ before, after, heads }: Sides): readonly TableBlock[] {
  const pairs = [...unitNames(before, after), ...rankingNames(before, after)];
  if (pairs.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'table-compared-names',
      number: after.nextTable(),
      caption: after.words.comparison.renamed,
      columns: [
        { label: heads.before, align: 'start', share: 1 },
        { label: heads.after, align: 'start', share: 1 },
      ],
      rowHeader: 0,
      rows: pairs.map(([then, now]) => ({ emphasis: 'none', cells: [cell(then), cell(now)] })),
      notes: [],
      sourceLine: '',
    },
  ];
}

const differs = ([then, now]: Names): boolean => then !== now;

/** Units as either edition prints them; that an id went with a name that two bear makes it no other. */
const unitNames = (before: Context, after: Context): readonly Names[] =>
  after.view.input.dataset.units
    .filter(({ id }) => before.view.unit(id) !== null && differs([bareName(before, id), bareName(after, id)]))
    .map(({ id }): Names => [before.names.unit(id), after.names.unit(id)]);

function bareName({ view, language }: Context, id: string): string {
  const unit = view.unit(id);
  return view.input.report.displayNames[id]?.[language.id] ?? (unit ? textIn(unit.names, language.id) : id);
}

/** Rankings by their names, and those of which the short name alone is another by that one. */
const rankingNames = (before: Context, after: Context): readonly Names[] =>
  after.view.input.dataset.rankings.flatMap(({ id, names, shortNames }): readonly Names[] => {
    const earlier = before.view.ranking(id);
    if (earlier === null) return [];
    const inFull: Names = [textIn(earlier.names, after.language.id), textIn(names, after.language.id)];
    const short: Names = [textIn(earlier.shortNames, after.language.id), textIn(shortNames, after.language.id)];
    return [inFull, short].filter(differs).slice(0, 1);
  });
