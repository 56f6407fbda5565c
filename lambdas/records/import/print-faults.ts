import type { LanguageId } from '../language-id.ts';
import { type Fault, rowName, sortFaults } from './fault.ts';
import { groupBy } from './group-by.ts';

const LONGEST = 60;

function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `"${line.slice(0, LONGEST)}…"` : `"${line}"`;
}

function printFault(fault: Fault, language: LanguageId): string {
  const place = [rowName(fault), fault.column, fault.value === null ? null : shown(fault.value)]
    .filter(part => part !== null)
    .join(', ');
  const { message, remedy } = fault.translated?.[language] ?? fault;
  return `  ${place} [${fault.rule}]\n    ${message}\n    → ${remedy}`;
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The faults as a person reads them: by file, each with its row, its column, what was found, the rule and the remedy. */
export function printFaults(faults: readonly Fault[], language: LanguageId = 'en'): string {
  const byFile = groupBy(sortFaults(faults), fault => fault.file);
  const files = [...byFile].map(
    ([file, list]) => `${file}\n${list.map(fault => printFault(fault, language)).join('\n')}`,
  );
  const counts = { faults: faults.length, files: byFile.size };
  if (language === 'zh-Hans')
    return `${[`导入被拒绝：${counts.files}个文件中有${counts.faults}处错误，未写入任何内容。`, ...files].join('\n\n')}\n`;
  const head = `The import was refused: ${counted(faults.length, 'fault')} in ${counted(byFile.size, 'file')}. Nothing was written.`;
  return `${[head, ...files].join('\n\n')}\n`;
}
