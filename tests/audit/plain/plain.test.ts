import { describe, expect, test } from 'vitest';
import type { Declared } from '../../../lambdas/audit/declared.ts';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { PLAIN_LANGUAGES } from '../../../lambdas/audit/plain/languages.ts';
import { ungrounded } from '../../../lambdas/audit/plain/plain.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { languageOf } from '../../../lambdas/language/say.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { inTurn } from '../../support/depth.ts';
import { EDITION_NAMES } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';
import { type Originals, originals } from '../../support/tampering.ts';
import { leavesOf, withTexts } from '../red-team/places.ts';

interface Made {
  readonly all: Originals;
  readonly ledger: Ledger;
}

const made = once((name: (typeof EDITION_NAMES)[number]): Made => {
  const all = originals(name);
  return { all, ledger: readLedger(name) };
});

/** What is found in a report that was made otherwise than the records have it: declared and printed are one. */
const found = ({ all, ledger }: Made, declared: Declared, dataset: Dataset): readonly string[] =>
  ungrounded('report', ledger, declared, dataset, all.input.compared?.dataset).map(
    ({ sentence, message }) => `${sentence} ${message}`,
  );

describe.each(EDITION_NAMES)('%s', name => {
  test.each(PRINTED)('every line in %s that words no claim has its ground', language => {
    const { all } = made(name);
    expect(found(made(name), declaredBy(all.in[language].document), all.input.dataset)).toEqual([]);
  });
});

const declaredIn = (name: (typeof EDITION_NAMES)[number], language: PrintedLanguage): Declared =>
  declaredBy(made(name).all.in[language].document);

/** What a report prints otherwise than another, and nothing else of it. */
function onlyAltered(declared: Declared, original: Declared): Declared {
  const others = <T>(list: readonly T[], from: readonly T[]): readonly T[] =>
    list.filter((each, at) => JSON.stringify(each) !== JSON.stringify(from[at]));
  return {
    ...declared,
    sentences: others(declared.sentences, original.sentences),
    headings: others(declared.headings, original.headings),
    tables: others(declared.tables, original.tables),
  };
}

/** The document with the first of its texts that holds some words put otherwise, wherever it stands. */
function otherwise(document: Document, from: string | RegExp, to: string): Document {
  const leaf = leavesOf(document).find(({ text }) => text.search(from) >= 0);
  if (!leaf) throw new Error(`“${from}” does not stand in the document`);
  return withTexts(document, [{ path: leaf.path, text: leaf.text.replace(from, to) }]);
}

type Change = readonly [from: string | RegExp, to: string];

/** What the report itself would say wrong, in a sentence of each sort, and the words that are changed. */
const CHANGES: readonly { readonly what: string; readonly in: Readonly<Record<PrintedLanguage, Change>> }[] = [
  {
    what: 'the day of the cut-off',
    in: {
      en: ['came out by 17 February 2023', 'came out by 16 February 2023'],
      'zh-Hans': ['均不晚于2023年2月17日', '均不晚于2023年2月16日'],
    },
  },
  {
    what: 'who gained places',
    in: {
      en: [/Places gained\. Beijing in \S+ GCI 2022; /, 'Places gained. '],
      'zh-Hans': [/名次上升。北京：[^；]+；/, '名次上升。'],
    },
  },
  {
    what: 'where places were lost',
    in: {
      en: ['Shanghai in Kearney GCI 2022 and GFCI 32.', 'Shanghai in Kearney GCI 2022.'],
      'zh-Hans': ['上海：2022年科尔尼城市指数和第32期全球金融中心指数。', '上海：2022年科尔尼城市指数。'],
    },
  },
  {
    what: 'a gain as a loss',
    in: {
      en: ['Places lost. Beijing in ', 'Places lost. Chengdu in WIPO clusters 2022; Beijing in '],
      'zh-Hans': ['名次下降。北京：', '名次下降。成都：2022年WIPO科技集群；北京：'],
    },
  },
  {
    what: 'that no places were lost',
    in: {
      en: [/Places lost\. .+\.$/, 'Places lost. None.'],
      'zh-Hans': [/名次下降。.+。$/, '名次下降。无。'],
    },
  },
  {
    what: 'how many sources are of a later day',
    in: {
      en: [/\S+ of the sources (?:is|are) dated/, '99 of the sources are dated'],
      'zh-Hans': [/资料来源中有[^项]+项/, '资料来源中有99项'],
    },
  },
  {
    what: 'which source is of a later day',
    in: {
      en: [/(?<=long after it came out\): )Beijing Municipal Government/, 'Z/Yen'],
      'zh-Hans': ['晚于截止日期：北京市人民政府', '晚于截止日期：科尔尼'],
    },
  },
  {
    what: 'why nothing is compared',
    in: {
      en: ['Which edition came right before it is not known', 'No edition came before it'],
      'zh-Hans': ['上一次发布没有记录', '此前没有发布'],
    },
  },
  {
    what: 'that ranks are left empty behind a shared one',
    in: {
      en: [
        'for each further city that shares it, one of the next ranks is left empty',
        'no rank is left empty after it',
      ],
      'zh-Hans': ['其后的名次相应空出', '其后的名次不空出'],
    },
  },
  {
    what: 'how places were seen',
    in: { en: [/\d+ are printed beside/, '1 is printed beside'], 'zh-Hans': [/\d+个由来源直接/, '一个由来源直接'] },
  },
  {
    what: 'how many statements are true',
    in: {
      en: [/^\d+ true, told in a sentence/, '1 true, told in a sentence'],
      'zh-Hans': [/^\d+项成立，写入正文/, '1项成立，写入正文'],
    },
  },
  {
    what: 'what the report is about',
    in: {
      en: ['This report is about Chinese mainland cities', 'This report is about cities'],
      'zh-Hans': ['本报告关注中国内地城市', '本报告关注城市'],
    },
  },
  {
    what: 'how many rankings are counted over',
    in: {
      en: ['counts across eight global', 'counts across nine global'],
      'zh-Hans': ['本章统计八个', '本章统计九个'],
    },
  },
  {
    what: 'that each is the latest that was read',
    in: {
      en: ['each in the latest edition read', 'one edition of each, as the definition of this report names it'],
      'zh-Hans': ['取本版采用的最近一次', '取本版指定的一次'],
    },
  },
  {
    what: 'how many were ranked in two editions',
    in: {
      en: [/104 ranked in GFCI 26/, '105 ranked in GFCI 26'],
      'zh-Hans': [/第26期共104个/, '第26期共105个'],
    },
  },
  {
    what: 'how far down a ranking is on record',
    in: {
      en: [/every place down to \S+ is known\. Publisher/, 'every place down to 99th is known. Publisher'],
      'zh-Hans': [/名次记录完整至第\d+名。变化/, '名次记录完整至第99名。变化'],
    },
  },
  {
    what: 'who publishes a ranking',
    in: {
      en: ['Publisher: Kearney', 'Publisher: Z/Yen'],
      'zh-Hans': ['由科尔尼发布', '由世界银行发布'],
    },
  },
  {
    what: 'that a date is the latest that it can be',
    in: { en: [/, by (?=\d)/, ', '], 'zh-Hans': [/（不晚于(?=\d{4}年)/, '（'] },
  },
  {
    what: 'what is compared with',
    in: {
      en: ['Changes are from GFCI 31', 'Changes are from GFCI 30'],
      'zh-Hans': ['变化为与第31期相比', '变化为与第30期相比'],
    },
  },
  {
    what: 'how many more are in the full tables',
    in: {
      en: [/\S+ more with a known place/, '99 more with a known place'],
      'zh-Hans': [/另有[^，个]+个城市有名次记录/, '另有99个城市有名次记录'],
    },
  },
  {
    what: 'how many cities have a page',
    in: { en: ['The ten cities with', 'The nine cities with'], 'zh-Hans': ['以下十个城市', '以下九个城市'] },
  },
  {
    what: 'the release of a caption',
    in: {
      en: [/^.+(?=: the leading)/, 'Kearney Global Cities Index 1999'],
      'zh-Hans': ['第32期《全球金融中心指数》：前列', '第33期《全球金融中心指数》：前列'],
    },
  },
  {
    what: 'the editions of a chart',
    in: {
      en: ['Index, GFCI 26 to GFCI 32', 'Index, GFCI 27 to GFCI 32'],
      'zh-Hans': ['第26期至第32期的名次', '第27期至第32期的名次'],
    },
  },
  {
    what: 'how many findings there may be',
    in: { en: ['until there are eight', 'until there are nine'], 'zh-Hans': ['直至共八项', '直至共九项'] },
  },
  {
    what: 'by how many places a move is news',
    in: { en: ['fall of two places or more', 'fall of three places or more'], 'zh-Hans': ['两位及以上', '三位及以上'] },
  },
  {
    what: 'how many of a list move the same way',
    in: {
      en: ['in which at least two out of every three', 'in which at least three out of every four'],
      'zh-Hans': ['三分之二', '四分之三'],
    },
  },
  {
    what: 'that a publisher tells how unsure its places are',
    in: {
      en: [
        'the one to the better place.',
        'the one to the better place. Where a publisher tells how unsure its places or scores are, a change is one only beyond one width of that.',
      ],
      'zh-Hans': ['名次较前者。', '名次较前者。发布机构说明名次或得分误差的，变化须超出其一个跨度。'],
    },
  },
  {
    what: 'from how few findings on smaller changes are added',
    in: { en: ['fewer than five', 'fewer than four'], 'zh-Hans': ['不足五项', '不足四项'] },
  },
  {
    what: 'how many rankings two editions read alike',
    in: {
      en: [/For \S+ more rankings?, not tracked/, 'For 99 more rankings, not tracked'],
      'zh-Hans': [/另有[^，]+个未跟踪的榜单/, '另有99个未跟踪的榜单'],
    },
  },
  {
    what: 'a heading',
    in: { en: ['Ranks over time', 'Ranks over three centuries'], 'zh-Hans': ['各榜单详情', '三百年各榜单详情'] },
  },
];

describe('a report that says of what was read what is not so is refused, though its files say the same', () => {
  describe.each(inTurn(PRINTED))('in %s', language => {
    test.each(CHANGES)('$what', change => {
      const { all } = made('the sample, 2022');
      const edited = otherwise(all.in[language].document, ...change.in[language]);
      const altered = onlyAltered(declaredBy(edited), declaredIn('the sample, 2022', language));
      expect(found(made('the sample, 2022'), altered, all.input.dataset)).not.toEqual([]);
    });
  });

  /** Sentences that the report words for others, said of whom they do not hold. */
  const STRANGERS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
    en: [
      'All this is owed to wise and patient government.',
      'Beijing has no place in any ranking that was read.',
      'No exact place of Beijing is known in GFCI 32.',
      'Where Shanghai–Suzhou is ranked as one, Beijing has no place of its own.',
      'WIPO clusters 2022 ranks Shanghai–Suzhou as one; Shenzhen and Guangzhou have no place of their own.',
      'Beijing succeeds Shanghai; a place of the one is no place of the other.',
      'This is a corrected re-issue of the 2022 edition, issued on 1 March 2023. The first issue stays on record as it was.',
    ],
    'zh-Hans': [
      '这一切都要归功于英明而耐心的治理。',
      '采用的榜单中均没有北京的名次。',
      '北京在第32期全球金融中心指数中没有确切名次记录。',
      '上海—苏州作为整体排名，北京在其中没有单独名次。',
      '2022年WIPO科技集群将上海—苏州作为整体排名，其中的深圳和广州没有单独名次。',
      '北京由上海承继而来，两者的名次不能互代。',
      '本报告为2022年度报告的更正版，于2023年3月1日发布。首次发布的版本原样保留。',
    ],
  };

  test.each(PRINTED)('a sentence more in %s, whatever it says', language => {
    const { all } = made('the sample, 2022');
    const declared = declaredBy(all.in[language].document);
    for (const text of STRANGERS[language]) {
      const more = { ...declared, headings: [], tables: [], sentences: [{ text, claim: null }] };
      expect(found(made('the sample, 2022'), more, all.input.dataset), text).toHaveLength(1);
    }
  });

  test.each(PRINTED)('a line in %s that needs no ground, with more behind it or before it', language => {
    const { all } = made('the sample, 2022');
    const { sentences } = declaredBy(all.in[language].document);
    const exempt = PLAIN_LANGUAGES.find(each => each.language === language)?.exempt ?? [];
    const lines = sentences.filter(({ text, claim }) => claim === null && exempt.some(form => form.test(text)));
    expect(lines.length).toBeGreaterThan(7);
    for (const { text } of lines)
      for (const longer of [`${text} ${STRANGERS[language][0]}`, `${STRANGERS[language][0]} ${text}`])
        expect(exempt.filter(form => form.test(longer))).toEqual([]);
  });

  test.each(PRINTED)('an edition that is compared with none says in %s nothing of how two are compared', language => {
    const { all } = made('the sample, 2022');
    const { words } = languageOf(language);
    const declared = declaredBy(all.in[language].document);
    const only = (text: string): Declared => ({
      ...declared,
      headings: [],
      tables: [],
      sentences: [{ text, claim: null }],
    });
    const found = (text: string, compared: Dataset | null) =>
      ungrounded('report', made('the sample, 2022').ledger, only(text), all.input.dataset, compared);
    const { intro, introOfReissue } = words.comparison;
    const compared = all.input.compared?.dataset ?? null;
    expect([found(intro, compared).length, found(intro, null).length]).toEqual([0, 1]);
    for (const listed of [true, false]) expect(found(introOfReissue(listed), compared)).toHaveLength(1);
  });
});
