import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { partsOf } from '../support/edition.ts';
import { once } from '../support/once.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { readLedger } from '../support/read-ledger.ts';
import { world } from '../support/world.ts';

const parts = partsOf('the sample, 2022');
const linesIn = once((language: (typeof PRINTED)[number]) => declaredBy(compose(parts.analysis(), language)));

/** What the sample has GFCI measure, and what stands in its place where it is told otherwise. */
const GFCI = {
  en: [
    'the competitiveness of financial centres, from outside indices and an online questionnaire',
    'the cost of offices',
  ],
  'zh-Hans': ['金融中心的竞争力，依据外部指数和在线问卷', '办公用房的成本'],
} as const;

/** It is tracked; and in English it is called otherwise than by its name, so that the key of short names has it too. */
const TABLES = { en: 1, 'zh-Hans': 0 } as const;

describe.each(PRINTED)('what a ranking measures, in %s', language => {
  const [told, otherwise] = GFCI[language];
  const page = () => linesIn(language);
  const found = (declared: ReturnType<typeof page>) =>
    ungrounded('report', readLedger('the sample, 2022'), declared, parts.input.dataset, parts.input.compared?.dataset);

  test('stands in the part on it, with its source, and in the key of short names', () => {
    const { sentences, tables } = page();
    expect(sentences.filter(({ text }) => text.includes(told))).toHaveLength(1);
    const cells = tables.flatMap(({ rows }) => rows.flat()).filter(text => text.toLowerCase() === told.toLowerCase());
    expect(cells).toHaveLength(TABLES[language]);
  });

  test('of which nothing is on record is said once', () => {
    const said =
      language === 'en'
        ? 'Where nothing is given for a ranking, it is not known.'
        : '未作概述的榜单，其评价内容没有记录。';
    expect(page().sentences.filter(({ text }) => text.includes(said))).toHaveLength(1);
  });

  test('in other words, or of another ranking, is refused in the sentence and in the tables', () => {
    const declared = page();
    const changed = (text: string): string =>
      text.toLowerCase() === told.toLowerCase() ? otherwise : text.replace(told, otherwise);
    const sentences = declared.sentences.map(each => ({ ...each, text: changed(each.text) }));
    expect(found({ ...declared, sentences })).toHaveLength(1);
    const tables = declared.tables.map(each => ({ ...each, rows: each.rows.map(row => row.map(changed)) }));
    expect(found({ ...declared, tables })).toHaveLength(TABLES[language]);
    const swapped = declared.sentences.map(each => ({ ...each, text: each.text.replace(told, GIHI[language]) }));
    expect(found({ ...declared, sentences: swapped })).toHaveLength(1);
  });
});

const PULL = ['the pull of cities', '城市的吸引力'] as const;

/** Reports on two rankings, of which both, one or none has it on record what they measure. */
const measuring = (seas: boolean, hills: boolean) =>
  world()
    .edition({ basket: ['seas/2022', 'hills/2022'] })
    .ranking('seas', {
      ...(seas && { measured: PULL }),
      releases: [{ id: '2022', listedTo: 2, places: { cork: 1, oslo: 2 } }],
    })
    .ranking('hills', {
      ...(hills && { measured: PULL }),
      releases: [{ id: '2022', listedTo: 1, places: { oslo: 1 } }],
    });

test.each([
  [true, true],
  [true, false],
  [false, false],
])('is told in the method of both, one or none (%s, %s), and checked', (seas, hills) => {
  const so = measuring(seas, hills);
  const analysis = analyse(so.input());
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  for (const language of PRINTED) {
    const declared = declaredBy(compose(analysis, language));
    expect(ungrounded('report', ledger, declared, so.dataset())).toEqual([]);
    const others = measuring(!seas, !seas).dataset();
    expect(ungrounded('report', ledger, declared, others)).not.toEqual([]);
  }
});

/** What another ranking measures. */
const GIHI = {
  en: 'research innovation, innovation economy and innovation ecosystem of innovation hubs',
  'zh-Hans': '科技创新中心的科学研究、创新经济和创新生态',
} as const;

/** What the edition says of its overall result where nobody has said what it measures. */
const UNMEASURED = {
  en: 'What the overall result measures, and from what it is computed, is not known.',
  'zh-Hans': '未查到总体结果的评价内容和计算依据。',
} as const;

test.each(PRINTED)(
  'of the overall result it is told in %s that nobody said what it measures, and checked',
  language => {
    const declared = linesIn(language);
    const said = declared.sentences.filter(({ text }) => text === UNMEASURED[language]);
    expect(said).toHaveLength(1);
    const { dataset, report } = parts.input;
    const measured = { value: { en: 'reach', 'zh-Hans': '传播力' }, source: 'gfci-32' };
    const rankings = dataset.rankings.map(one => (one.id === report.ownRanking ? { ...one, measured } : one));
    const against = (of: typeof dataset) =>
      ungrounded('report', readLedger('the sample, 2022'), { ...declared, sentences: said, tables: [] }, of);
    expect(against(dataset)).toEqual([]);
    expect(against({ ...dataset, rankings })).toHaveLength(1);
  },
);
