import { type Fault, rowName, sortFaults } from './fault.ts';
import { groupBy } from './group-by.ts';

const LONGEST = 60;

function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `"${line.slice(0, LONGEST)}…"` : `"${line}"`;
}

function printFault(fault: Fault): string {
  const place = [rowName(fault), fault.column, fault.value === null ? null : shown(fault.value)]
    .filter(part => part !== null)
    .join(', ');
  return `  ${place} [${fault.rule}]\n    ${fault.message}\n    → ${fault.remedy}`;
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The faults as a person reads them: by file, each with its row, its column, what was found, the rule and the remedy. */
export function printFaults(faults: readonly Fault[]): string {
  const byFile = groupBy(sortFaults(faults), fault => fault.file);
  const files = [...byFile].map(([file, list]) => `${file}\n${list.map(printFault).join('\n')}`);
  const head = `The import was refused: ${counted(faults.length, 'fault')} in ${counted(byFile.size, 'file')}. Nothing was written.`;
  return `${[head, ...files].join('\n\n')}\n`;
}
