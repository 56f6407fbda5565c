import type { PrintedLanguage } from '../../support/printed-languages.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

/** What an institute may not assert in its own words, by what the sentence is about. */
export const ASSERTIONS: Readonly<Record<PrintedLanguage, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'lists and records':
      listed(`The lists are thorough.|The data were gathered by clerks.|The figures come from customs offices.|Our records are sound.|
      The sources are impartial.|The sample mirrors the world.|The results are convincing.|The index is a poll of merchants.`),
    publishers: listed(
      `The publishers sponsor us.|The publishers were paid.|Publishers adore our work.|The publishers own the institute.`,
    ),
    'method and titles':
      listed(`The method was blessed.|The criteria are fair.|The titles are decided by a committee.|The weights were set in secret.|
      The profiles were dictated by the cities.`),
    'whole groups': listed(`German cities are in bloom.|Cities of the east glitter.|Africa is awake.|China dazzles.`),
    'who stands behind it': listed(
      `Ministers cite this report.|Scholars praise our findings.|Our institute belongs to the state.|This report is cherished abroad.`,
    ),
    'how it went':
      listed(`The race is thrilling.|The margin was slim.|The tide is coming in.|The landscape is calm.|The spell was broken.|Fortunes have parted.|
      Everything is in flux.|It was a rout.|Box trade went through the roof.|Terminals are full.|Berths are scarce.|Quays are empty at night.|
      Big ships bypass small harbours.|Exports reached a new high.|Finance is the weakness of our cities.|Orders were off the charts.`),
  },
  'zh-Hans': {
    'lists and records': listed(`榜单详实。|数据源自海关。|样本覆盖各洲。|结果令人信服。|数字由职员收集。|名单周全。`),
    publishers: listed(`发布机构赞助了本所。|发布机构深表赞同。|发布机构收了钱。`),
    'method and titles': listed(`方法得到赞许。|评选标准公正。|称号由委员会决定。|权重暗中设定。`),
    'whole groups': listed(`德国城市欣欣向荣。|非洲觉醒。|亚洲城市熠熠生辉。|中国耀眼。`),
    'who stands behind it': listed(`本所属于国家。|本报告备受珍视。|学者赞扬，本报告享誉海外。|本报告被议会引用。`),
    'how it went': listed(
      `格局平静。|潮流涌动。|魔咒解除。|悬念落定。|捷报传来。|势头良好。|航运业欣欣向荣。|码头繁忙。|泊位紧张。|船舶在锚地排队。|盐田的灯火彻夜通明。|科研是我们的亮点。|主管部门为本报告背书。`,
    ),
  },
};

/** Facts and places in the dress of an opinion. */
export const FACTS_AS_OPINIONS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`We think that Beijing finished last.|The statistics prove that Beijing shines.|It is a known fact that Beijing shines.|The surveys say that Beijing shines.|
    In our view Beijing has led.|Beijing used to be behind Shanghai.|The index favours Shanghai over Beijing.|The mayor of Beijing told us that the figures are right.|
    Beijing beat Shanghai.|We think that Beijing dropped out of the list.|To us Beijing stands above Shanghai.|The list is rigged.|Scholars verified this.|We believe that Beijing passed Shanghai.|In fact, Beijing shines.`),
  'zh-Hans': listed(
    `我们认为北京落后。|我们觉得指数偏袒上海。|上海胜过北京。|我们认为上海高于北京。|市长告诉我们数据无误。|我们认为北京跌出榜单。|上海先于北京。|数据证明北京出色。|事实上北京出色。|众所周知，北京出色。|专家核实了这一点。|在我们看来，北京排在上海之后。|调查表明北京出色。`,
  ),
};

/** Judgements, wishes and doubts, which an opinion is for. */
export const OPINIONS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: listed(`We think that Beijing deserves more attention.|In our view Beijing should build more parks.|We would rather live in Shenzhen.|
    To our mind rankings say little about happiness.|We wish that Beijing published more data.|Shanghai is the most beautiful port we know.|
    Beijing impresses us.|We doubt that money makes a city.`),
  'zh-Hans': listed(
    `我们认为北京值得更多关注。|我们希望北京建更多公园。|我们更愿意住在深圳。|在我们看来，榜单很少谈到幸福。|上海是我们所知最美的港口。|北京令我们印象深刻。`,
  ),
};
