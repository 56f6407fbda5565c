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
  /** A chart on a canvas of a width, in the size of print; where there is room, so many times higher than usual. */
  readonly drawChart: (block: ChartBlock, width: number, fontScale?: number, stretch?: number) => Drawing;
  /** Destination of a section; null where the document has none of this id. */
  readonly destinationOf: (section: string) => string | null;
  /** Whether findings, heatmaps and bars are set tighter, for a chapter that is a page shorter or parts no table for it. */
  readonly tight: boolean;
  /** The element that the block stands in. */
  readonly parent: Tag;
  readonly section: { readonly title: string; readonly level: 1 | 2 };
}
