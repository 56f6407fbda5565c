import { isObject } from '../fields.ts';
import { FONT_SCRIPTS, FONT_WEIGHTS, type FontData, type FontScript, type FontWeight, fontsIn } from '../font.ts';
import type { ReportDefinition } from '../report.ts';
import type { Fault } from './fault.ts';
import { type ReadFont, readFont } from './fonts/read-font.ts';
import type { InputFile } from './input-file.ts';
import { openBinary, type Taken } from './open-binary.ts';
import { fault, type Told } from './tables/grid.ts';

/** Fonts by their paths. */
export type FontFiles = Taken<ReadFont>;

/** A file of a font as an import takes it, or what is wrong with it. */
export const openFont = (file: InputFile) => openBinary(file, 'F23', (_, bytes) => readFont(bytes));

/** Stands for one that is not taken: its file bears the fault. */
const NOT_TAKEN: FontData = { sha256: '' };

/** The data of a file that a definition names; of one that is not there none, which is a fault. */
function dataOf(path: unknown, files: FontFiles): FontData | null {
  const found = typeof path === 'string' ? files.get(path) : undefined;
  return found === undefined ? null : (found?.data ?? NOT_TAKEN);
}

const withData = (font: unknown, files: FontFiles): unknown =>
  isObject(font)
    ? { ...font, data: Object.fromEntries(FONT_WEIGHTS.map(weight => [weight, dataOf(font[weight], files)])) }
    : font;

/** A definition with the data of the fonts that it names. */
export function withFonts(item: unknown, files: FontFiles): unknown {
  if (!isObject(item) || !isObject(item.theme) || !isObject(item.theme.fonts)) return item;
  const { fonts } = item.theme;
  const own = FONT_SCRIPTS.flatMap(script => (script in fonts ? [[script, withData(fonts[script], files)]] : []));
  return { ...item, theme: { ...item.theme, fonts: { ...fonts, ...Object.fromEntries(own) } } };
}

/** What any report is set in: letters, figures, and the marks between them. */
const LEAST: Readonly<Record<FontScript, string>> = {
  latin: `${String.fromCharCode(...Array.from({ length: 0x5f }, (_, index) => 0x20 + index))}–—‘’“”…`,
  han: '，。、；：？！（）《》“”‘’—…第名位年月日版与和的在为是一二三四五六七八九十',
};

/** So many signs are told one by one. */
const TOLD = 12;

function lacking(script: FontScript, { signs }: ReadFont): Told | null {
  const lacks = [...LEAST[script]].filter(sign => !signs.has(sign.codePointAt(0) ?? 0));
  if (lacks.length === 0) return null;
  const named = lacks.slice(0, TOLD).join(' ');
  const rest = lacks.length > TOLD ? ` and ${lacks.length - TOLD} more` : '';
  return {
    en: [`It lacks signs that any report has: ${named}${rest}.`, 'Choose a font that has them.'],
    zh: [`缺少任何报告都用到的字符：${named}${rest === '' ? '' : '等'}。`, '请选用含有这些字符的字体。'],
  };
}

function otherwiseCalled(family: string, { families }: ReadFont): Told | null {
  if (families.includes(family)) return null;
  const named = families.join(', ');
  return {
    en: [
      `It is called "${named}", and the definition calls it "${family}".`,
      'Write the name as the file has it, or give the file of that font.',
    ],
    zh: [`字体名为“${named}”，而定义写作“${family}”。`, '请按文件中的名称填写，或提供该字体的文件。'],
  };
}

function otherwiseWeighed(asked: FontWeight, { weight }: ReadFont): Told | null {
  if (asked === weight) return null;
  return {
    en: [`By its own account it is ${weight}, and it is given as "${asked}".`, `Give the ${asked} file of the family.`],
    zh: [
      `字重为${weight === 'bold' ? '粗体' : '常规'}，却作为${asked}给出。`,
      `请提供该字体的${asked === 'bold' ? '粗体' : '常规'}文件。`,
    ],
  };
}

/** F23: the fonts of these definitions are those that they name, and have what any report is set in. */
export function faultsOfFonts(reports: readonly ReportDefinition[], files: FontFiles): readonly Fault[] {
  return reports.flatMap(({ theme }) =>
    fontsIn(theme?.fonts).flatMap(({ script, font }) =>
      FONT_WEIGHTS.flatMap(weight => {
        const file = font[weight];
        const read = files.get(file);
        if (!read) return [];
        const told = [lacking(script, read), otherwiseCalled(font.family, read), otherwiseWeighed(weight, read)];
        return told.flatMap(each => (each === null ? [] : [fault({ file, row: null }, 'F23', each)]));
      }),
    ),
  );
}
