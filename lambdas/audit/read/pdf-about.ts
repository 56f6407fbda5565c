import { type Dict, isBytes, type PdfFile, textOf, type Value } from './pdf-objects.ts';

/** What a file says of itself: each thing by its name, as often as it is said. */
export type About = readonly { readonly what: AboutName; readonly where: string; readonly text: string }[];
export type AboutName = 'title' | 'author' | 'subject' | 'language' | 'date';

const SIGNS: readonly (readonly [name: string, sign: string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

/** What stands between the tags of an element of XMP, and of the lists in it; none where it is not there. */
function inXmp(xmp: string, element: string): readonly string[] {
  return [...xmp.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(([, inside = '']) =>
    SIGNS.reduce((so, [name, sign]) => so.replaceAll(name, sign), inside.replace(/<[^>]*>/g, '')),
  );
}

/** The day of a date as PDF writes it. */
const dayOf = (value: Value | undefined): string =>
  isBytes(value) ? value.bytes.replace(/^D:(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3') : '';

/** Title, author, subject, date and language, from the two places where a file says them. */
export function readAbout(file: PdfFile, catalogue: Dict): About {
  const info = file.dict(file.trailer.get('Info'));
  const xmp = file.stream(catalogue.get('Metadata')).toString('utf8');
  const told = (what: AboutName, key: string) => ({ what, where: `/${key}`, text: textOf(file.get(info.get(key))) });
  const inPacket = (what: AboutName, element: string): About => {
    const found = inXmp(xmp, element);
    return (found.length === 0 ? [''] : found).map(text => ({ what, where: element, text }));
  };
  const dates: About = [
    ...['CreationDate', 'ModDate'].map(key => ({
      what: 'date' as const,
      where: `/${key}`,
      text: dayOf(file.get(info.get(key))),
    })),
    ...[...inPacket('date', 'xmp:CreateDate'), ...inPacket('date', 'xmp:ModifyDate')].map(each => ({
      ...each,
      text: each.text.slice(0, 10),
    })),
  ];
  return [
    told('title', 'Title'),
    told('author', 'Author'),
    told('subject', 'Subject'),
    ...inPacket('title', 'dc:title'),
    ...inPacket('author', 'dc:creator'),
    ...inPacket('subject', 'dc:description'),
    ...inPacket('language', 'dc:language'),
    { what: 'language', where: '/Lang', text: textOf(file.get(catalogue.get('Lang'))) },
    ...dates,
  ];
}
