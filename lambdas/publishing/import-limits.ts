import { fault } from '../records/import/tables/grid.ts';
import { inParts, type Refusal } from '../refusals/refusal.ts';
import { NAME_RULE, NAME_RULE_ZH } from './import-names.ts';
import { type ImportResult, refused } from './import-records.ts';

const ZH = {
  tooHeavy: '读取这些文件所需的内存超过上限。',
  tooSlow: '读取这些文件所需的时间超过上限。',
} as const;

/** The files of an import are too much together, whatever each of them holds. */
export function refuseWhole({ code, facts }: Refusal<'tooHeavy'> | Refusal<'tooSlow'>): ImportResult {
  const { words, remedy } = inParts(code, facts);
  const zh = [ZH[code], '请分几次导入。'] as const;
  return refused([fault({ file: '(all files)', row: null }, 'F16', { en: [words, remedy], zh })]);
}

/** Files that were dropped under names that no file may have: the import is refused before any is opened. */
export function refuseNames(names: readonly string[]): ImportResult {
  const faults = names.map(file =>
    fault({ file, row: null }, 'F03', {
      en: ['A file of an import cannot be called so.', `Give it a name ${NAME_RULE}.`],
      zh: ['导入的文件不能这样命名。', `请改名，${NAME_RULE_ZH}。`],
    }),
  );
  return refused(faults);
}

/** Files that were sent again, or first sent, after the import was made ready: what was looked at then is not what is there. */
export const refuseAltered = (names: readonly string[]): ImportResult =>
  refused(
    names.map(file =>
      fault({ file, row: null }, 'F18', {
        en: [
          'The file is not the one that was there when the import was made ready.',
          'Begin another import, send its files once, and make it ready when all are sent.',
        ],
        zh: ['该文件与导入就绪时不是同一份。', '请重新开始一次导入，每个文件只发送一次，全部发送后再标记就绪。'],
      }),
    ),
  );
