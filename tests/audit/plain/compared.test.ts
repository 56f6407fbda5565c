import { describe, expect, it } from 'vitest';
import type { Declared } from '../../../lambdas/audit/declared.ts';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import { selectCompared } from '../../../lambdas/claims/compared-input.ts';
import { SAMPLE } from '../../../lambdas/local/paths.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { createParts } from '../../../lambdas/publishing/edition-parts.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { inTurn } from '../../support/depth.ts';
import { partsOf } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { recordsIn } from '../../support/records-in.ts';

const sample = recordsIn(SAMPLE);

/** Shanghai shares the first place of 2022 with Beijing, which led 2021 alone. */
const shared = (): Dataset => ({
  ...sample,
  records: sample.records.flatMap(record =>
    record.ranking === 'cankao-overseas-influence' && record.release === '2022' && record.unit === 'beijing'
      ? [record, { ...record, unit: 'shanghai' }]
      : [record],
  ),
});

/** The editions that are looked at. */
const EDITIONS = {
  'sample 2022': () => partsOf('the sample, 2022'),
  'sample 2021': () => partsOf('the sample, 2021'),
  'shared 2022': () => createParts(selectCompared(shared(), 'overseas-influence', '2022')),
  'corrected 2022-r2': () => partsOf('the corrected sample, 2022-r2'),
} as const;

type Made = keyof typeof EDITIONS;

const made = once((name: Made) => EDITIONS[name]());

const analysed = once((name: Made) => {
  const { input, analysis, ledger } = made(name);
  return { input, analysis: analysis(), ledger: LEDGER.parse(JSON.parse(ledger())) };
});

const declaredIn: Readonly<Record<PrintedLanguage, (name: Made) => Declared>> = {
  en: once(name => declaredBy(made(name).document('en'))),
  'zh-Hans': once(name => declaredBy(made(name).document('zh-Hans'))),
};

/** That corrections were read, and none of them is to be listed. */
const NOTHING_CHANGED = {
  en: 'Of what came out after the cut-off it reads the corrections that its definition names, and nothing else. Taken together they change nothing that the first issue read.',
  'zh-Hans': '截止日期之后发布的内容，本版仅采用其定义所列的更正。这些更正合计未改变首次发布采用的内容。',
} as const;

/** What the check has against an edition, with some lines more or in place of all that it says. */
function faults(made: Made, language: PrintedLanguage, lines?: readonly string[], alter = (rows: Dataset) => rows) {
  const { input, ledger } = analysed(made);
  const alone = lines && {
    headings: [],
    tables: [],
    threads: [],
    covers: [],
    cards: [],
    sentences: lines.map(text => ({ text, claim: null })),
  };
  const declared = { ...declaredIn[language](made), ...alone };
  return ungrounded('report', ledger, declared, alter(input.dataset), input.compared?.dataset);
}

const LINES = {
  en: {
    noneCorrected: 'No place that both read was corrected in between.',
    otherBasket:
      'The two reports do not track the same rankings, so the counts cannot be compared and no change is given.',
    readBefore: 'Read for the report of 2021 only: GFCI 30.',
    later:
      'Of what came out after the cut-off it reads the corrections that its definition names, and nothing else. Those that change what the first issue read are listed here.',
  },
  'zh-Hans': {
    noneCorrected: '两版均采用的名次，其间没有更正。',
    otherBasket: '两版跟踪的榜单不完全相同，统计的榜单数也不能直接相比，因此不计算增减。',
    readBefore: '仅2021年度采用：第30期全球金融中心指数。',
    later: '截止日期之后发布的内容，本版仅采用其定义所列的更正。其中改变首次发布所用内容的，列于此处。',
  },
} as const;

describe.each(inTurn(PRINTED))('what a comparison says of two editions, in %s', language => {
  const lines = LINES[language];

  it.each(inTurn(['sample 2022', 'corrected 2022-r2'] as const, 1))('of %s is held against what both read', name => {
    expect(faults(name, language)).toEqual([]);
  });

  it('which editions each who is first led, alone or with others: not where one did not lead', () => {
    const left = (rows: Dataset): Dataset => ({
      ...rows,
      records: rows.records.filter(
        ({ ranking, release, unit }) =>
          !(ranking === 'cankao-overseas-influence' && release === '2021' && unit === 'beijing'),
      ),
    });
    const led = (found: ReturnType<typeof faults>) =>
      found.filter(({ message }) => /shared in|并列/.test(message) && /Shanghai|上海/.test(message));
    expect(led(faults('shared 2022', language))).toEqual([]);
    expect(led(faults('shared 2022', language, undefined, left))).toHaveLength(1);
  });

  it('that no place was corrected in between: not where one was', () => {
    expect(faults('sample 2022', language, [lines.noneCorrected])).toEqual([]);
    expect(faults('corrected 2022-r2', language, [lines.noneCorrected])).toHaveLength(1);
  });

  it('that they count over other rankings: not where these are the same', () => {
    expect(faults('sample 2022', language, [lines.otherBasket])).toEqual([]);
    expect(faults('corrected 2022-r2', language, [lines.otherBasket])).toHaveLength(1);
  });

  it('that corrections alone are of a later day: in a re-issue, and in none that reads others', () => {
    expect(faults('corrected 2022-r2', language, [lines.later])).toEqual([]);
    expect(faults('sample 2022', language, [lines.later])).toHaveLength(1);
    expect(faults('corrected 2022-r2', language, [NOTHING_CHANGED[language]])).toHaveLength(1);
    // One of the two that it reads, and that its definition does not name.
    const unnamed = (rows: Dataset): Dataset => ({
      ...rows,
      reports: rows.reports.map(report => ({
        ...report,
        editions: report.editions.map(edition =>
          edition.correction
            ? { ...edition, correction: { ...edition.correction, vintages: edition.correction.vintages.slice(1) } }
            : edition,
        ),
      })),
    });
    expect(faults('corrected 2022-r2', language, [lines.later], unnamed)).toHaveLength(1);
  });

  it('which releases the earlier one read alone: those that this one does not read, and no others', () => {
    const without = (rows: Dataset): Dataset => ({
      ...rows,
      records: rows.records.filter(({ ranking, release }) => ranking !== 'gfci' || release !== '30'),
    });
    expect(faults('sample 2022', language, [lines.readBefore], without)).toEqual([]);
    expect(faults('sample 2022', language, [lines.readBefore])).toHaveLength(1);
    const other = lines.readBefore.replace('30', '31');
    expect(faults('sample 2022', language, [other], without)).toHaveLength(1);
  });

  it('what a re-issue corrects: each correction that it names, from what was printed first', () => {
    const caption = { en: 'What this re-issue corrects', 'zh-Hans': '本更正版所作的更正' }[language];
    const { input, ledger } = analysed('corrected 2022-r2');
    const declared = declaredIn[language]('corrected 2022-r2');
    const table = declared.tables.find(each => each.caption === caption);
    if (!table) throw new Error('nothing tells what is corrected');
    const [one = [], two = []] = table.rows;
    const [what = '', then = '', now = ''] = one;
    const isRefused = (rows: readonly (readonly string[])[]): boolean => {
      const alone = {
        ...declared,
        sentences: [],
        headings: [],
        threads: [],
        covers: [],
        cards: [],
        tables: [{ ...table, rows }],
      };
      return ungrounded('report', ledger, alone, input.dataset, input.compared?.dataset).length > 0;
    };
    expect(isRefused(table.rows)).toBe(false);
    const falsehoods = [
      [two, one],
      [one],
      [one, one],
      [[what, now, then], two],
      [[what, then, then], two],
      [[two[0] ?? '', then, now], two],
      [[what.replace('32', '31'), then, now], two],
      [[what, language === 'en' ? 'not known' : '没有记录', now], two],
      [[what, then, `${now}${language === 'en' ? ' (score 700)' : '（得分700）'}`], two],
    ];
    for (const rows of falsehoods) expect([rows, isRefused(rows)]).toEqual([rows, true]);
  });

  it.each(['sample 2022', 'corrected 2022-r2'] as const)(
    'in tables, is what each of the two reads: no cell of %s may be another',
    made => {
      const { tables } = declaredIn[language](made);
      const { input, ledger } = analysed(made);
      const captions =
        language === 'en'
          ? /^(What was read,|How the two are|The main results|Rankings with the city|What each report)/
          : /^(采用的数据，|两版的范围|主要结果|进入前|两版对)/;
      const looked = tables.filter(({ caption, isDrawn }) => captions.test(caption) && !isDrawn);
      const other = (text: string): string => {
        if (/\d/.test(text)) return text.replace(/\d/, digit => String((Number(digit) + 1) % 10));
        if (text === '–') return '3';
        return language === 'en' ? 'Shanghai' : '上海';
      };
      let altered = 0;
      for (const table of looked)
        for (const [at, row] of table.rows.entries())
          for (const [index, text] of row.entries()) {
            // Why a question is not answered is held against its claim.
            if (index === 0 || /^(Not so|Not established|不成立|无法确认)/.test(text)) continue;
            const rows = table.rows.with(at, row.with(index, other(text)));
            const declared = {
              ...declaredIn[language](made),
              headings: [],
              threads: [],
              sentences: [],
              tables: [{ ...table, rows, notes: [] }],
            };
            const found = ungrounded('report', ledger, declared, input.dataset, input.compared?.dataset);
            expect(
              found.map(({ message }) => message),
              [row.join(' | '), other(text)].join(' → '),
            ).toEqual([expect.stringMatching(/the two editions/)]);
            altered += 1;
          }
      expect(altered).toBeGreaterThan(made === 'sample 2022' ? 20 : 2);
    },
  );

  const altered = (made: Made, alter: (table: Declared['tables'][number]) => Declared['tables'][number]) => {
    const { input, ledger } = analysed(made);
    const declared = declaredIn[language](made);
    // Only what is altered is looked at.
    const tables = declared.tables.filter(table => alter(table) !== table).map(alter);
    return ungrounded(
      'report',
      ledger,
      { ...declared, headings: [], threads: [], covers: [], cards: [], sentences: [], tables },
      input.dataset,
      input.compared?.dataset,
    );
  };

  it('nothing is called unknown that the records of either edition establish', () => {
    const unknown = language === 'en' ? 'cannot be established' : '无法确认';
    const captions = language === 'en' ? /^(The main results|Rankings with the city)/ : /^(主要结果|进入前)/;
    const { tables } = declaredIn[language]('sample 2022');
    let tried = 0;
    for (const table of tables.filter(({ caption, isDrawn }) => captions.test(caption) && !isDrawn))
      for (const [at, row] of table.rows.entries())
        for (const index of [1, 2].filter(each => row[each] !== unknown)) {
          const rows = table.rows.with(at, row.with(index, unknown));
          const found = altered('sample 2022', each => (each === table ? { ...table, rows } : each));
          expect(
            found.map(({ message }) => message),
            row.join(' | '),
          ).toEqual([expect.stringMatching(/is not so of the two editions/)]);
          tried += 1;
        }
    expect(tried).toBeGreaterThan(10);
  });

  it('a sentence that changed is neither left out nor set beside the answer to another question', () => {
    const caption = language === 'en' ? /^What each report says/ : /^两版对同一内容的表述/;
    const of = (rows: (rows: Declared['tables'][number]['rows']) => Declared['tables'][number]['rows']) =>
      altered('sample 2022', table => (caption.test(table.caption) ? { ...table, rows: rows(table.rows) } : table));
    expect(of(rows => rows)).toEqual([]);
    // The note counts those that are not shown: with one less it tells one too few.
    expect(of(rows => rows.slice(1)).length).toBeGreaterThan(0);
    const crossed = of(([first = [], second = [], ...rest]) => [
      first.with(1, second[1] ?? ''),
      second.with(1, first[1] ?? ''),
      ...rest,
    ]);
    expect(crossed).toEqual([expect.objectContaining({ message: expect.stringMatching(/answer to no one question/) })]);
  });

  const changed = language === 'en' ? /^What each report says/ : /^两版对同一内容的表述/;
  const withheld = language === 'en' ? 'Not established. The place is not known.' : '无法确认。没有记录。';

  /** What the check has against the table with its cells put otherwise, one after the other. */
  const eachCell = (fresh: (text: string) => string, made: Made = 'sample 2022') => {
    const { tables } = declaredIn[language](made);
    const [table] = tables.filter(({ caption }) => changed.test(caption));
    if (!table) throw new Error('no sentence changed');
    return table.rows.flatMap((row, at) =>
      [1, 2]
        .filter(index => fresh(row[index] ?? '') !== row[index])
        .map(index => {
          const rows = table.rows.with(at, row.with(index, fresh(row[index] ?? '')));
          return altered(made, each => (each === table ? { ...table, rows } : each)).map(({ message }) => message);
        }),
    );
  };
  const refused = [expect.stringMatching(/answer to no one question/)];

  it('nothing is called open where the edition prints a sentence on the subject', () => {
    const found = eachCell(() => withheld);
    expect(found.length).toBeGreaterThan(10);
    for (const messages of found) expect(messages).toEqual(refused);
  });

  it('what is printed on the subject is a key finding where there is one, and of that edition', () => {
    const { ledger } = analysed('sample 2022');
    const told = [...ledger.claims, ...(ledger.comparison?.claims ?? [])];
    const wordsOf = (id: string): string => told.find(each => each.id === id)?.sentence?.[language] ?? '';
    const entered = wordsOf('enteredTop:shanghai:kearney-gci/2021:top=10');
    const lesser = ['position:shanghai:kearney-gci/2021', 'belowBest:shanghai:kearney-gci/2022'].map(wordsOf);
    for (const sentence of [...lesser, wordsOf('moved:chengdu:wipo-gii-clusters/2021')]) {
      expect(sentence).not.toBe('');
      expect(eachCell(text => (text === entered ? sentence : text))).toEqual([refused]);
    }
  });

  it('the reason why an edition does not print an answer is that of its own question, whole', () => {
    const opening = /^(?:Not so\. |Not established\. |不成立。|无法确认。)/;
    const other = eachCell(text => (opening.test(text) ? withheld : text), 'corrected 2022-r2');
    const longer = eachCell(
      text => (opening.test(text) ? `${text}${text.replace(opening, '')}` : text),
      'corrected 2022-r2',
    );
    const turned = eachCell(
      text =>
        text
          .replace(/^Not (so|established)/, (_, is) => (is === 'so' ? 'Not established' : 'Not so'))
          .replace(/^(不成立|无法确认)/, is => (is === '不成立' ? '无法确认' : '不成立')),
      'corrected 2022-r2',
    );
    expect(other.length).toBeGreaterThan(0);
    for (const messages of [...other, ...longer, ...turned]) expect(messages).toEqual(refused);
  });

  it('no two rows are on one subject', () => {
    const found = altered('sample 2022', table =>
      changed.test(table.caption) ? { ...table, rows: table.rows.with(7, table.rows[4] ?? []) } : table,
    );
    expect(found.map(({ message }) => message)).toEqual(refused);
  });

  it('how many more sentences changed is counted', () => {
    const [one, other] =
      language === 'en' ? [/^\S+ more such cases/, 'Two more such cases'] : [/^此类内容另有.+?项/, '此类内容另有两项'];
    const found = altered('sample 2022', table =>
      table.notes.some(note => one.test(note))
        ? { ...table, notes: table.notes.map(note => note.replace(one, other)) }
        : table,
    );
    expect(found).toEqual([expect.objectContaining({ sentence: expect.stringContaining(other) })]);
  });

  it('what is drawn of the verdicts says how many there are of each', () => {
    const title = language === 'en' ? /^From records to verdicts/ : /^从记录到结论/;
    const drawn = (fresh: (text: string) => string) =>
      altered('sample 2022', table =>
        title.test(table.caption) && table.spoken.length === 0
          ? { ...table, rows: table.rows.map(([text = '', ...rest]) => [fresh(text), ...rest]) }
          : table,
      );
    expect(drawn(text => text)).toEqual([]);
    expect(drawn(text => text.replace(/\d/, digit => String((Number(digit) + 1) % 10)))).toHaveLength(1);
  });

  it('a ranking that the two read otherwise is not left out of the table', () => {
    const { tables } = declaredIn[language]('sample 2022');
    const { input, ledger } = analysed('sample 2022');
    const [table] = tables.filter(({ caption }) => /^(What was read,|采用的数据，)/.test(caption));
    const differs = table?.rows.findIndex(([, then, now]) => then !== now) ?? -1;
    if (!table || differs < 0) throw new Error('no ranking was read otherwise');
    const declared = {
      ...declaredIn[language]('sample 2022'),
      headings: [],
      threads: [],
      covers: [],
      cards: [],
      sentences: [],
      tables: [{ ...table, rows: table.rows.toSpliced(differs, 1), notes: [] }],
    };
    expect(ungrounded('report', ledger, declared, input.dataset, input.compared?.dataset)).toHaveLength(1);
  });

  it('nothing of the sort is said where an edition is compared with none', () => {
    expect(faults('sample 2021', language, Object.values(lines))).toHaveLength(4);
  });
});
