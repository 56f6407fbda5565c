/**
 * What pdfkit 0.20.2 has and its published types (0.17) lack, and the private fields that the painters write to.
 * pdfkit is pinned exactly because of the latter.
 */
declare namespace PDFKit {
  interface EmbeddedFont {
    readonly id: string;
    readonly scale: number;
    readonly subset: { includeGlyph(glyph: number): number };
    /** Advance by glyph of the subset, in thousandths of an em. */
    readonly widths: (number | undefined)[];
    /** Code points by glyph of the subset. */
    readonly unicode: (readonly number[] | undefined)[];
    ref(): object;
  }

  interface DictionaryHolder {
    readonly data: Record<string, unknown>;
  }

  interface EngineOptions {
    readonly font: null;
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly autoFirstPage: false;
    readonly pdfVersion: '1.4' | '1.7';
    readonly tagged: true;
    readonly displayTitle: true;
    readonly lang: string;
    readonly subset: 'PDF/A-1b' | 'PDF/A-2a' | 'PDF/A-3a';
    readonly info: DocumentInfo;
  }

  interface PDFDocument {
    // biome-ignore lint/suspicious/noMisleadingInstantiator: an overload of the constructor that the published types declare so
    new (options: EngineOptions): PDFDocument;
    /** The font chosen last. */
    readonly _font: EmbeddedFont;
    readonly _root: DictionaryHolder;
    /** Written as both halves of the file identifier. */
    _id: Uint8Array;
    /** Writes a line, or bytes as they are, into the file. */
    _write: (data: string | Uint8Array) => void;
    /** So many bytes are in the file. */
    _offset: number;
    /** Gives a piece of the file to those who read it; null: there is no more. */
    push: (chunk: Uint8Array | null) => boolean;
    /** Writes the document information into the XMP packet. */
    _addInfo: () => void;
  }

  /** An object of the file, such as the content of a page. */
  interface PDFReference {
    end: (chunk?: string | Uint8Array) => void;
    write: (chunk: string | Uint8Array) => void;
    finalize: () => void;
  }

  interface PDFPage {
    readonly content: PDFReference;
    /** Pictures of the page, by their names in its content. */
    readonly xobjects: Record<string, PDFReference>;
  }

  interface PDFStructureElement {
    readonly dictionary: DictionaryHolder;
  }

  interface PDFOutline {
    options: { expanded: boolean };
    readonly outlineData: Record<string, unknown>;
    addItem(title: string, options: { readonly fit: false; readonly left: number; readonly top: number }): PDFOutline;
  }

  namespace Mixins {
    interface PDFFont {
      registerFont(name: string, font: import('fontkit').Font): PDFDocument;
    }

    interface PDFAttachment {
      file(
        bytes: Uint8Array,
        options: {
          readonly name: string;
          readonly type: string;
          readonly description: string;
          readonly relationship: string;
          readonly creationDate: Date;
          readonly modifiedDate: Date;
        },
      ): this;
    }

    interface PDFAnnotation {
      link(
        x: number,
        y: number,
        width: number,
        height: number,
        url: string,
        options: { readonly structParent: PDFStructureElement; readonly Contents: object },
      ): this;
      goTo(
        x: number,
        y: number,
        width: number,
        height: number,
        name: string,
        options: { readonly structParent: PDFStructureElement; readonly Contents: object },
      ): this;
    }

    interface StructureElementOptions {
      bbox?: readonly [number, number, number, number];
      placement?: 'Block' | 'Inline';
      scope?: 'Row' | 'Column';
    }
  }
}

declare module 'pdfkit/output' {
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>;
}
