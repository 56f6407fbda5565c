import type { EditionDefinition, ReportDefinition } from '../../report.ts';
import type { Fault, Where } from '../fault.ts';
import type { Rule, World } from '../world.ts';

/** F08: a re-issue names an edition that was issued before it, and corrections that are on record. */
export const reissues: Rule = world =>
  world.incoming.reports.items.flatMap(({ item, at }) =>
    item.editions.flatMap((edition, index) => [
      ...unknownIssue(item, edition, index, at),
      ...unknownVintages(world, edition, index, at),
    ]),
  );

function unknownIssue(
  report: ReportDefinition,
  edition: EditionDefinition,
  index: number,
  at: Where,
): readonly Fault[] {
  const { reissues: first } = edition;
  const others = report.editions.slice(0, index).map(({ id }) => id);
  if (first === undefined || others.includes(first)) return [];
  const message = `The edition "${edition.id}" re-issues "${first}", and no edition before it has this id.`;
  const remedy = `Name the edition that was issued first, and let it stand before its re-issue${others.length > 0 ? ` (before it stand: ${others.join(', ')})` : ''}.`;
  return [{ ...at, column: `editions[${index}].reissues`, value: first, rule: 'F08', message, remedy }];
}

function unknownVintages(world: World, edition: EditionDefinition, index: number, at: Where): readonly Fault[] {
  const unsure = (['records', 'values'] as const).some(
    kind => world.incoming[kind].broken.length > 0 || world.knows(kind, ''),
  );
  if (unsure) return [];
  return (edition.correction?.vintages ?? []).flatMap((key, entry): readonly Fault[] => {
    if (world.knows('records', key) || world.knows('values', key)) return [];
    const message = `There is no "${key}" among the records and the values.`;
    const remedy = 'Correct the key, or import the correction with its vintage and its vintage_reason.';
    const column = `editions[${index}].correction.vintages[${entry}]`;
    return [{ ...at, column, value: key, rule: 'F08', message, remedy }];
  });
}
