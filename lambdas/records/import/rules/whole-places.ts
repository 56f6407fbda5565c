import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';

/** V33: what is measured in places is counted from 1; `8.0` may be a score that slipped into the wrong indicator. */
export const wholePlaces: Rule = ({ merged }) =>
  [...merged.values.values()].flatMap(({ item, at }): readonly Fault[] => {
    const indicator = merged.indicators.get(item.indicator);
    if (indicator?.item.measure !== 'place' || /^[1-9]\d*$/.test(item.value)) return [];
    return [
      {
        ...whereToMend(at, indicator.at),
        column: 'value',
        value: item.value,
        rule: 'V33',
        message: `${item.indicator} is measured in places, and "${item.value}" is none.`,
        remedy:
          'Write the place as a whole number from 1 up, such as 8; for a score, use an indicator of another measure.',
        translated: inZh(
          `${item.indicator}以名次计量，而“${item.value}”不是名次。`,
          '请将名次写成不小于1的整数，如8；若为得分，请用其他计量的指标。',
        ),
      },
    ];
  });
