import { groupBy } from '../../group-by.ts';
import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';

/** F12: the rows of one title in one edition agree on the size of its list, and do not outgrow it. */
export const honourLists: Rule = ({ merged }) =>
  [...groupBy(merged.honours.values(), ({ item }) => `${item.report}/${item.edition}/${item.title}`)].flatMap(
    ([key, list]): readonly Fault[] => {
      const [first] = list;
      if (!first) return [];
      const size = first.item.listSize;
      const other = list.find(({ item }) => item.listSize !== size);
      const fault = (message: string, remedy: string, ...zh: readonly [string, string]): Fault => {
        const where = whereToMend(...list.map(({ at }) => at).toReversed());
        return {
          ...where,
          column: 'list_size',
          value: String(size),
          rule: 'F12',
          message,
          remedy,
          translated: inZh(...zh),
        };
      };
      if (other)
        return [
          fault(
            `The rows of ${key} give different sizes of its list (${size ?? 'none'} and ${other.item.listSize ?? 'none'}).`,
            'Write the same list_size in each row.',
            `${key}的各行给出的名单人数不同（${size ?? '空'}和${other.item.listSize ?? '空'}）。`,
            '请在各行填写相同的list_size。',
          ),
        ];
      const orders = [...groupBy(list, ({ item }) => String(item.order)).entries()].filter(
        ([, same]) => same.length > 1,
      );
      return [
        ...orders.map(([order]) =>
          fault(
            `Two holders of ${key} have the order ${order}.`,
            'Number the holders as they were named.',
            `${key}有两个获得者的order同为${order}。`,
            '请按公布的次序编号。',
          ),
        ),
        ...(size !== null && list.length > size
          ? [
              fault(
                `${key} has ${list.length} holders, and its list has ${size}.`,
                'Correct list_size or the rows.',
                `${key}有${list.length}个获得者，而名单人数为${size}。`,
                '请更正list_size或各行。',
              ),
            ]
          : []),
      ];
    },
  );
