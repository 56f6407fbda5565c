import { expect, test } from 'vitest';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { world } from '../../support/world.ts';

/** Ningbo comes in from outside of the first so many, Suzhou leaves them for a band, Dalian goes from one band to a lower one, and Xiamen is pushed down by who came. */
const so = world()
  .ranking('rain', {
    releases: [
      {
        id: '2021',
        previous: 'first',
        places: { suzhou: 1, ningbo: '11-20', xiamen: 2, genoa: 3, bari: 4, dalian: '11-20' },
      },
      { id: '2022', places: { ningbo: 1, xiamen: 3, genoa: 2, suzhou: '11-20', bari: 4, dalian: '21-30' } },
    ],
  })
  .ranking('snow', {
    releases: [
      { id: '2021', previous: 'first', places: { xiamen: 1, ningbo: 2 }, listedTo: 2, universe: 2 },
      { id: '2022', places: { genoa: 1, bari: 2, xiamen: 3, ningbo: 4 }, listedTo: 4, universe: 4 },
    ],
  })
  .edition({ basket: ['rain/2022', 'snow/2022'] });
const analysis = analyse(so.input());
const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));

test.each(PRINTED)('a change in a cell that no sentence may tell is refused in %s', language => {
  const declared = declaredBy(compose(analysis, language));
  const faults = (tables: typeof declared.tables) =>
    ungrounded('report', ledger, { ...declared, sentences: [], headings: [], tables }, so.dataset());
  expect(faults(declared.tables)).toEqual([]);

  const cells = declared.tables.flatMap(({ rows }) => rows.map(row => row.at(-1) ?? ''));
  const entered = cells.find(cell => /^(into top|进入前)/.test(cell)) ?? 'no entry is told';
  const left = cells.find(cell => /^(out of top|跌出前)/.test(cell)) ?? 'that it was left is not told';
  expect(cells).toEqual(expect.arrayContaining([entered, left, '▼', '▲ 1', '–']));

  // A fall for a rise, an entry or a way of one that was pushed down, a number with the mark of a method.
  for (const [before, after] of [
    ['▼', '▲'],
    [left, '▲'],
    [left, entered],
    [entered, left],
    ['–', left],
    ['–', entered],
    ['–', '▼ 2'],
    ['–', '▼ 2 *'],
    ['–', '▼'],
  ] as const) {
    const altered = declared.tables.map(table => ({
      ...table,
      rows: table.rows.map(row => row.map((cell, at) => (at === row.length - 1 && cell === before ? after : cell))),
    }));
    expect([before, after, faults(altered).length > 0]).toEqual([before, after, true]);
  }
});

/** A method that changed, a shared place, tiers; of the first release nothing came before. */
const other = world()
  .ranking('fog', {
    releases: [
      {
        id: '2021',
        previous: 'first',
        segment: 'a',
        places: { suzhou: 1, ningbo: 2, genoa: 3 },
        listedTo: 3,
        universe: 3,
      },
      { id: '2022', segment: 'b', places: { ningbo: 1, suzhou: 2, genoa: 3 }, listedTo: 3, universe: 3 },
    ],
  })
  .ranking('hail', {
    releases: [
      { id: '2021', previous: 'first', places: { suzhou: 1, ningbo: 2 }, listedTo: 3 },
      { id: '2022', places: { suzhou: 1, ningbo: 2, genoa: 2 }, listedTo: 3 },
    ],
  })
  .ranking('mist', {
    tiers: ['Alpha', 'Beta', 'Gamma'],
    releases: [
      { id: '2021', places: { suzhou: 'tier Gamma', ningbo: 'tier Beta' } },
      { id: '2022', places: { suzhou: 'tier Alpha', ningbo: 'tier Beta' } },
    ],
  })
  .ranking('dew', { releases: [{ id: '2022', previous: 'first', places: { suzhou: 1, ningbo: 2 }, listedTo: 2 }] })
  .honours('pioneer', { edition: '2022', units: ['suzhou'] })
  .report({ honours: { report: 'report', title: 'pioneer' } })
  .edition({ basket: ['fog/2022', 'hail/2022', 'mist/2022', 'dew/2022'] });

test.each(PRINTED)('nor is any other word of a change, or a place before that there was not, in %s', language => {
  const told = analyse(other.input());
  const read = LEDGER.parse(JSON.parse(ledgerJson(told)));
  const declared = declaredBy(compose(told, language));
  const faults = (tables: typeof declared.tables) =>
    ungrounded('report', read, { ...declared, sentences: [], headings: [], tables }, other.dataset());
  expect(faults(declared.tables)).toEqual([]);
  const english = language === 'en';
  const [shared, alone] = english ? ['shared', 'alone'] : ['并列', '单独'];
  const [tiers, fewer] = english ? ['▲ 2 tiers', '▲ 1 tier'] : ['▲ 2级', '▲ 1级'];
  const none = english ? 'none before' : '首次发布';
  const altered = (at: number, before: string, after: string) =>
    declared.tables.map(table => ({
      ...table,
      rows: table.rows.map(row =>
        row.map((cell, index) => (index === row.length + at && cell === before ? after : cell)),
      ),
    }));
  const cells = declared.tables.flatMap(({ rows }) => rows.map(row => [row.at(-2), row.at(-1)].join(' | ')));
  expect(cells).toEqual(expect.arrayContaining([`${none} | –`, `2 | ${shared}`, `Gamma | ${tiers}`, '2 | ▲ 1 *']));
  for (const [before, after] of [
    [shared, alone],
    [shared, '='],
    [tiers, fewer],
    ['▲ 1 *', '▲ 1'],
    ['▲ 1 *', '▲ 2 *'],
    ['–', english ? 'the best ever' : '历史最好'],
    ['–', '='],
  ] as const)
    expect([before, after, faults(altered(-1, before, after)).length > 0]).toEqual([before, after, true]);
  // The place before, across a change of method and where nothing came before.
  for (const [before, after] of [
    ['2', '7'],
    [none, '3'],
  ] as const)
    expect([before, after, faults(altered(-2, before, after)).length > 0]).toEqual([before, after, true]);
});

/** One of the field is new in it, one was formed from two that were; the method changed in between. */
const arrived = world()
  .city('suzhou', { succeeds: ['ningbo', 'xiamen'] })
  .ranking('fog', {
    releases: [
      {
        id: '2021',
        previous: 'first',
        segment: 'a',
        places: { ningbo: 1, xiamen: 2, genoa: 3, hefei: 'not-in-universe' },
        listedTo: 3,
      },
      { id: '2022', segment: 'b', places: { suzhou: 1, hefei: 2, genoa: 3 }, listedTo: 3 },
    ],
  })
  .ranking('dew', { releases: [{ id: '2022', previous: 'first', places: { suzhou: 1, hefei: 2 }, listedTo: 2 }] })
  .honours('pioneer', { edition: '2022', units: ['suzhou', 'hefei'] })
  .report({ honours: { report: 'report', title: 'pioneer' } })
  .edition({ basket: ['fog/2022', 'dew/2022'] });

test.each(PRINTED)(
  'who is new or was formed is told as that, and neither is left open nor taken for the other, in %s',
  language => {
    const told = analyse(arrived.input());
    const read = LEDGER.parse(JSON.parse(ledgerJson(told)));
    const document = compose(told, language);
    const declared = declaredBy(document);
    const faults = (tables: typeof declared.tables) =>
      ungrounded('report', read, { ...declared, sentences: [], headings: [], tables }, arrived.dataset());
    expect(faults(declared.tables)).toEqual([]);
    const [fresh, formed] = language === 'en' ? ['new', 'successor'] : ['新纳入', '承继'];
    const altered = (before: string, after: string) =>
      declared.tables.map(table => ({
        ...table,
        rows: table.rows.map(row => row.map(cell => (cell === before ? after : cell))),
      }));
    for (const [before, after] of [
      [fresh, '–'],
      [fresh, formed],
      [fresh, '▲ 1'],
      [formed, '–'],
      [formed, fresh],
    ] as const)
      expect([before, after, faults(altered(before, after)).length > 0]).toEqual([before, after, true]);
    // A profile that shows no place before says what the unit was formed from.
    const suzhou = document.sections.flatMap(({ blocks }) => blocks).find(block => block.kind === 'profile');
    expect(suzhou?.gaps.filter(({ text }) => /succeeds|承继而来/.test(text))).toHaveLength(2);
  },
);

/** Six whose places in 2022 are on record, and of 2021 so many of them. */
const sixOf = (listed: number) =>
  world()
    .ranking('sleet', {
      releases: [
        {
          id: '2021',
          previous: 'first',
          places: Object.fromEntries(
            ['ningbo', 'suzhou', 'bari', 'genoa', 'xiamen', 'dalian']
              .slice(0, listed)
              .map((unit, at) => [unit, at + 1]),
          ),
          listedTo: listed,
          universe: 6,
        },
        {
          id: '2022',
          places: { suzhou: 1, ningbo: 2, genoa: 3, bari: 4, dalian: 5, xiamen: 6 },
          listedTo: 6,
          universe: 6,
        },
      ],
    })
    .ranking('dew', { releases: [{ id: '2022', previous: 'first', places: { suzhou: 1, ningbo: 2 }, listedTo: 2 }] })
    .edition({ basket: ['sleet/2022', 'dew/2022'] });

test.each(PRINTED)(
  'that no change can be told of most is refused where it can be told of half of them, in %s',
  language => {
    const few = sixOf(2);
    const told = analyse(few.input());
    const declared = declaredBy(compose(told, language));
    const said = declared.sentences.filter(({ text }) => /^(For most of these, no change|表中多数较)/.test(text));
    expect(said).toHaveLength(1);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(told)));
    const against = (so: typeof few) =>
      ungrounded('report', ledger, { ...declared, headings: [] }, so.dataset()).filter(
        ({ sentence }) => sentence === said[0]?.text,
      );
    expect(against(few)).toEqual([]);
    expect(against(sixOf(6))).toHaveLength(1);
  },
);

/** Five who all move by a place or two; the publisher calls two places no difference. */
const noisy = (noise: number) =>
  world()
    .ranking('sleet', {
      releases: [
        {
          id: '2021',
          previous: 'first',
          places: { ningbo: 1, suzhou: 2, bari: 3, genoa: 4, dalian: 5 },
          listedTo: 5,
          universe: 5,
          noisePlaces: noise,
        },
        {
          id: '2022',
          places: { suzhou: 1, ningbo: 2, dalian: 3, genoa: 4, bari: 5 },
          listedTo: 5,
          universe: 5,
          noisePlaces: noise,
        },
      ],
    })
    .ranking('dew', { releases: [{ id: '2022', previous: 'first', places: { suzhou: 1, ningbo: 2 }, listedTo: 2 }] })
    .edition({ basket: ['sleet/2022', 'dew/2022'] });

test.each(PRINTED)(
  'where the publisher calls a difference none, a note says so, of as many as there are, in %s',
  language => {
    const so = noisy(2);
    const told = analyse(so.input());
    const declared = declaredBy(compose(told, language));
    const note = declared.tables.flatMap(({ notes }) => notes).find(text => /own margin|误差范围/.test(text)) ?? '';
    expect(note).toMatch(/^(Four of these have a different place from before|其中四个城市的名次与上次不同)/);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(told)));
    const against = (of: typeof so) =>
      ungrounded('report', ledger, { ...declared, headings: [] }, of.dataset()).filter(
        ({ sentence }) => sentence === note,
      );
    expect(against(so)).toEqual([]);
    expect(against(noisy(1))).toHaveLength(1);
  },
);
