import { groupBy } from '../../group-by.ts';
import { textIn } from '../../language-id.ts';
import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { nameKey } from '../normalise.ts';

/** V26: a label means one release of a ranking, the same in every language, and one that is a year means that year. */
export const labels: Rule = input => [...sharedLabels(input), ...contradicted(input)];

/** The one number in a label: the 32 of “GFCI 32”, the 2022 of 2022年; null where it holds none, or several. */
function numberIn(label: string | undefined): string | null {
  const numbers = label?.match(/\d+/g) ?? [];
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** The year that a label is and nothing besides; null where it is something else. */
const yearIn = (label: string | undefined): string | null => /^(\d{4})年?$/.exec(label?.trim() ?? '')?.[1] ?? null;

/** Labels of one release that say different years or numbers: sentences would, too. */
const contradicted: Rule = ({ merged, languages }) =>
  [...merged.releases.values()].flatMap(({ item, at }) => {
    const [first, ...others] = languages.filter(({ id }) => item.labels[id] !== undefined);
    const told = (language: string | undefined): string | undefined =>
      language === undefined ? undefined : (item.labels[language] ?? undefined);
    const number = numberIn(told(first?.id));
    const [other] = others.filter(({ id }) => number !== null && ![null, number].includes(numberIn(told(id))));
    const year = item.labelYear?.value ?? null;
    const [strange] = languages.filter(({ id }) => year !== null && ![null, String(year)].includes(yearIn(told(id))));
    return [
      ...(other
        ? [
            {
              ...at,
              column: `label_${other.column}`,
              value: told(other.id) ?? null,
              rule: 'V26' as const,
              message: `The label of the release "${item.id}" of ${item.ranking} is "${told(other.id)}" here and "${told(first?.id)}" in label_${first?.column}: the languages would tell different editions.`,
              remedy: 'Give the label as its publisher has it, with the same year or number in each language.',
              translated: inZh(
                `${item.ranking}的“${item.id}”一次发布，此处名称为“${told(other.id)}”，label_${first?.column}中为“${told(first?.id)}”，各语言所指版次不一。`,
                '请按发布机构所用名称填写，各语言的年份或期数应相同。',
              ),
            },
          ]
        : []),
      ...(strange
        ? [
            {
              ...at,
              column: 'label_year',
              value: String(year),
              rule: 'V26' as const,
              message: `The label of the release "${item.id}" of ${item.ranking} is the year "${told(strange.id)}", and label_year says ${year}.`,
              remedy: 'Give in label_year the year that stands in the label; when it came out belongs in "released".',
              translated: inZh(
                `${item.ranking}的“${item.id}”一次发布名称为“${told(strange.id)}”，而label_year为${year}。`,
                '请在label_year中填写名称里的年份；发布时间填在released中。',
              ),
            },
          ]
        : []),
    ];
  });

const sharedLabels: Rule = ({ merged, languages }) =>
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
