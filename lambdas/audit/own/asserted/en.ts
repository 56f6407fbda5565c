import type { UnitNoun } from '../../../records/report.ts';
import { literal, oneOf } from '../pattern.ts';
import { type AssertedReader, assertedOf, type Subject } from './asserted.ts';
import { BARE_NAME } from './bare-name-en.ts';
import { EN_OPINED } from './opined.ts';

/** What a report is made of, and what it finds. */
const MATTER =
  oneOf(`lists? rankings? index(?:es)? indices publishers? titles? honou?rs? places? positions? data records? figures?
  numbers? statistics results? sources? samples? methods? methodolog(?:y|ies) profiles? scores? weights? weightings? scales?
  criteria criterion corrections? editions? releases? findings? conclusions? margins? gaps? races? fields? orders? hierarch(?:y|ies) baskets?
  selections? choices? verdicts? judgements? prizes? awards? medals? winners? surveys? polls? experts? jur(?:y|ies) panels? committees? ties
  cities towns ports economies countries nations airports museums universities regions institutions capitals`);

/** No adjective: who speaks, verbs, and what joins. */
const NO_ADJECTIVE = String.raw`(?:we|i|you|they|it|one|who|whoever|please|thanks?|see|look|read|write|ask|let|may|here|there|names?|no|a|an|each|every|to|for|at|by|in|on|of|from|with|behind|under|over|is|are|was|were|has|have|had|do|does|can|will|\p{L}+(?:s|ed|ing))`;
const QUALITIES = String.raw`(?:(?!${NO_ADJECTIVE}\b)[\p{L}’'-]+\s){0,3}?`;
const POINTS = String.raw`(?:the|this|that|these|those|our|its|their|all(?:\s(?:of\s)?(?:the|our|these))?|both|such|some|other|most|certain|your|his|her)\s`;

/** Where a sentence begins to speak of something, and behind what; not behind what asks. */
const CLAUSES =
  /[,;:—–()“”"]|(?<!\b(?:is|was|are|were|written|made|meant|due))\sfor\s(?=\p{L})|\s(?:and|but|that|because|since|while|whereas|so|where|when|although|though|if)\s(?=\p{L})/u;

const REPORT = String.raw`(?:this|our|the|the\spresent|that)\s(?:\p{L}+\s)?(?:report|edition|study|publication|yearbook|issue)`;
const INSTITUTE = String.raw`(?:our|the|this)\s(?:\p{L}+\s)?(?:institute|institution|academy|foundation|sponsors?|partners?|funders?|supporters?|analysts)`;

/** What of a report shows what it found. */
const DRAWN = String.raw`(?:(?:the|these|this|our|each|every|all|no)\s(?:\p{L}+\s)?(?:tables?|charts?|maps?|lines?|colou?rs?|curves?|bars?|diagrams?|rules?)|what\s(?:is|was)\s(?:printed|written|said|told|shown)(?:\shere)?)`;

/** Where in the report something stands. */
const FOUND_IN = String.raw`(?:is|are)\s(?:explained|described|listed|named|given|shown|told|printed|found|set\sout|defined|discussed)\s(?:in|on|at|below|behind|with|where)\b`;

/** By what they are chosen. */
const BY_RULES = /^(?:is|are)\s(?:chosen|ordered|told|listed)\sby\s(?:the\s)?rules?\b/iu;

/** What one does with what is written. */
const TO_BE_READ = String.raw`(?:is|are|was|were)\s(?:there\s)?to\sbe\s(?:read|used|discussed|questioned|checked|shared|copied|asked)\b`;

/** What may be said of many that nobody counts. */
const GENERIC = [
  /^(?:change|come|go|pass|stay|remain|shift|move)(?:\sand\s\w+)?[.!]?$/iu,
  /^(?:is|are)\s(?:an?\s)?(?:\p{Ll}+\s)?(?:places?|windows?|mirrors?|tools?|maps?|gates?|doors?|bridges?|homes?|meeting)\b/iu,
  /^(?:live|meet|keep|hold|need|travel|welcome|ask|listen|teach|gather|invite|connect|breathe|speak|belong\sto\s(?:everybody|everyone|those))\b/iu,
  /^(?:is|are)\s(?:much\s)?(?:talked|spoken|written|asked|heard|thought)\sabout/iu,
  /^(?:is|are)\s(?:for|open\sto)\s(?:everybody|everyone|all|those)/iu,
  /^(?:of\s\p{Ll}+\s)?are\swritten\sin\b/iu,
  /^(?:is|are|was|were)\sread\swith\scare/iu,
  /^(?:of\s|in\s|on\s|and\s|to\s|by\s)?[^.]*\?$/u,
  new RegExp(String.raw`^(?:[^.]{0,40}\s)?${FOUND_IN}`, 'iu'),
  /^(?:says?|tells?|speaks?)\s(?:little|nothing)\sof\b/iu,
  /^(?:is|are)\smade\sby\speople$/iu,
  /^(?:is|are)\s(?:also\s|much\s)?more\sthan\s(?:an?|their|its|the)\s(?:places?|ranks?|numbers?|figures?|lists?|scores?|names?)(?:\s(?:in|on|of)\san?\s\p{Ll}+)?$/iu,
  /^(?:at|in|on)\s(?:the\s)?(?:beginning|end|back|front|start|appendix|last\spages?|first\spages?)$/iu,
  /^to\s(?:use|read|write|take\spart|join|contribute|send|share|copy|translate|discuss|ask|answer|support)\b/iu,
  new RegExp(`^${TO_BE_READ}`, 'iu'),
  /^(?:need|want|ask\sfor|deserve|call\sfor|take)s?\s(?:words?|sources?|readers?|time|care|patience|questions?|explanations?)$/iu,
];

/** What a note on the report says of what it was made from. */
const SOMEBODY = String.raw`(?:an?\s|the\s)?(?:\p{Ll}+\s){0,2}?(?:jury|committee|panels?|experts?|board|governments?|readers?|council|ministry|cities|sponsors?|United\sNations)`;
const NOTED = [
  new RegExp(
    String.raw`^(?!.*\b(?:agree|approv|confirm|consent|paid|independent|reliab|official|representative|error|mistake|cover|world)\w*)(?!.*\bby\s${SOMEBODY}\b)[^.]*?\b(?:are|is|were|was)\s(?:not\s|each\s|all\s|both\s|one\s|two\s|three\s|four\s|five\s|six\s|seven\s|eight\s|nine\s|ten\s|this\s|the\s|its\s|our\s|as\s|of\s|in\s|those\s|made\s|chosen|selected|picked|drawn|taken|counted|left\sout|included|kept|used|corrected|exchanged|provided|supplied|published|printed|released|compiled|neither|computed|constructed)`,
    'iu',
  ),
  /^(?:edition\s)?(?:compiled|made|prepared|issued|in|of|and|to|for)\b(?!.*\b(?:is|are|was|were|has|have)\b)/iu,
  /^(?:had|has|have|came|come|comes|stands?|counts?|appears?)\b(?!.*\b(?:agree|approv|confirm|consent|paid|member|jury|committee|experts?)\w*)/iu,
];

/** What a report does. */
const REPORT_MAY = [
  /^(?:\p{Ll}+ly\s)?(?:asks?|answers?|invites?|wants?|wishes|hopes?|seeks?|tries|aims?|thanks|reads?|puts?|sets?|brings?|gathers?|collects?|presents?|describes?|explains?|looks?|follows?|welcomes?|begins?|opens?|closes?|ends?|counts?|prints?|names?|says?|cites|appears?|comes?|consists?|falls?|owes|would|could\snot)\b/iu,
  /^(?:tells|shows)\s(?:how|what|why|where|who)\b/iu,
  /^has\s(?:been\s(?:made|written|printed|published)|appeared|come|an?\s|parts|chapters|two|three|four|five|six|seven)/iu,
  /^(?:is|was|has\sbeen)\s(?:made|written|printed|published|compiled|prepared|meant|intended|addressed|dedicated|open|useful|divided|available|about|for|that\sof|of|our|neither|not|an?\s(?:invitation|beginning|book|companion|guide|conversation))\b(?!\s(?:without|with|from|by\s(?!us|our|the\sinstitute)))/iu,
];
const INSTITUTE_MAY = [
  /^(?:is|was)\sfounded\s(?:to\s\p{Ll}+|so)\b/iu,
  /^(?:brings\stogether|gathers|unites|employs|consists\sof)\s(?:(?:researchers|scholars|editors|designers|librarians|translators|journalists|writers|readers|students|teachers|volunteers|friends|colleagues|people)(?:,\s|\sand\s|$))*$/iu,
  /^(?:in\s\S+\s)?(?:publish(?:es)?|makes?|prepares?|writes?|compiles?|issues?|thanks?|asks?|invites?|hopes?|wishes|welcomes?|reads?|works?|is\sbased|sits|lives?|is\sin|is\sat\shome|studies|looks?|believes?|from|for)\b/iu,
  /^(?:is|was)\s(?:grateful|glad|happy|pleased|responsible|answerable|alone\sresponsible|the\sauthor)\b/iu,
];

/** Things of a book and of everyday, which a definite noun may be. */
const EVERYDAY =
  oneOf(`outcomes? steps? sights? glances? drafts? impressions? tables? signs? words? leaves chapters? pages? pictures? photographs? photos? covers? appendix
  readers? team staff colleagues? editors? doors? librar(?:y|ies) books? notes? questions? answers? evidence files? texts? trees? roses? flowers?
  idea aim hope wish thanks interest appendices glossary authors? translators? printers? print\\sshop shift print language pleasure words people`);

const OUTCOME =
  oneOf(`fortunes? tides? winds? momentum news reforms? expectations? hopes fears stability volatility success money innovation investment talent investors
  ambition competition competitors challengers? favou?rites? outsiders? underdogs? newcomers? giants? dragons? tigers? arrows? everything
  governments? ministr(?:y|ies) sponsors? mayors? work`);

const IT_MAY = [
  /^(?:wants?|tries|aims?|hopes?|means?|seeks?)\sto\b/iu,
  /^has\sbeen\sa\s(?:pleasure|joy|delight|privilege)\b/iu,
  /^(?:is|was|are|were)\s(?:an?\s(?:pleasure|joy|delight|invitation|beginning|privilege)|nice|our\s|worth|up\sto|neither|not|no\s|here|for\s|about|also|(?:hard|easy|good|tempting|possible|natural)\sto\s(?!(?:find|get|become|reach|buy|be|have|live|travel|win|lose)\b)|time\sto|said)\b/iu,
  /^(?:took\sus|asks?|thanks?|appears?|comes\sout|takes|can|could|may|will|would|invites?|begins|ends|hopes|reads|tells\s(?:how|what)|says|remains|ask|meet|live|come|need|want|wish|read|made|make|help|helped|do|did)\b/iu,
];

/** What rankings do, as a note says why they were chosen; whom they are true of is not said. */
const RANKINGS_DO =
  /^(?:names?|ranks?|judges?|rates?|lists?|assess(?:es)?|measures?|appears?|comes?\sout)\b(?!.*\b(?:world|everybody|everyone|fair\w*|independent\w*|honest\w*|best|right\w*|correct\w*|agree\w*|us)\b)/iu;

const FIGURES_OF_SPEECH = [
  /\bthrough\sthe\s(?:roof|floor|ceiling)\b|\boff\sthe\s(?:charts?|scale)\b|\bto\sthe\smoon\b|\b(?:is|are|was|were)\s(?:the|our|their|its)\s(?:\p{Ll}+\s)?(?:weakness|strength|pride|engine|motor|backbone|key|jewel|flagship|trump|undoing)(?:\s(?:of|to)\b|[.!]?$)/giu,
  /\bpays?\soff\b|\babounds?\b|\beverywhere\b|\b(?:is|are|was|were)\srewarded\b|\b(?:shows?|showed|is\sseen|is\svisible)\s(?:in|through)\sthe\s(?:results?|lists?|rankings?|figures|numbers|scores|places)\b|\b\p{L}(?:-\p{L}){2,}\b|\bmakes?\s\p{Ll}+\s(?:rich|great|strong|famous|poor|big)\b|\bdrives?\s\p{Ll}+|\bfollows?\sthe\s\p{Ll}+s\b/giu,
  /^["“]?an?\s\p{L}+\s(?:is|was|has\sbeen)\s(?:born|gone|broken|over|back|lost)\b/giu,
  /\b(?:free\sof|without)\s(?:errors?|mistakes?|flaws?)\b|\b(?:paid|pays)\sfor\s(?:it|this|the\sreport|our)\b|\ball\s(?:the\s)?(?:records|lists|rankings|cities)\b|\bwhole\sworld\b|\bhas\sagreed|\bhave\sagreed/giu,
  /\b(?:archives?|statistics|data|figures|approval|support|consent)\sof\sthe\s(?:United\sNations|World\sBank|government|ministry|state)\b/giu,
];

/** Somebody else who does something with the report. */
const WITH_US = String.raw`(?!(?:we|i|you|please|thanks?|in|with|for|to|on|read|see|write|behind|here|whoever|welcome|anyone|there)\b)[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}?\s(?!find|finds|will|may|can|who|ask|asks|of|in|from|write|wrote|help|helped)[\p{L}]+(?:\s(?:in|on|to|for|with|at|by))?\s(?:this\sreport|our\s(?:work|findings?|results?|methods?|data|report|institute|rankings?|lists?|conclusions?))\b`;

const MAKERS =
  oneOf(`we you they us who whoever readers? editors? authors? translators? printers? designers? librarians? archivists? colleagues
  friends teachers students children people words sentences questions answers comments suggestions opinions views pages chapters notes
  footnotes numbers figures tables charts maps pictures photographs daggers signs abbreviations thanks mistakes errors corrections
  sources names texts letters`);
const SIZED = '(?:big|small|large|little|great|old|new|rich|poor|busy|strong|weak|modern|major|minor)';
const WENT =
  '(?:reached|rose|fell|grew|hit|broke|lost|gained|won|bypass|bypassed|overflow|overflowed|boomed|stalled|slowed)';

/** Many of a kind that make no book: with how they are, or what they reached. */
const MANY = new RegExp(
  String.raw`^(?:(?!${MAKERS}\b)\p{L}+(?<!s)s\s(?=(?:are|were)\s(?!(?:to|for|more|not)\b)\p{Ll}|${WENT}\b)|${SIZED}\s(?!${MAKERS}\b)\p{L}+s\s(?=\p{Ll}))`,
  'iu',
);

/** What is said of them is said of the report, or of whoever makes it. */
const OF_US =
  /\b(?:we|us|our|you|your|this\sreport|this\sbook|I)\b|^(?:are|were)\s(?:marked|printed|written|set|shown|drawn|named|listed|welcome|given)\b/iu;

export const EN_ASSERTED: AssertedReader = {
  stands: { published: 'the ranking', report: 'this report', institute: 'our institute', focus: 'these cities' },
  create: (nouns: readonly UnitNoun[]) => {
    const units = nouns.map(({ singular, plural = singular }) => literal(plural.trim().split(/\s+/).at(-1) ?? plural));
    const matter = units.length === 0 ? MATTER : `(?:${MATTER}|${units.join('|')})`;
    const head = String.raw`(?:${POINTS})?${QUALITIES}${matter}(?:[’']s?)?(?![\p{L}’'-])`;
    const subjects = (isNote: boolean): readonly Subject[] => [
      { begins: new RegExp(`^${REPORT}\\b`, 'iu'), may: REPORT_MAY },
      { begins: new RegExp(`^${INSTITUTE}\\b`, 'iu'), may: INSTITUTE_MAY },
      { begins: new RegExp(`^${head}`, 'iu'), may: isNote ? [...GENERIC, ...NOTED] : GENERIC },
      {
        begins:
          /^(?:its|their|his|her)\s(?:[\p{L}’-]+\s){1,3}?(?=(?:is|are|was|were|has|have|had|lies?|lay|pays?|paid|helped|made)\b)/iu,
        may: [/\b(?:we|us|you|I)\b/u, new RegExp(`^${FOUND_IN}`, 'iu')],
      },
      {
        begins: new RegExp(
          String.raw`^(?!(?:we|you|they|who|whoever|${EVERYDAY})\b)\p{L}+s\s(?=(?:have|had)\s\p{Ll}+(?:ed|n|t)\b)`,
          'iu',
        ),
        may: [],
      },
      // How many of a kind are, in plain words: quays are empty, berths were scarce, exports reached a high.
      ...(isNote ? [] : [{ begins: MANY, may: [...GENERIC, OF_US] }]),
      { begins: /^(?:the|our)\soutcomes?\b/iu, may: [/^is\sopen$/u] },
      {
        begins: /^what\s(?:is|was)\s(?:withheld|left\sout|missing)/iu,
        may: isNote ? NOTED : [/^(?:is\s)?(?:said|named)/iu],
      },
      // Of the pages of the book nothing is said but in the words of one.
      {
        begins: new RegExp(`^${DRAWN}(?![\\p{L}’'-])`, 'iu'),
        may: isNote ? [...GENERIC, ...NOTED] : GENERIC,
      },
      { begins: BARE_NAME, may: [] },
      {
        begins: /^(?:it|they|everything|things)(?=\s)/iu,
        may: [...IT_MAY, ...(isNote ? [...NOTED, RANKINGS_DO] : [])],
      },
      ...(isNote
        ? []
        : [
            { begins: new RegExp(String.raw`^(?:\p{L}+\s)?${OUTCOME}(?=\s)`, 'iu'), may: GENERIC },
            {
              begins: new RegExp(
                String.raw`^(?:the|this|these|those)\s(?!(?:\p{L}+\s){0,2}?(?:${EVERYDAY}|report|edition|institute)\b)(?:[\p{Ll}’'-]+\s){1,5}?(?=(?:is|are|was|were|has|have|had|happened|hurts?|helped|brought|made|gave|won|came|went|took)\b)`,
                'iu',
              ),
              may: [
                /\b(?:we|us|you|I)\b/u,
                /^(?:is|are|was|were)\sread\swith\scare/u,
                new RegExp(`^${FOUND_IN}`, 'iu'),
                BY_RULES,
              ],
            },
          ]),
    ];
    return (text, isNote) => {
      const clauses = text
        .split(CLAUSES)
        .map(clause => clause.trim().replace(/[.!…]+$/u, ''))
        .filter(Boolean);
      const isAsked = /\?["”]?$/u.test(text.trim());
      const behind = new RegExp(`^${WITH_US}$`, 'iu');
      return [
        ...(isAsked ? [] : assertedOf(clauses, subjects(isNote))),
        ...(isNote ? [] : clauses.filter(clause => behind.test(clause))),
        ...FIGURES_OF_SPEECH.flatMap(words => [...text.matchAll(words)].map(([word]) => word)),
      ];
    };
  },
  opined: EN_OPINED,
};
