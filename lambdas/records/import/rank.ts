import type { Place } from '../record.ts';

/** What the cell of a rank says; a fault names its rule. */
export type ReadRank =
  | { readonly place: Place }
  | {
      readonly rule: 'V04' | 'V21';
      readonly message: string;
      readonly remedy: string;
      readonly zh: readonly [message: string, remedy: string];
    };

const NUMBER = '([1-9]\\d{0,8})';
const RANKS = [
  `${NUMBER}`,
  `[=＝]\\s*${NUMBER}`,
  `${NUMBER}\\s*[=＝]`,
  `[Tt]-?\\s*${NUMBER}`,
  `(?:并列)?第?${NUMBER}[名位]?`,
].map(form => new RegExp(`^${form}$`));
const BAND = /^第?([1-9]\d{0,8})\s*[-‐‑–—－~～〜]\s*([1-9]\d{0,8})[名位]?$/;
const OPEN_BAND = new RegExp(`^${NUMBER}\\s*[+＋]$`);
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const SPREADSHEET_DATE = new RegExp(
  [
    `^\\d{1,2}[-/ ]${MONTH}`,
    `^${MONTH}[-/ ]\\d{1,4}$`,
    '\\d月\\d{1,2}日$',
    '^\\d{1,4}\\/\\d{1,2}(\\/\\d{1,4})?$',
    '^\\d{4}-\\d{2}-\\d{2}$',
  ].join('|'),
  'i',
);

/** A place, and behind it in brackets or with an arrow the former place or the change. */
const TWO_IN_ONE = /^[=＝]?\d{1,9}[=＝]?\s*(?:[(（[]\s*[-+−–▲▼△▽↑↓]?\s*\d{1,9}\s*[)）\]]|[▲▼△▽↑↓]\s*\d{0,9})$/;

/** A year and a month, which no band is: its end lies above its beginning. */
const MONTH_OF_YEAR = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

const KNOWN = 'Known are 5, =10, 10=, T10, 并列10, 第10名, a band 101-150 and an open band 150+.';

/** The mark of a shared place, in the forms that are read. */
const SHARED = /[=＝]|^[Tt]|并列/;

/** Whether a place is printed as a shared one. */
export const isMarkedShared = (text: string): boolean => SHARED.test(text);

/** The forms in which publishers print a place. The mark of a tie is no part of it, and read by itself. */
export function readRank(text: string): ReadRank {
  for (const form of RANKS) {
    const [, rank] = form.exec(text) ?? [];
    if (rank) return { place: { kind: 'rank', rank: Number(rank) } };
  }
  const [, open] = OPEN_BAND.exec(text) ?? [];
  if (open) return { place: { kind: 'band', from: Number(open), to: null } };
  const [, from, to] = MONTH_OF_YEAR.test(text) ? [] : (BAND.exec(text) ?? []);
  if (from && to) {
    if (Number(from) < Number(to)) return { place: { kind: 'band', from: Number(from), to: Number(to) } };
    if (from === to)
      return {
        rule: 'V21',
        message: `The band ${text} begins where it ends: it is one place.`,
        remedy: `Write ${to} if that is the place, or the band as it is printed.`,
        zh: [`区间${text}起止相同，只是一个名次。`, `若名次即为${to}，请写成${to}；否则请按公布的区间书写。`],
      };
    return {
      rule: 'V21',
      message: `The band ${text} begins (${from}) above its end (${to}).`,
      remedy: `Check the source; write ${to}-${from} if the two were exchanged.`,
      zh: [`区间${text}的起点（${from}）大于终点（${to}）。`, `请对照来源核对；若两数颠倒，请写成${to}-${from}。`],
    };
  }
  if (SPREADSHEET_DATE.test(text) || MONTH_OF_YEAR.test(text))
    return {
      rule: 'V04',
      message: `"${text}" looks like a band that a spreadsheet turned into a date.`,
      remedy: 'Format the column as text and type the band again, such as 1-10.',
      zh: [`“${text}”像是被电子表格变成日期的区间。`, '请将该列设为文本格式后重新填写，如1-10。'],
    };
  if (TWO_IN_ONE.test(text))
    return {
      rule: 'V04',
      message: `"${text}" is not a rank: the cell holds two things.`,
      remedy:
        'Leave the place as it is printed; what stands beside it, such as the former place or the change, belongs in a column of its own, or to the release before.',
      zh: [
        `“${text}”不是名次：一格中有两项内容。`,
        '请只保留公布的名次；其旁的上届名次或升降应另列一栏，或属于上一次发布。',
      ],
    };
  return {
    rule: 'V04',
    message: `"${text}" is not a rank: a rank is a whole number from 1 up.`,
    remedy: `Write the place as printed. ${KNOWN} Where there is none, leave the cell empty and give a status.`,
    zh: [
      `“${text}”不是名次：名次须为不小于1的整数。`,
      '请按公布的形式书写，如5、=10、10=、T10、并列10、第10名、101-150、150+；没有名次时请留空并填写status。',
    ],
  };
}

/** What the cell of an interval of ranks says, such as 3-7; or what is wrong with it. */
export type ReadInterval =
  | { readonly from: number; readonly to: number }
  | {
      readonly message: string;
      readonly remedy: string;
      readonly zh: readonly [message: string, remedy: string];
    };

const INTERVAL = 'Write two places with a hyphen between them, such as 3-7.';
const INTERVAL_ZH = '请写两个名次，其间用连字符，如3-7。';

/** An interval of ranks: written as a band is, with an end. */
export function readInterval(text: string): ReadInterval {
  const [, from, to] = BAND.exec(text) ?? [];
  if (from && to) {
    if (Number(from) <= Number(to)) return { from: Number(from), to: Number(to) };
    return {
      message: `The interval ${text} begins (${from}) above its end (${to}).`,
      remedy: `Check the source; write ${to}-${from} if the two were exchanged.`,
      zh: [`名次区间${text}的起点（${from}）大于终点（${to}）。`, `请对照来源核对；若两数颠倒，请写成${to}-${from}。`],
    };
  }
  if (SPREADSHEET_DATE.test(text))
    return {
      message: `"${text}" looks like an interval that a spreadsheet turned into a date.`,
      remedy: `Format the column as text. ${INTERVAL}`,
      zh: [`“${text}”像是被电子表格变成日期的区间。`, `请将该列设为文本格式。${INTERVAL_ZH}`],
    };
  return {
    message: `"${text}" is not an interval of ranks.`,
    remedy: INTERVAL,
    zh: [`“${text}”不是名次区间。`, INTERVAL_ZH],
  };
}
