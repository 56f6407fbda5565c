import { type Token, type TokenHandler, Tokenizer } from 'parse5';

/** What a reader of XML is told, in the order of the text. Names come without their prefix, in small letters. */
export interface XmlReader {
  readonly open: (
    name: string,
    attribute: (name: string) => string | null,
    /** All of them, with their prefixes. */
    attributes: readonly { readonly name: string; readonly value: string }[],
  ) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The text is no XML: an element is not closed, or another one is. */
export class BrokenXml extends Error {
  override readonly name = 'BrokenXml';
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name without the prefix; what tells no two apart in workbooks. */
const attributeOf =
  ({ attrs }: Token.TagToken) =>
  (name: string): string | null =>
    attrs.find(each => localName(each.name) === name)?.value ?? null;

/**
 * Reads the XML of a workbook, part after part, without a tree in the memory. Entities of a document type are not read, so
 * that none can grow.
 */
export function readXml(text: string, reader: XmlReader): void {
  const open: string[] = [];
  const nothing = (): void => {};
  const said = ({ chars }: Token.CharacterToken): void => reader.text(chars);
  const close = (name: string): void => {
    if (open.pop() !== name) throw new BrokenXml(`</${name}> closes what is not open.`);
    reader.close(name);
  };
  const handler: TokenHandler = {
    onComment: nothing,
    onDoctype: nothing,
    onStartTag(token) {
      const name = localName(token.tagName);
      open.push(name);
      reader.open(name, attributeOf(token), token.attrs);
      if (token.selfClosing) close(name);
    },
    onEndTag: token => close(localName(token.tagName)),
    onEof() {
      if (open.length > 0) throw new BrokenXml(`<${open.at(-1)}> is not closed.`);
    },
    onCharacter: said,
    onNullCharacter: nothing,
    onWhitespaceCharacter: said,
  };
  const tokenizer = new Tokenizer({}, handler);
  // Sections of plain text (CDATA) are read as such, which HTML knows in foreign elements only.
  tokenizer.inForeignNode = true;
  tokenizer.write(text, true);
}
