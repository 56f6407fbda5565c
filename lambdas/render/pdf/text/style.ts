import { type Ink, type PaletteName, type TypeRole, typeSpec } from '../../theme.ts';
import type { Weight } from '../fonts.ts';

/** How a stretch of text is set. Sizes are points; the colour is named by its role. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: Ink;
}

/** The style of a role, with what differs this time. */
export function style(
  role: TypeRole,
  change: Partial<Omit<TextStyle, 'colour'>> & { readonly colour?: PaletteName } = {},
): TextStyle {
  const spec = typeSpec(role);
  return { ...spec, ...change, colour: change.colour ?? spec.colour };
}
