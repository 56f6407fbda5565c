import { describe, expect, test } from 'vitest';
import type { Declared } from '../../../lambdas/audit/declared.ts';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { inTurn } from '../../support/depth.ts';
import { partsOf } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { leavesOf, withTexts } from '../red-team/places.ts';

/**
 * A report that says of itself, of a unit or of a title what is not so, in its files and in what these were made from
 * alike: only the records tell.
 */

const EDITIONS = {
  sample: () => partsOf('the sample, 2022').input,
  reissue: () => partsOf('the corrected sample, 2022-r2').input,
} as const;
type Made = keyof typeof EDITIONS;

const made = once((name: Made) => {
  const input = EDITIONS[name]();
  const withPage = {
    ...input,
    report: { ...input.report, address: 'https://example.org/{edition}/{language}' },
    dataset: {
      ...input.dataset,
      reports: input.dataset.reports.map(each => ({ ...each, address: 'https://example.org/{edition}/{language}' })),
    },
  };
  const analysis = analyse(withPage);
  return {
    input: withPage,
    ledger: LEDGER.parse(JSON.parse(ledgerJson(analysis))),
    in: { en: compose(analysis, 'en'), 'zh-Hans': compose(analysis, 'zh-Hans') },
  };
});

/** What is found in a document of what it says of itself and of units, and in some of its tables. */
function found(name: Made, document: Document, tables: Declared['tables'] = []): readonly string[] {
  const { ledger, input } = made(name);
  const declared = { ...declaredBy(document), sentences: [], headings: [], threads: [], tables };
  return ungrounded('report', ledger, declared, input.dataset, input.compared?.dataset).map(
    ({ sentence, message }) => `${sentence} ${message}`,
  );
}

type Way = (step: readonly string[]) => boolean;
const at =
  (...steps: readonly string[]): Way =>
  path =>
    steps.every(step => path.includes(step));

/** Where something is said, and what else is said there. */
const CASES: readonly (readonly [what: string, where: Way, to: (text: string) => string])[] = [
  ['the title', path => path.join() === 'title', text => text.replace('2022', '2023')],
  ['the title at the head of pages', path => path.join() === 'runningTitle', text => text.replace('2022', '2023')],
  ['who published it', path => path.join() === 'author', text => `${text} Ltd`],
  ['what it is', path => path.join() === 'subject', text => `${text} !`],
  ['its date', path => path.join() === 'date', text => text.replace(/.$/, digit => (digit === '1' ? '2' : '1'))],
  ['its edition', path => path.join() === 'edition', () => '2021'],
  ['where its page is', path => path.join() === 'address,url', text => text.replace('2022', '2021')],
  ['where it is in another language', at('address', 'languages', 'url'), text => text.replace('2022', '2021')],
  ['what stands beside a link to it', path => path.join() === 'address,description,text', text => `${text} !`],
  ['the edition on the cover', path => path.join() === 'sections,0,blocks,0,edition', () => '2021'],
  ['the publisher on the cover', path => path.join() === 'sections,0,blocks,0,overline', text => `${text} Ltd`],
  ['the notice on the cover', path => path.join() === 'sections,0,blocks,0,notice,0', text => `${text} 1`],
];

/** The same of units: the name of a part of a document, and what else it says. */
const OF_UNITS: readonly (readonly [what: string, where: RegExp, to: (text: string) => string])[] = [
  ['the month of compiling', /^sections,0,blocks,0,facts,1,value$/, text => text.replace(/2026/, '2025')],
  ['the day until which it was read', /^sections,0,blocks,0,facts,2,value$/, text => text.replace(/2023/, '2024')],
  [
    'how many rankings are tracked',
    /^sections,0,blocks,0,facts,3,value$/,
    text => text.replace(/eight|8/, sign => (sign === '8' ? '9' : 'nine')),
  ],
  ['how much was read', /^sections,0,blocks,0,facts,4,value$/, text => text.replace(/\d/, '9')],
  ['who is honoured', /,units,0,name$/, text => `${text}x`],
  ['that somebody was honoured before', /,units,0,remark$/, text => text.replace('2021', '2020')],
  ['a title', /,tags,0$/, text => text.replace('2022', '2021')],
  ['where a city lies', /,facts,0,value$/, text => text.replace(/N|北纬/, sign => (sign === 'N' ? 'S' : '南纬'))],
  ['in how many rankings it has a place', /,facts,1,value$/, text => text.replace(/\d+/, '99')],
  ['how often it is in the top', /,facts,2,value$/, text => text.replace(/\d/, '9')],
];

describe.each(inTurn(PRINTED))('in %s', language => {
  test.each(inTurn(['sample', 'reissue'] as const, 1))('the %s as it is has no fault', name => {
    const { tables } = declaredBy(made(name).in[language]);
    expect(found(name, made(name).in[language], tables)).toEqual([]);
  });

  const altered = (where: (path: readonly string[]) => boolean, to: (text: string) => string): readonly string[] => {
    const document = made('sample').in[language];
    const leaf = leavesOf(document).find(({ path, text }) => where(path) && to(text) !== text);
    const [own] = Object.entries(document).flatMap(([key, text]: readonly [string, unknown]) =>
      typeof text === 'string' && where([key]) ? [{ path: [key], text }] : [],
    );
    const place = leaf ?? own;
    if (!place) throw new Error('nothing of the sort is said');
    return found('sample', withTexts(document, [{ path: place.path, text: to(place.text) }]));
  };

  test.each(CASES)('%s', (_, where, to) => {
    expect(altered(where, to).length).toBeGreaterThan(0);
  });

  test.each(OF_UNITS)('%s', (_, where, to) => {
    expect(altered(path => where.test(path.join()), to).length).toBeGreaterThan(0);
  });

  // A page in Chinese has no other name beside its own.
  test.runIf(language === 'en')('the other name of who is honoured', () => {
    expect(
      altered(
        path => /,units,1,otherName$/.test(path.join()),
        text => `${text}x`,
      ).length,
    ).toBeGreaterThan(0);
  });

  test('the unit of a figure beside a name is that of its indicator', () => {
    const isMoney = /CNY|元/;
    const others = language === 'en' ? ['USD', 'EUR'] : ['美元', '欧元'];
    for (const other of others) {
      const faults = altered(
        path => path.includes('facts') && path.at(-1) === 'value' && !path.join().startsWith('sections,0,'),
        text => (isMoney.test(text) ? text.replace(/CNY|人民币|元/, other) : text),
      );
      expect(faults.join('\n')).toMatch(/is not so of/);
    }
    const percent = altered(
      path => path.includes('facts') && path.at(-1) === 'value',
      text => (isMoney.test(text) ? text.replace(/CNY | billion| trillion|亿元|万亿元|元/g, '%') : text),
    );
    expect(percent.join('\n')).toMatch(/is not so of/);
  });

  test('the corrections on the cover of a re-issue are those of its definition', () => {
    const document = made('reissue').in[language];
    const lines = leavesOf(document).filter(
      ({ path, text }) => path.includes('notice') && /^(Corrected:|更正：)/.test(text),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { path, text } of lines) {
      const other = text.replace(/sixth|第六|第6位/, sign =>
        sign === 'sixth' ? 'fifth' : sign === '第六' ? '第五' : '第5位',
      );
      if (other === text) continue;
      expect(found('reissue', withTexts(document, [{ path, text: other }]))).not.toEqual([]);
    }
  });

  test('other titles are told with their editions and all who hold them', () => {
    const { tables } = declaredBy(made('sample').in[language]);
    const [table] = tables.filter(({ caption }) => /^(Other titles and|其他称号及)/.test(caption));
    if (!table) throw new Error('no other titles');
    const changes: readonly ((row: readonly string[]) => readonly string[])[] = [
      ([title = '', ...rest]) => [`${title}x`, ...rest],
      ([title = '', , ...rest]) => [title, '1999', ...rest],
      ([title = '', edition = '']) => [title, edition, language === 'en' ? 'Wuhan' : '武汉'],
    ];
    const [first = [], second = [], ...rest] = table.rows;
    for (const rows of [
      ...changes.map(change => [change(first), second, ...rest]),
      [second, first, ...rest],
      table.rows.slice(1),
    ])
      expect(found('sample', made('sample').in[language], [{ ...table, rows }])).toHaveLength(1);
  });
});
