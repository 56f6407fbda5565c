/** Who is said to know it better than an opinion does. */
const KNOWING = `(?:records?|statistics|data|figures?|numbers?|facts?|evidence|results?|lists?|rankings?|index(?:es)?|indices|tables?|surveys?|polls?|studies|research|scores?|history|everybody|everyone|experts?|analysts?|publishers?|readers?)`;
const SHOWING = String.raw`(?:shows?|showed|proves?|proved|says?|said|confirm\w*|demonstrates?|bears?\sout|tells?|agrees?|puts?|places|ranks?|lists|rates?|names|suggests?|indicates?|reveals?|leaves?\sno\sdoubt|makes?\sclear|verif\w+|attests?)`;

const EN = [
  new RegExp(String.raw`\b${KNOWING}\s(?:\p{Ll}+ly\s|all\s|also\s|clearly\s)?${SHOWING}\b`, 'giu'),
  /\b(?:in\sfact|as\sa\smatter\sof\sfact|(?:it\sis\s|is\s)?(?:an?\s)?(?:plain\s|simple\s|known\s)?facts?\s(?:that|is)|it\sis\s(?:a\sfact|certain|proven|established|undisputed|beyond\sdoubt)|(?:is|are|was|were)\s(?:proven|on\srecord)|demonstrably|provably|undoubtedly)\b/giu,
  /\b(?:came|comes?|coming|finish\w*|ended|ends|is|was|placed|remains?|stays?)\s(?:in\s)?(?:last|second\sto\slast|behind\sall|ahead\sof\sall)\b(?!\s(?:year|week|time|month))/giu,
  /\b(?:leads?|led|has\sled|have\sled|is\sahead|was\sahead|fell\sbehind|is\sbehind|was\sbehind|been\s(?:ahead|behind)|passed|overtook|overtakes|entered\sthe\s(?:top|list)|took\sthe\slead)\b/giu,
  /\b(?:audited|verified|confirmed|certified|endorsed|bribed|approved|vetted|corrected|revised)\b/giu,
];

const ZH = [
  /(?:记录|统计|数据|数字|事实|结果|榜单|排名|名单|指数|调查|研究|得分|人人|大家|专家|证据|读者|》)(?:都|也|均|清楚地?|充分)?(?:显示|表明|证明|说明|证实|印证|指出|称|说|公认|一致|把|将)/gu,
  /事实(?:是|上)|众所周知|毋庸置疑|毫无疑问|确凿|铁证|有据可查|(?:证实|核实|认证|审定|认可|批准)[了过]?/gu,
  /领先|落后|垫底|殿后|超过|超越|赶超|反超|名列|位列|居首|居末|榜[首尾]|排在[^，。]{0,6}[前后]|头把|蝉联/gu,
];

const foundIn =
  (patterns: readonly RegExp[]) =>
  (text: string): readonly string[] =>
    patterns.flatMap(words => [...text.matchAll(words)].map(([word]) => word));

export const EN_OPINED = foundIn(EN);
export const ZH_OPINED = foundIn(ZH);
