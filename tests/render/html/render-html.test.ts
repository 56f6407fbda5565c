import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../lambdas/document/document.ts';
import { renderHtml } from '../../../lambdas/render/html/render-html.ts';
import { readPage, textOf, within } from './read-page.ts';
import { chineseSample, englishSample, sampleDocument } from './sample-documents.ts';
import { english } from './sample-texts.ts';

/** Fields that are for the printers and not for readers. */
const NOT_PRINTED = new Set(
  'kind id claim align meaning tone style room state emphasis start language report edition date fileName profile section pageOf continued openPlace otherField'.split(
    ' ',
  ),
);

function printedTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return NOT_PRINTED.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(one => printedTexts(one, key));
  if (typeof value !== 'object' || value === null) return [];
  // Of a place in what a claim rests on, the edition may be told once with others.
  if ('lead' in value && 'text' in value && typeof value.lead === 'string' && typeof value.text === 'string')
    return [value.lead, value.text.slice(value.lead.length)];
  return Object.entries(value).flatMap(([name, one]) => {
    // How a language is set is not printed.
    if (name === 'typography') return [];
    return name === 'meaning' && 'sample' in value ? printedTexts(one) : printedTexts(one, name);
  });
}

const claimsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(claimsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'claim' && typeof one === 'string' ? [one] : claimsOf(one),
  );
};

const bare = (text: string) => text.replace(/\s+/g, '');

describe.each([
  ['English', englishSample],
  ['Chinese', chineseSample],
] as const)('the %s page', (_, document: Document) => {
  const html = renderHtml(document);
  const page = readPage(html);
  const all = (tag: string) => page.elements.filter(element => element.tag === tag);
  const ids = page.elements.flatMap(element => element.attributes.get('id') ?? []);

  test('prints every text of the document', () => {
    const printed = bare(
      `${page.text} ${page.elements.flatMap(({ attributes }) => [...attributes.values()]).join(' ')}`,
    );
    const texts = printedTexts(document);
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter(text => !printed.includes(bare(text)))).toEqual([]);
  });

  test('says its language, title and date', () => {
    expect(all('html')[0]?.attributes.get('lang')).toBe(document.language);
    expect(all('title').map(title => textOf(page, title))[0]).toBe(document.title);
    expect(
      all('meta')
        .find(meta => meta.attributes.get('name') === 'dcterms.date')
        ?.attributes.get('content'),
    ).toBe(document.date);
  });

  test('every id is used once, and every link leads to one', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = page.elements.flatMap(element => element.attributes.get('href') ?? []);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(link => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([]);
    const named = ['aria-labelledby', 'aria-describedby'].flatMap(name =>
      page.elements.flatMap(({ attributes }) => attributes.get(name) ?? []),
    );
    expect(named.filter(id => !ids.includes(id))).toEqual([]);
  });

  test('every section is anchored and stands in the contents', () => {
    const contents = all('a')
      .filter(link => within(link, 'nav'))
      .map(link => link.attributes.get('href'));
    for (const section of document.sections) expect(ids).toContain(section.id);
    expect(contents).toEqual(document.sections.slice(1).map(section => `#${section.id}`));
  });

  test('runs its own script, which its policy names by its hash, and asks nothing of the network', () => {
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
    expect(scripts).toHaveLength(1);
    expect(all('script')).toHaveLength(1);
    const policy = all('meta').find(meta => meta.attributes.get('http-equiv') === 'Content-Security-Policy');
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64');
    expect(policy?.attributes.get('content')).toContain(`; script-src 'sha256-${hash}';`);
    expect(scripts[0]).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|cookie)\b/);

    const asking = page.elements.flatMap(({ attributes }) =>
      ['src', 'srcset', 'data', 'action', 'xlink:href'].flatMap(name => attributes.get(name) ?? []),
    );
    expect(asking).toEqual([]);
    expect([...all('link'), ...all('iframe'), ...all('img')]).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
    expect(
      page.elements.flatMap(({ attributes }) => [...attributes.keys()].filter(name => name.startsWith('on'))),
    ).toEqual([]);
  });

  test('headings go down one level at a time, from one h1', () => {
    const levels = page.elements.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('every table has a caption, column heads, and a head in every row', () => {
    expect(all('table').length).toBeGreaterThan(5);
    for (const table of all('table')) {
      const inside = (tag: string) =>
        all(tag).filter(element => element.from >= table.from && element.to <= table.to && within(element, 'table'));
      expect(inside('caption')).toHaveLength(1);
      const heads = inside('th');
      expect(heads.filter(head => head.attributes.get('scope') === 'col').length).toBeGreaterThan(1);
      const rows = inside('tr').filter(row => within(row, 'tbody'));
      expect(heads.filter(head => head.attributes.get('scope') === 'row')).toHaveLength(rows.length);
    }
  });

  test('what scrolls can be reached by keyboard and has a name', () => {
    for (const box of page.elements.filter(({ attributes }) => attributes.get('class') === 'scroll')) {
      expect(box.attributes.get('tabindex')).toBe('0');
      expect(box.attributes.has('aria-label') || box.attributes.has('aria-labelledby')).toBe(true);
    }
  });

  test('a link leads to every sentence, table and chart, and no two share a place', () => {
    const links = all('a').filter(link => (link.attributes.get('class') ?? '').includes('permalink'));
    const led = new Set(links.map(link => link.attributes.get('href')?.slice(1)));
    const sentences = all('span').filter(span => span.attributes.has('id') && within(span, 'p'));
    expect(sentences.length).toBeGreaterThan(15);
    const boxes = page.elements.filter(
      ({ tag, attributes }) => tag === 'figure' || attributes.get('class')?.startsWith('table-box'),
    );
    for (const place of [...sentences, ...boxes]) {
      const id = place.attributes.get('id') ?? '';
      expect(led.has(id) || /[,:，：]$/.test(textOf(page, place)), id).toBe(true);
    }
    expect(led.size).toBe(links.length);
  });

  test('a sentence carries the id of its claim', () => {
    const carried = new Set(page.elements.flatMap(({ attributes }) => attributes.get('data-claim') ?? []));
    expect([...carried].toSorted()).toEqual([...new Set(claimsOf(document))].toSorted());
  });

  test('a sentence that words a claim opens its evidence, outside the paragraph, and is closed at first', () => {
    const boxes = page.elements.filter(({ attributes }) => attributes.get('class') === 'evidence');
    expect(boxes.length).toBeGreaterThan(5);
    for (const box of boxes) {
      expect(box.tag).toBe('details');
      expect(box.attributes.has('open')).toBe(false);
      expect(within(box, 'p')).toBe(false);
      const summary = page.elements.find(({ tag, parent }) => tag === 'summary' && parent === box);
      expect(summary && textOf(page, summary)).toBe(document.words.evidence);
    }
    const proofs = page.elements.filter(({ attributes }) => attributes.has('data-evidence'));
    for (const proof of proofs) {
      const id = proof.attributes.get('data-evidence') ?? '';
      const { code, items } = document.evidence.find(({ claim }) => claim === id) ?? { code: '', items: [] };
      expect(items.length).toBeGreaterThan(0);
      const text = bare(textOf(page, proof));
      for (const [at, item] of items.entries()) {
        const [before, after] = [items[at - 1], items[at + 1]].map(
          next => next !== undefined && item.lead !== '' && next.lead === item.lead && next.note === item.note,
        );
        const told = before ? document.words.nextUnit + item.text.slice(item.lead.length) : item.text;
        expect(text).toContain(bare(told + (after ? document.words.nextUnit : item.note)));
      }
      expect(text).toContain(bare(code + id));
    }
    // Beside every sentence that words a claim: the same claim in the same section.
    const said = page.elements.filter(({ tag, attributes }) => tag === 'span' && attributes.has('data-claim'));
    const shown = new Set(proofs.map(({ attributes }) => attributes.get('data-evidence')));
    expect(said.flatMap(({ attributes }) => attributes.get('data-claim') ?? []).filter(id => !shown.has(id))).toEqual(
      [],
    );
  });

  test('a note number leads to its source and is spoken as one', () => {
    const notes = all('a').filter(link => within(link, 'sup'));
    for (const note of notes) {
      const number = textOf(page, note);
      expect(note.attributes.get('href')).toBe(`#source-${number}`);
      expect(note.attributes.get('aria-label')).toBe(`${document.words.source} ${number}`);
    }
    expect(notes.length).toBeGreaterThan(10);
  });

  test('charts are images with a title, a description and their data', () => {
    const charts = all('figure');
    expect(charts).toHaveLength(5);
    for (const chart of charts) {
      const inside = (tag: string) =>
        all(tag).filter(element => element.from >= chart.from && element.to <= chart.to && within(element, 'figure'));
      expect(inside('svg').map(svg => svg.attributes.get('role'))).toEqual(['img', 'img']);
      expect(inside('desc')).toHaveLength(2);
      expect(inside('details')).toHaveLength(1);
    }
  });

  test('the same document gives the same characters', () => {
    expect(renderHtml(structuredClone(document))).toBe(html);
  });
});

test('three sources or more in a row are shortened to their ends', () => {
  const page = readPage(renderHtml(englishSample));
  const notes = page.elements.filter(({ tag }) => tag === 'sup').map(note => textOf(page, note));
  expect(notes).toContain('1–3,5');
});

test('English sentences are set apart by a space, Chinese by none', () => {
  const between = (document: Document) =>
    /cut-off date\.(\s*)Nothing|一概不用。(\s*)名次/.exec(readPage(renderHtml(document)).text);
  expect(between(englishSample)?.[1]).toBe(' ');
  expect(between(chineseSample)?.[2]).toBe('');
});

test('a city name cannot become markup', () => {
  const name = '<script>alert("x")</script>';
  const html = renderHtml(
    sampleDocument({ ...english, cities: [[name, '北京'], ...english.cities.slice(1)], title: '</style><img src=x>' }),
  );
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/<img/);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(readPage(html).text).toContain(name);
});

describe('a field that the document lacks is an error, not a blank', () => {
  const lacking = (where: (document: Document) => object | undefined, field: string) => () => {
    const document = structuredClone(englishSample);
    Reflect.deleteProperty(where(document) ?? {}, field);
    return renderHtml(document);
  };
  const blockOf = (kind: string) => (document: Document) =>
    document.sections.flatMap(section => section.blocks).find(block => block.kind === kind);

  test('of the page', () => expect(lacking(document => document, 'subject')).toThrow(/page\.subject/));
  test('of a word', () => expect(lacking(document => document.words, 'contents')).toThrow(/contents/));
  test('of a table', () => expect(lacking(blockOf('table'), 'number')).toThrow(/number/));
  // It is measured before it is printed.
  test('of the caption of a table', () => expect(lacking(blockOf('table'), 'caption')).toThrow());
  test('of the cover', () => expect(lacking(blockOf('cover'), 'edition')).toThrow(/edition/));
});

test('rows of a table are marked where others are not: of all of them it would tell nothing', () => {
  const marked = (every: boolean): number => {
    const sections = englishSample.sections.map(section => ({
      ...section,
      blocks: section.blocks.map(block =>
        block.kind === 'table'
          ? {
              ...block,
              rows: block.rows.map((row, at) => ({
                ...row,
                emphasis: every || at === 0 ? ('focus' as const) : ('none' as const),
              })),
            }
          : block,
      ),
    }));
    return renderHtml({ ...englishSample, sections }).split('class="row-focus"').length - 1;
  };
  const chapterTables = englishSample.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
  expect(chapterTables.length).toBeGreaterThan(0);
  expect(marked(false) - marked(true)).toBe(chapterTables.length);
});
