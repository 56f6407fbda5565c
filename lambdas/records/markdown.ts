import { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
type Flow = Root['children'][number];
type Paragraph = Extract<Flow, { type: 'paragraph' }>;
type Phrasing = Paragraph['children'][number];

/** A question that a judged sentence is to answer in the text, as it was written. */
export interface AskedInText {
  readonly kind: string;
  readonly [parameter: string]: unknown;
}

/** A stretch of text that is set alike, or the place of a judged sentence or of a figure of it. */
export type TextPiece =
  | { readonly text: string; readonly strong: boolean; readonly href: string | null }
  | {
      readonly claim: AskedInText;
      /** The figure of it that stands there alone, inside of a sentence; null for the sentence of the claim. */
      readonly figure: string | null;
    };

/** A paragraph, an entry of a list or a paragraph of a quotation. */
export interface TextBlock {
  readonly style: 'paragraph' | 'item' | 'quote';
  /** Of the file, from 1. */
  readonly line: number;
  readonly pieces: readonly TextPiece[];
}

/** What of a text is not read, and where: both from 1. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

export interface ReadMarkdown {
  readonly blocks: readonly TextBlock[];
  readonly faults: readonly TextFault[];
}

const TAG = /(\{\{.*?\}\})/s;
const CLAIM = /^\{\{\s*claim\s+([A-Za-z]+)((?:\s+[A-Za-z]+=[^\s{}]+)*)\s*\}\}$/;
/** No parameter of a claim, but which of its figures is to stand there. */
const FIGURE = 'figure';
/** Parameters that are lists, however few they name. */
const LISTS = ['units', 'releases', 'basket', 'others', 'ahead'];

/** Parameters that are whole numbers; whatever else is written in digits is an id, or a figure whose decimals count. */
const NUMBERS =
  'rank count of since until top years places percent year from to decimals up down same steps universe'.split(' ');
const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** A parameter as it is written, with or without quotation marks. */
function parameterOf(name: string, written: string): unknown {
  const text = written.replace(/^["“”](.*)["“”]$/u, '$1');
  if (LISTS.includes(name)) return text.split(',');
  return NUMBERS.includes(name) && /^\d+$/.test(text) ? Number(text) : (FLAGS[text] ?? text);
}

/** `{{claim position unit=singapore release=lpi/2023 figure=rank}}` as a question; null where it is none. */
function askedBy(tag: string): Extract<TextPiece, { readonly claim: AskedInText }> | null {
  const [, kind, parameters = ''] = CLAIM.exec(tag) ?? [];
  if (kind === undefined) return null;
  const given = parameters
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map(each => {
      const [name = '', ...rest] = each.split('=');
      return { name, text: rest.join('=') };
    });
  const asked = given.filter(({ name }) => name !== FIGURE);
  return {
    claim: { ...Object.fromEntries(asked.map(({ name, text }) => [name, parameterOf(name, text)])), kind },
    figure: given.find(({ name }) => name === FIGURE)?.text ?? null,
  };
}

const HAN = String.raw`[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]`;
const BETWEEN_HAN = new RegExp(`(?<=${HAN})\\s*\\n\\s*(?=${HAN})`, 'g');

/** The end of a line is a space, and between Chinese signs nothing. */
const joined = (text: string): string => text.replace(BETWEEN_HAN, '').replace(/\s+/g, ' ');

const isSafe = (url: string): boolean => /^https:\/\/[^\s"'<>]+$/.test(url);

/**
 * Reads Markdown of paragraphs, lists, quotations, emphasis and links to https; whatever else it holds (HTML, pictures,
 * headings, tables, code) is named with its place.
 */
export function readMarkdown(text: string): ReadMarkdown {
  const faults: TextFault[] = [];
  const refuse = ({ position }: { readonly position?: Root['position'] }, found: string): readonly [] => {
    const { line = 1, column = 1 } = position?.start ?? {};
    faults.push({ line, column, found });
    return [];
  };

  const textPieces = (node: Extract<Phrasing, { type: 'text' }>, strong: boolean, href: string | null) =>
    node.value.split(TAG).flatMap((part): readonly TextPiece[] => {
      if (!part.startsWith('{{')) return part === '' ? [] : [{ text: joined(part), strong, href }];
      const asked = askedBy(part);
      return asked === null || href !== null || strong ? refuse(node, part) : [asked];
    });

  const phrasing = (nodes: readonly Phrasing[], strong: boolean, href: string | null): readonly TextPiece[] =>
    nodes.flatMap((node): readonly TextPiece[] => {
      if (node.type === 'text') return textPieces(node, strong, href);
      if (node.type === 'break') return [{ text: ' ', strong, href }];
      if (node.type === 'emphasis' || node.type === 'strong') return phrasing(node.children, true, href);
      if (node.type === 'link')
        return isSafe(node.url) ? phrasing(node.children, strong, node.url) : refuse(node, node.url);
      return refuse(node, 'value' in node ? node.value : node.type);
    });

  const paragraph = (node: Paragraph, style: TextBlock['style']): readonly TextBlock[] => {
    const pieces = phrasing(node.children, false, null);
    return pieces.length === 0 ? [] : [{ style, line: node.position?.start.line ?? 1, pieces }];
  };

  const flow = (node: Flow, style: TextBlock['style']): readonly TextBlock[] => {
    if (node.type === 'paragraph') return paragraph(node, style);
    if (node.type === 'blockquote' && style === 'paragraph') return node.children.flatMap(each => flow(each, 'quote'));
    if (node.type === 'list' && style === 'paragraph')
      return node.children.flatMap(item => item.children.flatMap(each => flow(each, 'item')));
    return refuse(node, 'value' in node ? node.value : node.type);
  };
  const blocks = fromMarkdown(text).children.flatMap(node => flow(node, 'paragraph'));
  return { blocks, faults };
}
