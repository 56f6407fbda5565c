import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { type EDITION_NAMES, partsOf } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';
import { FALSE_OR_UNPROVEN, HARMLESS, NOT_OF_THE_BOOK, OF_THE_BOOK, PRINTED_ONCE } from '../red-team/forewords.ts';

const told = once((name: (typeof EDITION_NAMES)[number]): { readonly ledger: Ledger; readonly dataset: Dataset } => {
  return { ledger: readLedger(name), dataset: partsOf(name).input.dataset };
});

/** The sentences that pass, of these, in running text or as an opinion. */
function passing(language: PrintedLanguage, texts: readonly string[], isOpinion = false): readonly string[] {
  const { ledger, dataset } = told('the sample, 2022');
  const own = texts.map(text => ({
    ...{ file: 'words/foreword.md', line: 3, isOpinion },
    pieces: [{ text, claim: null, figure: null }],
  }));
  const refused = new Set(
    auditOwnWords(ledger, { language, own, chapters: [] }, dataset).map(({ sentence }) => sentence),
  );
  return texts.filter(text => !refused.has(text));
}

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

/** What gets the better of somebody, rises or falls, whoever it is. */
const VERBS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`bested them|trumps them|edged out the field|overshadows them|is out in front|is in the rear|swept the board|skyrocketed|
    ballooned|mushroomed|outshone them|outclassed them|outdid them|overhauled them|overwhelmed them|crept past them|inched ahead|
    dethroned them|toppled them|eclipsed them|dwarfs them|towers over them|completed a hat trick|was in pole|is A-list|made the cut|
    shot to the fore|is in the vanguard|brings up the rear|sank|crashed|collapsed|nosedived|dwindled|withered|flourished|prospered|
    thrived|boomed|slumped|took off|went bankrupt|widened|narrowed|accelerated|is busier and wealthier|is cleaner|saw sextuple traffic|
    supplanted them|displaced them|vanquished them|conceded|yielded|triumphed|reigned|came before them|is the envy of them|caught up`),
  'zh-Hans':
    listed(`碾压同侪|击退同侪|逊色|在其之上|在其之下|凌驾其上|盖过同侪|屈居其后|拔尖|技压群芳|货量缩水|货量腾飞|傲视群雄|笑傲江湖|抛在身后|
    顶替了它|挤掉了它|望其项背|力挫同侪|完爆同侪|甘拜下风|雄踞其巅|夺旗|破产|崛起|飙红|崩塌|萎缩|繁荣|一落千丈|蒸蒸日上|突飞猛进|横扫|包揽|难敌|匹敌|
    抗衡|相形见绌|比肩|并驾齐驱|取而代之|让位|加速|放缓|井喷|跳水|触底`),
};

/** Somebody in particular, under another name than that on record. */
const MEANT: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`The capital is charming.|Our port is busy.|The lion city welcomes you.|Its neighbour sleeps.|Trade is brisk in the old town.|
    The mayor of the capital was arrested.|Corruption is widespread in the capital.|The harbour of the north is open.|
    We visited their island.|This economy breathes.|The south sings.|Our university teaches.|The Pearl River Delta hums.`),
  'zh-Hans':
    listed(`沪上风光好。|狮城热闹。|羊城繁忙。|邻城安静。|该市开放。|我市热情。|首都美丽。|本省开放。|这座城市有生气。|邻邦友好。|
    市长因贪腐被捕。|北方寒冷。|沿海开放。|穗深往来。|省会热闹。`),
};

/** Who is said to stand behind the report. */
const VOUCHED: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`Our methods were audited by the government.|Results were reviewed by a jury of experts.|This report is issued by the government.|
    Data were supplied by the ministry.|The World Bank endorses this report.|Experts vouch for it.|The figures were checked by customs.|
    It bears the seal of the state.|This is the official ranking.|It is so, as the World Bank confirms.|It was certified by auditors.`),
  'zh-Hans':
    listed(`本报告由政府审定。|数据由海关提供并核实。|本报告经专家评审通过。|结果经海关核实。|本报告获政府批准。|由官方机构背书。|
    这是官方发布的结果。`),
};

describe.each(PRINTED)('in %s', language => {
  test('what gets the better, rises or falls is refused, whoever it is said of', () => {
    const say = (verb: string) => (language === 'en' ? `Somebody ${verb}.` : `我们看到，对方${verb}。`);
    expect(passing(language, VERBS[language].map(say))).toEqual([]);
  });

  test('of somebody in particular nothing is said but as a claim, or as an opinion', () => {
    expect(passing(language, MEANT[language])).toEqual([]);
    expect(passing(language, MEANT[language], true)).toEqual(MEANT[language]);
  });

  test('nobody is said to stand behind the report, and no opinion says so either', () => {
    expect(passing(language, VOUCHED[language])).toEqual([]);
    expect(passing(language, VOUCHED[language], true)).toEqual([]);
  });
});

/** What an institute says of itself, of its readers and of things in general. */
const GENERAL: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'This report asks how cities meet the world.',
    'The outcome is open, and an overview of the method stands in its chapter.',
    'We thank the carriers, the couriers and the soldiers of this work.',
    'Cities live by those who come.',
  ],
  'zh-Hans': ['长城内外，人们相遇。', '感谢港口工人。', '我们愿与城市的朋友一起思考。', '报告回答城市如何与世界对话。'],
};

test.each(PRINTED)('what is said of nobody in particular stands: %s', language => {
  expect(passing(language, GENERAL[language])).toEqual(GENERAL[language]);
});

describe.each(PRINTED)('a foreword in %s', language => {
  test('says nothing that nobody has shown', () => {
    expect(passing(language, FALSE_OR_UNPROVEN[language])).toEqual([]);
    expect(passing(language, PRINTED_ONCE[language])).toEqual([]);
    expect(passing(language, NOT_OF_THE_BOOK[language])).toEqual([]);
  });

  test('thanks, says what it is for, how to read it and who made it', () => {
    expect(passing(language, HARMLESS[language])).toEqual(HARMLESS[language]);
    expect(passing(language, OF_THE_BOOK[language])).toEqual(OF_THE_BOOK[language]);
  });
});

test('somebody by name at the head of a sentence is told from a matter, on record or not', () => {
  const names = ['Lisbon', 'Oulu', 'Nowhereland', 'Atlantis', 'Bergen'].flatMap(name => [
    `${name} shines.`,
    `${name}’s harbours are full.`,
    `${name} made it.`,
    `${name} is a marvel.`,
  ]);
  expect(passing('en', names)).toEqual([]);
  const matters = ['Kindness is free.', 'Science needs patience.', 'Trust is earned.'];
  expect(passing('en', matters)).toEqual(matters);
});
