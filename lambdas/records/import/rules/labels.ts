import type { LanguageId } from '../../language-id.ts';
import { LANGUAGES } from '../../language-id.ts';
import { type Fault, whereToMend } from '../fault.ts';
import { groupBy } from '../group-by.ts';
import { nameKey } from '../normalise.ts';
import type { Rule } from '../world.ts';

const COLUMN: Record<LanguageId, string> = { en: 'label_en', 'zh-Hans': 'label_zh' };

/** V26: a label means one release of a ranking. */
export const labels: Rule = ({ merged }) =>
  LANGUAGES.flatMap(language =>
    [
      ...groupBy(merged.releases.values(), ({ item }) => `${item.ranking}/${nameKey(item.labels[language])}`).values(),
    ].flatMap(([first, ...others]): readonly Fault[] =>
      others.flatMap(other =>
        first
          ? [
              {
                ...whereToMend(other.at, first.at),
                column: COLUMN[language],
                value: other.item.labels[language],
                rule: 'V26',
                message: `The releases "${first.item.id}" and "${other.item.id}" of ${other.item.ranking} bear the same label.`,
                remedy: 'Give each the label that tells it apart, or delete the one that is not a release of its own.',
              },
            ]
          : [],
      ),
    ),
  );
