import { shapesInPdf } from './drawn-shapes.ts';
import { printOf } from './found-picture.ts';
import { type Dict, isName, type PdfFile, type Value } from './pdf-objects.ts';

const named = (value: Value | undefined): string => (isName(value) ? value.name : '');

const numberIn = (dict: Dict, name: string): number => {
  const value = dict.get(name);
  return typeof value === 'number' ? value : 0;
};

/** Entries that a picture of a report has; with any other it may look otherwise than its pixels say. */
const IMAGE = new Set([
  'Type',
  'Subtype',
  'Width',
  'Height',
  'BitsPerComponent',
  'ColorSpace',
  'Filter',
  'Length',
  'SMask',
]);
const FORM = new Set(['Type', 'Subtype', 'BBox', 'Resources', 'Filter', 'Length']);

const strangeIn = (dict: Dict, known: ReadonlySet<string>): string | null =>
  [...dict.keys()].find(key => !known.has(key)) ?? null;

/** What an object shows that a page draws: pixels, or shapes; in words where it is anything else. */
export function shownBy(file: PdfFile, value: Value | undefined): string {
  const dict = file.dict(value);
  const kind = named(dict.get('Subtype'));
  const strange = strangeIn(dict, kind === 'Form' ? FORM : IMAGE);
  if (strange !== null || (kind !== 'Form' && kind !== 'Image')) return `an object of the sort ${kind} (${strange})`;
  if (kind === 'Form') return printOf('svg', ...shapesInPdf(file.stream(value).toString('latin1')));
  if (named(dict.get('Filter')) === 'DCTDecode') return printOf('jpeg', file.packed(value));
  const mask = dict.get('SMask');
  if (named(dict.get('ColorSpace')) !== 'DeviceRGB') return 'an image in colours of its own';
  const size = `${numberIn(dict, 'Width')} ${numberIn(dict, 'Height')}`;
  return printOf('png', size, file.stream(value), mask === undefined ? '' : file.stream(mask));
}
