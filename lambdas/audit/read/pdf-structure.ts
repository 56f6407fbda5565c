import {
  type Dict,
  isArray,
  isDict,
  isName,
  isRef,
  type PdfFile,
  textOf,
  UnreadablePdf,
  type Value,
} from './pdf-objects.ts';

/** An element of the structure, as far as it stands on one page. */
export interface StructNode {
  readonly role: string;
  /** What is said in place of a picture; empty where nothing is. */
  readonly alt: string;
  /** What is said in place of the words inside; empty where these are said themselves. */
  readonly actual: string;
  /** Numbers of the objects of the file that stand in it: links. */
  readonly objects: readonly number[];
  /** Elements inside, and marked content by its id, in reading order. */
  readonly children: readonly (StructNode | number)[];
}

/** An element of the structure with all that hangs on it. */
interface Element {
  readonly role: string;
  readonly alt: string;
  readonly actual: string;
  readonly objects: readonly number[];
  readonly children: readonly (Element | { readonly page: number; readonly id: number })[];
  /** Pages that something of it stands on. */
  readonly pages: ReadonlySet<number>;
}

/** The structure of a file. */
export type Structure = readonly Element[];

const rolesOf = (file: PdfFile, root: Dict): ((role: string) => string) => {
  const map = file.dict(root.get('RoleMap'));
  return role => {
    const standard = map.get(role);
    return isName(standard) ? standard.name : role;
  };
};

/**
 * Reads the tree that a screen reader follows.
 *
 * @throws UnreadablePdf where it is none
 */
export function readStructure(file: PdfFile, value: Value | undefined): Structure {
  const root = file.dict(value);
  const roleOf = rolesOf(file, root);
  const listOf = (kids: Value | undefined): readonly Value[] => {
    const found = file.get(kids);
    if (found === undefined || found === null) return [];
    return isArray(found) ? found : [kids ?? null];
  };
  const pageOf = (dict: Dict, around: number | null): number | null => {
    const page = dict.get('Pg');
    return isRef(page) ? page.ref : around;
  };
  const content = (id: Value | undefined, page: number | null): Element['children'] => {
    if (typeof id !== 'number' || page === null) throw new UnreadablePdf('marked content stands on no page');
    return [{ page, id }];
  };
  const child = (kid: Value, page: number | null): Element['children'] => {
    const found = file.get(kid);
    if (typeof found === 'number') return content(found, page);
    if (!isDict(found)) throw new UnreadablePdf('an element holds what is no part of the structure');
    const type = found.get('Type');
    if (isObject(type)) return [];
    if (isName(type) && type.name === 'MCR') return content(found.get('MCID'), pageOf(found, page));
    return [element(found)];
  };
  const objectsIn = (dict: Dict): readonly number[] =>
    listOf(dict.get('K')).flatMap(kid => {
      const found = file.get(kid);
      const of = isDict(found) && isObject(found.get('Type')) ? found.get('Obj') : undefined;
      return isRef(of) ? [of.ref] : [];
    });
  const element = (dict: Dict): Element => {
    const role = dict.get('S');
    if (!isName(role)) throw new UnreadablePdf('an element of its structure has no role');
    const children = listOf(dict.get('K')).flatMap(kid => child(kid, pageOf(dict, null)));
    return {
      role: roleOf(role.name),
      alt: textOf(file.get(dict.get('Alt'))),
      actual: textOf(file.get(dict.get('ActualText'))),
      objects: objectsIn(dict),
      children,
      pages: new Set(children.flatMap(each => ('role' in each ? [...each.pages] : [each.page]))),
    };
  };
  return listOf(root.get('K'))
    .flatMap(kid => child(kid, null))
    .filter(each => 'role' in each);
}

const isObject = (type: Value | undefined): boolean => isName(type) && type.name === 'OBJR';

/** What of the structure stands on a page. */
export const onPage = (structure: Structure, page: number): readonly StructNode[] =>
  structure.filter(({ pages }) => pages.has(page)).map(each => partOn(each, page));

/** A cell of a row with nothing in it stands where its row does: a screen reader counts it, as it does the others. */
const isEmptyCell = ({ role, pages }: Element): boolean => pages.size === 0 && (role === 'TD' || role === 'TH');

const partOn = ({ children, pages: _, ...own }: Element, page: number): StructNode => ({
  ...own,
  children: children.flatMap((each): readonly (StructNode | number)[] => {
    if ('role' in each) return each.pages.has(page) || isEmptyCell(each) ? [partOn(each, page)] : [];
    return each.page === page ? [each.id] : [];
  }),
});
