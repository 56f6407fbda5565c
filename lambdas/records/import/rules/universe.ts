import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { counted } from '../note.ts';
import { type Standing, standings } from '../standings.ts';

/** How many have a place, by the list as printed and by that as it stands: who was corrected into it is none of those declared. */
function ranked({ steps, vacated }: Standing): number {
  const holders = steps.flatMap(step => step.holders);
  const asPrinted = holders.filter(({ item }) => item.vintage === 1).length;
  return asPrinted + Math.min(holders.length - asPrinted, vacated.size);
}

/** More have a place than are declared, though no place is beyond: by ties, bands, or places that follow however many share one. */
function overfull(standing: Standing, size: number): readonly Fault[] {
  const count = ranked(standing);
  const isToldElse =
    (standing.release.item.listedTo?.value ?? 0) > size || standing.steps.some(({ from }) => from > size);
  if (count <= size || isToldElse) return [];
  return [
    {
      rule: 'V08',
      ...standing.release.at,
      column: 'universe_size',
      value: String(size),
      message: `${counted(count, 'unit has', 'units have')} a place in ${standing.key}, and ${counted(size, 'unit is', 'units are')} declared for it.`,
      remedy: 'Count the rows against the source, or correct universe_size of the release.',
      translated: inZh(
        `${standing.key}中有名次的单位有${count}个，而所声明的单位只有${size}个。`,
        '请对照来源核对行数，或更正该次发布的universe_size。',
      ),
    },
  ];
}

function beyond(standing: Standing): readonly Fault[] {
  const { universeSize, listedTo, publishedMoves } = standing.release.item;
  if (universeSize === null) return [];
  const size = universeSize.value;
  const counts = publishedMoves?.value;
  const moves = counts ? counts.up + counts.same + counts.down : null;
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
          message: `The place of ${item.unit}, ${step.from}, lies outside the ${counted(size, 'unit', 'units')} declared for ${standing.key}.`,
          translated: inZh(
            `${item.unit}的第${step.from}名超出了${standing.key}所声明的${size}个单位。`,
            '请对照来源核对名次，或更正该次发布的universe_size。',
          ),
        })),
      ),
    ...overfull(standing, size),
    ...(listedTo !== null && listedTo.value > size
      ? [
          {
            ...fault,
            ...standing.release.at,
            column: 'listed_to',
            value: String(listedTo.value),
            message: `${standing.key} cannot be listed to ${listedTo.value}: ${counted(size, 'unit is', 'units are')} declared for it.`,
            translated: inZh(
              `${standing.key}不可能收录至第${listedTo.value}名：所声明的单位只有${size}个。`,
              '请核对listed_to和universe_size。',
            ),
          },
        ]
      : []),
    ...(moves !== null && moves > size
      ? [
          {
            ...fault,
            ...standing.release.at,
            column: 'rose',
            value: String(moves),
            message: `${counted(moves, 'unit', 'units')} cannot have risen, held or fallen in ${standing.key}: ${counted(size, 'unit is', 'units are')} declared for it.`,
            remedy: 'Check rose, held, fell and universe_size of the release.',
            translated: inZh(
              `${standing.key}中上升、持平、下降的合计不可能有${moves}个：所声明的单位只有${size}个。`,
              '请核对该次发布的rose、held、fell和universe_size。',
            ),
          },
        ]
      : []),
  ];
}

/** V08: no place lies beyond the size of the universe, and no more have a place, moved or stayed than it holds. */
export const universe: Rule = dataset => standings(dataset).flatMap(beyond);
