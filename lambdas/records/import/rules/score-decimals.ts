import { decimalsOf } from '../../decimal.ts';
import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { counted } from '../note.ts';

/** V36: a score has the decimals that its release declares. */
export const scoreDecimals: Rule = ({ merged }) =>
  [...merged.records.values()].flatMap(({ item, at }): readonly Fault[] => {
    const key = `${item.ranking}/${item.release}`;
    const release = merged.releases.get(key);
    const declared = release?.item.scoreDecimals?.value;
    if (!release || declared === undefined || item.score === null || decimalsOf(item.score) === declared) return [];
    return [
      {
        ...whereToMend(at, release.at),
        column: 'score',
        value: item.score,
        rule: 'V36',
        message: `${item.unit} has the score ${item.score} in ${key}, whose scores are declared to have ${counted(declared, 'decimal', 'decimals')}.`,
        remedy: 'Write the score as it was printed, or correct score_decimals of the release.',
        translated: inZh(
          `${item.unit}在${key}中的得分为${item.score}，而该次发布声明得分有${declared}位小数。`,
          '请按公布的样子填写得分，或更正该次发布的score_decimals。',
        ),
      },
    ];
  });
