import { describe, expect, it } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import {
  laterSources,
  placesSeen,
  undatedCorrections,
  unsettledReleases,
} from '../../lambdas/document/reading-facts.ts';
import { sentencesOf } from '../../lambdas/document/sentences-of.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import type { Basis } from '../../lambdas/records/record.ts';
import type { ReleaseDate } from '../../lambdas/records/release.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { type World, world } from '../support/world.ts';
import { SOURCE } from '../support/world-rows.ts';

const base = world()
  .edition({ cutOff: '2022-06-15', basket: ['seas/2022', 'hills/2022'] })
  .ranking('seas', {
    releases: [
      { id: '2021', places: { cork: 1 } },
      { id: '2022', places: { cork: 1, oslo: 2 } },
    ],
  })
  .ranking('hills', { releases: [{ id: '2022', places: { oslo: 1 } }] });

/** The same, with the releases dated, in the order of their keys. */
const dated = (dates: Readonly<Record<string, ReleaseDate | null>>): World =>
  base.with(dataset => ({
    ...dataset,
    releases: dataset.releases.map(release => {
      const date = dates[`${release.ranking}/${release.id}`];
      return { ...release, released: date ? { value: date, source: release.source } : null };
    }),
  }));

const on = (date: string): ReleaseDate => ({ precision: 'on', date });
const by = (date: string): ReleaseDate => ({ precision: 'by', date });

const said = (so: World, language: PrintedLanguage): string =>
  compose(analyse(so.input()), language)
    .sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf))
    .map(({ text }) => text)
    .join('\n');

const settled = dated({ 'seas/2021': on('2021'), 'seas/2022': by('2022-05'), 'hills/2022': on('2022-06-15') });

describe('a correction of which no date is on record', () => {
  const corrected = (published: string | null): World =>
    base.with(dataset => ({
      ...dataset,
      sources: [...dataset.sources, { ...SOURCE, id: 'notice', published }],
      records: dataset.records.flatMap(row =>
        row.ranking === 'seas' && row.release === '2022' && row.unit === 'oslo'
          ? [row, { ...row, place: { kind: 'rank', rank: 4 }, vintage: 2, vintageReason: 'a slip', source: 'notice' }]
          : [row],
      ),
    }));

  it('is read, and the method says that it may have come out after the cut-off', () => {
    expect(undatedCorrections(corrected(null).view())).toBe(1);
    expect(said(corrected(null), 'en')).toContain(
      'Of the corrections read, one bears no date, so it may have come out later.',
    );
    expect(said(corrected(null), 'zh-Hans')).toContain('采用的更正中，有一项没有日期记录，可能发布于截止日期之后。');
    expect(said(corrected('2022-03-01'), 'en')).not.toContain('Of the corrections read');
    expect(undatedCorrections(base.view())).toBe(0);
  });

  it.each(PRINTED)('and the check counts it again, in %s', language => {
    const so = corrected(null);
    const analysis = analyse(so.input());
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const declared = declaredBy(compose(analysis, language));
    const faults = (change: (text: string) => string) =>
      ungrounded(
        'report',
        ledger,
        { ...declared, sentences: declared.sentences.map(each => ({ ...each, text: change(each.text) })) },
        so.dataset(),
      );
    expect(faults(text => text)).toEqual([]);
    expect(faults(text => text.replace(', one bears', ', two bear').replace('有一项', '有两项'))).not.toEqual([]);
    expect(faults(text => text.replace(/ Of the corrections read.*$|采用的更正中.*$/, ''))).not.toEqual([]);
  });
});

describe('the rule for fields that changed', () => {
  const RULE = { en: / Where the field changed.*/, 'zh-Hans': /排名对象变化时.*/ } as const;
  const grown = base.with(dataset => ({
    ...dataset,
    releases: dataset.releases.map(release =>
      release.ranking === 'seas'
        ? { ...release, universeSize: { value: release.id === '2021' ? 20 : 30, source: release.source } }
        : release,
    ),
  }));

  it.each(PRINTED)('stands in %s only where one did', language => {
    expect(said(grown, language)).toMatch(RULE[language]);
    expect(said(base, language)).not.toMatch(RULE[language]);
  });

  it.each(PRINTED)('and is refused in %s where none did', language => {
    const declared = declaredBy(compose(analyse(grown.input()), language));
    const faultsOf = (so: World): readonly string[] =>
      ungrounded('report', LEDGER.parse(JSON.parse(ledgerJson(analyse(so.input())))), declared, so.dataset()).map(
        ({ sentence }) => sentence,
      );
    const opening = { en: /^Previous edition\./, 'zh-Hans': /^上一次发布。/ }[language];
    expect(faultsOf(grown)).toEqual([]);
    expect(faultsOf(base)).toContainEqual(expect.stringMatching(opening));
  });
});

describe('releases whose date does not settle that they came out by the cut-off', () => {
  it.each<[string, Readonly<Record<string, ReleaseDate | null>>, readonly string[]]>([
    [
      'days, months and years before it settle it',
      { 'seas/2021': on('2021'), 'seas/2022': by('2022-05'), 'hills/2022': on('2022-06-15') },
      [],
    ],
    [
      'its own month does not',
      { 'seas/2021': on('2021'), 'seas/2022': on('2022-06'), 'hills/2022': on('2022-06-01') },
      ['seas/2022'],
    ],
    [
      'nor a page of a later day',
      { 'seas/2021': on('2021'), 'seas/2022': on('2022-06-01'), 'hills/2022': by('2022-12-19') },
      ['hills/2022'],
    ],
    [
      'nor no date',
      { 'seas/2021': null, 'seas/2022': on('2022'), 'hills/2022': on('2022-06-01') },
      ['seas/2021', 'seas/2022'],
    ],
  ])('%s', (_, dates, keys) => {
    expect([...unsettledReleases(dated(dates).view())].sort()).toEqual(keys);
  });

  it.each(PRINTED)('%s says which they are, and never that nothing later was read', language => {
    const open = said(dated({ 'seas/2021': on('2021'), 'seas/2022': on('2022-06'), 'hills/2022': null }), language);
    expect(open).toMatch(/Of the three editions read, two may have come out after|采用的三次发布中，有两次不能确定在/);
    expect(open).not.toMatch(/Every release read came out|采用的各次发布均不晚于|Nothing published after|一概不读/);
    expect(said(settled, language)).toMatch(
      /Every edition read came out by 15 June 2022|采用的各次发布均不晚于2022年6月15日/,
    );
  });
});

describe('sources of a later day', () => {
  const withSource = (published: string | null): World =>
    settled.with(dataset => ({ ...dataset, sources: [{ ...SOURCE, id: 'page', published }] }));

  it.each([
    [null, 0],
    ['2022-06-15', 0],
    ['2022-06', 0],
    ['2022-06-16', 1],
    ['2023', 1],
  ])('%s: %i', (published, later) => {
    expect(laterSources(withSource(published).view())).toHaveLength(later);
  });

  it.each(PRINTED)('are counted in %s', language => {
    expect(said(withSource('2022-07'), language)).toMatch(
      /One of the sources is dated later \(a page may tell of an edition long after it came out\): \S|资料来源中有一项的日期晚于截止日期：\S/,
    );
    expect(said(withSource('2022-05'), language)).not.toMatch(/dated later|晚于截止日期/);
  });
});

describe('how places were seen', () => {
  const seen = (...bases: readonly Basis[]): World =>
    settled.with(dataset => ({
      ...dataset,
      records: dataset.records.map((record, at) => ({ ...record, basis: bases[at] ?? 'printed' })),
    }));

  it('is counted by the way, rows without a place apart', () => {
    const so = seen('list-order', 'prior-column', 'stated-unchanged');
    expect(placesSeen(so.view())).toEqual({
      all: 4,
      printed: 1,
      listOrder: 1,
      priorColumn: 1,
      statedUnchanged: 1,
      computed: 0,
    });
    const absent = so.with(dataset => ({
      ...dataset,
      records: dataset.records.map(record =>
        record.basis === 'printed' ? { ...record, place: { kind: 'absent', status: 'unranked' } } : record,
      ),
    }));
    expect(placesSeen(absent.view())).toMatchObject({ all: 3, printed: 0 });
  });

  it.each(PRINTED)('is told in %s, and “printed” of all only where it is so of all', language => {
    const some = said(seen('list-order', 'list-order'), language);
    expect(some).toMatch(
      /Of the four places read, two are printed beside the name and two follow from the order|采用的四个名次中，两个由来源直接标明，两个根据名单顺序得知/,
    );
    expect(said(seen(), language)).toMatch(/Every place read is printed in its source|采用的名次均由来源直接标明/);
  });
});

describe('a rank after a shared one', () => {
  const tied = (...rules: readonly ('dense' | 'competition')[]): World =>
    settled.with(dataset => ({
      ...dataset,
      rankings: dataset.rankings.map((ranking, at) => ({ ...ranking, tieRule: rules[at] ?? 'competition' })),
    }));

  it.each<[World, RegExp]>([
    [tied(), /for each further city that shares it, one of the next ranks is left empty\./],
    [tied('dense'), /for each further city that shares it, one of the next ranks is left empty, except in SEAS\./],
    [tied('dense', 'dense'), /no rank is left empty after it\./],
  ])('is left empty or not, ranking by ranking', (so, words) => {
    expect(said(so, 'en')).toMatch(words);
  });
});

describe('a profile', () => {
  /** Oslo is fifth in an older release and not among the first three of the newest; Cork was never placed. */
  const so = world()
    .edition({ basket: ['seas/2022', 'hills/2022', 'bays/2022'], cutOff: '2022-12-31' })
    .ranking('seas', { releases: [{ id: '2022', places: { bergen: 1 } }] })
    .ranking('bays', {
      releases: [
        { id: '2021', places: { oslo: 4 } },
        { id: '2022', listedTo: 1, places: { bergen: 1 } },
      ],
    })
    .ranking('hills', { releases: [{ id: '2022', places: { bergen: 1 } }] })
    .ranking('lakes', {
      releases: [
        { id: '2021', places: { oslo: 5 } },
        { id: '2022', listedTo: 3, places: { bergen: 1, cork: 2, lima: 3 } },
      ],
    })
    .city('turku')
    .report({
      honours: { report: 'report', title: 'pioneer' },
      sections: [{ id: 'profiles', units: ['oslo', 'turku'] }, { id: 'full-tables' }],
    });

  it('tells the latest place on record, though a later edition has none, and says so', () => {
    const page = said(so, 'en');
    // A ring of the figure is told below it, of a ranking that is tracked too.
    expect(page).toContain('No exact place of Oslo is known in BAYS 2022 or LAKES 2022, the latest editions read.');
    expect(page).not.toContain('Oslo has no place in any ranking that was read.');
    expect(page).toContain('Turku has no place in any ranking that was read.');
  });

  it('tells of a whole list without the unit that it has no place there, as its cells do', () => {
    const without = so.ranking('ponds', {
      releases: [
        { id: '2021', previous: 'first', places: { oslo: 3 } },
        { id: '2022', listedTo: 2, universe: 2, places: { bergen: 1, cork: 2 } },
      ],
    });
    const unknown = 'No exact place of Oslo is known in BAYS 2022 or LAKES 2022, the latest editions read.';
    expect(said(without, 'en')).toContain('Oslo has no place in PONDS 2022, the latest edition read.');
    expect(said(without, 'en')).toContain(unknown);
    expect(said(without, 'zh-Hans')).toMatch(/本版采用的最近一次发布没有给出.+的名次：/);
    const input = without.input();
    const analysis = analyse(input);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const declared = declaredBy(compose(analysis, 'en'));
    expect(ungrounded('report', ledger, declared, input.dataset).map(({ message }) => message)).toEqual([]);
    const open = JSON.parse(
      JSON.stringify(declared).replaceAll(
        'Oslo has no place in PONDS 2022,',
        'No exact place of Oslo is known in PONDS 2022,',
      ),
    );
    expect(ungrounded('report', ledger, open, input.dataset)).not.toEqual([]);
  });

  it('tells of a ranking that took the unit out that it did', () => {
    const out = so.ranking('ponds', {
      releases: [
        { id: '2021', previous: 'first', places: { oslo: 3 } },
        { id: '2022', places: { bergen: 1, oslo: 'withdrawn' } },
      ],
    });
    expect(said(out, 'en')).toContain('Oslo was withdrawn from PONDS 2022, the latest edition read.');
    expect(said(out, 'en')).toContain(
      'No exact place of Oslo is known in BAYS 2022 or LAKES 2022, the latest editions read.',
    );
    expect(said(out, 'zh-Hans')).toMatch(/本版采用的最近一次发布已将.+撤出：/);
  });

  it('counts what the full tables show', () => {
    const { sections } = compose(analyse(so.input()), 'en');
    const profile = sections.flatMap(({ blocks }) => blocks).find(block => block.kind === 'profile');
    expect(profile?.facts.map(({ label, value }) => [label, value])).toContainEqual([
      'Rankings with a known place, any edition',
      '2',
    ]);
    expect(profile?.charts[0]?.data.slice(1).map(row => row.slice(1, 3))).toEqual([
      ['2021', '4'],
      ['2021', '5'],
    ]);
  });
});

describe('the legend of the matrix', () => {
  const others = ['bergen', 'lima', 'turku', 'porto', 'graz'];
  /** A list that goes down to a place and has neither of the two cities of the table. */
  const listedTo = (depth: number): World =>
    base
      .ranking('bays', {
        releases: [
          {
            id: '2022',
            listedTo: depth,
            places: Object.fromEntries(others.slice(0, depth).map((city, at) => [city, at + 1])),
          },
        ],
      })
      .edition({ basket: ['seas/2022', 'hills/2022', 'bays/2022'] });
  const legend = (depth: number, topN: number, language: PrintedLanguage): string =>
    compose(analyse(listedTo(depth).report({ topN }).input()), language)
      .sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'matrix' ? block.legend : [])))
      .map(({ sample, meaning }) => `${sample}: ${meaning}`)
      .join('\n');

  it.each([
    [
      5,
      10,
      /^>5: lower than that, or not in the ranking; whether in the top ten is not known$/m,
      /^>5: 不在所示名次之内，是否在前十无法确认$/m,
    ],
    [
      2,
      3,
      /^>2: lower than that, or not in the ranking; whether in the top three is not known$/m,
      /^>2: 不在所示名次之内，是否在前三无法确认$/m,
    ],
    [
      1,
      2,
      /^>1: lower than that, or not in the ranking; whether in the top two is not known$/m,
      /^>1: 不在所示名次之内，是否在前二无法确认$/m,
    ],
  ])('gives an example of a list down to place %i that leaves the top %i open', (depth, topN, en, zh) => {
    expect(legend(depth, topN, 'en')).toMatch(en);
    expect(legend(depth, topN, 'zh-Hans')).toMatch(zh);
  });

  it.each([1, 3])('speaks of none where a list goes down to the top %i', topN => {
    expect(legend(topN, topN, 'en')).toMatch(/^>\d: lower than that, or not in the ranking; so not in the top/m);
    expect(legend(topN, topN, 'en')).not.toMatch(/is not known/);
    expect(legend(topN, topN, 'zh-Hans')).not.toMatch(/无法确认/);
  });
});
