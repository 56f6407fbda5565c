import { describe, expect, it } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { en } from '../../lambdas/language/en/en.ts';
import type { ReadingFacts } from '../../lambdas/language/method-words.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { partsOf } from '../support/edition.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { readLedger } from '../support/read-ledger.ts';
import { type World, world } from '../support/world.ts';

const base = world()
  .edition({ cutOff: '2022-06-15', basket: ['seas/2022', 'hills/2022'] })
  .ranking('seas', {
    releases: [
      { id: '2021', released: '2021-05-01', listedTo: 3, universe: 3, places: { oslo: 1, cork: 2, lima: 3 } },
      { id: '2022', listedTo: 3, universe: 3, places: { cork: 1, lima: 2, oslo: 3 } },
    ],
  })
  .ranking('hills', { releases: [{ id: '2022', released: '2022-02-01', places: { oslo: 1 } }] })
  .with(dataset => ({
    ...dataset,
    records: dataset.records.map(row => (row.unit === 'lima' ? { ...row, basis: 'list-order' as const } : row)),
    sources: dataset.sources.map(source => ({ ...source, secondary: true })),
  }));

const READ: ReadingFacts = {
  cutOff: '15 June 2022',
  top: 10,
  releases: 3,
  unsettled: [],
  laterSources: { count: 0, works: [] },
  undatedCorrections: 0,
  places: { all: 7, printed: 7, listOrder: 0, priorColumn: 0, statedUnchanged: 0, computed: 0 },
  sources: { all: 1, secondary: 0 },
  shortNames: false,
  components: false,
  measured: 'none',
  themesApart: null,
  figuresSince: null,
  otherField: false,
  clusters: false,
  dense: [],
};

const said = (so: World, language: PrintedLanguage): string =>
  compose(analyse(so.input()), language)
    .sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf))
    .map(({ text }) => text)
    .join('\n');

/** What the check before publishing objects to, with the sentences altered. */
function faults(so: World, language: PrintedLanguage, change: (text: string) => string = text => text) {
  const analysis = analyse(so.input());
  const declared = declaredBy(compose(analysis, language));
  return ungrounded(
    'report',
    LEDGER.parse(JSON.parse(ledgerJson(analysis))),
    { ...declared, sentences: declared.sentences.map(each => ({ ...each, text: change(each.text) })) },
    so.dataset(),
  );
}

describe('how sure a report is', () => {
  it('is told with the findings, of releases that may have come out later', () => {
    expect(said(base, 'en')).toContain('Whether SEAS 2022 came out by then is not known.');
    expect(said(base, 'zh-Hans')).toContain('不能确定2022年SEAS在此日及以前发布。');
    const settled = base.with(dataset => ({
      ...dataset,
      releases: dataset.releases.map(each => ({
        ...each,
        released: { value: { precision: 'on' as const, date: '2022-01-01' }, source: each.source },
      })),
    }));
    expect(said(settled, 'en')).not.toContain('came out by then');
  });

  it('is told in brief, of places that are not printed as such', () => {
    expect(said(base, 'en')).toContain(
      'Of the seven places read, two are not printed beside the name in their sources',
    );
    expect(said(base, 'zh-Hans')).toContain('采用的七个名次中，有两个并非由来源逐一标明');
  });

  it('is told of the headline: on how many pages it rests, and how many are the publisher’s', () => {
    expect(said(base, 'en')).toContain('This rests on one source, the publisher’s own page.');
    expect(said(base, 'zh-Hans')).toContain('以上依据一项来源，即发布方自己的页面。');
  });

  it('names the pages where they are few and none is the publisher’s, so that the headline can be checked', () => {
    const sample = partsOf('the sample, 2022');
    const told = {
      en: 'This rests on one source, which is not the publisher’s own page: german.cri.cn.',
      'zh-Hans': '以上依据一项来源，并非发布方自己的页面：german.cri.cn。',
    } as const;
    for (const language of PRINTED) {
      const declared = declaredBy(compose(sample.analysis(), language));
      const at = declared.sentences.findIndex(({ text }) => text === told[language]);
      expect(at).toBeGreaterThan(0);
      const found = (text: string) =>
        ungrounded(
          'report',
          readLedger('the sample, 2022'),
          { ...declared, tables: [], sentences: [...declared.sentences.slice(at - 1, at), { text, claim: null }] },
          sample.input.dataset,
        );
      expect(found(told[language])).toEqual([]);
      expect(found(told[language].replace('german.cri.cn', 'www.beijing.gov.cn'))).toHaveLength(1);
    }
  });

  it('is told in the method: whether the pages are the publisher’s own', () => {
    const own = 'Sources. The one source of these places was read on the publisher’s own page.';
    expect(said(base, 'en')).toContain(own);
    const { method } = en.words;
    const told = (all: number, secondary: number): string =>
      method.rules({ ...READ, sources: { all, secondary } }).find(text => text.startsWith('Sources.')) ?? '';
    const elsewhere = '; an edition seen only on other pages is cited “as reported elsewhere”.';
    expect(told(5, 0)).toContain('Each of the five sources of these places was read on its publisher’s own page.');
    expect(told(1, 1)).toContain(`The one source of these places was not read on the publisher’s own page${elsewhere}`);
    expect(told(2, 2)).toContain(
      `Neither of the two sources of these places was read on the publisher’s own page${elsewhere}`,
    );
    expect(told(5, 5)).toContain(
      `None of the five sources of these places was read on the publisher’s own page${elsewhere}`,
    );
    expect(told(5, 1)).toContain(
      `Of the five sources of these places, one was read on a page that is not the publisher’s own${elsewhere}`,
    );
  });

  it.each(PRINTED)('and each number and name is checked, in %s', language => {
    expect(faults(base, language)).toEqual([]);
    const altered: readonly ((text: string) => string)[] = [
      text =>
        text.replace(/Whether SEAS 2022|^不能确定2022年SEAS/, found =>
          found.replace('SEAS 2022', 'HILLS 2022').replace('SEAS', 'HILLS'),
        ),
      text => text.replace('read, two are not', 'read, three are not').replace('有两个并非', '有三个并非'),
      text =>
        text
          .replace('one source, the publisher’s own page', 'four sources, none of them the publisher’s own page')
          .replace('一项来源，即', '四项来源，均非'),
      text =>
        text
          .replace('one source, the publisher’s own page', 'one source, which is not the publisher’s own page')
          .replace('来源，即', '来源，并非'),
      text =>
        text
          .replace('The one source of these places was read', 'Each of the 31 sources of these places was read')
          .replace(
            'Each of the 31 sources of these places was read on the',
            'Each of the 31 sources of these places was read on its',
          )
          .replace(/(?<=^资料来源。采用的名次共有)[^项]+/, '31'),
    ];
    for (const change of altered) expect(faults(base, language, change)).not.toEqual([]);
  });
});
