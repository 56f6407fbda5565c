import type { Names } from '../../language-id.ts';
import { type Fault, inZh, type Located, STORED } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';
import { counted } from '../note.ts';

/** Items of a kind that were stored before, by id, with a text of each that a report may print. */
type Texts = readonly (readonly [id: string, texts: Names])[];

const storedTexts = ({ merged }: MergedDataset): Readonly<Record<string, Texts>> => {
  const texts = <T>(items: Iterable<Located<T>>, of: (item: T) => readonly [string, Names]): Texts =>
    [...items].flatMap(({ item, at }) => (at === STORED ? [of(item)] : []));
  return {
    units: texts(merged.units.values(), ({ id, names }) => [id, names]),
    groups: texts(merged.groups.values(), ({ id, names }) => [id, names]),
    rankings: texts(merged.rankings.values(), ({ id, names }) => [id, names]),
    releases: texts(merged.releases.values(), ({ ranking, id, labels }) => [`${ranking}/${id}`, labels]),
    indicators: texts(merged.indicators.values(), ({ id, names }) => [id, names]),
    sources: texts(merged.sources.values(), ({ id, title }) => [id, title]),
  };
};

/** How many ids a fault names. */
const NAMED = 5;

/** F19: what was stored before has its texts in the languages that a definition newly asks for. */
export const printedLanguages: Rule = dataset => {
  const stored = storedTexts(dataset);
  return dataset.incoming.reports.items.flatMap(({ item: { languages }, at }) =>
    languages.flatMap((language, index) =>
      Object.entries(stored).flatMap(([kind, texts]): readonly Fault[] => {
        const lacking = texts.filter(([, names]) => names[language] === undefined).map(([id]) => id);
        if (lacking.length === 0) return [];
        const named = lacking.slice(0, NAMED).join(', ');
        const more = lacking.length > NAMED ? ` and ${lacking.length - NAMED} more` : '';
        const message = `Of the ${kind} on record, ${counted(lacking.length, 'has', 'have')} no text in ${language}: ${named}${more}.`;
        const remedy = `Import them again with their texts in ${language}, or take ${language} out of "languages".`;
        const translated = inZh(
          `已登记的${kind}中有${lacking.length}项没有${language}的文字：${lacking.slice(0, NAMED).join('、')}${lacking.length > NAMED ? '等' : ''}。`,
          `请连同${language}的文字重新导入，或从languages中去掉${language}。`,
        );
        return [{ ...at, column: `languages[${index}]`, value: language, rule: 'F19', message, remedy, translated }];
      }),
    ),
  );
};
