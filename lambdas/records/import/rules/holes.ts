import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { type Standing, type Step, standings } from '../standings.ts';
import { tieFaults } from './tie-rule.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The place after those that a step fills. Half a band fills no more than the places that its holders could have. */
function placeAfter(standing: Standing, step: Step): number {
  if (standing.ranking.tieRule === 'dense' && !step.band) return step.from + 1;
  return Math.min(step.from + step.taken, step.band && step.to !== null ? step.to + 1 : Number.POSITIVE_INFINITY);
}

/** The places from 1 to `depth` that nobody holds, ties counted: 1, 2, 2, 4 fills 1 to 4. */
function emptyPlaces(standing: Standing, depth: number): readonly Stretch[] {
  const empty: Stretch[] = [];
  let next = 1;
  for (const step of standing.steps) {
    if (step.from > next) empty.push({ from: next, to: Math.min(step.from - 1, depth) });
    next = Math.max(next, placeAfter(standing, step));
    if (next > depth) break;
  }
  if (next <= depth) empty.push({ from: next, to: depth });
  return empty.filter(({ from }) => from <= depth);
}

/** What is left of a stretch without the places that a correction emptied: these are known, and known to be empty. */
function notVacated({ from, to }: Stretch, vacated: ReadonlySet<number>): readonly Stretch[] {
  const emptied = [...vacated].filter(place => place >= from && place <= to).sort((a, b) => a - b);
  return [from - 1, ...emptied]
    .map((place, at) => ({ from: place + 1, to: (emptied[at] ?? to + 1) - 1 }))
    .filter(part => part.from <= part.to);
}

/** On a list that is whole down to a place nobody shares it who has no row. */
const sharedWithNobody = (standing: Standing, depth: number): readonly Fault[] =>
  standing.steps.flatMap(({ unseen, from }) =>
    unseen === null || from > depth
      ? []
      : [
          {
            ...whereToMend(unseen.at, standing.release.at),
            column: 'rank',
            value: `=${from}`,
            rule: 'V09',
            message: `${standing.key} is declared to be on record from 1 to ${depth}, and rank ${from} of ${unseen.item.unit} is marked as shared while nobody else holds it.`,
            remedy:
              'Add the record of whoever shares it, lower listed_to to the place above, or write the rank without the mark of a tie.',
            translated: inZh(
              `${standing.key}声明第1至${depth}名均有记录，而${unseen.item.unit}的第${from}名标为并列，却没有其他单位居此名次。`,
              '请补上并列单位的记录，或将listed_to改至其前一名，或去掉名次的并列标记。',
            ),
          },
        ],
  );

const inWords = ({ from, to }: Stretch): string => (from === to ? `${from}` : `${from} to ${to}`);

function holesOf(standing: Standing): readonly Fault[] {
  const depth = standing.release.item.listedTo?.value;
  // Ranks that break the tie rule say nothing sure about what is missing: they are mended first.
  if (depth === undefined || tieFaults(standing).length > 0) return [];
  const unshared = sharedWithNobody(standing, depth);
  const holes = emptyPlaces(standing, depth).flatMap(hole => notVacated(hole, standing.vacated));
  if (unshared.length > 0 || holes.length === 0) return unshared;
  const records = standing.steps.flatMap(step => step.holders.map(({ at }) => at));
  return [
    {
      ...whereToMend(standing.release.at, ...records),
      column: 'listed_to',
      value: String(depth),
      rule: 'V09',
      message: `${standing.key} is declared to be on record from 1 to ${depth}, and nobody holds: ${holes.map(inWords).join(', ')}.`,
      remedy: 'Add the records that are missing, or lower listed_to to the place up to which every one is known.',
      translated: inZh(
        `${standing.key}声明第1至${depth}名均有记录，而以下名次无人占据：${holes.map(({ from, to }) => (from === to ? `${from}` : `${from}至${to}`)).join('、')}。`,
        '请补上缺少的记录，或将listed_to改为名次齐全之处。',
      ),
    },
  ];
}

/** V09: a release holds every place from 1 to its listed_to, and whoever shares one. */
export const holes: Rule = dataset => standings(dataset).flatMap(holesOf);
