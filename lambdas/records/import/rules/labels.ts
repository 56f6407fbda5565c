import { groupBy } from '../../group-by.ts';
import { textIn } from '../../language-id.ts';
import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { nameKey } from '../normalise.ts';

/** V26: a label means one release of a ranking. */
export const labels: Rule = ({ merged, languages }) =>
  languages.flatMap(({ id: language, column }) =>
    [
      ...groupBy(
        merged.releases.values(),
        ({ item }) => `${item.ranking}/${nameKey(textIn(item.labels, language))}`,
      ).values(),
    ].flatMap(([first, ...others]): readonly Fault[] =>
      others.flatMap(other =>
        first
          ? [
              {
                ...whereToMend(other.at, first.at),
                column: `label_${column}`,
                value: other.item.labels[language] ?? null,
                rule: 'V26',
                message: `The releases "${first.item.id}" and "${other.item.id}" of ${other.item.ranking} bear the same label.`,
                remedy: 'Give each the label that tells it apart, or delete the one that is not a release of its own.',
                translated: inZh(
                  `${other.item.ranking}的“${first.item.id}”和“${other.item.id}”两次发布同名。`,
                  '请用名称区分两者，或删除并非单独一次发布的一行。',
                ),
              },
            ]
          : [],
      ),
    ),
  );
