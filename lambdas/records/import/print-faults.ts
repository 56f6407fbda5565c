import { groupBy } from '../group-by.ts';
import type { LanguageId } from '../language-id.ts';
import { type Fault, rowName, sortFaults } from './fault.ts';

const LONGEST = 60;

const MORE = {
  en: (count: number) => ` … (${count} rows in all)`,
  'zh-Hans': (count: number) => ` …（共${count}行）`,
};

function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `"${line.slice(0, LONGEST)}…"` : `"${line}"`;
}

function printFault(fault: Fault, language: LanguageId): string {
  const { also } = fault;
  const values = also?.values ?? (fault.value === null ? [] : [fault.value]);
  const more = also && also.count > also.rows.length ? MORE[language === 'zh-Hans' ? language : 'en'](also.count) : '';
  const rows = also
    ? `${also.rows.map(row => rowName({ ...fault, row }, language)).join(', ')}${more}`
    : rowName(fault, language);
  const place = [rows, lineOf(fault, language), fault.column, ...values.map(shown)]
    .filter(part => part !== null)
    .join(', ');
  const { message, remedy } = fault.translated?.[language] ?? fault;
  return `  ${place} [${fault.rule}]\n    ${message}\n    → ${remedy}`;
}

/** Line and column of a definition; null where the place is a row. */
function lineOf({ line }: Fault, language: LanguageId): string | null {
  if (line === undefined) return null;
  return language === 'zh-Hans' ? `第${line.line}行第${line.column}列` : `line ${line.line}, column ${line.column}`;
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The faults as a person reads them: by file, each with its row, its column, what was found, the rule and the remedy. */
export function printFaults(faults: readonly Fault[], language: LanguageId = 'en', count = faults.length): string {
  const byFile = groupBy(sortFaults(faults), fault => fault.file);
  const files = [...byFile].map(
    ([file, list]) => `${file}\n${list.map(fault => printFault(fault, language)).join('\n')}`,
  );
  const counts = { faults: count, files: byFile.size, told: faults.length };
  const cut = count > faults.length;
  if (language === 'zh-Hans')
    return `${[`导入被拒绝：${counts.files}个文件中有${counts.faults}处错误，未写入任何内容。`, ...files, ...(cut ? [`以上是${counts.faults}处错误中的前${counts.told}处：请改正后再次导入。`] : [])].join('\n\n')}\n`;
  const head = `The import was refused: ${counted(count, 'fault')} in ${counted(byFile.size, 'file')}. Nothing was written.`;
  return `${[head, ...files, ...(cut ? [`These are the first ${counts.told} of ${counts.faults}: mend them, and import again.`] : [])].join('\n\n')}\n`;
}
