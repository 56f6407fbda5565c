import { isObject } from '../fields.ts';
import {
  COVER_WIDTH,
  type Image,
  logoWidth,
  type Photograph,
  type Picture,
  picturesIn,
  picturesOf,
  USUAL_WIDTH,
} from '../picture.ts';
import type { ReportDefinition } from '../report.ts';
import type { Fault } from './fault.ts';
import type { InputFile } from './input-file.ts';
import { openBinary, type Taken } from './open-binary.ts';
import { tamePicture } from './pictures/tame-picture.ts';
import { fault, type Told } from './tables/grid.ts';

/** Pictures by their paths. */
export type PictureFiles = Taken<Image>;

/** A file of a picture as an import takes it, or what is wrong with it. */
export const openPicture = (file: InputFile) => openBinary(file, 'F22', tamePicture);

/** Stands for one that is not taken: its file bears the fault. */
const NOT_TAKEN: Image = { format: 'svg', sha256: '', width: 1, height: 1 };

/** A picture with the image of its file; of a file that is not there none, which is a fault. */
function withImage(picture: unknown, files: PictureFiles): unknown {
  if (!isObject(picture)) return picture;
  const { file } = picture;
  const found = typeof file === 'string' ? files.get(file) : undefined;
  return { ...picture, image: found === undefined ? null : (found ?? NOT_TAKEN) };
}

/** A definition with the images of the files that it names. */
export function withPictures(item: unknown, files: PictureFiles): unknown {
  if (!isObject(item)) return item;
  const logos = isObject(item.logos)
    ? Object.fromEntries(Object.entries(item.logos).map(([language, logo]) => [language, withImage(logo, files)]))
    : null;
  const logo = {
    ...('logo' in item ? { logo: withImage(item.logo, files) } : {}),
    ...(logos === null ? {} : { logos }),
  };
  if (!Array.isArray(item.editions)) return { ...item, ...logo };
  const editions = item.editions.map((edition: unknown) => {
    if (!isObject(edition)) return edition;
    const { coverArt, pictures } = edition;
    return {
      ...edition,
      ...(coverArt === undefined ? {} : { coverArt: withImage(coverArt, files) }),
      ...(Array.isArray(pictures) ? { pictures: pictures.map((each: unknown) => withImage(each, files)) } : {}),
    };
  });
  return { ...item, ...logo, editions };
}

/** Pixels to the inch below which print looks coarse. */
const LEAST_DPI = 150;

const MM_TO_INCH = 25.4;

/** Most bytes of the pictures of one edition together: each copy carries them. */
const MOST_TOGETHER = 4_000_000;

/** Width against height of a picture that fits a cover. */
const COVER_SHAPES = { least: 1.2, most: 4 } as const;

/** Width against height of a photograph: a higher one would be a page of its own. */
const NARROWEST = 0.5;

const at = (picture: Picture) => ({ file: picture.file, row: null });

/** Pixels that lie too far apart in print. */
function coarse(picture: Picture, millimetres: number): readonly Fault[] {
  const { format, width } = picture.image;
  const needed = Math.ceil((millimetres / MM_TO_INCH) * LEAST_DPI);
  if (format === 'svg' || width >= needed) return [];
  const told: Told = {
    en: [
      `It is ${width} pixels wide; printed ${Math.round(millimetres)} mm wide it needs ${needed} (${LEAST_DPI} to the inch).`,
      'Give a larger picture, a smaller width in print where that is told, or an SVG.',
    ],
    zh: [
      `宽${width}像素；按${Math.round(millimetres)}毫米宽印刷需${needed}像素（每英寸${LEAST_DPI}像素）。`,
      '请提供更大的图片，或减小可注明的印刷宽度，或改用SVG。',
    ],
  };
  return [fault(at(picture), 'F22', told)];
}

/** A logo is printed as large as its room allows. */
function faultsOfLogo(logo: Picture): readonly Fault[] {
  return coarse(logo, logoWidth(logo));
}

function faultsOfCover(art: Picture): readonly Fault[] {
  const { width, height } = art.image;
  const shape = width / height;
  const told: Told = {
    en: [
      `It is ${width} wide and ${height} high, and the cover has room for what lies broad.`,
      'Crop it to between 6:5 and 4:1.',
    ],
    zh: [`宽${width}、高${height}，封面只容横幅图片。`, '请裁剪至6:5至4:1之间。'],
  };
  const fits = shape >= COVER_SHAPES.least && shape <= COVER_SHAPES.most;
  return [...(fits ? [] : [fault(at(art), 'F22', told)]), ...coarse(art, COVER_WIDTH)];
}

function faultsOfPhotograph(photograph: Photograph): readonly Fault[] {
  const { width, height } = photograph.image;
  const told: Told = {
    en: ['It is more than twice as high as it is wide.', 'Crop it.'],
    zh: ['高度超过宽度的两倍。', '请裁剪。'],
  };
  return [
    ...(width / height >= NARROWEST ? [] : [fault(at(photograph), 'F22', told)]),
    ...coarse(photograph, photograph.width ?? USUAL_WIDTH),
  ];
}

const bytesOf = ({ image: { content = '' } }: Picture): number => Math.floor((content.length * 3) / 4);

/** Pictures of an edition that are too many together. */
function tooHeavy(report: ReportDefinition): readonly Fault[] {
  return report.editions.flatMap(edition => {
    const all = picturesOf({ ...report, editions: [edition] });
    const distinct = new Map(all.map(picture => [picture.image.sha256, picture]));
    const bytes = [...distinct.values()].reduce((sum, picture) => sum + bytesOf(picture), 0);
    const [first] = picturesIn(edition);
    if (bytes <= MOST_TOGETHER || !first) return [];
    const told: Told = {
      en: [
        `The pictures of the edition ${edition.id} have ${bytes} bytes together.`,
        `Make them smaller, or fewer: at most ${MOST_TOGETHER} bytes.`,
      ],
      zh: [`${edition.id}版的图片共${bytes}字节。`, `请缩小或减少图片：共计至多${MOST_TOGETHER}字节。`],
    };
    return [fault(at(first), 'F22', told)];
  });
}

/** F22: the pictures of these definitions can be printed where they are to stand. */
export function faultsOfPictures(reports: readonly ReportDefinition[]): readonly Fault[] {
  const taken = (picture: Picture): boolean => picture.image.sha256 !== '';
  return reports.flatMap(report => [
    ...[...(report.logo ? [report.logo] : []), ...Object.values(report.logos ?? {})]
      .filter(taken)
      .flatMap(faultsOfLogo),
    ...report.editions.flatMap(({ coverArt, pictures = [] }) => [
      ...(coverArt && taken(coverArt) ? faultsOfCover(coverArt) : []),
      ...pictures.filter(taken).flatMap(faultsOfPhotograph),
    ]),
    ...tooHeavy(report),
  ]);
}
