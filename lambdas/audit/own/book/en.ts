import { type BookReader, listed } from './book.ts';

/** What a book is made of. */
const THINGS = `report reports foreword preface chapter chapters section sections page pages table tables chart charts map maps picture pictures
  photograph photographs drawing drawings diagram diagrams line lines colour colours color colors shade shades sign signs mark marks dagger daggers
  asterisk asterisks star stars footnote footnotes note notes text texts sentence sentences paragraph paragraphs word words language languages
  version versions translation translations glossary contents summary annex annexes appendix cover file files website site e-mail email letter
  letters question questions answer answers suggestion suggestions remark remarks comment comments hint hints idea ideas layout design typeface
  typefaces print copy copies link links abbreviation abbreviations caption captions cell cells screen screens index bibliography edition issue finding findings heading headings column columns row rows bullet bullets box boxes foot margin`;

/** Who makes it and who reads it. */
const PEOPLE = `reader readers editor editors author authors translator translators designer designers printer printers proofreader proofreaders
  librarian librarians archivist archivists colleague colleagues student students teacher teachers journalist journalists researcher researchers
  friend friends people person team family families volunteer volunteers programmer programmers illustrator illustrators office`;

const WORDS = `a an the this that these those our my your we us i you its their ours yours who whom whoever what
  whatever where when how why which there here and or but so as if for to of in on at by from with within into onto about behind below
  beside between through during after before while until because than then
  is are was were be been being am has have had having do does did doing can may might could will would shall should must let
  not nothing anything something else please dear thanks thank thanked thanking
  write writes wrote written writing read reads reading ask asks asked asking tell tells told telling find finds found look looks looked
  see sees seen explain explains explained describe describes described show shows shown say says said speak speaks spoke mean means meant meaning
  begin begins began begun start starts started end ends ended open opens opened turn turns turned follow follows followed print prints printed printing reprint reprinted redraw redrawn rewrite rewrote rewritten
  publish published make makes made making draw draws drew drawn set sets translate translates translated translating proofread prepare prepared
  compile compiled edit edited design designed put puts keep keeps help helps helped helping hope hopes hoped wish wishes want wants wanted like likes
  need needs welcome welcomes invite invites invited send sends sent name named use uses used useful share shares shared download downloaded
  contact call visit check add adds added appear appears stand stands stood refer refers contain contains hold holds gather gathered collect
  skip browse leaf jump go goes come comes came return returns learn learns understand understood know knows wonder enjoy take takes took
  hear heard listen try tries tried dedicate dedicated remember bear mind accept accepts sell sells sold sale order orders gift gifts praise blame pay paid classroom
  home digital electronic plain unclear clear broken blank empty former late dear retired conversation conversations talk talks library libraries grew grow way ways detail details
  abroad minute minutes hour hours part parts piece pieces sense tone style spelling grammar punctuation spelled quiet quietly everyday daily regularly usually often sometimes perhaps
  available impossible possible owe owes large wide narrow tall browser screen-reader
  interested curious new knowing reach reached number numbered numbering reply replies replied respond responds feedback criticism critical useful helpful
  grateful glad happy pleased sorry indebted apologise apologize apologises
  short long brief small plain simple easy hard quick free full careful carefully patient patiently slowly quickly briefly simply directly
  gladly warmly together separately aloud later sooner soon online twice also too only just
  work works advice judgement judgements opinion opinions help wish hope pleasure purpose purposes aim aims patience care time hurry interest
  curiosity joy attention use spring summer autumn winter month months week weeks day days weekday weekdays evening evenings morning weekend
  post mail paper desk phone telephone computer computers program programs rule rules method methods`;

const ADJECTIVES =
  '(?:short|long|brief|small|new|single|raised|grey|coloured|careful|curious|patient|kind|other|old|young)';
const of = (words: string): string => listed(words).join('|');
const THING = `(?:${of(THINGS)}|${of(PEOPLE)})`;
/** In how many languages it is printed is held against the definition; that all is answered is no matter of the book. */
const COUNTED = `(?!(?:languages?|versions?|questions?|answers?|editions?)\\b)${THING}`;

/** Whatever else compares, counts or denies, in the one place where it does so of the book alone. */
const PHRASES = [
  String.raw`(?<=\b(?:read|reads|make|made|find|use|copy|print|understand|with|send|share|cite|quote)\s)(?:it|them)|^it\s(?=(?:took\sus|is\sour|is\seasy|is\shard|is\sfree|was\smade|was\swritten)\b)`,
  String.raw`(?:each|every|all|both|any|no|some|many|several|most|first|last|next|previous|following|same|new)\s(?:of\s)?(?:(?:the|our|these|this|my|your|whose)\s)?(?:(?:first|last|few)\s)?(?:${ADJECTIVES}\s)?${COUNTED}`,
  String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|a\sfew|several|many)\s(?:minutes|hours|days|weeks|months|evenings|mornings|${of(PEOPLE)})|(?:one|two|three|four|five)\sof\sour\s(?:translators|editors|authors|designers|colleagues|friends)`,
  String.raw`nobody(?=\s(?:was|is)\spaid\b)|(?:was|were|is)\spaid\sto\sappear|(?:know|learn|read|find\sout)\smore|for\sthose\s(?=who\b)|also\sfor\sthose(?=\sthat\b)|(?:written|printed|set|drawn)\s(?:first|last)|the\s\p{L}+s\slast(?=[.!]?$)`,
  String.raw`without\s(?:the\shelp|you|your\shelp|them)\b|(?<=\bowe\s)the\stitle|more\sof\sthem|in\slarge\sprint|many\swords`,
  String.raw`(?:in|to)\sany\sorder|(?:we|our\s\p{L}+|the\s\p{L}+)\s(?:do|does|did)\snot\s(?:sell|accept|take|pay|ask|want|keep|share|use)|not\sfor\ssale|nothing\s(?:here|in\sit|in\sthis\sreport)(?=\s(?:is|should|may|can)\b)|nothing\sis\son\srecord`,
  String.raw`corrections(?=\s(?:will|are)\sbe\s?(?:printed|named|listed)|\swill\sbe\sprinted)|our\sinstitute|(?:of\s)?the\sinstitute|leads?\sto\sits\ssource|its\ssource(?=[.!]?$)|the\ssources(?=\s(?:behind|at|in)\sthe\s)|answers\sfor\sthe\s(?:text|words)(?:\salone)?|grew\sout\sof`,
  String.raw`(?:as|how)\stheir\sowners\s(?:write|spell)\sthem|names(?=\sare\s(?:written|spelled|printed)\b)|easy\sto\sread|hard\sto\sread`,
  String.raw`(?:everybody|everyone|anybody|anyone|all|nobody|somebody)(?=\s(?:who|may|can|in\sthe\s(?:team|office)|with)\b)`,
  String.raw`(?<=\b(?:thank|thanks\sto|grateful\sto|invite|help|helps|for|to)\s)(?:everybody|everyone|anybody|anyone)`,
  String.raw`(?:small|little)?\s?raised\s(?:numbers|figures)|(?:numbers?|figures?)\sof\s(?:the\s)?(?:pages?|chapters?|notes?)|page\snumbers?`,
  String.raw`lists?\sof\s(?:the\s)?sources|lists?\s(?:all\s)?the\ssources|leads?\sto(?=\s(?:the|a|an|its|our)\s)|lists?\sof\s(?:abbreviations|charts|tables|pictures|contents|thanks)|sources?\s(?:is|are)\s(?:named|cited|given|listed)|\bsources?(?=\sat\sthe\send\b)`,
  String.raw`(?:if\syou\s)?(?:find|found|see|notice|spot|discover|report)\s(?:a|any|an)\s(?:mistakes?|errors?|slips?)|(?:apologi[sz]e\sfor|sorry\sfor|responsible\sfor)\s(?:any|all)\s(?:mistakes?|errors?|slips?)(?:\sthat\s(?:remain|are\sleft))?`,
  String.raw`(?:send|write|with|for|questions\s(?:and|or)|your|and|or)\scorrections`,
  String.raw`free\sof\scharge|without\s(?:charge|registration|the\s(?:text|tables?|charts?))|needs\sno\sregistration|no\sregistration\sis\sneeded`,
  String.raw`(?:the\s)?data(?=\s(?:(?:behind|of)\s(?:each|every|all|the)\s\p{L}+\s)?(?:can|may)\sbe\s(?:downloaded|copied|shared|found)\b)|(?<=\bdata\s)(?:behind|of)\s(?:each|every|all|the)\s${THING}`,
  String.raw`(?:from|in|by|on)\sthe\s(?:same\s)?records(?!\s(?:show|prove|tell|say|confirm))`,
  String.raw`(?:is|are)\sleft\sout(?=[.!]?$)`,
  String.raw`(?<=\bwhat\s)cannot(?=\sbe\s(?:shown|said|explained|told)\b)`,
  String.raw`(?:the|its|by)\stitle(?:\sand\s(?:the\s)?year)?|\byear(?=\sand\stitle)`,
  String.raw`(?:does|do)\snot\srank\s(?:anything|anybody|anyone)(?:\sitself)?|ranks\snobody(?:\sitself)?`,
  String.raw`no\s(?:other\s)?(?:meaning|purpose)(?:\s(?:beyond|than)\s(?:telling|keeping)\s(?:lines|them|rows|columns)\sapart)?|telling\s(?:lines|them)\sapart`,
  String.raw`(?:is|are|was|were)\schosen\sby\s(?:the\s)?rules?|answered\sin\sthe|at\swork\son\sthe|over\sthe\s(?:spring|summer|autumn|winter)|scolded\sus|(?<=\bsell\s)the\sdata`,
  String.raw`where\s(?:places|they)\sare(?=\sand\snothing\selse)`,
  String.raw`(?:has|have)\sbeen\skept|over\sthe\s(?:spring|summer|autumn|winter|months|weeks)|in\sthe\snew\syear|nothing\selse`,
  String.raw`no\s(?:judgements?|opinions?|advice)(?:\sof\s(?:our|its)\sown)?|(?:any|some)\s(?:judgements?|opinions?|advice)(?:\sof\s(?:our|its)\sown)?|of\s(?:our|its|their)\sown`,
  String.raw`(?:to|where\sto|on\swhere\sto)\s(?:live|invest|settle|study|travel)(?:\s(?:and|or)\s(?:live|invest|settle|study|travel))*`,
  String.raw`stands?\sfor(?:\sthe)?(?:\sfull)?\sname\sof\san?\s(?:ranking|list)|short\snames?`,
  String.raw`as\slong\sas|so\sthat|in\sorder\sto|at\sthe\s(?:end|beginning|back|front|foot|top)\sof\s(?:the|each|every|this)\s${THING}|at\sthe\s(?:end|beginning|back|front)|in\s(?:the\s)?(?:morning|evening|afternoon|class)|on\smethods?`,
  String.raw`(?:may|can)\s(?:also\s)?be\s(?:freely\s)?(?:copied|quoted|cited|shared|translated|printed|used|checked)(?:\sfreely)?|(?:please|you\smay)\s(?:quote|cite|copy)`,
  String.raw`(?<=\b(?:reads?|prints?)\s)well(?=\son\s(?:paper|a\sscreen))|on\s(?:a|the|your)\sscreen|on\sworking\sdays`,
];

/** Somebody else who makes the report or does something with it: what others do is on no record. */
const OTHERS = String.raw`\b(?:chosen|selected|picked|written|made|edited|prepared|compiled|checked|named|paid)\sby\s(?:the\s|our\s|some\s|many\s)?(?:readers?|people|students?|teachers?|researchers?|journalists?|friends|famil|volunteers|whoever|those|others|them)|^(?!(?:we|i|you|please|thanks?|whoever|(?:anyone|anybody|everyone|everybody|readers?)\s(?:may|can|who|with)|let|if|who|how|to)\b)[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}?\s(?:reads?|uses?|likes?|shares?|enjoys?|knows?|thanks?|wants?|needs?|follows?|welcomes?)\s(?:this|our|the)\s(?:report|work|findings?|tables?|charts?)\b`;

export const EN_BOOK: BookReader = {
  create: nouns => {
    const units = new Set(
      nouns.flatMap(({ singular, plural = singular }) =>
        [singular, plural].flatMap(noun => noun.toLowerCase().split(/\s+/u)),
      ),
    );
    const words = new Set(listed(`${THINGS} ${PEOPLE} ${WORDS}`).filter(word => !units.has(word)));
    const phrases = new RegExp(`(?<![\\p{L}’'-])(?:${PHRASES.join('|')})(?![\\p{L}’'-])`, 'giu');
    const others = new RegExp(OTHERS, 'iu');
    return sentence => {
      const told = sentence.toLowerCase().replace(/[’]/gu, "'");
      const isOfUnits = told.split(/[^\p{L}'-]+/u).some(word => units.has(word));
      if (isOfUnits || others.test(sentence)) return false;
      const rest = told
        .replace(phrases, ' ')
        .split(/[\s.,;:!?“”"()–—]+/u)
        .filter(Boolean);
      return rest.every(word => words.has(word));
    };
  },
};
