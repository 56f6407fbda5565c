import { describe, expect, it, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import type { Block, TableBlock } from '../../lambdas/document/blocks.ts';
import { compose } from '../../lambdas/document/compose.ts';
import type { Section } from '../../lambdas/document/document.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { runningSentences } from '../../lambdas/document/sentences-of.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { type World, world } from '../support/world.ts';
import { type PlaceText, recordOf } from '../support/world-rows.ts';

const whole = (...order: readonly string[]) => ({
  places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
  listedTo: order.length,
  universe: order.length,
});

/** Three rankings of a report on Chinese cities; a place of the second was corrected after printing, and nobody else moved. */
const report = (unit: string, release: string, place: PlaceText): World =>
  ['turin', 'genoa', 'bari', 'siena', 'pisa']
    .reduce((so, id) => so.city(id, { country: 'IT' }), world())
    .ranking('wind', {
      releases: [
        { id: '2021', ...whole('turin', 'ningbo', 'xiamen', 'genoa') },
        {
          id: '2022',
          places: { turin: 1, ningbo: 2, xiamen: 2, genoa: 4 },
          listedTo: 4,
          universe: 4,
        },
      ],
    })
    .ranking('rain', {
      releases: [
        { id: '2021', ...whole('turin', 'genoa', 'ningbo', 'xiamen', 'bari', 'siena', 'pisa') },
        { id: '2022', ...whole('turin', 'genoa', 'xiamen', 'ningbo', 'bari', 'siena', 'pisa') },
      ],
    })
    .ranking('snow', {
      releases: [
        { id: '2021', ...whole('xiamen', 'ningbo') },
        { id: '2022', ...whole('ningbo', 'xiamen') },
      ],
    })
    .with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('rain', release, unit, place), vintage: 2, vintageReason: 'a slip' }],
    }))
    .edition({
      basket: ['wind/2022', 'rain/2022', 'snow/2022'],
      histories: [{ ranking: 'rain', releases: ['2021', '2022'], units: ['ningbo', 'turin'] }],
      asks: [{ kind: 'breadth', release: 'rain/2022' }],
    });

const told = (so: World): readonly Section[] => compose(analyse(so.input()), 'en').sections;
const blocks = (sections: readonly Section[]): readonly Block[] => sections.flatMap(section => section.blocks);
const texts = (sections: readonly Section[]): readonly string[] =>
  blocks(sections)
    .flatMap(runningSentences)
    .map(({ text }) => text);
const table = (sections: readonly Section[], id: string): TableBlock => {
  const found = blocks(sections).find(block => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') throw new Error(`there is no table ${id}`);
  return found;
};
const shown = ({ rows }: TableBlock): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

const NOTICE = /^Corrected by the publisher: the place of Ningbo in the RAIN Index 2021, from third to sixth\.$/;

describe('a report over a list of which one place was corrected', () => {
  const sections = told(report('ningbo', '2021', 6));

  it('says nothing of moves that hang on it, and tells the correction beside the places', () => {
    const rain = sections.filter(({ id }) => id === 'ranking-rain-2022');
    const said = texts(rain);
    expect(said.filter(text => NOTICE.test(text))).toHaveLength(1);
    for (const text of said) expect(text).not.toMatch(/\b(rose|fell|overtook)\b/);
    expect(
      texts(sections)
        .filter(text => !text.startsWith('2. News of'))
        .join('\n'),
    ).not.toMatch(/(?:zero|none) rose|rose, .* held/);
    expect(said.join('\n')).toContain('known down to seventh place save third, vacated by the correction');
  });

  it('puts “=” beside no number that a correction gave to two, and beside those that are shared', () => {
    const full = [1, 2, 3].map(at => table(sections, `table-full-${at}`));
    const rows = full.flatMap(each => shown(each).map(cells => [each.caption, ...cells]));
    const of = (ranking: string, city: string) =>
      rows.find(([caption = '', name]) => caption.includes(ranking) && name === city)?.slice(2);
    expect(of('RAIN', 'Ningbo')).toEqual(['6†', '4']);
    expect(of('RAIN', 'Siena')).toEqual(['6†', '6']);
    expect(of('WIND', 'Ningbo')).toEqual(['2', '=2']);
    expect(full.flatMap(({ notes }) => notes).filter(({ text }) => NOTICE.test(text))).toHaveLength(1);
  });

  it('tells a place that came to be shared as that', () => {
    expect(texts(sections)).toContainEqual(
      expect.stringMatching(/^Ningbo was joint second in .+, having been second alone in 2021/),
    );
  });

  it('calls no list complete in the table of the basket where a place of it was vacated', () => {
    const now = told(report('ningbo', '2022', 6));
    const complete = shown(table(now, 'table-basket')).map(cells => cells.at(-1));
    expect(complete).toEqual(['all 4', '7th of 7, save 4th', 'all 2']);
  });
});

describe('a re-issue of which one correction was taken back', () => {
  const reissued = (more: readonly string[]) => {
    const vintages = ['rain/2021/ningbo@2', 'rain/2021/ningbo@3', ...more];
    return report('ningbo', '2021', 6)
      .with(rows => ({
        ...rows,
        records: [
          ...rows.records,
          { ...recordOf('rain', '2021', 'ningbo', 3), vintage: 3, vintageReason: 'no slip after all' },
          { ...recordOf('rain', '2021', 'siena', 7), vintage: 2, vintageReason: 'a slip' },
        ],
      }))
      .edition({
        basket: ['rain/2022'],
        reissues: '2022',
        correction: { date: '2023-05-08', note: { en: 'Corrected.', 'zh-Hans': '更正。' }, vintages },
      });
  };

  it('lists what stands otherwise than in the first issue, and not what stands as it stood', () => {
    const sections = told(reissued(['rain/2021/siena@2']));
    expect(shown(table(sections, 'table-corrections'))).toEqual([
      ['The place of Siena in RAIN 2021', expect.stringMatching(/6th|sixth/), expect.stringMatching(/7th|seventh/)],
    ]);
  });

  it('tells a place as shared where it was, and where it is now', () => {
    const vintages = ['wind/2022/ningbo@2', 'wind/2022/genoa@2'];
    const joint = report('ningbo', '2021', 6)
      .with(rows => ({
        ...rows,
        records: [
          ...rows.records,
          { ...recordOf('wind', '2022', 'ningbo', 3), vintage: 2, vintageReason: 'a slip' },
          { ...recordOf('wind', '2022', 'genoa', 3), vintage: 2, vintageReason: 'a slip' },
        ],
      }))
      .edition({
        basket: ['rain/2022'],
        reissues: '2022',
        correction: { date: '2023-05-08', note: { en: 'Corrected.', 'zh-Hans': '更正。' }, vintages },
      });
    expect(shown(table(told(joint), 'table-corrections'))).toEqual([
      ['The place of Ningbo in WIND 2022', 'joint 2nd', 'joint 3rd'],
      ['The place of Genoa in WIND 2022', '4th', 'joint 3rd'],
    ]);
    for (const language of PRINTED) {
      const analysis = analyse(joint.input());
      const declared = declaredBy(compose(analysis, language));
      const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
      const faults = (change: (text: string) => string) =>
        ungrounded(
          'report',
          ledger,
          {
            ...declared,
            tables: declared.tables.map(each => ({ ...each, rows: each.rows.map(row => row.map(change)) })),
          },
          joint.input().dataset,
        ).filter(({ message }) => /names as corrected/.test(message));
      expect(faults(text => text)).toEqual([]);
      expect(faults(text => text.replace(/^(?:joint |并列)/, ''))).toHaveLength(1);
    }
  });

  it('lists nothing where every one was', () => {
    const sections = told(reissued([]));
    expect(blocks(sections).filter(block => block.kind === 'table' && block.id === 'table-corrections')).toEqual([]);
    expect(texts(sections).join(' ')).not.toContain('the corrections listed here');
  });

  it.each(PRINTED)('and the comparison in %s sends nobody to such a list then', language => {
    const { introOfReissue } = languageOf(language).words.comparison;
    const sent = /in the chapter on the method|见有关方法的一章/;
    expect([introOfReissue(true), introOfReissue(false)].map(text => sent.test(text))).toEqual([true, false]);
  });
});

describe.each(PRINTED)('what is told of it in %s', language => {
  it.each([
    ['2021', 6],
    ['2022', 6],
    ['2022', 'withdrawn'],
  ] as const)('is grounded in the records: %s, %s', (release, place) => {
    const input = report('ningbo', release, place).input();
    const analysis = analyse(input);
    const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
    const document = compose(analysis, language);
    const about = /vacated|空缺|orrected|更正/;
    expect(document.sections.some(({ blocks: all }) => about.test(JSON.stringify(all)))).toBe(true);
    const found = ungrounded('report', ledger, declaredBy(document), input.dataset);
    expect(found.filter(({ sentence }) => about.test(sentence))).toEqual([]);
  });
});

test.each(PRINTED)('two places that corrections left empty are told of the list, and grounded (%s)', language => {
  const taken = { ...recordOf('rain', '2022', 'genoa', 'withdrawn'), vintage: 2, vintageReason: 'a slip' };
  const input = report('ningbo', '2022', 6)
    .with(rows => ({ ...rows, records: [...rows.records, taken] }))
    .input();
  const analysis = analyse(input);
  const document = compose(analysis, language);
  expect(JSON.stringify(document)).toMatch({ en: /save 2nd and 4th/, 'zh-Hans': /，第2名、第4名空缺/ }[language]);
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  expect(ungrounded('report', ledger, declaredBy(document), input.dataset).map(({ message }) => message)).toEqual([]);
});

describe('a report that leads with what a correction touches', () => {
  it('says of nobody that it leads where a correction brought another to the same number, and tells the correction', () => {
    const sections = told(report('siena', '2022', 1));
    const rain = texts(sections.filter(({ id }) => id === 'ranking-rain-2022'));
    expect(rain.join('\n')).not.toMatch(/(Turin|Siena) ranked first(?!†)/);
    expect(rain.join('\n')).not.toContain('joint');
    expect(rain).toContainEqual(
      expect.stringMatching(/the place of Siena in the RAIN Index 2022, from sixth to first\.$/),
    );
  });

  it('tells a place that was taken back, and lists the city no more', () => {
    const sections = told(report('ningbo', '2022', 'withdrawn'));
    const rain = texts(sections.filter(({ id }) => id === 'ranking-rain-2022'));
    expect(rain).toContainEqual(
      expect.stringMatching(/Ningbo in the RAIN Index 2022, from fourth to no place \(withdrawn\)/),
    );
    expect(rain.filter(text => /^Ningbo/.test(text))).toEqual([
      'Ningbo was withdrawn from the RAIN Index 2022; 2021 covered it.',
    ]);
  });
});
