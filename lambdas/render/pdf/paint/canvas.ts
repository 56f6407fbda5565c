import type { Palette } from '../../theme.ts';
import type { Engine } from './engine.ts';

/** What is painted on: an open PDF, with the colours of the report. */
export interface Canvas {
  readonly engine: Engine;
  readonly palette: Palette;
}
