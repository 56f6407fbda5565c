/** Kinds of structure elements (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Span';

export interface TagAttributes {
  readonly title?: string;
  /** Language, where it differs from the document's. */
  readonly lang?: string;
  /** What a reader hears instead of a picture. */
  readonly alt?: string;
  /** What a reader hears instead of the signs printed. */
  readonly actual?: string;
  readonly scope?: 'Row' | 'Column';
  /** Unique; a Note must have one. */
  readonly id?: string;
}

/**
 * An element of the structure tree. The layout only points upwards; the painter opens an element when it first meets
 * it, so that elements stand in reading order and nothing is listed that was not painted.
 */
export interface Tag {
  readonly type: TagType;
  readonly parent: Tag | null;
  readonly attributes: TagAttributes;
}

/** A new element inside another. */
export function tag(parent: Tag | null, type: TagType, attributes: TagAttributes = {}): Tag {
  return { type, parent, attributes };
}
