import type { Document } from '../../document/document.ts';
import { theme } from '../theme.ts';

/** The theme's colours as custom properties of the page. */
export function themeStyle(): string {
  const properties = [
    ...Object.entries(theme.colours).map(([name, value]) => `--${name}:${value}`),
    ...theme.hues.map((value, index) => `--hue${index}:${value}`),
    ...theme.levels.flatMap(({ fill, text }, index) => [
      `--level${index}-fill:${fill}`,
      `--level${index}-text:${text}`,
    ]),
  ];
  const dark = Object.entries(theme.dark).map(([name, value]) => `--${name}:${value}`);
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
  return `@page{@top-left{content:${cssString(document.runningTitle)}}@bottom-right{content:${number}}}`;
}
