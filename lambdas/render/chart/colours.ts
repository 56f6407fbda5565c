import theme from '../../../templates/theme.json' with { type: 'json' };
import type { ColourName } from './shapes.ts';

/** The theme's value for a colour of a chart. */
export function colourOf(name: ColourName): string {
  switch (name) {
    case 'hue0':
    case 'hue1':
    case 'hue2':
    case 'hue3':
    case 'hue4':
    case 'hue5':
      return theme.hues[Number(name.slice(3))] ?? theme.colours.ink;
    default:
      return theme.colours[name];
  }
}
