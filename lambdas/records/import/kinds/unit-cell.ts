import type { Unit } from '../../unit.ts';
import type { RowReader } from '../row-reader.ts';
import { isSum } from '../sums.ts';
import { type UnitIndex, unitInWords } from '../unit-index.ts';

/** Units that are named of those that bear one name. */
const NAMED = 10;

function severalInWords(units: readonly Unit[]) {
  const [named, others] = [units.slice(0, NAMED).map(unitInWords), Math.max(units.length - NAMED, 0)];
  return {
    count: units.length,
    en: `${named.join('; ')}${others === 0 ? '' : `; and ${others} more`}`,
    zh: `${named.join('；')}${others === 0 ? '' : `；等${units.length}个`}`,
  };
}

/** The cell `unit` → the id of the one unit that it names (V01). */
export function readUnit(read: RowReader, units: UnitIndex): string {
  const text = read.text('unit');
  if (text === '') return '';
  const found = units(text);
  if ('unit' in found) return found.unit;
  if ('candidates' in found) {
    const { count, en, zh } = severalInWords(found.candidates);
    read.refuse('V01', 'unit', text, `"${text}" matches ${count} units: ${en}.`, 'Write the id of one of them.', [
      `“${text}”对应${count}个单位：${zh}。`,
      '请填写其中一个的id。',
    ]);
    return '';
  }
  if (isSum(text)) {
    read.refuse(
      'V01',
      'unit',
      text,
      `"${text}" matches no unit: it reads as a sum or an average of the others.`,
      `Leave such rows out: by "skip" in the recipe, as in - { Name: "${text}" }; in a file of ours, delete them.`,
      [
        `“${text}”不对应任何单位：它像是其他各行的合计或平均。`,
        `请略过这样的行：在配方中写skip，例如- { Name: "${text}" }；在本项目格式的文件中请删除该行。`,
      ],
    );
    return '';
  }
  const similar = found.similar.map(unitInWords).join('; ');
  read.refuse(
    'V01',
    'unit',
    text,
    `"${text}" matches no unit.`,
    similar
      ? `Not matched, but alike: ${similar}. Write its id, or decide with "almanac match".`
      : 'Correct the spelling, or add the unit to units.csv (or this spelling to aliases.csv); "almanac match" helps with many.',
    [
      `“${text}”不对应任何单位。`,
      similar
        ? `未作匹配，但相近的有：${found.similar.map(unitInWords).join('；')}。请填写其id，或用“almanac match”决定。`
        : '请更正写法，或在units中补充该单位（或在aliases.csv中补充该写法）；数量多时可用“almanac match”。',
    ],
  );
  return '';
}
