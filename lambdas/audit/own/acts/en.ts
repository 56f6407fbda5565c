import type { UnitNoun } from '../../../records/report.ts';
import { listed } from '../book/book.ts';
import { literal } from '../pattern.ts';
import { EN_PERSON } from '../thanks.ts';
import type { ActReader } from './acts.ts';
import { EN_GENERAL, EN_ORDINARY, EN_WORKING } from './words-en.ts';

const BOOK =
  '(?:report|book|volume|edition|foreword|preface|introduction|commentary|essay|chapter|section|part|page|table|chart|map|note|footnote|annex|appendix|glossary|index|summary|cell|box|list\\sof\\s\\p{Ll}+|profile|picture|photograph|column|row|dagger|asterisk|star|sign|symbol|abbreviation|caption|heading|sentence|word|text|quotation|reference|view|opinion|comment|suggestion|remark|error|mistake|translation|term|definition|website)(?:es|s)?';
/** What is on record too, so that only how it is printed is a matter of the book. */
const ENTRIES =
  '(?:name|date|number|figure|title|question|answer|source|line|dot|circle|arrow|colou?r|shade|letter)(?:s|es)?';
const PRINTED = String.raw`(?:(?:in|of|with|at|behind|on)\s[^.,;]{1,40}\s)?(?:(?:is|are|was|were)\s(?:always\s|not\s)?(?:spelled|given|written|printed|marked|explained|set|listed|named|cited|found|sorted|drawn|shown|numbered|translated|put|welcome)|stands?|refers?|points?\sto|follows?|marks?|leads?\sto)`;
const ROLES =
  '(?:readers?|editors?|authors?|translators?|designers?|printers?|proofreaders?|librarians?|colleagues?|teachers?|students?|friends?|researchers?|scholars?|journalists?|famil(?:y|ies)|team)';

/** How a sentence begins by which something is done in words: whoever speaks, whoever is addressed, what is asked, thanked or pointed at. */
const OPENINGS = new RegExp(
  [
    String.raw`^["“(]?(?:we|i|let|please|may|thanks|thank|dear|welcome|should|if|whoever|you|see|send|write|read|skip|turn|look|have\syou|do\syou|now|here|finally|so\smuch|from\shere|what\sfollows|(?:in|some\sof|much\sof)\swhat\sfollows|as\s(?:always|before|ever|in)|where|before|with\sthis|with\sthanks|without\s(?:our|the|their|your|these|this)|for\s(?:our|those|all|everyone|everybody)|to\s(?:all|our|the|those|everyone|everybody|whom)|none\sof\s(?:this|these)|nothing\s(?:in|of|on)\s(?:this|these|the)|nobody\s(?:has|needs)\sto|no\sone\s(?:has|needs)\sto|there\sis\sno\sneed|how|why|what|who|when|which|can|is\sit|behind\s(?:this|every|each)|whatever|(?:any|every)thing\sthat)\b`,
    String.raw`^["“(]?(?:our|my)\s(?:\p{Ll}+\s){0,2}?(?:thanks|word|intention|aim|purpose|hope|wish|idea|address|door|gratitude|task|question|interest|team|concern|debt|readers?)s?\b`,
    String.raw`^["“(]?(?:special|warm|many|further|our|my|sincere|particular)\sthanks\b|^["“(]?a\s(?:short\s|brief\s|special\s|final\s|last\s)?(?:note|word|few)\b|^["“(]?(?:more|details|further\sdetails|further\sreading)\s(?:on|about|of)?\s?(?:this|these|that|the|method)\b`,
    String.raw`^["“(]?(?:it|this)\s(?:is|was|has\sbeen|would|took|gives)\s(?:not\s|also\s|always\s)?(?:with\s(?:pleasure|joy|gratitude)|an?\s(?:[\p{Ll}-]+\s)?(?:pleasure|joy|delight|privilege|honou?r|road|way|journey|guide|book|report|invitation|beginning|attempt|companion|tool|word|matter|question|list|list\sof)|our\s(?!(?:first|last|final|next)\b)|hard|easy|worth|up|to|for|meant|please|us|neither|here|(?!(?:first|second|third|last|next|up|equal|close|prior|ahead|nearer|superior|inferior|due)\b)\p{Ll}+\sto)\b`,
    String.raw`^["“(]?(?:(?:the|this|these|each|every|all|both|some|an?|our|its|their|any|most|other|no)\s)?(?:(?:of\s)?(?:the|these|our)\s)?(?:(?!(?:are|is|was|were|of|for|to)\b)[\p{Ll}-]+\s){0,2}?${BOOK}\b`,
    String.raw`^["“(]?(?:(?:the|each|every|all|an?)\s)?(?:[\p{Ll}-]+\s)?${ENTRIES}\s${PRINTED}\b|^["“(]?an?\s(?:list|ranking|table|number)\s(?:is\s(?:where|an?)|invites|asks|begins|needs)\b|^["“(]?the\srest\sof\s(?:this|the)\b`,
    String.raw`^["“(]?(?:in|on|at|through)\s(?:the|this|these|each|every|all|our)\s(?:[\p{Ll}-]+\s)?${BOOK}\b`,
    String.raw`^["“(]?(?:(?:the|our|all|some|many|most)\s)?(?:general\s|hurried\s|curious\s)?${ROLES}\s(?:in|who|and|alone|may|can|will|should|might|are|is|wish|thank|need|with|as)\b|^["“(]?(?:those|anyone|everyone|everybody|anybody|people|many\speople)\s(?:who|had|helped)\b`,
    String.raw`^["“(]?(?:the\s)?responsibility\b|^["“(]?writing\b|^["“(]?preparing\b|^["“(]?reading\b|^["“(]?work\son\b|^["“(]?its\s(?:purpose|aim)\b|^["“(]?the\s(?:aim|idea|purpose|authors|following|pages)\b`,
  ].join('|'),
  'iu',
);

/** Readers, whoever they are, for whom a book is meant. */
const FOR_WHOM = String.raw`(?<=\b(?:book|report|it|written|wrote|made|meant|useful|helpful|addressed|is|them)\s(?:for|to)\s)(?:(?:\p{Ll}+s,\s)*\p{Ll}+s,?\sand\s\p{Ll}+s(?=[,.!]|\salike\b|$)|(?:\p{Ll}+s,\s)*\p{Ll}+s(?=\sand\s(?:everyone\b|\s)))`;

/** Words that count, compare, deny or single out elsewhere, where they do so of a book, of its making, or of what is asked of its readers. */
const PHRASES = [
  String.raw`^(?:it|this)\s(?:is|was|has\sbeen|would|took)(?=\s(?:with|an?|our|hard|easy|worth|up\sto|for|please|us|(?:not\s)?(?!(?:first|second|third|last|next|up|equal|close|prior|ahead|nearer|superior|inferior|due)\b)\p{Ll}+\sto)\b)|(?:reading|writing|enjoy|enjoyed|quote|cite|copy|share|spell|thank)\s(?:it|them)(?=\s(?:as|and|with|all)\b|[.,;!?]|$)|left\sit\sout(?=[.!]?$)|that\sit\s(?:will|may|can)\sbe\s(?:useful|helpful|of\suse)|what\scan\sit|(?:the\scare|as)\sthey\sdeserve|their\s(?:owners|help|patience|care|time|trust|advice|work|source|sources|support|forbearance|comments|questions|letters|names?|end|order|own)|his\s(?:help|patience|advice|comments|time)|her\s(?:help|patience|advice|comments|time)|its\s(?:source|sources|readers?|full\stitle|title|author|purpose|aim|predecessor|frame|own)|or\sthe\sother|(?:no\s)?other\s(?:purpose|readers|words)|something(?=\s(?:is|are)\s(?:missing|unclear|wrong)\b)|(?:could|do|did|can)\snot\sestablish\ssomething|somebody\selse(?=[.!]?$)`,
  String.raw`(?:do|does|did|have|has|had|would|could|can|may|must|need|should|will|shall|is|are|was|were)\snot\b|cannot|(?<=[,;]\s(?:and\s|but\s)?)not(?=\s(?:to|as|of|for|what|that|an?|the)\b)|and\s(?:not|what\snot)\b|what\snot\b|or\snot\b|neither|nor\b`,
  String.raw`without\s(?:loss|the\smany|our|your|you|their|the\s(?:help|patience|care|trust|support|many|people)|these|this|asking|delay|a\sword|further|whom|which|permission|hurry|haste)|but\sfor`,
  String.raw`(?:none|nothing|something|anything)\s(?:of|in|on|here)(?:\s(?:this|these|the|it|our))?\b|nothing\selse|(?:no|little)\s(?:need|intention|wish|advice|forecasts?|predictions?|judgement|judgment|position|stand|opinion|special\sknowledge|previous\sknowledge|harm|promises?|verdicts?|recommendations?)|nobody(?=\s(?:has|needs)\sto)|no\sone(?=\s(?:has|needs)\sto)|take\ssides`,
  String.raw`(?:each|every|all|both|any|either)\s(?:of\s)?(?:(?:the|our|these|this|those|who|you|of\syou|my|your)\s)?(?:(?!${ROLES}\b)[\p{Ll}-]+\s)?(?=${BOOK}\b|readers?\b|who\b|those\b|letters?\b|of\b|profile|month|morning|evening|questions?)|for\sall|thank\s(?:you\s|them\s)?all|to\s(?:you\s)?all\b|all\s(?:readers|colleagues|who|those|letters|the\speople|of\syou)|all\s(?:follow|have|are\sbuilt)|above\sall|after\sall|at\sall|in\sall|all\sof\sus|all\sremaining|any\sremaining`,
  String.raw`(?:the\s|our\s|its\s|this\s|your\s|a\s|whose\s)(?:first|second|third|last|next|previous|following|final|whole|same|only|other|single)(?=\s(?:few\s)?(?:${BOOK}|step|draft|editor|reader|idea|thought|version|thing|question|few|order|plan|pattern|way|form|structure|layout|time|glance|sight|word|lines?|steps|to\sthank|deals?|with|half|one|proof|copy)\b)|(?:the\s)?(?:first|second|third|last|next)\s(?:with|deals?|explains?|to)|^(?:first|next|last|secondly)\b|let\sus\sfirst|at\sfirst|for\sthe\sfirst\stime\sreaders?`,
  String.raw`one\s(?:by\sone|after\s(?:the\sother|another)|more\sthing|should|can|may|might|at\sa\stime|another)|(?:one|two|three|four|five)\s(?:questions|remarks|things|words|kinds\sof\sreaders|notes|hints|points|reasons|ways|minutes|hours|steps|sentences)|(?:in|into|on|at)\sone\s(?:place|page|book|volume|piece)|(?:is\sthe|as\sthe)\sone(?=\sbefore)|a\suseful\sone|once\smore|more\sthan\s(?:once|twice)|once\sagain|twice|two\sor\sthree|ten\sminutes|only\sten|(?:how|where|why)\s(?:should|can|does|may)\sone|go\sfirst|(?:the\s)?questions?\sof\schange|past\sand\spresent`,
  String.raw`a\sfew|a\scloser\slook|many\s(?:people|thanks|hands|of\s(?:you|our|us|them)|readers|friends|letters)|the\smany|much\s(?:to|from|of|for|more|that)|so\smuch\s(?:for|of)?|as\smuch\sas|as\smany|how\smuch|more\s(?:on|about|of|to|details?|than\s(?:once|glad|welcome|happy|grateful))|(?:find|know|learn|read|say|see|hear|find\sout)\smore|some\smore|rather\s[^.;]{1,40}\sthan|more\sor\sless|no\smore(?=[.!]?$)|at\s(?:least|most|best)|most\sof\sall|the\smost\sof|as\swell|as\slong\sas|no\slonger\sthan|in\sturn|in\sshort|in\spart|the\srest|what\smore`,
  String.raw`(?:our|one’s|one's|your|their)\s(?:very\s)?best|best\s(?:wishes|thanks|read|left|to\s(?:read|begin|start))|to\sthe\sbest\sof|the\ssimplest(?:\sof\s(?:them|these|all|questions))?|the\ssimplest(?=\s(?:question|case|way))|had\sbetter|better\s(?:left|to)|easiest|easier|the\ssooner|(?:the\s\p{Ll}+er),?\sthe\sbetter`,
  String.raw`(?:always|ever|still|never|again|only|alone|yet|almost|nearly|exactly|just|no\slonger|already|hardly)(?=\s(?:welcome|we|you|been|be|a\spleasure|happy|glad|open|grateful|meant|intended|for|responsible|asked|wondered|to|as|those|if|when|where|the|what|one|begun|has|would|appear|quite|with)\b)|(?<=\b(?:is|are|as|have\syou|we|us|you|alone|ours|year|you|this|them|it|not|authors|editors|would|has|that)\s)(?:always|ever|still|never|again|only|alone|yet|already)`,
  String.raw`(?:a\s)?(?:good|happy|new|next|coming|last|this|past)\syears?(?:['’]s)?|in\s(?:earlier|previous|former|other|recent)\s(?:years|editions)|year['’]s(?=\s(?:edition|report|book))|the\sone(?=\sbefore)|(?:the\s)?same(?=\s(?:plan|order|pattern|way|form|structure|layout))|years?\sof\s(?:work|patience|friendship)|over\sthe\s(?:years|months|summer|winter|spring|autumn)|(?:day|month|year)(?:,\s(?:day|month|year)){2}|after\syear`,
  String.raw`(?:leave|leaves|left|leaving)\s(?:an?|the|this|that|these|some|out|blank|empty|open|to|no|us|you|on|alone|room)\b|(?:is|are|was|were|been)\s(?:deliberately\s|intentionally\s)?left|from\sleft\sto\sright|on\sthe\s(?:left|right)|left\sto\s(?:the|our|you)`,
  String.raw`(?:keep|keeps|kept|keeping|hold|holds|held|holding)\s(?:the|our|this|these|an?|in|to|what|your|you|us|those|that)\b`,
  String.raw`(?:avoid|against|about|for|of|report|find|found|see|spot|notice|discover|come\sacross|forgive|correct|any|remaining|full\sof|all|such|by|an|of\sour|our|the|these|from|printing|as)\s(?:an?\s|any\s|all\s|our\s|the\s|such\s|these\s|some\s|remaining\s)?(?:mistakes?|errors?|slips?|faults?)|^(?:the\s|all\s|any\s)?(?:remaining\s)?(?:mistakes?|errors?|slips?)(?=\s(?:of|in|that|are|remain|and)\b)|(?:of|with|late|these|any|your|such|through)\scorrections?`,
  String.raw`(?:takes?|took|taking|turns?|look|looks|looked|puts?|picks?|picked|goes|back|set|sets|drawn|drew|is|are)\s(?:up|down)(?=\s(?:by|a|the|this|these|one|two|three|with|in|some|every|to)\b)|up\sto\s(?:you|the\sreader|date|us|them)|end\sup|sum\sup|made\sup|make\sup|grew\sup|look\sup|follow\sup|up\sfor|set\sdown|write\sdown`,
  String.raw`(?:keep|remains?|stays?)\s(?:in\smind|ours|silent|our\s\p{Ll}+|to\sbe|to\s(?:thank|say|the)|for\s(?:us|you|those))|it\sremains(?=\sto\b)|that\sremain\b|mistakes\sremain`,
  String.raw`(?:by|of|in|to|with|for|against|the|a)\s(?:change|changes)\sof\s(?:address|subject|tone)|(?:move|moves|change|changes|shift)(?=\s(?:on|to\sthe|the\ssubject|pages?|now)\b)|join\sus|enter\sinto|return\sto|falls?\sinto|follow(?:s)?\sthe\ssame|reach\sus`,
  String.raw`in\s(?:English|Chinese|Latin|French|German)|(?:English|Chinese)(?=\s(?:text|version|reader|readers|translation|edition|form|forms|names)\b)|common\sin`,
  String.raw`of\sour\sown|on\s(?:its|their|your|his|her)\sown|their\sown|its\sown|by\s(?:itself|themselves)|in\sitself|all\sby|in\s(?:square|round)\sbrackets|in\s(?:bold|italics|brackets|capitals)|in\sa\swide\ssense|to\sscale|in\sorder|in\sthe\sorder|out\sof\sorder|above|below|beyond|under\sthe|over\sto|over\sand\sover|all\sover|beneath|up\sfrom`,
  String.raw`not\sonly|if\snot|if\sonly|only\sif|may\sor\smay|as\sfar\sas|as\ssoon\sas|so\sfar|thus\sfar|by\sfar\sno|(?:the\s)?(?:same|usual)\sway|at\sthe\ssame\stime|the\ssame\sas|all\sthe\ssame|once\s(?:the|they|we|you)|at\sonce|for\sonce|both\s(?:of|in|and)|either\sway|anyone|anybody|whole|the\slatter|the\sformer|single|earlier\s(?:in|editions?|chapters?|pages?)|later\s(?:in|on|chapters?|pages?)|further|nothing(?=\s(?:we|to)\b)`,
  String.raw`(?:investment|legal|financial|travel|medical)\sadvice|for\sinvestors|a\s(?:fair|good)\scomparison|by\s(?:name|subject|theme|year)|sorted|of\scharge`,
  // When, from where and in what it is read; what is announced; for whom it is meant.
  String.raw`(?:at|on)\s(?:a\s)?(?:first|second)\s(?:reading|glance|sight|look)|at\sany\s(?:time|point|page)|look(?:ed)?\sup(?=[.,!]|$)|(?<=\b(?:read|begin|start|look)\s(?:\p{Ll}+\s){0,3}?)from\sthe\s(?:top|bottom|end|back)|names\sof\s(?:places|people)|(?:anything|something|whatever|what)\s(?:that\s)?is\s(?:wrong|unclear|missing)(?=\s(?:is|we|you)\b)`,
  String.raw`(?<=^let\sus\s(?:begin|start|turn|go\son|end)\s(?:with|to)\s)(?:the\s)?\p{Ll}+(?=[.!]?$)`,
  FOR_WHOM,
];

/** What such words would tell all the same: that nothing is missing or wrong, that others approve or know, what shows or proves. */
const TELLING = [
  String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|both)\s(?:\p{Ll}+\s)?(?:chapters|parts|sections|pages|tables|charts|languages|versions|editions|issues|rankings|lists|sources|titles)\b|\b(?:first|second|third|last|next)\s(?:in|of|by|at|is|up|place|us)\b|\buntrue\b|\bsurprise\b|\bin\sfront\b|\b(?:we|i|you|here|on\s[^.,]{1,30}page)\s(?:\p{Ll}+ly\s)?(?:see|saw|say|said|hear|think|believe|like)\s(?:it|them|others?)\b`,
  String.raw`\b(?:no|free\sof|without(?:\sany)?|not\sa\ssingle|never)\s(?:\p{Ll}+\s)?(?:mistakes?|errors?|slips?|gaps?|faults?|doubts?)\b`,
  String.raw`\b(?:nothing|nobody|no\s\p{Ll}+|none(?:\sof\s[\p{Ll}\s]+?)?|no\sone)\s(?:here\s|in\s(?:this|the|our)\s\p{Ll}+\s)?(?:is|was|are|were|has|have|had|will|can|could|does|did)\s(?:been\s)?(?!(?:meant|intended|to\b|asked|written|printed\sas|offered|advice|forced|perfect|ever\smeant|said\sto)\b)`,
  String.raw`\b(?:all|every|each|our|many|most|some|the|these|whose)\s(?:of\s(?:our|the|you)\s)?(?:\p{Ll}+\s)?(?:readers?|students?|teachers?|researchers?|journalists?|scholars?|friends|people|librarians?|colleagues)\s(?:\p{Ll}+ly\s|all\s|have\s|has\s|always\s|already\s|had\s|will\s)*(?:agreed?|trust(?:s|ed)?|prais\w+|choos\w+|chose|chosen|prefer\w*|recommend\w*|respect(?:s|ed)?|believed?|know|knew|love[ds]?|confirm\w*|accept\w*|judge[ds]?|select\w*|pick(?:ed)?|decid\w+|call(?:ed|s)?|named|use[sd]?|honou?r\w*|admir\w*|enjoyed|think|thought|learn(?:ed)?|buy|bought)\b`,
  String.raw`\b(?:tables?|charts?|maps?|lines?|chapters?|pages?|reports?|results?|findings?|lists?|figures?|sources?|edition|summary|colou?rs?|data|questions?|answers?|names?|words?|pictures?|evidence|method|editions|it|this|which|what)\s(?:\p{Ll}+ly\s|also\s|all\s|will\s|can\s|may\s)*(?:prove[sd]?|shows?\s(?:that|an?\s\p{Ll}+\s\p{Ll}+(?=[.!]?$))|confirms?|agree[sd]?|say\sthe\ssame|says?\sthat|tells?\sus\sthat|surpris\w+|disappoint\w+|means?\sthat|belongs?\sto|matter(?:s|ed)|points?\s(?:up|down)|goes|went|are\sright|is\sright|are\strue|is\strue|was\sright|are\swrong|is\swrong)\b`,
  String.raw`\b(?:(?:is|are|was|were)\s(?:always\s|never\s|all\s|also\s|quite\s|very\s)?(?:the\s)?(?:true|right|wrong|correct|complete|important|necessary|new|old|open|full|famous|known|respected|recognised|harmless|fair)(?=[.!,;]|$|\s(?:and|to\sall|for\sall|by)\b))`,
  String.raw`\bwe\s(?:\p{Ll}+ly\s|all\s|also\s|now\s|have\s|had\s|alone\s|always\s|never\s|do\snot\s|still\s)*(?:know(?!\s(?:that\sa\s|how\s(?:hard|much)|from|each))|knew|found(?!\s(?:time|help))|discovered|saw(?!\sto)|heard|learned\sthat|visited|met|read\severy|judged|proved|checked\s(?:all|every)|corrected|speak\sfor|spoke|live|lead|understand|understood|win|are\s(?:right|trusted|read|proud|known|important)|are\sthe|have\sno\s|made\sno|make\sno|were\sright|decided\severything|chose)\b`,
  String.raw`\bour\s(?:\p{Ll}+\s)?(?:report|book|method|team|readers?|work|edition|tables?|results?|editors?|authors?|institute|data|findings?|sources?|questions?|answers?|name|list|charts?)\s(?:is|are|was|were|has|have|had|know|knows|proved|speaks?|agrees?|lives?|leads?|includes?)\b(?!\s(?:meant|written|printed|divided|explained|described|sorted|set|to\b|for\b|on\b|in\sthe|at\b|an?\s(?:guide|companion|tool|attempt|invitation|beginning|map|aid|small\steam|team)|not\s(?:an?|meant|for)|open\sto|always\swelcome|welcome|named|listed|marked|found|put|asked|free\sto))`,
  String.raw`\b(?:sold\s(?:out|well)|in\s(?:high\s)?demand|of\sits\skind|in\sthe\s(?:world|country|field|subject)|around\sthe\sworld|all\sover\sthe\sworld|everywhere|worldwide|by\sfar|ever\s(?:made|printed|written)|standard\swork|last\sword|the\s(?:best|only|first|most|same)\s(?:report|book|edition|method|guide|list)|as\s(?:we|everybody|everyone|you)\s(?:all\s)?know|that\severybody|everybody\sknows|everyone\sknows|it\sis\s(?:known|true|right|certain|clear)\sthat|true\sthat|certain\sthat|the\sfact\sthat|without\sdoubt|of\scourse|remember\sthat|forget\sthat|mind\sthat|note\sthat|aware\sthat|glad\sthat|happy\sthat|pleased\sthat|sorry\sthat|proud|surprised\sthat|convinced\sthat|confident\sthat|grateful\sthat|see\sthat|agree\sthat|learned?\sthat|understand\sthat|because)\b`,
  String.raw`\beditions\s(?:is|are|was|were|has|have)\b|\b(?:old|new|other)\sones\b|\bour\s(?:first|last|second|third|final|next)\s(?:annual\s)?(?:reports?|editions?|issues?|books?|volumes?)\b(?!\s(?:has\salready|shall|will))`,
  String.raw`\b${ROLES}(?:\sand\s${ROLES})*\s(?:use|read|quote|cite|like|share|need|want|support|accompany|follow|visit|wrote|made|sent)s?\b(?!\sto\b)`,
  String.raw`\b(?:paid|pay|bought|sold|accepted|left|lost|chose|chosen|recommended|praised|honou?red|respected|trusted)\s(?:by|for|us|our)\b|\b(?:by|with|from)\s(?:all|many|most|some|every)\s(?:readers|researchers|scholars|teachers|people|colleagues|friends|librarians|students|sources)\b|\b(?:used|read|known|loved|trusted|cited|quoted)\s(?:by|in)\s(?:all|many|most|every|schools|people|readers|the\s)`,
  String.raw`\b(?:city|cities|towns?|museums?|gardens?|ports?|harbou?rs?|airports?|universit(?:y|ies)|colleges?|econom(?:y|ies)|countr(?:y|ies)|regions?|villages?|trade|goods|logistics)\s(?:\p{Ll}+ly\s|has\s|have\s|had\s)?(?:is|are|was|were|has|have|had|\p{Ll}+(?:s|ed))\b`,
  String.raw`\bwhy\s(?:is|are|was|were|did|has|have|does|do)\s(?!(?:we|you|people|one|readers?|they|a\slist|lists|rankings?|it\sworth|this\s(?:report|book)|so\smany\speople)\b)`,
];

const THANKS = /\b(?:thank|thanks|grateful|indebted|gratitude|owe|dedicated?|memory)\b/iu;

/** What looks like a name inside of a sentence, or behind what was taken out of it: it is read as one elsewhere. */
const NAMED = /(?<=[\p{L}\p{N},;:]\s+|^\s+)\p{Lu}[\p{L}’'-]*/gu;

/** Somebody of the world, and what is said of them behind. */
const RELATED =
  /\b(?:city|cities|towns?|museums?|gardens?|ports?|harbours?|airports?|universit(?:y|ies)|colleges?|econom(?:y|ies)|regions?|countr(?:y|ies)),?\s(?:which|that|who|whose)\b/giu;

/** What many are said to want, to trust or to do: nobody asked them. */
const MANY = '(?:(?:the|these|many|most|some|all|our|young|old)\\s)*';
const WANTED = new RegExp(
  [
    String.raw`^["“]?${MANY}(?:${listed(EN_WORKING).join('|')}|ship)s\s(?!(?:who|and|or|of|in|with|as|may|can|will)\b)\p{Ll}+\b`,
    String.raw`^["“]?${MANY}(?!(?:we|you|i|us|this)\b)(?:\p{L}+(?<!s)s|people|children)\s(?:\p{Ll}+ly\s|also\s|still\s)?(?:prefer|love|like|want|enjoy|trust|respect|expect|need|doubt|forget|forgot)(?:s|d|ed)?\b(?=\s\p{Ll})`,
  ].join('|'),
  'giu',
);

/** The forms that a word may be an ending of. */
function stemsOf(word: string): readonly string[] {
  const plain = word.replace(/['’]s?$/u, '');
  const cut = (end: RegExp, by: string): string => plain.replace(end, by);
  return [
    ...[
      word,
      plain,
      cut(/s$/u, ''),
      cut(/es$/u, ''),
      cut(/ies$/u, 'y'),
      cut(/ied$/u, 'y'),
      cut(/ed$/u, ''),
      cut(/d$/u, ''),
    ],
    ...[
      cut(/ing$/u, ''),
      cut(/ing$/u, 'e'),
      cut(/(\p{L})\1(?:ed|ing)$/u, '$1'),
      cut(/ly$/u, ''),
      cut(/ily$/u, 'y'),
      cut(/^(?:un|re|mis)/u, ''),
      cut(/able$/u, ''),
      cut(/able$/u, 'e'),
    ],
  ];
}

/** The words of a text as they stand. */
const spelled = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}’'-]+/u)
    .map(word => word.replace(/^[’'-]+|[’'-]+$/gu, ''))
    .filter(Boolean);

const wordsOf = (text: string): readonly string[] => spelled(text.toLowerCase()).map(word => word.replace(/’/gu, "'"));

const ORDINARY: ReadonlySet<string> = new Set(listed(EN_ORDINARY));
const GENERAL: ReadonlySet<string> = new Set([...ORDINARY, ...listed(EN_GENERAL)]);
const SAYS_MORE = new RegExp(TELLING.join('|'), 'iu');
const HARMLESS = new RegExp(`(?<![\\p{L}’'-])(?:${PHRASES.join('|')})(?!(?<=\\p{L})[\\p{L}-])`, 'giu');
/** Whom a book is meant for, and who is thanked: of them nothing is said. */
const MEANT_FOR = new RegExp(
  String.raw`${FOR_WHOM}|(?<=\b(?:thank|thanks\sto|grateful\sto)\s)(?:the\s)?\p{Ll}+s(?:,\s(?:the\s)?\p{Ll}+s)*(?:,?\sand\s(?:the\s)?\p{Ll}+s)?(?=\sof\sthis\b|\swho\b|[,.!]|$)`,
  'giu',
);
const PEOPLE = new RegExp(EN_PERSON, 'gu');

const knows = (words: ReadonlySet<string>, word: string): boolean => stemsOf(word).some(stem => words.has(stem));

export const EN_ACTS: ActReader = {
  create: (nouns: readonly UnitNoun[]) => {
    const units = nouns.flatMap(({ singular, plural = singular }) => [singular, plural]);
    const isAbout = units.length === 0 ? null : new RegExp(`\\b(?:${units.map(literal).join('|')})\\b`, 'iu');
    const ofUnits = new Set(units.flatMap(noun => wordsOf(noun)));
    return {
      isAct: sentence => {
        if (!OPENINGS.test(sentence) || /\p{N}/u.test(sentence) || isAbout?.test(sentence)) return false;
        const unnamed = THANKS.test(sentence) ? sentence.replace(PEOPLE, 'a friend') : sentence;
        if (SAYS_MORE.test(unnamed)) return false;
        return wordsOf(unnamed.replace(HARMLESS, ' ')).every(word => knows(ORDINARY, word));
      },
      strange: text => [
        ...[...text.matchAll(RELATED), ...text.trim().matchAll(WANTED)].map(([words]) => words),
        ...spelled(text.replace(MEANT_FOR, ' ').replace(NAMED, ' ')).filter(
          word => !wordsOf(word).every(each => knows(GENERAL, each) || ofUnits.has(each)),
        ),
      ],
    };
  },
};
