import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { statedIn } from './languages.ts';
import type { Objection } from './objection.ts';
import { createReading, type Said } from './reading.ts';
import type { RecordedText } from './recorded.ts';
import { takenFor } from './taken.ts';
import type { Words } from './words.ts';

/** What an editor does about words of each sort that are no sentence. */
export const NAMED_SO: Readonly<Record<Exclude<Words, 'text' | 'opinion' | 'note' | 'caption' | 'credit'>, Objection>> =
  {
    name: { en: 'let a name say who or what it is, and no more', zh: '名称只写是谁或是什么，不说别的' },
    work: { en: 'let the title say what the report is about, and no more', zh: '标题只写报告的主题，不说别的' },
    title: { en: 'let the title of a section tell no fact', zh: '章节标题不陈述事实' },
    measure: {
      en: 'say in measures what the ranking counts, of whomever it ranks, without names, figures and places',
      zh: 'measures中只写榜单评价什么，不写名称、数字和名次',
    },
    list: {
      en: 'write the name alone, as its publisher has it: no result of it, nor who stands up for it',
      zh: '只照发布方的写法填写名称，不写结果，也不写由谁认可',
    },
    count: {
      en: 'write what is counted, or which edition it is, and no result of it',
      zh: '只写统计什么或是哪一次发布，不写结果',
    },
    award: {
      en: 'write what the class or the honour is called, without whom its bearers are better than and who stands up for it',
      zh: '只写层级或称号的名称，不写优于谁，也不写由谁认可',
    },
    kind: {
      en: 'call them by what they are, such as "city" or "ports of the delta", and not by how they fare',
      zh: '按其类别或所属称呼，如“城市”“三角洲港口”，不写其境况',
    },
  };

/** What a text that records are called by says besides; null where it says nothing. */
export type NameReader = (recorded: Pick<RecordedText, 'words' | 'text'>) => NameObjection | null;

/** What words say that name something, what they are taken for, and what to do instead. */
export interface NameObjection {
  readonly says: Objection;
  readonly instead: Objection;
}

/** Each word once. */
const once = (words: readonly Said[]): readonly Said[] => [
  ...new Map(words.map(said => [`${said.word.trim()} ${said.as}`, said])).values(),
];

/**
 * Reads what records are called by and counted in, before there is an edition that prints it. No number in it is one of a note.
 */
export function createNameReader(dataset: Dataset, language: LanguageId): NameReader {
  const stated = statedIn(language);
  if (stated === null) return () => null;
  const { said } = createReading(dataset, stated, { isDated: () => false, isCounted: () => false });
  return ({ words, text }) => {
    const found = text === '' ? [] : once(said(text, words));
    return found.length === 0 ? null : { says: takenFor(found), instead: remedyOf(words) };
  };
}

const isNaming = (words: Words): words is keyof typeof NAMED_SO => Object.hasOwn(NAMED_SO, words);

const remedyOf = (words: Words): Objection => (isNaming(words) ? NAMED_SO[words] : NAMED_SO.name);
