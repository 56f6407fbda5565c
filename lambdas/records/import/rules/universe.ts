import { type Fault, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { type Standing, standings } from '../standings.ts';

function beyond(standing: Standing): readonly Fault[] {
  const { universeSize, listedTo } = standing.release.item;
  if (universeSize === null) return [];
  const size = universeSize.value;
  const remedy = 'Check the rank against the source, or correct universe_size of the release.';
  const fault = { rule: 'V08', remedy } as const;
  return [
    ...standing.steps
      .filter(step => step.from > size)
      .flatMap(step =>
        step.holders.map(({ item, at }) => ({
          ...fault,
          ...whereToMend(at, standing.release.at),
          column: 'rank',
          value: String(step.from),
          message: `The place of ${item.unit}, ${step.from}, lies outside the ${size} units declared for ${standing.key}.`,
        })),
      ),
    ...(listedTo !== null && listedTo.value > size
      ? [
          {
            ...fault,
            ...standing.release.at,
            column: 'listed_to',
            value: String(listedTo.value),
            message: `${standing.key} cannot be listed to ${listedTo.value}: ${size} units are declared for it.`,
          },
        ]
      : []),
  ];
}

/** V08: no place lies beyond the size of the universe. */
export const universe: Rule = dataset => standings(dataset).flatMap(beyond);
