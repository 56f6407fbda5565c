import type { ChartBlock } from '../../../document/charts.ts';
import type { Document } from '../../../document/document.ts';
import type { Drawing } from '../../chart/shapes.ts';
import type { SentenceManners } from '../text/sentences.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { Tag } from './tag.ts';

/** What a block needs to know to be measured. */
export interface Context {
  readonly document: Document;
  readonly typesetter: Typesetter;
  readonly manners: SentenceManners;
  /** Width of the column. */
  readonly width: number;
  /** Height of an empty page. */
  readonly pageHeight: number;
  readonly drawChart: (block: ChartBlock, width: number) => Drawing;
  /** Destination of a section; null where the document has none of this id. */
  readonly destinationOf: (section: string) => string | null;
  /** The element that the block stands in. */
  readonly parent: Tag;
  readonly section: { readonly title: string; readonly level: 1 | 2 };
}
