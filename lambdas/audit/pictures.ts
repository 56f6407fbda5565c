import { createHash } from 'node:crypto';
import type { Contents } from '../records/contents.ts';
import type { Dataset } from '../records/dataset.ts';
import type { LanguageId } from '../records/language-id.ts';
import type { Picture } from '../records/picture.ts';
import type { ReportDefinition } from '../records/report.ts';
import type { Declared, DeclaredPicture } from './declared.ts';
import type { Fault } from './fault.ts';
import type { ReadFile } from './file.ts';
import { shapesInSvg } from './read/drawn-shapes.ts';
import { printOf } from './read/found-picture.ts';
import { pixelsOf } from './read/png-pixels.ts';

/** Every picture that a definition declares for the files of a language. */
const declaredIn = ({ logo, logos, editions }: ReportDefinition, language: LanguageId): readonly Picture[] => [
  ...(logo ? [logo] : []),
  ...(logos?.[language] ? [logos[language]] : []),
  ...editions.flatMap(({ coverArt, pictures = [] }) => [...(coverArt ? [coverArt] : []), ...pictures]),
];

/**
 * Whatever is to be shown is what the definition declares, under the bytes that were frozen with it, and is told to those
 * who do not see it in the words of the definition.
 */
export function declaredOtherwise(
  { language, pictures }: Pick<Declared, 'language' | 'pictures'>,
  { reports }: Pick<Dataset, 'reports'>,
  contents: Contents,
): readonly Fault[] {
  const known = reports.flatMap(report => declaredIn(report, language));
  return pictures.flatMap(({ file, sha256, alt }): readonly Fault[] => {
    const fault = (message: string): readonly Fault[] => [{ file, claim: null, sentence: alt ?? file, message }];
    const same = known.filter(each => each.file === file && each.image.sha256 === sha256);
    if (same.length === 0) return fault('is a picture that the definition does not declare');
    const bytes = Buffer.from(contents[sha256] ?? '', 'base64');
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      return fault('is a picture of other bytes than were frozen');
    return same.some(each => (each.alt?.[language] ?? null) === alt)
      ? []
      : fault('is said in place of a picture, and the definition says otherwise');
  });
}

/** What a declared picture shows, as a file of a format says it. */
function dueIn(format: ReadFile['format'], content: string): string {
  const bytes = Buffer.from(content, 'base64');
  const isPng = bytes[0] === 0x89;
  const sort = isPng ? 'png' : bytes[0] === 0xff ? 'jpeg' : 'svg';
  if (format === 'html' || sort === 'jpeg') return printOf(sort, bytes);
  if (sort === 'svg') return printOf(sort, ...shapesInSvg(bytes.toString('utf8')));
  const { width, height, colours, cover } = pixelsOf(bytes);
  return printOf(sort, `${width} ${height}`, colours, cover);
}

/** The pictures of a file are those that were declared, each in its place and told as it was to be, and no other. */
export function otherPictures(
  { name, format, pictures: found }: Pick<ReadFile, 'name' | 'format' | 'pictures'>,
  declared: readonly DeclaredPicture[],
  contents: Contents,
): readonly Fault[] {
  const prints = new Map<string, string>();
  const due = declared.map(({ file, sha256, alt }) => {
    const shows = prints.get(sha256) ?? dueIn(format, contents[sha256] ?? '');
    prints.set(sha256, shows);
    return { file, shows, isTold: alt !== null };
  });
  const fault = (sentence: string, message: string): Fault => ({ file: name, claim: null, sentence, message });
  const left = [...found];
  const missing = due.filter(({ shows }) => {
    const at = left.findIndex(each => each.shows === shows);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const faults = [
    ...missing.map(({ file }) => fault(file, 'is declared, and the file does not show it as it is')),
    ...left.map(({ shows, page }) =>
      fault(
        page === undefined ? shows : `page ${page}: ${shows}`,
        'is shown, and no picture of the institute shows that',
      ),
    ),
  ];
  if (faults.length > 0) return faults;
  return due.flatMap(({ file, shows, isTold }, index) => {
    const there = found[index];
    if (there?.shows !== shows) return [fault(file, 'stands in the place of another picture')];
    if (there.isTold === isTold) return [];
    return [fault(file, isTold ? 'is not told to those who do not see it' : 'only adorns, and is told all the same')];
  });
}
