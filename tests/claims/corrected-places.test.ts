import { describe, expect, it } from 'vitest';
import { isTrue } from '../../lambdas/claims/claim.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { explain, languageOf, say } from '../../lambdas/language/say.ts';
import { objection } from '../audit/objection.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';
import { figuresOf, verdictOf, type World, world } from '../support/world.ts';
import { type PlaceText, recordOf, SOURCE } from '../support/world-rows.ts';

/** A whole list in this order, each at a place of its own. */
const whole = (...order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

/** A note of the publisher's own, by which places were corrected. */
const NOTE = { ...SOURCE, id: 'note' };

/** One place of a release of the ranking "ports", corrected in a note that came out on a day, in a month, or nobody knows when. */
const corrected = (so: World, release: string, unit: string, place: PlaceText, published: string | null): World =>
  so.with(rows => ({
    ...rows,
    sources: [...rows.sources, { ...NOTE, published }],
    records: [
      ...rows.records,
      { ...recordOf('ports', release, unit, place), vintage: 2, vintageReason: 'a slip', source: NOTE.id },
    ],
  }));

/** What is said of a question: the sentence of what is true, else the reason; and nothing that the second pen objects to. */
function said(so: World, query: Query, id: PrintedLanguage = 'en'): string {
  const claim = so.ask(query);
  const language = languageOf(id);
  const names = createNames(so.view(), language);
  if (!isTrue(claim)) return `${claim.verdict}: ${explain(language, claim, names)}`;
  expect(objection(so.dataset(), query, claim.figures), claim.id).toBeNull();
  return say(language, claim, names);
}

const now = 'ports/2020';
const then = 'ports/2019';

describe('a place moved down onto the number of another', () => {
  const lists = world()
    .group('northern', ['bergen', 'gdansk', 'turku', 'visby'])
    .ranking('ports', {
      releases: [
        { id: '2019', ...whole('aarhus', 'bergen', 'cadiz', 'dieppe', 'esbjerg', 'faro', 'gdansk', 'hull') },
        { id: '2020', ...whole('aarhus', 'bergen', 'dieppe', 'cadiz', 'esbjerg', 'faro', 'gdansk', 'hull') },
      ],
    });
  const so = corrected(lists, '2019', 'cadiz', 7, '2020-03-03');
  const at = (unit: string, rank?: number): Query => ({
    kind: 'position',
    unit,
    release: then,
    ...(rank === undefined ? {} : { rank }),
  });

  it('is false as printed, and the reason tells both places and the day', () => {
    expect(said(so, at('cadiz', 3))).toBe(
      'false: Cadiz was printed as third in the PORTS Index 2019 and corrected to seventh on 3 March 2020.',
    );
    expect(said(so, at('cadiz', 3), 'zh-Hans')).toMatch(/原刊为第三，2020年3月3日更正为第七。$/);
    expect(said(so, at('cadiz'))).toBe('Cadiz ranked seventh† of eight in the PORTS Index 2019.');
    expect(said(so, at('gdansk'))).toBe('Gdansk ranked seventh† of eight in the PORTS Index 2019.');
    expect(said(so, { kind: 'jointPosition', unit: 'gdansk', release: then })).toBe(
      'withhold: Of those at seventh place in the PORTS Index 2019, one was moved there by a correction; whether they share the place is not known.',
    );
  });

  it('is shared with whoever stands there where the correction calls it a shared place', () => {
    const shared = so.with(rows => ({
      ...rows,
      records: rows.records.map(row =>
        row.vintage === 2 && row.place.kind === 'rank' ? { ...row, place: { ...row.place, shared: true } } : row,
      ),
    }));
    expect(said(shared, { kind: 'jointPosition', unit: 'gdansk', release: then })).toBe(
      'Cadiz and Gdansk were joint seventh in the PORTS Index 2019.',
    );
    expect(said(shared, { kind: 'jointPosition', unit: 'cadiz', release: then }, 'zh-Hans')).toContain('并列第七');
  });

  it('tells the date no more precisely than it is on record, and none where it is not', () => {
    const on = (published: string | null): string =>
      said(corrected(lists, '2019', 'cadiz', 7, published), { kind: 'revision', unit: 'cadiz', release: then });
    expect(on('2020-03')).toMatch(/^Corrected by the publisher in March 2020: the place of Cadiz/);
    expect(on('2020')).toMatch(/^Corrected by the publisher in 2020:/);
    expect(on(null)).toMatch(/^Corrected by the publisher: the place/);
  });

  it('leaves its place empty: the list is whole save for it, and the top holds one fewer', () => {
    expect(said(so, { kind: 'coverage', release: then })).toMatch(
      /every place down to eighth is known save third, vacated by the correction\.$/,
    );
    expect(said(so, { kind: 'coverage', release: then }, 'zh-Hans')).toContain('前八的名次均有记录（第三因更正空缺）');
    expect(said(so, { kind: 'topShare', release: then, top: 3, group: 'northern', count: 1, of: 2 })).toMatch(
      /hold one of the two places in the top three of the PORTS Index 2019 save third, vacated by the correction: Bergen\.$/,
    );
    expect(figuresOf(so.ask({ kind: 'topShare', release: then, top: 7, group: 'northern' }))).toMatchObject({
      total: 7,
      ties: false,
      beside: true,
      vacated: [3],
    });
  });

  it('withholds what touches it or lies between its two places, whichever way the claim goes', () => {
    const withheld: readonly Query[] = [
      { kind: 'moved', unit: 'cadiz', release: now },
      { kind: 'moved', unit: 'dieppe', release: now },
      { kind: 'held', unit: 'esbjerg', release: now },
      { kind: 'overtook', unit: 'dieppe', others: ['cadiz'], release: now },
      { kind: 'overtook', unit: 'cadiz', others: ['faro'], release: now },
      { kind: 'enteredTop', unit: 'cadiz', release: now, top: 5 },
      { kind: 'breadth', release: now },
    ];
    for (const query of withheld) expect(verdictOf(so.ask(query)), JSON.stringify(query)).toBe('withhold: restated');
    for (const unit of ['aarhus', 'bergen', 'hull'])
      expect(verdictOf(so.ask({ kind: 'held', unit, release: now }))).toBe('true');
    expect(verdictOf(so.ask({ kind: 'aheadIn', unit: 'cadiz', other: 'gdansk', releases: [then, now] }))).toBe(
      'withhold: corrected',
    );
  });
});

describe('a place moved up onto the first', () => {
  const so = corrected(
    world().ranking('ports', {
      releases: [
        { id: '2018', previous: 'first', ...whole('turku', 'oulu', 'pori', 'vaasa', 'kotka') },
        { id: '2019', ...whole('oulu', 'pori', 'vaasa', 'turku', 'kotka'), historyComplete: true },
      ],
    }),
    '2019',
    'vaasa',
    1,
    null,
  );

  it('leaves it open who leads, and takes the lead from nobody', () => {
    for (const unit of ['oulu', 'vaasa'])
      expect(verdictOf(so.ask({ kind: 'leader', unit, release: then }))).toBe('withhold: besideCorrected');
    expect(said(so, { kind: 'bestRank', unit: 'turku', release: then })).toMatch(
      /^false: Turku was first in the PORTS Index 2018/,
    );
    expect(verdictOf(so.ask({ kind: 'moved', unit: 'oulu', release: then }))).toBe('withhold: restated');
  });
});

describe('a place moved within a tie', () => {
  const so = corrected(
    world().ranking('ports', {
      releases: [
        { id: '2019', places: { kiel: 1, riga: 2, visby: 2, ystad: 4, malmo: 5 }, listedTo: 5, universe: 5 },
        { id: '2020', ...whole('kiel', 'riga', 'visby', 'ystad', 'malmo') },
      ],
    }),
    '2019',
    'malmo',
    2,
    '2019-12',
  );

  it('leaves it open who shares it', () => {
    for (const unit of ['riga', 'malmo'])
      expect(verdictOf(so.ask({ kind: 'jointPosition', unit, release: then }))).toBe('withhold: besideCorrected');
    expect(said(so, { kind: 'position', unit: 'malmo', release: then })).toMatch(/^Malmo ranked second† of five/);
    expect(said(so, { kind: 'position', unit: 'malmo', release: then, rank: 5 })).toMatch(
      /^false: Malmo was printed as fifth .* and corrected to second in December 2019\.$/,
    );
  });
});

describe('a correction to no exact place, or from none', () => {
  const list = world().ranking('ports', {
    releases: [
      { id: '2019', ...whole('genoa', 'haifa', 'izmir', 'jaffa', 'kavala', 'lagos') },
      { id: '2020', places: { genoa: 1, haifa: 2, izmir: 3, jaffa: 4, kavala: 5, lagos: 'unranked' }, universe: 6 },
    ],
  });
  const revision = (unit: string, release: string): Query => ({ kind: 'revision', unit, release });

  it.each([
    ['withdrawn', 'no place (withdrawn)'],
    ['unranked', 'no place'],
    ['not-in-universe', 'no place (not covered)'],
    ['4-6', 'the 4–6 band'],
  ] as const)('is told, and the place as printed is false: %s', (place, worded) => {
    const so = corrected(list, '2019', 'genoa', place, '2019-08-01');
    expect(said(so, revision('genoa', then))).toBe(
      `Corrected by the publisher on 1 August 2019: the place of Genoa in the PORTS Index 2019, from first to ${worded}.`,
    );
    expect(said(so, { kind: 'leader', unit: 'genoa', release: then })).toBe(
      `false: Genoa was printed as first in the PORTS Index 2019 and corrected to ${worded} on 1 August 2019.`,
    );
    expect(said(so, { kind: 'coverage', release: then })).toContain('save first, vacated by the correction');
  });

  it('is told from none to one, which counts as the best only since', () => {
    const so = corrected(list, '2020', 'lagos', 1, null);
    expect(said(so, revision('lagos', now))).toBe(
      'Corrected by the publisher: the place of Lagos in the PORTS Index 2020, from no place to first.',
    );
    expect(verdictOf(so.ask({ kind: 'jointPosition', unit: 'genoa', release: now }))).not.toBe('true');
    expect(verdictOf(so.ask({ kind: 'moved', unit: 'lagos', release: now }))).toBe('withhold: restated');
  });

  it('that was taken back and given back is no change, and still no denial of what was corrected', () => {
    const taken = corrected(list, '2019', 'genoa', 'withdrawn', '2019-08-01');
    const given = taken.with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('ports', '2019', 'genoa', 1), vintage: 3, vintageReason: 'an appeal' }],
    }));
    expect(said(given, revision('genoa', then))).toBe(
      'withhold: What was corrected of Genoa in the PORTS Index 2019 leaves its place and its score as printed.',
    );
    expect(said(given, { kind: 'leader', unit: 'genoa', release: then })).toMatch(/^Genoa ranked first/);
  });
});

describe('a place that was shared in one edition and not in another', () => {
  const so = world().ranking('ports', {
    releases: [
      { id: '2018', previous: 'first', places: { oslo: 1, bodo: 2, moss: 3 }, listedTo: 3, universe: 3 },
      { id: '2019', places: { oslo: 1, bodo: 1, moss: 3 }, listedTo: 3, universe: 3 },
      { id: '2020', places: { oslo: 2, bodo: 1, moss: 2 }, listedTo: 3, universe: 3, historyComplete: true },
    ],
  });

  it('is never unchanged, and the best place is told as the shared one that it is', () => {
    expect(said(so, { kind: 'held', unit: 'oslo', release: then })).toBe(
      'false: Oslo is joint first in the PORTS Index 2019 and was first alone in 2018.',
    );
    expect(said(so, { kind: 'held', unit: 'bodo', release: now })).toBe(
      'false: Bodo is first alone in the PORTS Index 2020 and was joint first in 2019.',
    );
    expect(said(so, { kind: 'bestRank', unit: 'moss', release: now })).toMatch(/: joint second in 2020\.$/);
    expect(said(so, { kind: 'leadStreak', unit: 'bodo', release: now })).toMatch(/shared in 2019\.$/);
    expect(verdictOf(so.ask({ kind: 'ledEditions', unit: 'oslo', releases: ['ports/2018', then] }))).toBe(
      'false: tied',
    );
  });
});

describe('a place that was corrected twice', () => {
  const once = corrected(
    world().ranking('ports', {
      releases: [{ id: '2020', ...whole('aarhus', 'bergen', 'cadiz', 'dieppe', 'esbjerg', 'faro') }],
    }),
    '2020',
    'bergen',
    4,
    '2020-03-03',
  );
  const twice = once.with(rows => ({
    ...rows,
    sources: [...rows.sources, { ...NOTE, id: 'second-note', published: '2020-06-06' }],
    records: [
      ...rows.records,
      { ...recordOf('ports', '2020', 'bergen', 6), vintage: 3, vintageReason: 'another slip', source: 'second-note' },
    ],
  }));
  const at = (rank?: number): Query => ({
    kind: 'position',
    unit: 'bergen',
    release: now,
    ...(rank === undefined ? {} : { rank }),
  });

  it('is false at each place before the last, and the reason tells that and the last with the day of that', () => {
    expect(said(twice, at(2))).toBe(
      'false: Bergen was printed as second in the PORTS Index 2020 and corrected to sixth on 6 June 2020.',
    );
    expect(said(twice, at(4))).toBe(
      'false: Bergen was printed as fourth in the PORTS Index 2020 and corrected to sixth on 6 June 2020.',
    );
    expect(said(twice, at(4), 'zh-Hans')).toMatch(/原刊为第四，2020年6月6日更正为第六。$/);
    expect(verdictOf(twice.ask(at(5)))).toBe('false: otherRank');
    expect(said(twice, at())).toMatch(/^Bergen ranked sixth/);
  });

  it('is told as corrected from the first place to the last', () => {
    expect(said(twice, { kind: 'revision', unit: 'bergen', release: now })).toBe(
      'Corrected by the publisher: the place of Bergen in the PORTS Index 2020, from second to sixth.',
    );
  });
});
