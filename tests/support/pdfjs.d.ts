/** The part of pdf.js 4.10.38 that reading a PDF back needs; its own types want a browser's. */
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export interface TextItem {
    readonly str: string;
    /** a, b, c, d, x, y: y from the foot of the page. */
    readonly transform: readonly [number, number, number, number, number, number];
    readonly width: number;
    readonly height: number;
    readonly fontName: string;
    readonly hasEOL: boolean;
  }

  export interface MarkedContentItem {
    readonly type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
    readonly id?: string | null;
    readonly tag?: string | null;
  }

  export interface StructNode {
    readonly role: string;
    readonly alt?: string;
    readonly lang?: string;
    readonly bbox?: readonly number[];
    readonly children: readonly (
      | StructNode
      | { readonly type: 'content' | 'object' | 'annotation'; readonly id: string }
    )[];
  }

  export type Destination = readonly [object, ...(readonly unknown[])];

  export interface Annotation {
    readonly id: string;
    readonly subtype: string;
    readonly rect: readonly [number, number, number, number];
    readonly dest?: string | Destination | null;
    readonly url?: string;
    readonly contentsObj?: { readonly str: string };
  }

  export interface OutlineItem {
    readonly title: string;
    readonly dest: string | Destination | null;
    readonly count?: number;
    readonly items: readonly OutlineItem[];
  }

  export interface PageProxy {
    readonly view: readonly [number, number, number, number];
    getTextContent(options?: {
      readonly includeMarkedContent?: boolean;
    }): Promise<{ readonly items: readonly (TextItem | MarkedContentItem)[] }>;
    getStructTree(): Promise<StructNode | null>;
    getAnnotations(): Promise<readonly Annotation[]>;
    getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  }

  export interface DocumentProxy {
    readonly numPages: number;
    getPage(number: number): Promise<PageProxy>;
    getOutline(): Promise<readonly OutlineItem[] | null>;
    getDestination(name: string): Promise<Destination | null>;
    getPageIndex(ref: object): Promise<number>;
    getPageLabels(): Promise<readonly string[] | null>;
    getMarkInfo(): Promise<{ readonly Marked: boolean } | null>;
    getMetadata(): Promise<{
      readonly info: Readonly<Record<string, unknown>>;
      readonly metadata: { get(name: string): unknown; getRaw(): string } | null;
    }>;
    getAttachments(): Promise<Readonly<
      Record<string, { readonly filename: string; readonly content: Uint8Array; readonly description: string }>
    > | null>;
    getViewerPreferences(): Promise<Readonly<Record<string, unknown>> | null>;
    destroy(): Promise<void>;
  }

  export const VerbosityLevel: { readonly ERRORS: number };
  export function getDocument(source: {
    readonly data: Uint8Array;
    readonly verbosity: number;
    readonly useSystemFonts: boolean;
    readonly isEvalSupported: boolean;
    readonly disableFontFace: boolean;
  }): { readonly promise: Promise<DocumentProxy> };
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {}
