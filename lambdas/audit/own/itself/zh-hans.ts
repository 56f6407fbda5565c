import { type Spoken, type SpokenNouns, whole } from './spoken.ts';

const REPORT = '(?:本|这份|这一|该份|我们的|我们这份|本院的?|本所的?|本机构的?)(?:年度)?报告';
const THIS = `(?:这|此|${REPORT})`;
const WE = '(?:我们|本院|本所|本机构|本会|我院|我所)';
const OURS = `(?:${WE})?(?:的|(?:编制|发布|出版|推出)的)?`;
const MAKING = '(?:编制|发布|出版|编写|推出)';
const MAKES = `${MAKING}(?:[并和]${MAKING})?`;
const ANNUAL = '(?:年度)?(?:报告|年报)';
const NUMBERED = `(?:份|期|版|本|部|次${MAKES}的?)`;
const ONES = '一 二 三 四 五 六 七 八 九'.split(' ');
const NUMBERS: readonly (readonly string[])[] = [
  ...ONES.map(one => (one === '二' ? ['二', '两'] : [one])),
  ...['十', ...ONES.map(one => `十${one}`), '二十', ...ONES.map(one => `二十${one}`), '三十'].map(word => [word]),
];
const NUMBER = String.raw`(?:${NUMBERS.flat().toReversed().join('|')}|\d{1,2})`;
const or = (nouns: string): string => (nouns === '' ? '' : `|${nouns}`);

export const ZH_SPOKEN: Spoken = {
  language: 'zh-Hans',
  we: '我们',
  sentences: (nouns: SpokenNouns) => {
    const kind = `(?:年度)?(?:(?:城市|榜单|排名|排行榜${or(nouns.units)}${or(nouns.rankings)})(?:排名|榜单)?)?的?${ANNUAL}`;
    return [
      `${THIS}(?:是|为)${OURS}(?<first>首|第一)${NUMBERED}(?:关于)?${kind}?`,
      `${THIS}(?:是|为)${OURS}(?<nth>第(?:[二三四五六七八九十]|十[一二]|\\d{1,2}))${NUMBERED}${kind}?`,
      `${WE}(?<first>首次|第一次)${MAKES}(?:${REPORT}|${kind})`,
      `${REPORT}(?:为|系|是)?(?<first>首次|第一次)${MAKES}`,
      String.raw`${THIS}(?:是|为)${OURS}(?<year>\d{4})年?(?:度)?(?:的)?${kind}`,
      String.raw`${WE}(?:自|从)(?<since>\d{4})年(?:起|开始|以来)(?:每年|逐年)?${MAKES}(?:${REPORT}|${kind})`,
      String.raw`${REPORT}(?:自|从)(?<since>\d{4})年(?:起|开始|以来)(?:每年|逐年)?${MAKES}`,
      `${WE}每年${MAKES}(?:一(?:份|期|次))?(?:${REPORT}|${kind})`,
      `${REPORT}每年${MAKES}(?:一(?:份|期|次))?`,
      `(?:${REPORT}|${WE})(?:共)?(?:统计|计入)(?:了)?(?<counted>${NUMBER})(?:[个项份张]${or(nouns.measures)})(?:榜单|排名|排行榜?|指数${or(nouns.rankings)})`,
      `(?:${REPORT}|报告|全文)(?:共|共分|共分为|分|分为|共有|有|由)(?<chapters>${NUMBER})(?:个)?(?:部分|章|章节|编|节)(?:组成|构成)?`,
      `${REPORT}以(?<languages>${NUMBER}种语言|中英文|英中文|中文和英文|英文和中文|中英两种语言)${MAKES}`,
      '(?<languages>中文版?[与和]英文版?|英文版?[与和]中文版?)(?:的)?内容(?:一致|相同)',
    ].map(whole);
  },
  numbers: NUMBERS,
  languages: { en: '英', 'zh-Hans': '中' },
  general: nouns =>
    whole(
      `(?:每一?|各)(?:座|所|家|个|处|间${or(nouns.measures)})?(?:城市|港口|博物馆|图书馆|剧院|大学|学校|机构|经济体|国家|地区|地方|藏品|读者${or(nouns.units)})(?:都)?有(?:着)?(?:各自|自己)(?:独特)?的(?:故事|历史|性格|声音|音色|色彩|节奏|风格|味道|魅力|习惯|歌|音乐|面貌|精神|灵魂|观众|读者|任务|问题|传统|记忆)|每一?(?:座|所|家|个${or(nouns.measures)})(?:城市|港口|博物馆|图书馆|剧院|大学|学校|机构|经济体|国家|地区|地方|读者${or(nouns.units)})都(?:不一样|不同|各不相同|与众不同)`,
    ),
  first: /首|第一/u,
  reported: /报告|年报|本刊/u,
  writtenFirst: '这是我们的首份年度报告。',
  dated:
    /(?:我们|本院|本所|本机构|本会|我院|我所).*(?:19|20)\d{2}年|(?:19|20)\d{2}年.*(?:我们|本院|本所|本机构|本会|我院|我所)/u,
};
