import { describe, expect, test } from 'vitest';
import type { Declared, DeclaredTable } from '../../../lambdas/audit/declared.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { byDepth } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';
import { SEED } from '../../support/seed.ts';
import { originals } from '../../support/tampering.ts';
import { createDice, some } from '../agreement/dice.ts';

const made = once((name: (typeof EDITION_NAMES)[number]) => {
  const all = originals(name);
  return { all, ledger: readLedger(name) };
});

const declaredIn = (name: (typeof EDITION_NAMES)[number], language: PrintedLanguage): Declared =>
  declaredBy(made(name).all.in[language].document);

/** Whether a report that has this in the place of a part of it is refused. */
function isRefused(name: (typeof EDITION_NAMES)[number], declared: Declared, part: Partial<Declared>): boolean {
  const { ledger, all } = made(name);
  const alone = { ...declared, sentences: [], headings: [], tables: [], ...part };
  return ungrounded('report', ledger, alone, all.input.dataset).length > 0;
}

interface Altered {
  readonly what: string;
  readonly table: DeclaredTable;
}

const places = (row: readonly string[], name: number): string => row.filter((_, at) => at !== name).join(' | ');

const withRows = (table: DeclaredTable, fresh: ReadonlyMap<number, readonly string[]>): DeclaredTable => ({
  ...table,
  rows: table.rows.map((row, at) => fresh.get(at) ?? row),
});

/** Of a table of places the column that its units stand in; less than none where it is none. */
function nameColumn({ heads, rows, isDrawn }: DeclaredTable, names: ReadonlySet<string>): number {
  const isNamed = (at: number): boolean => rows.length > 1 && rows.every(row => names.has(row[at] ?? ''));
  if (isDrawn || heads.length > 4) return isNamed(0) ? 0 : -1;
  return isNamed(1) ? 1 : isNamed(0) && heads.length > 1 ? 0 : -1;
}

/** Two units of a table in each other's place, a place one more, and what is drawn and said aloud with names exchanged. */
function alterationsOf(table: DeclaredTable, names: ReadonlySet<string>): readonly Altered[] {
  const column = nameColumn(table, names);
  if (column < 0) return [];
  const named = (row: readonly string[], name: string) => row.map((cell, at) => (at === column ? name : cell));
  return table.rows.flatMap((row, at): readonly Altered[] => {
    const next = table.rows[at + 1];
    const [one = '', two = ''] = [row[column], next?.[column]];
    const number = row.findIndex((cell, index) => index !== column && /^\d+$/.test(cell));
    const more = row.map((cell, index) => (index === number ? String(Number(cell) + 1) : cell));
    const swap = (text: string): string => text.replace(one, '\u0001').replace(two, one).replace('\u0001', two);
    return [
      ...(number < 0
        ? []
        : [{ what: `${row.join(' | ')}: a place one more`, table: withRows(table, new Map([[at, more]])) }]),
      ...(next && one !== two && places(row, column) !== places(next, column)
        ? [
            {
              what: `${one} ↔ ${two} in ${table.caption}`,
              table: withRows(
                table,
                new Map([
                  [at, named(row, two)],
                  [at + 1, named(next, one)],
                ]),
              ),
            },
          ]
        : []),
      ...(next && table.isDrawn && one !== two
        ? [
            {
              what: `${one} ↔ ${two} as drawn`,
              table: { ...table, drawn: table.rows.map(each => swap(each[0] ?? '')) },
            },
            // A chart that is drawn twice is said aloud once.
            ...(table.spoken.every(text => swap(text) === text)
              ? []
              : [
                  {
                    what: `${one} ↔ ${two} as said aloud`,
                    table: { ...table, spoken: table.spoken.map(text => swap(text)) },
                  },
                ]),
          ]
        : []),
    ];
  });
}

const MOST = byDepth(25, 400);

/** What stands in a cell in place of a place, the words before the signs. */
const REASONS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: ['not known', 'no place', 'not covered', 'in a cluster', '·', '–', 'C'],
  'zh-Hans': ['没有记录', '无名次', '不在评价范围', '属于群', '·', '–', '群'],
};

/** Whether two of them say the same: a word and its sign, or the one sign of two words. */
const isAlike = (language: PrintedLanguage, one: string, other: string): boolean =>
  [
    [0, 4],
    [1, 5],
    [2, 5],
    [3, 6],
  ].some(pair => [one, other].every(each => pair.some(at => REASONS[language][at] === each)));

/** Charts of one form may share what is said of how to read them. */
const isOfAnotherForm = (one: DeclaredTable, other: DeclaredTable): boolean => one.heads.join() !== other.heads.join();

describe.each(EDITION_NAMES)('%s', name => {
  test.each(PRINTED)('no place of another unit passes in a table or a chart in %s', language => {
    const declared = declaredIn(name, language);
    const { dataset, report } = made(name).all.input;
    const names = new Set(
      dataset.units.map(({ id, names: own }) => report.displayNames[id]?.[language] ?? own[language] ?? ''),
    );
    const all = declared.tables.flatMap(table => alterationsOf(table, names));
    const passed = some(createDice(SEED), all, MOST).filter(
      ({ table }) => !isRefused(name, declared, { tables: [table] }),
    );
    expect(passed.map(({ what }) => what)).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  test.each(PRINTED)('no count on the way from records to verdicts is another in %s, as data or as drawn', language => {
    const declared = declaredIn(name, language);
    const caption = { en: 'From records to verdicts', 'zh-Hans': '从记录到结论' }[language];
    const tables = declared.tables.filter(table => table.caption === caption);
    expect(tables.map(({ rows }) => rows.length)).toEqual([6, 6]);
    const more = (cell: string): string =>
      cell.replace(/\d[\d,]*/, number => String(Number(number.replaceAll(',', '')) + 1));
    for (const table of tables) {
      expect(isRefused(name, declared, { tables: [table] })).toBe(false);
      for (const [at, row] of table.rows.entries()) {
        const fresh = row.map(more);
        expect(isRefused(name, declared, { tables: [withRows(table, new Map([[at, fresh]]))] })).toBe(true);
      }
    }
  });

  test.each(PRINTED)(
    'no page of a city bears the name of another in %s, in its title, the contents, the bookmarks',
    language => {
      const declared = declaredIn(name, language);
      const titles = declared.headings.filter(({ section }) => /^(unit|ranking)-/.test(section));
      const passed = titles.filter((heading, at) => {
        const other = titles[(at + 2) % titles.length];
        if (!other || other.section === heading.section) return false;
        return !isRefused(name, declared, { headings: [{ ...heading, text: other.text }] });
      });
      expect(passed).toEqual([]);
      expect(titles.length).toBeGreaterThan(30);
    },
  );

  test.each(PRINTED)('no cell of what is tracked, or of the editions of the own result, is another in %s', language => {
    const declared = declaredIn(name, language);
    const captions = {
      en: [
        'The rankings tracked',
        'The global rankings tracked',
        'The overall result, edition by edition, as far as it is known',
      ],
      'zh-Hans': ['所跟踪的榜单', '总体排名的历年记录'],
    }[language];
    const tables = declared.tables.filter(({ caption }) => captions.includes(caption));
    expect(tables.length).toBeGreaterThan(0);
    const other = (text: string): string =>
      /\d/.test(text) ? text.replace(/\d/, digit => String((Number(digit) + 1) % 10)) : `${text}${text}`;
    const passed = tables.flatMap(table => [
      ...table.rows.flatMap((row, at) =>
        row
          .map((cell, index) => withRows(table, new Map([[at, row.with(index, other(cell))]])))
          .filter(fresh => !isRefused(name, declared, { tables: [fresh] })),
      ),
      ...[table.rows.slice(1), [...table.rows, ...table.rows.slice(0, 1)]]
        .map(rows => ({ ...table, rows }))
        .filter(fresh => !isRefused(name, declared, { tables: [fresh] })),
    ]);
    expect(passed.map(({ rows }) => rows)).toEqual([]);
    expect(tables.filter(table => isRefused(name, declared, { tables: [table] }))).toEqual([]);
  });

  test.each(PRINTED)('no reason why there is no place stands for another in %s', language => {
    const declared = declaredIn(name, language);
    const reasons = REASONS[language];
    const all = declared.tables.flatMap(table =>
      table.rows.flatMap((row, at) =>
        row.flatMap((cell, index): readonly Altered[] => {
          // The change since is told, or not, in a column of its own: a dash there is no reason.
          if (!reasons.includes(cell) || (cell === '–' && index > 3)) return [];
          const others = reasons.filter(other => !isAlike(language, cell, other));
          return others.map(other => ({
            what: `${row.join(' | ')}: ${cell} → ${other} in ${table.caption}`,
            table: withRows(table, new Map([[at, row.with(index, other)]])),
          }));
        }),
      ),
    );
    const passed = some(createDice(SEED), all, MOST).filter(
      ({ table }) => !isRefused(name, declared, { tables: [table] }),
    );
    expect(passed.map(({ what }) => what)).toEqual([]);
    expect(all.length).toBeGreaterThan(50);
  });

  test.each(PRINTED)('no chart in %s bears the subtitle of another, or another number, or leaves one out', language => {
    const declared = declaredIn(name, language);
    const charts = declared.tables.filter(({ subtitle }) => subtitle !== '');
    const passed = charts.flatMap((table, at) => {
      const next = charts
        .slice(at)
        .find(({ caption, subtitle }) => caption !== table.caption && subtitle !== table.subtitle);
      const [number = ''] = /\d+/.exec(table.subtitle) ?? [];
      const other = number === '' ? [] : [table.subtitle.replace(number, String(Number(number) + 1))];
      const all = [
        '',
        `${table.subtitle} 1`,
        ...other,
        ...(next && isOfAnotherForm(table, next) ? [next.subtitle] : []),
      ];
      return all.filter(subtitle => !isRefused(name, declared, { tables: [{ ...table, subtitle }] }));
    });
    expect(passed).toEqual([]);
    expect(charts.length).toBeGreaterThan(10);
  });

  test.each(PRINTED)('the note of rings names all of them in %s, and stands where there are any', language => {
    const declared = declaredIn(name, language);
    const rings = { en: /, the latest editions? read\.$/, 'zh-Hans': /采用的最近一次发布中没有/ }[language];
    const noted = declared.tables.filter(({ notes }) => notes.some(note => rings.test(note)));
    const without = (note: string): string =>
      language === 'en'
        ? note.replace(/ in .+? or /, ' in ').replace(/ in [^,]+, (?!the latest)/, ' in ')
        : note.replace(/：[^、]+(?:、|和)/, '：');
    const passed = noted.flatMap(table => {
      const ways = [
        table.notes.filter(note => !rings.test(note)),
        ...(table.notes.some(note => without(note) !== note)
          ? [table.notes.map(note => (rings.test(note) ? without(note) : note))]
          : []),
      ];
      return ways.filter(notes => !isRefused(name, declared, { tables: [{ ...table, notes }] }));
    });
    expect(passed).toEqual([]);
    // What is constructed has its latest places in the latest releases.
    expect(noted.length > 0).toBe(name === 'the sample, 2022');
  });

  test('a short title that is cut off is refused as another would be', () => {
    const { headings } = declaredIn(name, 'en');
    const cut = headings
      .filter(({ section, isTitle }) => section.startsWith('unit-') && isTitle)
      .filter(
        heading =>
          !isRefused(name, declaredIn(name, 'en'), {
            headings: [heading, { ...heading, text: `${heading.text.slice(0, 3)}…` }],
          }),
      );
    expect(cut).toEqual([]);
  });
});
