import {
  type Dict,
  isArray,
  isBytes,
  isName,
  isRef,
  type PdfFile,
  type Ref,
  textOf,
  type Value,
} from './pdf-objects.ts';

/** A place in a PDF: the number of a page, from 1, and points from its foot. */
export interface PdfPlace {
  readonly page: number;
  readonly height: number;
}

/** Where something leads: to a place in the file, to an address, or nowhere that is known. */
export type LeadsTo = PdfPlace | { readonly url: string } | null;

/** A link as it was read back. */
export interface FoundLink {
  /** What is said of it. */
  readonly label: string;
  /** The words that it stands on. */
  readonly words: string;
  readonly leadsTo: LeadsTo;
}

/** An entry of the outline. */
export interface FoundBookmark {
  readonly title: string;
  readonly leadsTo: LeadsTo;
}

/** Finds where things lead, by the names of places that the file keeps. */
export interface Targets {
  /** Label and target of the link that is this object. */
  readonly link: (id: number) => Omit<FoundLink, 'words'>;
  /** Numbers of the objects on a page that lead somewhere. */
  readonly linksOn: (page: Dict) => readonly number[];
  /** The entries of the outline in the order in which they are shown. */
  readonly bookmarks: () => readonly FoundBookmark[];
}

export function createTargets(file: PdfFile, catalogue: Dict, pages: readonly Ref[]): Targets {
  const numbers = new Map(pages.map(({ ref }, index) => [ref, index + 1]));
  const named = new Map<string, Value>();
  const gather = (node: Dict): void => {
    const [own, kids] = [file.get(node.get('Names')), file.get(node.get('Kids'))];
    if (isArray(own))
      for (let at = 0; at + 1 < own.length; at += 2) {
        const key = file.get(own[at]);
        if (isBytes(key)) named.set(key.bytes, own[at + 1] ?? null);
      }
    if (isArray(kids)) for (const kid of kids) gather(file.dict(kid));
  };
  gather(file.dict(file.dict(catalogue.get('Names')).get('Dests')));

  const placeOf = (value: Value | undefined): LeadsTo => {
    const found = file.get(value);
    if (isBytes(found)) return placeOf(named.get(found.bytes));
    if (!isArray(found)) return null;
    const [page, how, , height] = found;
    const number = isRef(page) ? numbers.get(page.ref) : undefined;
    return number === undefined || !isName(how) || how.name !== 'XYZ' || typeof height !== 'number'
      ? null
      : { page: number, height };
  };
  const leadsTo = (dict: Dict): LeadsTo => {
    const action = file.dict(dict.get('A'));
    const sort = file.get(action.get('S'));
    if (isName(sort) && sort.name === 'URI') return { url: textOf(file.get(action.get('URI'))) };
    return isName(sort) && sort.name !== 'GoTo' ? null : placeOf(dict.get('Dest') ?? action.get('D'));
  };
  const under = (parent: Dict): readonly FoundBookmark[] => {
    const found: FoundBookmark[] = [];
    for (let at = parent.get('First'); at !== undefined && at !== null; ) {
      const entry = file.dict(at);
      found.push({ title: textOf(file.get(entry.get('Title'))), leadsTo: leadsTo(entry) }, ...under(entry));
      at = entry.get('Next');
    }
    return found;
  };
  return {
    link: id => {
      const dict = file.dict({ ref: id });
      return { label: textOf(file.get(dict.get('Contents'))), leadsTo: leadsTo(dict) };
    },
    linksOn: page => {
      const found = file.get(page.get('Annots'));
      return isArray(found) ? found.flatMap(each => (isRef(each) ? [each.ref] : [Number.NaN])) : [];
    },
    bookmarks: () => under(file.dict(catalogue.get('Outlines'))),
  };
}
