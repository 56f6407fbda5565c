import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../lambdas/audit/own/own-words.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import { textIn } from '../../lambdas/records/language-id.ts';
import { byDepth, inTurn } from '../support/depth.ts';
import { EDITION_NAMES, partsOf } from '../support/edition.ts';
import { once } from '../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { readLedger } from '../support/read-ledger.ts';
import { SEED } from '../support/seed.ts';
import { createDice, some } from './agreement/dice.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName, type Named } from './red-team/families.ts';

/** So many of each family in each language. */
const EACH = byDepth(4, 100);

/** A measure word or "place" left out changes nothing of what is said. */
const SAYS_THE_SAME: readonly string[] = ['a number without its unit'];
/** What two editions say seldom: what is invented of the same sort makes up for it. */
const SELDOM: readonly string[] = ['a bound dropped', 'a joint place made sole'];

interface Told {
  readonly ledger: Ledger;
  readonly dataset: Dataset;
}

const told = once((name: (typeof EDITION_NAMES)[number]): Told => {
  return { ledger: readLedger(name), dataset: partsOf(name).input.dataset };
});

/** What is found in a text that the institute wrote, in its own name or as an opinion. */
function faultsIn({ ledger, dataset }: Told, language: PrintedLanguage, text: string, isOpinion = false) {
  const own = [{ file: 'words/foreword.md', line: 3, isOpinion, pieces: [{ text, claim: null, figure: null }] }];
  return auditOwnWords(ledger, { language, own, chapters: [] }, dataset);
}

/** The same of a text that says what a claim is to say. */
function faultsOfSaid({ ledger, dataset }: Told, language: PrintedLanguage, text: string, claim: string) {
  const own = [{ file: 'words/foreword.md', line: 3, isOpinion: false, pieces: [{ text, claim, figure: 'said' }] }];
  return auditOwnWords(ledger, { language, own, chapters: [] }, dataset);
}

/** True claims by their sentences in one language. */
const claimsIn = ({ ledger }: Told, language: PrintedLanguage): ReadonlyMap<string, string> =>
  new Map(
    ledger.claims.flatMap(({ id, verdict, sentence }) => {
      const text = verdict === 'true' ? sentence?.[language] : undefined;
      return text === undefined ? [] : [[text, id] as const];
    }),
  );

/** Sentences of true claims, in one language. */
const sentences = (of: Told, language: PrintedLanguage): readonly string[] => [...claimsIn(of, language).keys()];

const namedIn = ({ dataset, ledger }: Told, language: PrintedLanguage): Named => ({
  units: dataset.units.map(({ names }) => textIn(names, language)),
  rankings: dataset.rankings.map(({ names }) => textIn(names, language)),
  labels: dataset.releases.map(({ labels }) => textIn(labels, language)),
  elsewhere: EDITION_NAMES.map(told)
    .filter(other => other.ledger !== ledger)
    .flatMap(other => some(createDice(SEED), sentences(other, language), 20)),
});

const isFamily = (name: string): name is FamilyName => Object.hasOwn(FAMILIES.en, name);

type Invent = (unit: string, other: string) => readonly string[];

/** What an editor may write that no claim words: each says something of a unit that nothing on record bears out. */
const INVENTED: Readonly<Record<string, Readonly<Record<PrintedLanguage, Invent>>>> = {
  'a bound dropped': {
    en: unit => [2, 3, 5].map(n => `${unit} is in the top ten of exactly ${n} of the eight global rankings tracked.`),
    'zh-Hans': unit => ['两', '三', '五'].map(n => `在所跟踪的八个全球榜单中，${unit}恰好进入其中${n}个的前十。`),
  },
  'a joint place made sole': {
    en: unit => [`${unit} alone is ninth of all.`, `${unit} ranks ninth without a peer.`],
    'zh-Hans': unit => [`${unit}独居第九位。`, `${unit}单独位列第九，没有并列。`],
  },
  only: {
    en: unit => [`${unit} is the only city of the country among the leaders.`, `Only ${unit} stands out.`],
    'zh-Hans': unit => [`只有${unit}表现突出。`, `${unit}是唯一的代表。`],
  },
  doubled: {
    en: unit => [
      `${unit} doubled its lead.`,
      `The number of visitors to ${unit} has trebled.`,
      'The score has halved.',
    ],
    'zh-Hans': unit => [`${unit}的得分翻了一番。`, `${unit}的差距扩大了两倍。`, '得分增加一倍。'],
  },
  'a third of': {
    en: unit => [`A third of all rankings name ${unit}.`, `Half of the readers live in ${unit}.`],
    'zh-Hans': unit => [`三分之一的榜单提到${unit}。`, `过半读者住在${unit}。`, `三成企业位于${unit}。`],
  },
  'numerals in words': {
    en: unit => [`${unit} came twenty-third.`, `${unit} is in the top dozen.`, `${unit} took place XVII.`],
    'zh-Hans': unit => [`${unit}位列第廿三。`, `${unit}排名壹佰。`, `${unit}居第一百零三位。`, `${unit}进入前十二强。`],
  },
  'years in words': {
    en: unit => [`Since nineteen ninety-nine ${unit} has changed.`, `In twenty twenty-two ${unit} was ahead.`],
    'zh-Hans': unit => [`二〇二二年，${unit}表现良好。`, `去年${unit}表现良好。`, `自一九九九年起，${unit}面貌一新。`],
  },
  'no figure at all': {
    en: (unit, other) => [
      `${unit} beats ${other}.`,
      `${unit} leads.`,
      `${unit} is not behind ${other}.`,
      `${unit} declined.`,
    ],
    'zh-Hans': (unit, other) => [
      `${unit}优于${other}。`,
      `${unit}领先。`,
      `${unit}不如${other}。`,
      `${unit}有所下降。`,
    ],
  },
  'a percent': {
    en: unit => [
      `Trade in ${unit} grew by 12.5%.`,
      `${unit} holds forty per cent of it.`,
      `１２％ of it is in ${unit}.`,
    ],
    'zh-Hans': unit => [`${unit}贸易增长12.5%。`, `${unit}占四成。`, `${unit}占百分之四十。`],
  },
  'a name that is not on record': {
    en: unit => [`Beside ${unit}, Atlantis ranks first.`, `We admire ${unit} and Port Nowhere.`],
    'zh-Hans': unit => [`${unit}与Atlantis并列。`, `Nowhere紧随${unit}之后，居第二。`],
  },
};

describe.each(inTurn(PRINTED))('in %s', language => {
  test('a sentence that says just what a true claim says, and bears no source, is printed by nobody', () => {
    const edition = told('the sample, 2022');
    const all = some(createDice(SEED), sentences(edition, language), EACH);
    expect(all.filter(text => faultsIn(edition, language, text).length === 0)).toEqual([]);
  });

  test('a sentence that says just what its claim says is printed, whoever wrote it', () => {
    for (const name of EDITION_NAMES) {
      const edition = told(name);
      const all = some(createDice(SEED), sentences(edition, language), EACH);
      expect(all.length).toBe(EACH);
      const ids = claimsIn(edition, language);
      expect(all.flatMap(text => faultsOfSaid(edition, language, text, ids.get(text) ?? ''))).toEqual([]);
    }
  });

  test.each(FAMILY_NAMES.filter(isFamily).filter(name => !SAYS_THE_SAME.includes(name)))(
    'a true sentence falsified is refused: %s',
    family => {
      const falsehoods = EDITION_NAMES.flatMap(name => {
        const edition = told(name);
        const named = namedIn(edition, language);
        const held = new Set(sentences(edition, language));
        const all = [...held].flatMap(text =>
          FAMILIES[language]
            [family](text, named)
            .filter(other => !held.has(other))
            .map(other => ({ edition, was: text, other })),
        );
        return some(createDice(SEED), all, EACH);
      });
      const passed = falsehoods.filter(
        ({ edition, was, other }) =>
          faultsIn(edition, language, other).length === 0 ||
          faultsOfSaid(edition, language, other, claimsIn(edition, language).get(was) ?? '').length === 0,
      );
      expect(passed.map(({ was, other }) => `${was} → ${other}`)).toEqual([]);
      if (!SELDOM.includes(family)) expect(falsehoods.length).toBeGreaterThanOrEqual(EACH);
    },
  );

  test.each(Object.keys(INVENTED))('what no claim words is refused: %s', family => {
    const edition = told('the sample, 2022');
    const { units } = namedIn(edition, language);
    const all = units.flatMap((unit, index) => INVENTED[family]?.[language](unit, units[index + 1] ?? 'X') ?? []);
    const invented = some(createDice(SEED), all, EACH);
    const passed = invented.filter(text => faultsIn(edition, language, text).length === 0);
    expect(passed).toEqual([]);
    expect(invented.length).toBeGreaterThanOrEqual(EACH);
  });
});

/** What says a place, a share, a time or a comparison of whoever is meant, and names nobody. */
const UNNAMED: Readonly<Record<PrintedLanguage, string>> = {
  en: `second to none|tops the table|came out on top|number one|one in three|on a par|neck and neck|in a class of its own|
    has no equal|unequalled|unrivalled|twofold growth|went up by a factor of ten|the bulk of it|the lion’s share|a handful of them|
    countless readers|a dozen|the nineties were good|in MMXXII|last year was good|for years it has gone on|never before|set a record|
    took silver|is a champion|the runner-up|is the favourite|an also-ran|the foremost of them|doubled|halved|twice as much|
    only it did so|it alone|the sole one|a third of it|three quarters of it|ten per cent|¼ of it|Ⅳ|level with others|gained ground`,
  'zh-Hans': `独占鳌头|一马当先|五连冠|跻身三甲|名列前茅|登顶|问鼎|夺魁|拔得头筹|摘得桂冠|后来居上|遥遥领先|望尘莫及|独一无二|数一数二|
    榜上有名|名落孙山|腰斩|对折|翻两番|不相上下|平起平坐|旗鼓相当|力压群雄|差距拉大|称雄|称霸|王者|翘楚|佼佼者|执牛耳|领头羊|排头兵|
    标杆|头部|中游|第一梯队|易主|洗牌|逆袭|黑马|出局|淘汰|掉队|殿后|垫底|头名|头号|金牌|摘银|贰零贰贰年|二零二二年|上世纪|近年来|历年如此|
    去岁很好|多年以来|三分之一|五成|过半|大部分|众多|多个|唯有如此|仅此而已|只有如此|翻倍|减半|依旧|再度|卫冕`,
};

test.each(PRINTED)('who is not named is not told of either: %s', language => {
  const { ledger, dataset } = told('the constructed records, 2023');
  const phrases = UNNAMED[language].split('|').map(each => each.trim());
  const own = phrases.map(each => {
    const text = language === 'en' ? `We see that it was ${each}.` : `我们看到，${each}。`;
    return { file: 'words/foreword.md', line: 3, isOpinion: false, pieces: [{ text, claim: null, figure: null }] };
  });
  const refused = auditOwnWords(ledger, { language, own, chapters: [] }, dataset).map(({ sentence }) => sentence);
  expect(own.flatMap(({ pieces }) => pieces.map(({ text }) => text)).filter(text => !refused.includes(text))).toEqual(
    [],
  );
});

/** Nouns of rank, and what else tells a place without a number: no opinion holds them either. */
const RANKED: Readonly<Record<PrintedLanguage, string>> = {
  en: `a joint winner|the winner|co-winners|a prize-winner|the champion|joint champions|the runner-up|the leader|co-leader of the field|
    the front-runner|a frontrunner|in the top spot|in first place|on top of the table|the topper|a medallist|a finalist|the laureate|
    the titleholder|a record-holder|the loser|an also-ran|the laggard|in last place|on the podium|the undisputed choice|unbeaten|
    a world-beater|winning again|victorious|the pace-setter|crowned again|in the lead|a dead heat|at the head of the list|
    handed the wooden spoon|number one|a gold medal|the trophy|the pre-eminent one`,
  'zh-Hans': `冠军|并列冠军|亚军|季军|榜首|并列榜首|头名|头号|头把交椅|拔得头筹|领头羊|领跑者|排头兵|霸主|王者|翘楚|佼佼者|执牛耳|优胜者|赢家|
    大奖得主|胜出者|获胜|折桂|蝉联|卫冕|擂主|问鼎|登顶|独占鳌头|独领风骚|黑马|倒数|垫底|殿后|末流|平分秋色|不分伯仲|难分高下|并列|同列|齐名|
    跻身其中|上榜|落榜|入围|出局|打了平手|夺魁|状元|榜眼|探花`,
};

test.each(PRINTED)('an opinion tells no place, with a number or without one: %s', language => {
  const edition = told('the constructed records, 2023');
  const phrases = RANKED[language].split('|').map(each => each.trim());
  const text = (phrase: string) => (language === 'en' ? `To us it is ${phrase}.` : `在我们看来，它是${phrase}。`);
  expect(phrases.filter(phrase => faultsIn(edition, language, text(phrase), true).length === 0)).toEqual([]);
});

const SPEECH: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'We thank the readers who wrote to us, and the colleagues who read the drafts.',
    'This report asks how cities meet the world.',
    'Whoever wishes to look closely finds the evidence in the files of this report.',
  ],
  'zh-Hans': ['感谢各位读者的关心与支持。', '我们愿与各界一起，倾听世界的声音。'],
};

test.each(PRINTED)('words that say nothing of anybody stand as they are: %s', language => {
  const edition = told('the sample, 2022');
  expect(SPEECH[language].flatMap(text => faultsIn(edition, language, text))).toEqual([]);
});

test('a fault is told in Chinese too, with what to do', () => {
  const edition = told('the sample, 2022');
  const [stated] = faultsIn(edition, 'zh-Hans', '北京位列第九十七。');
  expect(stated?.inChinese).toMatch(
    /^写有“.*”，而台账中没有恰好如此的真实陈述：请以\{\{claim …\}\}代之；或作为不含数字的观点：将其从此行移入单独的文件，并在words中为该文件添加一项，写明opinion: true$/,
  );
  const [opinion] = faultsIn(edition, 'zh-Hans', '我们认为北京应列第三。', true);
  expect(opinion?.inChinese).toMatch(/或从观点中去掉数字和名次$/);
});

test('a fault names the file, the line and the words', () => {
  const [fault] = faultsIn(told('the sample, 2022'), 'en', 'Beijing ranks 97th in all of them.');
  expect(fault).toMatchObject({ file: 'words/foreword.md:3', sentence: 'Beijing ranks 97th in all of them.' });
  for (const word of ['“97”', '“ranks”', '“Beijing”']) expect(fault?.message).toContain(word);
});

describe('an opinion', () => {
  const edition = told('the sample, 2022');

  test('may name and compare', () => {
    expect(faultsIn(edition, 'en', 'We hold that Beijing does better than Shanghai in this.', true)).toEqual([]);
    expect(faultsIn(edition, 'zh-Hans', '我们认为北京比上海更好。', true)).toEqual([]);
  });

  test.each([
    ['en', 'Beijing is worth a third place.'],
    ['en', 'We expect growth of 5%.'],
    ['en', 'It will double.'],
    ['zh-Hans', '我们认为北京应列第三。'],
    ['zh-Hans', '预计增长百分之五。'],
  ] as const)('holds no figure: %s, %s', (language, text) => {
    expect(faultsIn(edition, language, text, true)).toHaveLength(1);
  });
});

describe('around a judged sentence', () => {
  const edition = told('the sample, 2022');
  const around = (before: string, after: string, isOpinion = false) => {
    const pieces = [
      { text: before, claim: null, figure: null },
      { text: 'Judged.', claim: 'leader:beijing', figure: null },
      { text: after, claim: null, figure: null },
    ].filter(({ text }) => text !== '');
    const own = [{ file: 'words/foreword.md', line: 1, isOpinion, pieces }];
    return auditOwnWords(edition.ledger, { language: 'en', own, chapters: [] }, edition.dataset);
  };

  test('other sentences may stand', () => {
    expect(around('We looked. ', ' We thank the readers.')).toEqual([]);
    expect(around('', '')).toEqual([]);
  });

  test('none may go on in it, nor behind it, nor deny it, nor call it an opinion', () => {
    expect(around('Some would doubt that ', '')).toHaveLength(1);
    expect(around('', ', or so people say.').length).toBeGreaterThan(0);
    expect(around('The next sentence is untrue. ', '').length).toBeGreaterThan(0);
    expect(around('', ' So it would be, were it so.', true).length).toBeGreaterThan(0);
  });
});

describe.each(PRINTED)('a figure inside of a sentence of one’s own, in %s', language => {
  const edition = told('the sample, 2022');
  const { dataset, ledger } = edition;
  const isEnglish = language === 'en';
  const unitName = (id: string): string => textIn(dataset.units.find(each => each.id === id)?.names ?? {}, language);
  const title = textIn(dataset.reports.find(({ id }) => id === ledger.report)?.titles ?? {}, language);
  const releaseOf = (key: string) => {
    const [of = '', id = ''] = key.split('/');
    const { names = {}, publisher = {} } = dataset.rankings.find(each => each.id === of) ?? {};
    const labels = dataset.releases.find(each => each.ranking === of && each.id === id)?.labels ?? {};
    const name = textIn(names, language);
    // The report bears the title of one ranking: that one is told from it by its publisher.
    const maker = textIn(publisher, language);
    const ranking = name !== title ? name : isEnglish ? `${maker} ${name}` : `${maker}《${name}》`;
    return { ranking, label: textIn(labels, language), isTitle: name === title };
  };
  const ordinal = (rank: number): string => languageOf(language).formats.ordinal(rank);

  /** Places that nobody shares, with what names them. */
  const places = ledger.claims.flatMap(({ id, kind, verdict, figures = {} }) => {
    const { unit, release, rank, sole } = figures;
    if (kind !== 'position' || verdict !== 'true' || sole !== true || typeof rank !== 'number') return [];
    return [{ claim: id, rank, unit: unitName(String(unit)), ...releaseOf(String(release)) }];
  });
  type Place = (typeof places)[number];

  /** What is found in a sentence whose figure stands where its text has “#”. */
  const faultsWith = (text: string, { claim, rank }: Place, shown = ordinal(rank), isOpinion = false) => {
    const [before = '', ...after] = text.split('#');
    const pieces = [
      { text: before, claim: null, figure: null },
      { text: shown, claim, figure: 'rank' },
      { text: after.join('#'), claim: null, figure: null },
    ];
    const own = [{ file: 'words/foreword.md', line: 3, isOpinion, pieces }];
    return auditOwnWords(ledger, { language, own, chapters: [] }, dataset);
  };
  const truth = ({ unit, ranking, label }: Place): string =>
    isEnglish ? `We were in ${ranking} ${label}, where ${unit} ranks #.` : `在${label}的${ranking}中，${unit}位列#。`;

  test('is printed where its unit, its ranking and its edition are named', () => {
    expect(places.length).toBeGreaterThan(20);
    expect(places.flatMap(place => faultsWith(truth(place), place))).toEqual([]);
  });

  const others = (place: Place, of: 'unit' | 'ranking' | 'label'): readonly string[] =>
    [...new Set(places.map(each => each[of]))].filter(name => name !== place[of]);
  const exchanged = (of: 'unit' | 'ranking' | 'label') => (place: Place) =>
    others(place, of).map(name => truth(place).replace(place[of], name));
  const added = (english: readonly string[], chinese: readonly string[]) => (place: Place) =>
    (isEnglish ? english : chinese).map(words => truth(place).replace(place.unit, `${words}${place.unit}`));

  test.each<[string, (place: Place) => readonly string[]]>([
    ['of another unit', exchanged('unit')],
    ['of another ranking', exchanged('ranking')],
    ['of another edition', exchanged('label')],
    ['of nobody', place => [truth(place).replace(place.unit, isEnglish ? 'it' : '其')]],
    ['of two', place => others(place, 'unit').map(name => truth(place).replace(place.unit, `${place.unit}, ${name}`))],
    [
      'of a ranking by the title of the report alone',
      place => (place.isTitle ? [truth(place).replace(place.ranking, title)] : []),
    ],
    ['without its ranking', place => [truth(place).replace(place.ranking, '')]],
    ['without its edition', place => [truth(place).replace(place.label, '')]],
    ['singled out', added(['only ', 'nobody but ', 'the proud '], ['只有', '唯有', '骄傲的'])],
    ['denied', added(['hardly ', 'never ', 'not '], ['并非', '从未', '不是'])],
    ['beside a number of no claim', added(['seven of ', 'twice ', '2 '], ['七个', '两次', '2'])],
    ['and more', place => [truth(place).replace(/[.。]$/u, isEnglish ? ' for customs.' : '，海关亦然。')]],
  ])('is refused %s', (_, falsehoods) => {
    const all = places.flatMap(place => falsehoods(place).map(text => ({ place, text })));
    const tried = some(createDice(SEED), all, EACH * 2);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.filter(({ place, text }) => faultsWith(text, place).length === 0).map(({ text }) => text)).toEqual([]);
  });

  test('is refused as another figure than that of its claim, and in an opinion', () => {
    for (const place of places) {
      expect(faultsWith(truth(place), place, ordinal(place.rank + 1))).toHaveLength(1);
      expect(faultsWith(truth(place), place, ordinal(place.rank), true)).toHaveLength(1);
    }
  });
});

describe('a sign or a letter that hides what is said', () => {
  const sample = () => told(EDITION_NAMES[0]);
  test.each([
    ['en', 'The capital came fіrst.'],
    ['en', 'The capital reigned fіrst in the table.'],
    ['en', 'The capital came 一.'],
    ['en', 'Our city is number I.'],
    ['en', 'The capital > the harbour.'],
    ['en', 'The harbour ≪ the capital.'],
    ['zh-Hans', '首都＞港口。'],
    ['zh-Hans', '首都位居ΑΒ。'],
  ] as const)('in %s: %s', (language, text) => {
    expect(faultsIn(sample(), language, text)).toHaveLength(1);
  });

  test('in an opinion too, where it may hide a place', () => {
    expect(faultsIn(sample(), 'en', 'We find that the capital came fіrst.', true)).toHaveLength(1);
    expect(faultsIn(sample(), 'en', 'We find that the capital is charming.', true)).toEqual([]);
  });
});
