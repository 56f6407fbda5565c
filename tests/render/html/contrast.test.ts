import { expect, test } from 'vitest';
import theme from '../../../templates/theme.json' with { type: 'json' };

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const { colours, dark, hues, levels } = theme;

/** Text colour and ground, as the stylesheet and the charts pair them. */
const pairs: readonly (readonly [string, string, string])[] = [
  ...[colours.paper, colours.focus].flatMap(ground => [
    ['ink', colours.ink, ground] as const,
    ['muted', colours.muted, ground] as const,
    ['accent', colours.accent, ground] as const,
    ['up', colours.up, ground] as const,
    ['down', colours.down, ground] as const,
  ]),
  ['muted in a lane', colours.muted, colours.wash],
  ...[dark.paper, dark.focus, dark.wash].flatMap(ground =>
    (['ink', 'muted', 'accent', 'up', 'down'] as const).map(
      name => [`${name} in the dark`, dark[name], ground] as const,
    ),
  ),
  ['paper on the cover', colours.paper, colours.night],
  ...([0, 1, 2] as const).map(
    index => [`night ${index} on the cover`, colours[`night${index}`], colours.night] as const,
  ),
  ['words on the cover', colours.nightText, colours.night],
  ['others on the cover', colours.nightFocus, colours.night],
  ...hues.map((hue, index) => [`hue ${index}`, hue, colours.paper] as const),
  ...levels.map(({ fill, text }, index) => [`level ${index}`, text, fill] as const),
];

test.each(pairs)('%s can be read: %s on %s', (_, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});
