import * as z from 'zod';
import theme from '../../../../templates/theme.json' with { type: 'json' };
import type { FontData, OwnFont, OwnFonts } from '../../font.ts';
import { COVERS, HUES, type Look, PAGES, TEXT_SIZES } from '../../look.ts';
import { contrast, READABLE } from '../contrast.ts';
import { filled, mend } from './shapes.ts';

/** The ground of the page, and the colours of running text and of changes that stand on it. */
const { paper: WHITE, ink, muted, up, down } = theme.colours;
const TEXTS = { ink, muted, up, down };

const isColour = (text: string): boolean => /^#[0-9A-Fa-f]{6}$/.test(text);

const colour = z
  .string()
  .refine(isColour, mend('write a colour as #RRGGBB, such as #0B3C5D', '将颜色写作#RRGGBB，如#0B3C5D'));

/** A ratio as people compare it; never rounded up to what is asked for. */
const ratio = (one: string, other: string): string => `${(Math.floor(contrast(one, other) * 10) / 10).toFixed(1)}:1`;

/** Why a text cannot be read on its ground; null where it can, and of what is no colour: that is a mistake of its own. */
function unreadable(what: string, text: string, where: string, ground: string): string | null {
  if (!isColour(text) || !isColour(ground)) return null;
  if (contrast(text, ground) >= READABLE) return null;
  return `${what} ${text} on ${where} ${ground} has a contrast of ${ratio(text, ground)}; choose colours with ${READABLE}:1 or more`;
}

const fontFile = z
  .string()
  .refine(
    path => /^fonts\/[^/]+\.(?:ttf|otf)$/i.test(path),
    mend(
      'write the path of a .ttf or .otf file in the folder "fonts", such as fonts/Lora-Regular.ttf',
      '填写文件夹fonts中的.ttf或.otf文件路径，如fonts/Lora-Regular.ttf',
    ),
  );

/** What an import puts beside the path of a font: nobody writes it. */
const fontData: z.ZodType<FontData> = z
  .strictObject({ sha256: z.string(), content: z.string().exactOptional() })
  .nullable()
  .transform((given, context) => {
    if (given !== null) return given;
    context.addIssue({
      code: 'custom',
      message: 'put the font that is named into the folder of this import',
      params: { zh: '将所写的字体文件放入本次导入的文件夹' },
    });
    return z.NEVER;
  });

const ownFont: z.ZodType<OwnFont> = z.strictObject({
  family: filled,
  regular: fontFile,
  bold: fontFile,
  licence: filled,
  data: z.strictObject({ regular: fontData, bold: fontData }),
});

const ownFonts: z.ZodType<OwnFonts> = z.strictObject({ latin: ownFont.exactOptional(), han: ownFont.exactOptional() });

type Given = { readonly [K in keyof Look]?: Look[K] | undefined };

/** Every pair of colours of a look that cannot be read, by the field that brings it. */
function unreadablePairs({ accent, highlight, hues = [] }: Given): readonly (readonly [keyof Look, string])[] {
  const found: (readonly [keyof Look, string | null])[] = [
    ...(accent ? [['accent', unreadable('text in', accent, 'white', WHITE)] as const] : []),
    ...hues.map(hue => ['hues', unreadable('text in', hue, 'white', WHITE)] as const),
    ...(highlight
      ? [
          ...Object.entries(TEXTS).map(
            ([name, text]) => ['highlight', unreadable(`text of "${name}"`, text, 'the ground', highlight)] as const,
          ),
          ['highlight', accent ? unreadable('text in the accent', accent, 'the ground', highlight) : null] as const,
        ]
      : []),
  ];
  return found.flatMap(([field, why]) => (why === null ? [] : [[field, why] as const]));
}

/** The look of a report in its definition: what cannot be read is refused with its contrast. */
export const look: z.ZodType<Look> = z
  .strictObject({
    accent: colour.exactOptional(),
    highlight: colour.exactOptional(),
    hues: z
      .array(colour)
      .refine(
        all => all.length === HUES,
        mend(`write ${HUES} colours, one for each unit that is told apart`, `写${HUES}种颜色，每个需区分的单位一种`),
      )
      .refine(
        all => new Set(all.map(each => each.toUpperCase())).size === all.length,
        mend('two are the same: change one of them', '其中两个颜色相同，请改动一个'),
      )
      .meta({ minItems: HUES, maxItems: HUES })
      .exactOptional(),
    page: z.enum(PAGES).exactOptional(),
    textSize: z.number().min(TEXT_SIZES.least).max(TEXT_SIZES.most).exactOptional(),
    cover: z.enum(COVERS).exactOptional(),
    fonts: ownFonts.exactOptional(),
  })
  .superRefine((given, context) => {
    for (const [field, message] of unreadablePairs(given))
      context.addIssue({
        code: 'custom',
        path: [field],
        message,
        params: { zh: `选用对比度不低于${READABLE}:1的颜色（${message.match(/[\d.]+:1/)?.[0] ?? ''}）` },
      });
  });
