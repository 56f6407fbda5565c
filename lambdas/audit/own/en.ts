import type { UnitNoun } from '../../records/report.ts';
import { EN_ACTS } from './acts/en.ts';
import { EN_ASSERTED } from './asserted/en.ts';
import { EN_BOOK } from './book/en.ts';
import { ENGLISH_IDIOMS } from './idioms/en.ts';
import { EN_NAMED } from './named/en.ts';
import { EN_PARTS } from './parts/en.ts';
import { literal, oneOf } from './pattern.ts';
import { SIGNS, type Stated } from './stated.ts';
import { THANKED_EN } from './thanks.ts';

const whole = (words: string): string => String.raw`\b${oneOf(words)}\b`;

const CARDINALS = `zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands?
  (?:twen|thir|for|fif|six|seven|eigh|nine|nough)ties millions? billions? trillions? dozens? scores? pair couple trio quartet
  quintet sextet septet octet multitudes? myriads? scads single both once twice thrice`;

const ORDINALS = `firsts? seconds? thirds? fourths? fifths? sixths? sevenths? eighths? ninths? tenths? elevenths?
  twelfths? \\w+teenths? \\w+tieths? hundredths? thousandths? halves half quarters? primary secondary
  runner-up runners-up champions? championships? podiums? medals? gold silver bronze crown title`;

/** Who came first, last or between: a place in words that hold no number. */
const RANKED = `win wins winning won winners? co-winners? \\w+-winners? victors? victor(?:y|ies|ious) conquerors? leaders? co-leaders?
  front-?runners? pace-?setters? toppers? tops topped topping topmost finalists? semi-?finalists? medall?ists? laureates?
  laurels? prize-?winn\\w+ troph(?:y|ies) crowns crowned uncrowned titles title-?holders? record-?holders? world-?beaters?
  also-rans? losers? laggards? tail-?enders? backmarkers? cellar-dwellers? wooden\\sspoon dead\\sheat photo\\sfinish
  undisputed unchallenged unbeaten unrivall?ed unmatched peerless supremacy pre-?eminent\\w* numero\\suno primus
  leads?\\s(?:the|all|its|every|them) led\\s(?:the|all|its|every|them) (?:in|into|takes?|took)\\sthe\\slead
  head\\sof\\sthe\\s(?:pack|field|table|class|list|queue) (?:at|to)\\sthe\\s(?:head|summit|apex|pinnacle|foot)\\sof\\sthe (?:at|on|to)\\s(?:the|its|their)\\s(?:apex|pinnacle|zenith)
  pole(?:\\sposition)? hat[\\s-]tricks? (?:sweeps?|swept)\\s(?:the\\s(?:board|field)|all|everything) clean\\ssweep
  (?:out\\s)?in\\sfront (?:in|at|to|brings?\\sup|brought\\sup)\\sthe\\s(?:rear|vanguard|van|fore|forefront) a-list(?:er|ers)?
  (?:made|makes?|missed|misses)\\sthe\\scut reign(?:s|ed|ing)? thrones? dethron\\w* unseat\\w* kingpins? triumph\\w*
  (?:comes?|came|finish\\w*|ends?|ended)\\s(?:out|in|up)?\\s?(?:on\\stop|after|before|next|past) second-rate first-rate`;

const MULTIPLES = `doubl\\w* trebl\\w* tripl\\w* quadrupl\\w* (?:quint|sext|sept|oct|non|dec)upl\\w* halv\\w* \\w+fold multiples? multipl\\w+
  times percent percents percentages? percentile\\w* quantile\\w* quartile\\w* decile\\w* per\\s?cent permille`;

const PLACES = `ranks? ranked positions? positioned places? placed placing standings? scores? scored scoring points?
  rating ratings rated top bottom median mean averages? averaged totals? totall?ed sums? shares? majority minority
  plurality bulk decades? century centuries millennium millennia`;

/** Verbs by which one gets the better of another, or another the better of it. */
const BESTED = `out(?!(?:comes?|looks?|puts?|lines?|lined|side|sider|siders|ward|wards|reach|set|er|lets?|lays?|bound|going|door|doors|break|breaks|dated|skirts|right|fit|fits)\\b)\\w{2,}
  over(?!(?:all|view|views|seas|see|sees|seen|seeing|sight|land|night|due|laps?|look|looks|looked|come|lapping|heads?|t|tly)\\b)\\w{2,}
  bests bested besting trump\\w* (?:edg|inch|nos|pip)\\w*\\s(?:out|past|ahead|above|by) vanquish\\w* conquer\\w* crush\\w* thrash\\w* routs? routed
  upstag\\w* upended supersed\\w* supplant\\w* displac\\w* toppl\\w* surmount\\w* transcend\\w* towers towered towering dwarf\\w* rivals? rivall?ed rivall?ing
  match(?:es|ed)? env(?:y|ies|ied) shad(?:es|ed) pal(?:es|ed) crept crawled past yield\\w* surrender\\w* conced\\w* bow(?:s|ed) succumb\\w* humbl(?:es|ed)
  relegat\\w* promoted demot\\w* replac\\w* catch(?:es|ing)?\\sup caught\\sup clos(?:es|ed|ing)\\sin second\\sfiddle
  head\\sand\\sshoulders (?:left|leaves|leaving)\\s(?:standing|behind) in\\sthe\\s(?:dust|shade|shadow|wake) steals? stole`;

/** Verbs of a rise or a fall. */
const GREW = `skyrocket\\w* rocket(?:s|ed|ing) balloon(?:s|ed|ing) mushroom(?:s|ed|ing) snowball\\w* boom\\w* spik(?:es?|ed|ing) spiral(?:s|l?ed|l?ing) explod\\w* escalat\\w*
  accelerat\\w* slow(?:s|ed|ing|down|downs) slump\\w* crash\\w* collaps\\w* crumbl\\w* sink(?:s|ing)? sank sunk nose-?div\\w* dwindl\\w* ebb(?:s|ed|ing) wan(?:es|ed|ing)
  evaporat\\w* contract(?:ed|ion) expand\\w* expansion swell\\w* swollen inflat\\w* thriv\\w* throve flourish\\w* prosper\\w* bloom(?:s|ed|ing) burgeon\\w* wither\\w*
  languish\\w* falter\\w* stumbl\\w* fad(?:es|ed|ing) regress\\w* progress(?:es|ed|ing) flat-?lin\\w* plateau\\w* peaks? peaked peaking took\\soff tak(?:es|ing|en)\\soff
  bankrupt\\w* diminish\\w* weaken\\w* strengthen\\w* intensif\\w* deepen(?:s|ed|ing) widen\\w* narrow(?:s|ed|ing) broaden\\w* lessen\\w* vault(?:s|ed|ing) catapult\\w* propel\\w*
  hurtl\\w* zoom\\w* eroded erod(?:es|ing) halt(?:s|ed|ing)? revers(?:e|es|ed|al|als) downturns? upturns? upswings? downswings? comebacks? turnarounds? heyday
  surviv\\w* sweeps? swept swings? swung sprint\\w* stagger\\w* sagg?(?:s|ed|ing)? sprang springs shr[aiu]nk\\w* flagg(?:ed|ing) upward\\w* downward\\w*`;

/** Verbs of a change that no figure is told of. */
const CHANGED = `rose rises? risen rising fell falls? fallen falling climb\\w* drop\\w* gain\\w* lost loses?
  losing loss losses slip\\w* slid\\w* jump\\w* leap\\w* soar\\w* surg(?:e|es|ed|ing) plung\\w* plummet\\w* tumbl\\w* declin\\w*
  improv\\w* worsen\\w* deteriorat\\w* grew grows? grown growing growth increas\\w* decreas\\w*
  reduc\\w* ascend\\w* descend\\w* advanc\\w* retreat\\w* recover\\w* rebound\\w* stagnat\\w* ${GREW}`;

const COMPARED = `\\w{2,}est than more less most least fewer fewest many few much several numerous countless handful better best worse worst higher highest
  lower lowest larger largest bigger biggest greater greatest smaller smallest stronger strongest weaker weakest faster
  fastest slower slowest longer longest shorter shortest earlier earliest later latest older oldest newer newest younger
  youngest richer richest poorer poorest closer closest further farthest nearer nearest deeper deepest broader broadest
  wider widest narrower narrowest cleaner safer greener quieter brighter smarter cheaper dearer calmer fairer
  \\w{2,}(?<!barr|carr|cour|front|sold|suppl|prem|glac|cash|caval|hotel|terr)ier leading leads? leaders? leadership led ahead behind above below beyond under over
  exceed\\w* surpass\\w* eclips\\w* beats?
  beaten trail\\w* lag\\w* ${CHANGED} stable unchanged
  up down enter\\w* exits? exited return\\w* regain\\w* retain\\w* keeps? kept holds? held maintain\\w* remain\\w*
  stays? stayed joins? joined leaves? left dominat\\w* win wins winning winners? won defeat\\w* rank-\\w+
  equal\\w* same alike tied ties? level par superior inferior excel\\w* best-\\w+ worst-\\w+ record-\\w+ records?
  unprecedented unrivall?ed unmatched unbeaten peerless exceptional unequall?ed tops topped neck\\sand\\sneck class\\sof\\s\\w+\\sown foremost favou?rites? losers? also-rans? chang\\w* mov\\w* shift\\w* trend\\w*
  nearly almost roughly approximately about around exactly precisely barely hardly scarcely ${BESTED}`;

const DENIED = `not no none nobody nothing nowhere neither nor never without cannot fail\\w* lack\\w* absent absence
  false falsely untrue true truly wrong wrongly incorrect\\w* correct\\w* mistaken error\\w* deny denies denied contrary
  opposite instead except excepting save unless despite although \\w+n['’]t`;

const SINGLED = `only sole solely unique uniquely alone exclusively entire entirely whole wholly always ever every all
  each any everyone everybody consecutive successive consistently uninterrupted annually yearly again still yet already
  until since ago last previous previously next former formerly latter years? months? quarter\\w*`;

/** Words between one that points at somebody and the noun. */
const BETWEEN = String.raw`\s+(?:(?!(?:no|every|each|any|an?|all|some|of|in|by|and|or|to|for|with|from|that|which|who|is|are|was|were)\b)[\p{L}’'-]+\s+){0,2}?`;

/** Somebody in particular: a noun of whoever may be ranked with a word that points at one, and quarters of the sky. */
const POINTED = String.raw`\b(?:the|our|this|that|its|their|his|her|your|my|yonder)${BETWEEN}(?:capital|city|town|village|metropolis|megacity|megalopolis|municipality|conurbation|borough|district|county|prefecture|port|harbou?r|airport|hub|gateway|island|peninsula|delta|bay|coast|riviera|province|state|region|country|nation|kingdom|republic|economy|neighbou?rs?|rivals?|competitors?|contenders?|challengers?|incumbents?|mayor|governor|president|minister|university|college|campus|champion|north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:[’']s)?\b`;

/** One of those that the report is about, and several of them that are pointed at, by the last word of what it calls them. */
function pointedAt(nouns: readonly UnitNoun[]): RegExp | null {
  const lasts = (names: readonly string[]): string =>
    [...new Set(names.flatMap(name => name.trim().split(/\s+/).slice(-1)))].map(literal).join('|');
  if (nouns.length === 0) return null;
  const one = lasts(nouns.map(({ singular }) => singular));
  const several = lasts(nouns.map(({ singular, plural = singular }) => plural));
  return new RegExp(
    [
      String.raw`\b(?:the|our|this|that|its|their|his|her|your|my|yonder)${BETWEEN}(?:${one})(?:[’']s)?(?![\p{L}’'-])`,
      String.raw`\b(?:our|these|those|its|their|his|her|your|my)${BETWEEN}(?:${several})(?:[’']s?)?(?![\p{L}’'-])`,
    ].join('|'),
    'giu',
  );
}

/** Adverbs and adjectives of a place that is not named. */
const THERE = String.raw`\b(?:northerners|southerners|hometown|home\s+town|downtown|locals)\b|\b\p{Lu}?\p{L}*[Cc]ity[’']s\b`;

/** Who is said to have looked at something and stood up for it. */
const VOUCHING =
  '(?:audit|peer-review|review|certif|endors|accredit|validat|authoris|authoriz|vett|sanction|ratif|referee|guarantee|underwr|commend|approv)';
/** What others do with many things, and with a report too. */
const HANDLING =
  '(?:verif|check|inspect|confirm|recogni[sz]|licens|issu|publish|suppl|provid|assess|examin|scrutini[sz]|award|prais)';
const REPORT =
  '(?:report|study|work|method|methodolog|data|figure|result|finding|record|edition|number|survey|publication)';
const BY = String.raw`\w*\s+(?:[\p{L}]+ly\s+)?(?:by|from)\s+(?!(?:us|ourselves|hand|(?:the\s+|their\s+)?(?:respective\s+|original\s+)?publishers?)\b)(?:the\s+|an?\s+|our\s+|its\s+)?(?=[\p{L}\p{N}])`;
const VOUCHED = [
  String.raw`\b${VOUCHING}${BY}`,
  String.raw`\b${REPORT}\w*\b[^.;:!?]*?\b${HANDLING}${BY}`,
  String.raw`\b(?:${VOUCHING}|${HANDLING})(?:e?s|e?d|ies|ied)?\s+(?:of\s+)?(?:this|the|our|these)\s+${REPORT}\w*`,
  String.raw`\b(?:certify|endorse|approve|validate|ratify|guarantee)\s+(?:this|the|our|these)\s+${REPORT}\w*`,
  String.raw`\bvouch\w*\s+for\b`,
  String.raw`\bas\s+(?:[\p{L}’']+\s+){1,5}(?:confirms?|certif\w+|verif\w+|attests?|acknowledges?)\b`,
  String.raw`\b(?:seal|stamp|blessing|approval|endorsement|accreditation|imprimatur)\s+of\b`,
  String.raw`\bofficial(?:ly)?\s+(?:${REPORT}|recogni|endors|approv|rank|list)\w*|\bpeer-review\w*`,
].join('|');

const JOINING =
  'a an and as at by for has have had in is it its of on our the this was were we with while whereas where'.split(' ');

const HAVING = [...JOINING, ...'had has have there were with s'.split(' ')];

/** What an event is, behind its number. */
const EVENTS = `forums? conferences? summits? congress(?:es)? meetings? symposi(?:um|a) sessions? expo(?:s|sition)? fairs? assembl(?:y|ies) seminars? workshops?
  conventions? dialogues? festivals? weeks? days? rounds? editions? anniversar(?:y|ies) issues? volumes? reports? awards? ceremon(?:y|ies) games cups?`;

/** Words that look like those above, and what they are in. */
const LOOKALIKES =
  'interest|request|test|rest|west|w*forest|invest|honest|modest|guest|quest|contest|suggest|protest|harvest|digest|manifest|earnest|each other|one another|at all|above all|all (?:who|those|readers|colleagues|partners)|of course|in order to|more information';

/** What is kept or held that is no place: things, memories, meetings, promises. */
const KEPT =
  'collections?|objects?|things|treasures?|works|books?|archives?|memor(?:y|ies)|exhibitions?|meetings?|talks|dialogues?|conversations?|workshops|promises?|doors?|an\\seye|in\\smind|in\\stouch|readers\\sinformed|informed';

/** Ordinary words of forewords that compare nobody, where they stand in these. */
const HARMLESS = [
  String.raw`\b(?:${LOOKALIKES})\b`,
  String.raw`\b(?:keep|hold|(?<=\ban?\s\p{Ll}+\s)(?:keeps|holds))\b(?=\s(?:and\s\p{L}+\s)?(?:what\s(?:people|others|we|visitors|readers)\b|(?:[\p{L}’'-]+\s){0,2}?(?:${KEPT})\b))`,
  String.raw`(?<=\b(?:thank|thanks\sto|grateful\sto|thanks\sgo\sto)\s(?:all|those|everybody|everyone|the\s(?:people|colleagues))(?:\sof\syou)?\swho\s)(?:keep|hold|make)\b`,
  String.raw`(?<=\b(?:waiting|opening|closing|travel|working|office|visiting|delivery|response|reading|recovery|busy|hard|quiet)\s)times\b`,
  String.raw`\bwe\shold\sthat\b`,
  // A number, or “as”, makes it “roughly”.
  String.raw`\babout\b(?!\s(?:as|equal|level|par|even|on|to|there)\b)(?=\s\p{L})`,
  String.raw`\b(?:thank(?:s\sto|ing)?|grateful\sto|open\sto|useful\sto|addressed\sto|written\sfor|made\sfor|meant\sfor)\s(?:everybody|everyone|all|each)\b`,
  String.raw`(?<!\btoo\s[^.;]*)\bfor\s(?:everybody|everyone)\b`,
  String.raw`\b(?:much\s)?(?:talked|spoken|written|asked|heard|thought)\sabout\b|\bmuch\s(?:is\s)?(?:talked|said|spoken|written|discussed)\b`,
  String.raw`\bevery\s(?:reader|colleague|question|hint|remark|letter|comment|suggestion)\b`,
  String.raw`\bthis\syear,?\s(?=we\s(?:ask(?:ed)?|thank|add(?:ed)?|publish|present|invite|wish|want)\b)`,
  String.raw`\bmany\sthanks\b|\bthank\s(?:the\s)?many\b`,
  String.raw`\b(?:through|from|in|with)\s(?:several|many|different|various|numerous)\s(?:lenses|angles|eyes|perspectives|points\sof\sview)\b`,
  String.raw`\b(?:see|sees|look\sat|looks\sat|read|reads|regard|regards)\sone\s(?:and\sthe\ssame\s)?\p{Ll}+(?=\s(?:through|from|with)\s)`,
  ...ENGLISH_IDIOMS,
].join('|');

export const EN_STATED: Stated = {
  language: 'en',
  apart: true,
  harmless: new RegExp(HARMLESS, 'giu'),
  figures: new RegExp(
    [
      String.raw`[\p{N}%‰]+`,
      // A letter of another script may look like a Latin one, or be a numeral: such a word is read by nobody here.
      String.raw`[\p{L}\p{M}]*(?=\P{Script=Latin})\p{L}[\p{L}\p{M}]*`,
      String.raw`\bnumber\s+I\b`,
      String.raw`\b[IVXLCDM]{2,}\b`,
      whole(CARDINALS),
      whole(ORDINALS),
      whole(RANKED),
      whole(MULTIPLES),
      whole(PLACES),
    ].join('|'),
    'giu',
  ),
  comparisons: new RegExp([whole(COMPARED), SIGNS].join('|'), 'giu'),
  bounds: new RegExp([whole(DENIED), whole(SINGLED)].join('|'), 'giu'),
  changes: new RegExp([whole(CHANGED), SIGNS].join('|'), 'giu'),
  particular: new RegExp(`${POINTED}|${THERE}`, 'giu'),
  pointed: pointedAt,
  parts: EN_PARTS,
  asserted: EN_ASSERTED,
  book: EN_BOOK,
  acts: EN_ACTS,
  attested: new RegExp(VOUCHED, 'giu'),
  disclaimed: /\b(?:not|neither|nor|never|without|no)\b/i,
  noted:
    /\b(?:public records?|records?|on record|only|unique|titles?|places?|rankings? of|latest|about|much of|many|several|left out|leaves? out|counted twice|holds?|kept|joined|before|changed?|moved?|corrected|corrections?|errors?|wrong(?:ly)?|exchanged|replaced|replaces)\b/gi,
  named: EN_NAMED,
  within: null,
  signed:
    /(?<=\p{Lu}[\p{L}’'.-]*\s)(?![IVXLCDMivxlcdm]+\b)\p{Lu}\p{Ll}+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?![IVXLCDMivxlcdm]+\b)\p{Lu}\p{Ll}+(?=\s\p{Lu}\p{Ll})/gu,
  measured:
    /\b(?:(?:shares?|numbers?|totals?|averages?|medians?|sums?|growth|scores?|ratings?) (?:of|in)|growth|stays?|standing|survival|recovery|progress|prosperity|expansion|improvements?|leadership|how\s(?:much|many)|(?<=\b(?:risks?|rates?|probability|likelihood|chance)\sof\s)(?:failure|loss|losses|falls?|falling|errors?)|early-stage|start-ups?|make-up|enterprises?)\b/gi,
  boasted: new RegExp(
    [
      whole(ORDINALS),
      whole(RANKED),
      whole(MULTIPLES),
      whole(
        'ranks ranked ranking rated top bottom best worst better lead leads leading led ahead behind above below beats? beaten exceed\\w* surpass\\w* eclips\\w* foremost superior only unique greatest largest strongest highest fastest biggest richest',
      ),
      whole(BESTED),
      String.raw`\b(?:no\.?|number|nr\.?|#)\s*\d+`,
    ].join('|'),
    'giu',
  ),
  titled:
    /\b(?:growth|recovery|decline|progress|loss(?:es)?)\s(?=and\b)|(?<=\band\s)(?:growth|recovery|decline|progress|loss(?:es)?)$|\b(?:ranks?|ranked|rankings?|places?|positions?|scores?|standings?|ratings?|points?|averages?|shares?|totals?|titles?|laureates|(?:what|who|how(?:\s\w+){0,2}|where|which(?:\s\w+)?)\s(?:has\s|have\s)?(?:changed|moved|remains?)|changes?|changing|moves?|movements?|shifts?|trends?|records?|on\srecord|more|most|less|many|much|several|further|later|latest|earlier|newest|oldest|over|under|about|around|beyond|behind\sthe\s(?:figures|numbers|scenes|rankings?|report)|same|both|once|compared|ups\sand\sdowns|rises?\sand\sfalls?|gains\sand\slosses|returns?\sto|left\sout|leaves|joins?|interest|past|kept\sapart|half[-\s]year(?:ly)?)\b/giu,
  numbered: new RegExp(
    String.raw`\b(?:\d+(?:st|nd|rd|th)|${ORDINALS.trim().split(/\s+/).slice(0, 14).join('|')})\b(?=(?:\s+[\p{L}’'&-]+){0,8}?\s+(?:${EVENTS.trim().split(/\s+/).join('|')})\b)`,
    'giu',
  ),
  // At the head of a sentence too, where a letter inside is a capital: JFK, O’Hare, Hartsfield-Jackson.
  names:
    /(?<=[\p{L}\p{N},;:)’'"”–—-]\s["“‘(]?)\p{Lu}[\p{L}’'-]*|(?<=^["“‘(]?)(?!(?:PDF|HTML|CSV|JSON)\b)\p{Lu}[\p{L}’'-]*\p{Lu}[\p{L}’'-]*/gu,
  thanked: THANKED_EN,
  joining: JOINING,
  having: HAVING,
  shortForms: [
    [/\bGDP\b/u, 'Gross domestic product'],
    [/\b(?:yuan|renminbi)\b/iu, 'CNY'],
    [/\bUS dollars\b/iu, 'USD'],
    [/\beuros\b/iu, 'EUR'],
    [/\bpounds sterling\b/iu, 'GBP'],
    [/\byen\b/iu, 'JPY'],
    [/(?<=\p{N}\s)square\skilomet(?:re|er)s?\b/iu, 'km²'],
    [/(?<=\p{N}\s)kilomet(?:re|er)s?\b/iu, 'km'],
    [/(?<=\p{N}\s)met(?:re|er)s?\b/iu, 'm'],
    [/(?<=\p{N}\s)tonnes?\b/iu, 't'],
  ],
  sorts: {
    place: /^(?:ranks?|ranked|places?|placed|stands?|stood)$/i,
    score: /^(?:scores?|scored|points?)$/i,
  },
  ends: /(?<=[.!?…]["”’)]?)\s+(?=\P{Ll})/u,
};
