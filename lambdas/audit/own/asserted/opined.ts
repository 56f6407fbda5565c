/** Who is said to know it better than an opinion does. */
const KNOWING = `(?:records?|statistics|data|figures?|numbers?|facts?|evidence|results?|lists?|rankings?|index(?:es)?|indices|tables?|surveys?|polls?|studies|research|scores?|history|everybody|everyone|experts?|analysts?|publishers?|readers?|auditors?|scientists?|scholars?)`;
const SHOWING = String.raw`(?:shows?|showed|proves?|proved|says?|said|confirm\w*|demonstrates?|bears?\sout|tells?|agrees?|puts?|places|ranks?|lists|rates?|names|suggests?|indicates?|reveals?|leaves?\sno\sdoubt|makes?\sclear|verif\w+|attests?)(?!\s(?:so\s)?(?:little|nothing|how|what|less|few)\b)`;

const EN = [
  /\bbeyond\s(?:all\s|any\s)?(?:dispute|doubt|question|reproach)\b|\b(?:was|were|been|being|is|are)\s(?:overtaken|beaten|surpassed|outranked|outdone|defeated|dethroned|eclipsed)\b/giu,
  /\b(?:relies|rely|depends?|draws?)\son\s(?:this|our)\s\p{Ll}+|\b(?:accepted|adopted|used|cited)\sby\s(?:all|the|every|many|most)\b|\b(?:nobody|no\sone|none)\s(?:disputes?|doubts?|questions?|denies|deny)\b/giu,
  new RegExp(
    String.raw`\b${KNOWING}\s(?:have|has)\s(?:\p{Ll}+ly\s|all\s|long\s)?(?:shown|proved|proven|found|established|confirmed|settled|agreed)\b`,
    'giu',
  ),
  /\b(?:everybody|everyone|the\s(?:whole\s)?world)\sknows\b|\b(?:auditors?|inspectors?|examiners?|scientists?)\s(?:found|find|saw|see)\b/giu,
  /\b(?:recogni[sz]ed|acclaimed|respected|trusted|praised|admired)\s(?:all\s)?(?:worldwide|everywhere|internationally|abroad|around|over|throughout|by)\b/giu,
  new RegExp(String.raw`\b${KNOWING}\s(?:\p{Ll}+ly\s|all\s|also\s|clearly\s)?${SHOWING}\b`, 'giu'),
  /\b(?:in\sfact|as\sa\smatter\sof\sfact|(?:it\sis\s|is\s)?(?:an?\s)?(?:plain\s|simple\s|known\s)?facts?\s(?:that|is)|it\sis\s(?:a\sfact|certain|proven|established|undisputed|beyond\sdoubt)|(?:is|are|was|were)\s(?:proven|on\srecord)|demonstrably|provably|undoubtedly)\b/giu,
  /\b(?:came|comes?|coming|finish\w*|ended|ends|is|was|placed|remains?|stays?)\s(?:in\s)?(?:last|second\sto\slast|behind\sall|ahead\sof\sall)\b(?!\s(?:year|week|time|month))/giu,
  /\b(?:leads?|led|has\sled|have\sled|is\sahead|was\sahead|fell\sbehind|is\sbehind|was\sbehind|been\s(?:ahead|behind)|passed|overtook|overtakes|entered\sthe\s(?:top|list)|took\sthe\slead)\b/giu,
  /\b(?:(?:is|are|was|were|been|be|lies|lay|stands?|stood|ranks?|ranked)\s(?:\p{Ll}+\s)?(?:ahead|behind|above|below)\b|(?:beats?|beaten|defeat\w*|outrank\w*|surpass\w*|outperform\w*|outdid|outdoes|topp(?:ed|les)|tops)\b|(?:dropped|fell|fallen|drops|falls)\s(?:out|off)\b|(?:left|entered|made|missed)\sthe\s(?:list|ranking|top)\b)/giu,
  /\b(?:favou?rs\s\p{L}+\sover|biased|rigged|manipulat\w*|falsif\w*|cheat\w*)\b|\b(?:mayor|minister|ministry|government|governor|president|publisher|official|spokes\p{L}+)s?\b[^.]{0,40}?\b(?:told|assured|said|wrote|promised|admitted|confirmed)\b/giu,
  /\b(?:audited|verified|confirmed|certified|endorsed|bribed|approved|vetted|corrected|revised)\b/giu,
];

const ZH = [
  /无可(?:争辩|辩驳|置疑|争议)|不容置疑|被[^，。]{1,8}(?:超过|超越|赶上|反超|击败)/gu,
  /(?:依赖|采用|引用|承认|采纳)了?(?:本|我们)|得到[^，。]{0,6}承认|(?:没有人?|无人)(?:质疑|否认|怀疑)|取代了?|战胜|击败/gu,
  /(?:科学家|学者|学界|审计师|审计机构|专家)[^，。]{0,4}(?:已|都)?(?:证明|证实|发现|认定|没有发现|未发现|认可|认证)/gu,
  /举世公认|世所公认|国际公认|公认为|(?:人人|大家|众人|世人|谁)都?(?:知道|晓得|清楚)|(?:为|给)(?:我们|本)[^，。]{0,6}(?:背书|作保|担保|站台)/gu,
  /(?:记录|统计|数据|数字|事实|结果|榜单|排名|名单|指数|调查|研究|得分|人人|大家|专家|证据|读者|》)(?:都|也|均|清楚地?|充分)?(?:显示|表明|证明|说明|证实|印证|指出|称|说|公认|一致|把|将)/gu,
  /事实(?:是|上)|众所周知|毋庸置疑|毫无疑问|确凿|铁证|有据可查|(?:证实|核实|认证|审定|认可|批准)[了过]?/gu,
  /领先|落后|垫底|殿后|超过|超越|赶超|反超|名列|位列|居首|居末|榜[首尾]|排在[^，。]{0,6}[前后]|头把|蝉联|胜过|高于|低于|优于|强于|先于|不如|不及|跌出|掉出|进入(?:前|榜)|退出榜/gu,
  /偏袒|偏向|造假|操纵|作弊|舞弊|收买|(?:市长|部长|省长|总统|主席|政府|部门|官员|发言人|发布机构|发布方)[^，。]{0,8}(?:告诉|表示|保证|承认|声明|宣布|透露)/gu,
];

const foundIn =
  (patterns: readonly RegExp[]) =>
  (text: string): readonly string[] =>
    patterns.flatMap(words => [...text.matchAll(words)].map(([word]) => word));

export const EN_OPINED = foundIn(EN);
export const ZH_OPINED = foundIn(ZH);
