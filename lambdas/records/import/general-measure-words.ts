import { UNIT_KINDS } from '../unit.ts';
import type { MergedDataset } from './merged-dataset.ts';
import { type Note, note } from './note.ts';

/**
 * Nouns of units that a definition gives without their measure word, in a language that has such words: the general one stands
 * between a number and each of them, which is right of many nouns, so it is told and no fault. For rankings it does as well.
 */
export const generalMeasureWords = ({ incoming, languages }: MergedDataset): readonly Note[] =>
  incoming.reports.items.flatMap(({ item, at }) =>
    languages.flatMap(({ id, measureWord }) =>
      measureWord === null || !item.languages.includes(id)
        ? []
        : UNIT_KINDS.flatMap(kind => {
            const noun = item.nouns?.[kind]?.[id];
            if (noun === undefined || noun.measureWord !== undefined) return [];
            const column = `nouns.${kind}.${id}.measureWord`;
            return [
              note(
                at,
                `${column} is not given: between a number and ${noun.singular} stands ${measureWord}. Where the noun has another, give it, such as 所 of 大学.`,
                `未填写${column}：数字与“${noun.singular}”之间用“${measureWord}”。若该名词另有量词，请填写，如大学用“所”。`,
                { column },
              ),
            ];
          }),
    ),
  );
