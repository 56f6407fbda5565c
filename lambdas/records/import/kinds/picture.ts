import * as z from 'zod';
import type { Names } from '../../language-id.ts';
import { type CoverArt, type Image, type Photograph, PICTURE_FORMATS, type Picture } from '../../picture.ts';
import { SECTION_IDS } from '../../sections.ts';
import { mend, slug } from './shapes.ts';

/** What an import puts beside the path of a picture: nobody writes it. */
const image: z.ZodType<Image> = z
  .strictObject({
    format: z.enum(PICTURE_FORMATS),
    sha256: z.string(),
    width: z.number(),
    height: z.number(),
    content: z.string().exactOptional(),
  })
  .nullable()
  .transform((given, context) => {
    if (given !== null) return given;
    context.addIssue({
      code: 'custom',
      message: 'put the picture that "file" names into the folder of this import',
      params: { zh: '将file所写的图片放入本次导入的文件夹' },
    });
    return z.NEVER;
  });

const file = z
  .string()
  .refine(
    path => /^pictures\/[^/]+\.(?:svg|png|jpe?g)$/i.test(path),
    mend(
      'write the path of an SVG, PNG or JPEG file in the folder "pictures", such as pictures/logo.svg',
      '填写文件夹pictures中的SVG、PNG或JPEG文件路径，如pictures/logo.svg',
    ),
  );

const TELL = mend(
  'say in "alt" what a reader who does not see it is told, in each language of the report, or that it only adorns ("decorative": true)',
  '在alt中以报告的各语言写明给看不到图片的读者的说明，或注明其仅为装饰（"decorative": true）',
);

/** A picture is told in words, or only adorns. */
function isTold({ alt, decorative }: Told, context: z.RefinementCtx): void {
  if ((alt === undefined) !== (decorative === undefined)) return;
  const path = [alt === undefined ? 'alt' : 'decorative'];
  context.addIssue({ code: 'custom', path, message: TELL.error, params: TELL.params });
}

interface Told {
  readonly alt?: unknown;
  readonly decorative?: unknown;
}

const told = (names: z.ZodType<Names>) => ({
  file,
  image,
  alt: names.exactOptional(),
  decorative: z.literal(true).exactOptional(),
});

/** A picture without words around it: a logo. */
export const pictureIn = (names: z.ZodType<Names>): z.ZodType<Picture> =>
  z.strictObject(told(names)).superRefine(isTold);

/** The art of a cover. */
export const coverArtIn = (names: z.ZodType<Names>): z.ZodType<CoverArt> =>
  z.strictObject({ ...told(names), credit: names.exactOptional() }).superRefine(isTold);

/** A photograph, with its place. */
export const photographIn = (names: z.ZodType<Names>): z.ZodType<Photograph> =>
  z
    .strictObject({
      ...told(names),
      credit: names.exactOptional(),
      at: z.enum(['foreword', ...SECTION_IDS]).exactOptional(),
      unit: slug.exactOptional(),
      caption: names.exactOptional(),
      width: z
        .number()
        .refine(
          width => width >= 30 && width <= 160,
          mend('write a width in print from 30 to 160 millimetres', '填写30至160毫米之间的印刷宽度'),
        )
        .exactOptional(),
    })
    .superRefine(isTold)
    .superRefine(({ at, unit }, context) => {
      if ((at === undefined) !== (unit === undefined)) return;
      const { error, params } = mend(
        'say where it stands: "at" with a section (or "foreword"), or "unit" with the unit in whose profile it stands',
        '写明位置：用at给出章节（或foreword），或用unit给出所在概况的单位',
      );
      context.addIssue({ code: 'custom', path: [at === undefined ? 'at' : 'unit'], message: error, params });
    });
