import type { Document, Look } from '../../document/document.ts';
import { darkOf, paletteOf, sheetOf } from '../theme.ts';

/** The report's colours as custom properties of the page. */
export function themeStyle(look?: Look): string {
  const properties = Object.entries(paletteOf(look)).map(([name, value]) => `--${name}:${value}`);
  const dark = Object.entries(darkOf(look)).map(([name, value]) => `--${name}:${value}`);
  return `:root{${properties.join(';')}}@media screen and (prefers-color-scheme:dark){:root{${dark.join(';')}}}`;
}

/** A CSS string whose every character but letters, digits and spaces is escaped: no text can leave it. */
function cssString(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 ]/gu, sign => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** Running head and page numbers for those who print the page. */
export function pageStyle(document: Document): string {
  const number = document.words.pageOf
    .split(/(\{pages?\})/)
    .map(part => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part)))
    .join(' ');
  return `@page{@top-left{content:${cssString(document.runningTitle)}}@bottom-right{content:${number}}}${sheetStyle(document.look)}`;
}

/** The paper and the size of text of those who print the page, where they are not the usual ones. */
function sheetStyle(look: Look = {}): string {
  const { width, height } = sheetOf(look);
  const paper = look.page ? `@page{size:${width}pt ${height}pt}@media print{.cover{height:${height - 2}pt}}` : '';
  const text = look.textSize ? `@media print{html,body{font-size:${look.textSize}pt}}` : '';
  return `${paper}${text}`;
}
