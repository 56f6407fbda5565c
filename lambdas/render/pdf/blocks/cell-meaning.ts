import type { Cell, CellMeaning } from '../../../document/blocks.ts';
import type { PaletteName } from '../../theme.ts';

/** How a meaning looks. The text says it too: colour is never the only cue. */
export const MEANINGS: Record<CellMeaning, { readonly colour: PaletteName; readonly weight: 'regular' | 'bold' }> = {
  plain: { colour: 'ink', weight: 'regular' },
  leader: { colour: 'accent', weight: 'bold' },
  up: { colour: 'up', weight: 'bold' },
  down: { colour: 'down', weight: 'bold' },
  same: { colour: 'muted', weight: 'regular' },
  unknown: { colour: 'faint', weight: 'regular' },
  focus: { colour: 'accent', weight: 'bold' },
};

/** Whether the meaning of a cell makes it bold, whatever its row. */
export const isBold = ({ meaning }: Cell): boolean => MEANINGS[meaning].weight === 'bold';
