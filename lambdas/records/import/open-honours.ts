import { groupBy } from '../group-by.ts';
import type { MergedDataset } from './merged-dataset.ts';
import { type Note, note } from './note.ts';

/**
 * Lists of honours of which nobody says whether all their holders are on record: nothing is told of such a list as a whole.
 * That is a value, so it is told and no fault; once a list, at the first of its rows that was brought.
 */
export const openHonours = ({ incoming }: MergedDataset): readonly Note[] =>
  [...groupBy(incoming.honours.items, ({ item }) => `${item.report}/${item.edition}/${item.title}`)].flatMap(
    ([list, [first]]) =>
      first === undefined || first.item.listSize !== null
        ? []
        : [
            note(
              first.at,
              'How many hold these titles is not said ("list_size" is empty): each is told of its holders one by one, and nothing of the list as a whole (how many they are, who is new, who holds it again). Where the full list was seen, give "list_size"; it may be given later too.',
              '这些称号的获得者总数未写明（list_size为空）：只逐一报告获得者，不报告整个名单（人数、新增、再次获得）。若见到完整名单，请填写list_size；也可以以后补填。',
              { column: 'list_size', of: list },
            ),
          ],
  );
