import { describe, expect, test } from 'vitest';
import { miscited } from '../../../lambdas/audit/cited/cited.ts';
import { cut } from '../../../lambdas/audit/fault.ts';
import type { CitedPage } from '../../../lambdas/document/blocks.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { byDepth, inTurn } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';
import { originals } from '../../support/tampering.ts';

type EditionName = (typeof EDITION_NAMES)[number];

/** What is found in a report whose files say what it was made of, and which was made otherwise than the records have it. */
function found(name: EditionName, document: Document): readonly string[] {
  const { dataset, compared } = originals(name).input;
  return miscited('report', readLedger(name), declaredBy(document), dataset, compared?.dataset).map(
    ({ sentence }) => sentence,
  );
}

const withoutEnd = (text: string): string => text.replace(/(?:\s\S+|.)$/u, '');
const withOtherDigit = (digit: string): string => String((Number(digit) + 1) % 10);
const otherDigit = (text: string): string => text.replace(/\d/, withOtherDigit);
const otherLastDigit = (text: string): string => text.replace(/\d(?=\D*$)/, withOtherDigit);

const ALTERED: Readonly<Record<string, (text: string, other: string) => string>> = {
  'with another digit': otherDigit,
  'without its end': withoutEnd,
  'with more behind it': text => `${text} 99`,
  'as another': (_, other) => other,
};

/** The document with numbers of sources put otherwise, those that stand first and are of some claim. */
function renumbered(document: Document, change: (notes: readonly number[]) => readonly number[]): Document {
  let isDone = false;
  return JSON.parse(JSON.stringify(document), (_, value: unknown): unknown => {
    if (isDone || typeof value !== 'object' || value === null || !('claim' in value) || !('notes' in value))
      return value;
    if (value.claim === null || !Array.isArray(value.notes) || value.notes.length === 0) return value;
    isDone = true;
    return { ...value, notes: change(value.notes) };
  });
}

/** What of a document words no claim and bears numbers of sources, by where it stands; and the document with others there. */
function unclaimed(
  document: Document,
): readonly { readonly where: string; readonly otherwise: (to: number[]) => Document }[] {
  const found: string[] = [];
  const put = (value: unknown, at: string, of: string | null, to: number[]): unknown => {
    if (Array.isArray(value)) return value.map((part, index) => put(part, `${at}/${index}`, of, to));
    if (typeof value !== 'object' || value === null) return value;
    const isBare = !('claim' in value) || value.claim === null;
    const isNoted = 'notes' in value && Array.isArray(value.notes) && typeof value.notes[0] === 'number';
    if (isBare && isNoted && of === null) found.push(at);
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        name === 'notes' && of === at ? to : put(part, `${at}/${name}`, of, to),
      ]),
    );
  };
  put(document.sections, '', null, []);
  return found.map(where => ({
    where,
    otherwise: to => ({ ...document, sections: JSON.parse(JSON.stringify(put(document.sections, '', where, to))) }),
  }));
}

/** Each edition in each language: at every change one of these, before a merge all. */
const TRIED = inTurn(EDITION_NAMES.flatMap(name => PRINTED.map(language => [name, language] as const)));

describe.each(TRIED)('%s in %s', (name, language) => {
  const document = () => originals(name).in[language].document;

  test('every source, its numbers and every line of evidence are on record', () => {
    expect(found(name, document())).toEqual([]);
  });

  test.each(Object.entries(ALTERED))('no line of evidence can be told %s', (_, alter) => {
    const { evidence } = document();
    const lines = [...new Set(evidence.flatMap(({ items }) => items.map(({ text }) => text)))];
    const fresh = (text: string): string => alter(text, lines[(lines.indexOf(text) + 1) % lines.length] ?? '');
    const altered = evidence.map(each => ({
      ...each,
      items: each.items.map(one => ({ ...one, text: fresh(one.text) })),
    }));
    const faults = new Set(found(name, { ...document(), evidence: altered }));
    const passed = lines.filter(text => fresh(text) !== text && !faults.has(cut(fresh(text))));
    expect(lines.length).toBeGreaterThan(20);
    expect(passed).toEqual([]);
  });

  test.each(Object.entries(ALTERED))('no source can be told %s', (_, alter) => {
    const list = document()
      .sections.at(-1)
      ?.blocks.flatMap(block => (block.kind === 'sources' ? block.items : []));
    expect(list?.length).toBeGreaterThan(5);
    for (const [at, entry] of (list ?? []).entries()) {
      if (at % byDepth(27, 4) > 0) continue;
      const text = alter(entry.text, list?.[at + 1]?.text ?? '');
      const items = list?.map(each => (each === entry ? { ...entry, text } : each)) ?? [];
      const sections = document().sections.map(each =>
        each.id === 'sources' ? { ...each, blocks: [{ kind: 'sources' as const, items }] } : each,
      );
      if (text !== entry.text) expect(found(name, { ...document(), sections }), text).not.toEqual([]);
    }
  });

  test.each<[string, (pages: readonly CitedPage[], other: readonly CitedPage[]) => readonly CitedPage[]]>([
    ['to one of its pages less', pages => pages.slice(1)],
    ['to a page of another source', (pages, other) => [...pages, ...other]],
    [
      'elsewhere than its words say',
      ([first, ...rest]) => (first ? [{ ...first, href: `${first.href}/2` }, ...rest] : []),
    ],
    ['by another name', ([first, ...rest]) => (first ? [{ ...first, text: 'example.org' }, ...rest] : [])],
    ['to one page twice', ([first, ...rest]) => (first ? [first, first, ...rest] : [])],
  ])('no source can lead %s', (_, alter) => {
    const { sections } = document();
    const list = sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'sources' ? block.items : [])),
    );
    const [entry, other] = list.filter(({ pages }) => pages.length > 0);
    // The constructed records were seen nowhere.
    if (!entry) return expect(name).toContain('constructed');
    const pages = alter(entry.pages, other?.pages ?? []);
    const items = list.map(each => (each === entry ? { ...each, pages } : each));
    const altered = sections.map(each =>
      each.id === 'sources' ? { ...each, blocks: [{ kind: 'sources' as const, items }] } : each,
    );
    expect(found(name, { ...document(), sections: altered })).toEqual([cut(entry.text)]);
  });

  test('no line below a table can name another work, or leave one out', () => {
    const { sections } = document();
    for (const alter of [otherDigit, otherLastDigit, withoutEnd, (text: string) => `${text} 99`]) {
      let count = 0;
      const altered = sections.map(section => ({
        ...section,
        blocks: section.blocks.map(block => {
          if (!('sourceLine' in block) || alter(block.sourceLine) === block.sourceLine) return block;
          count += 1;
          return { ...block, sourceLine: alter(block.sourceLine) };
        }),
      }));
      expect(count).toBeGreaterThan(2);
      const told = found(name, { ...document(), sections: altered });
      expect(told).toHaveLength(count);
    }
  });

  test('no line below a table of places can name the source of others', () => {
    const { sections } = document();
    const blocks = sections.flatMap(each => each.blocks.flatMap(block => ('sourceLine' in block ? [block] : [])));
    const tables = blocks.filter(({ kind }) => kind === 'table' || kind === 'matrix');
    const lines = new Set(tables.map(({ sourceLine }) => sourceLine).filter(Boolean));
    expect(lines.size).toBeGreaterThan(2);
    const [first, second] = lines;
    for (const [from, to] of [
      [first, second],
      [second, first],
    ]) {
      const altered = sections.map(section => ({
        ...section,
        blocks: section.blocks.map(block =>
          'sourceLine' in block && block.sourceLine === from ? { ...block, sourceLine: to ?? '' } : block,
        ),
      }));
      const told = found(name, { ...document(), sections: altered });
      const isOfPlaces = tables.some(each => each.sourceLine === from && /league|full|matrix/.test(each.id));
      expect(told.length > 0 || !isOfPlaces, from).toBe(true);
    }
  });

  test.each([
    ['of another source', (notes: readonly number[]) => notes.map(number => number + 1)],
    ['left out', (notes: readonly number[]) => notes.slice(1)],
    ['added', (notes: readonly number[]) => [...notes, 99]],
  ])('no number beside a sentence can be %s', (_, change) => {
    expect(found(name, renumbered(document(), change))).not.toEqual([]);
  });

  test('no number beside what words no claim — a fact, a note, what is not on record — can be that of another source', () => {
    const all = unclaimed(document());
    expect(all.length).toBeGreaterThan(5);
    const passed = all
      .filter((_, at) => at % byDepth(5, 1) === 0)
      .flatMap(({ where, otherwise }) =>
        [[1], [2], []].flatMap(to => (found(name, otherwise(to)).length > 0 ? [] : [`${where}: ${to.join()}`])),
      );
    // Of the two that are tried one may be right.
    expect(passed.filter(each => each.endsWith(': '))).toEqual([]);
    expect(new Set(passed.map(each => each.split(':')[0])).size).toBe(passed.length);
  });

  test('no piece of evidence can be left out, and none can bear the number of another source', () => {
    const { evidence } = document();
    const [first, ...rest] = evidence;
    if (!first) throw new Error('nothing rests on anything');
    const less = { ...first, items: first.items.slice(1) };
    const other = { ...first, items: first.items.map(item => ({ ...item, note: item.note + 1 })) };
    const ofAnother = { ...first, code: rest.find(({ code }) => code !== first.code)?.code ?? '' };
    for (const altered of [[less, ...rest], [other, ...rest], [ofAnother, ...rest], rest, [first, ...evidence]])
      expect(found(name, { ...document(), evidence: altered })).not.toEqual([]);
  });
});
