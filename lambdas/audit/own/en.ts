import { SIGNS, type Stated } from './stated.ts';

const whole = (words: string): string => String.raw`\b(?:${words.trim().split(/\s+/).join('|')})\b`;

const CARDINALS = `zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands?
  (?:twen|thir|for|fif|six|seven|eigh|nine|nough)ties millions? billions? trillions? dozens? scores? pair couple trio quartet single both once twice thrice`;

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
  head\\sof\\sthe\\s(?:pack|field|table|class|list|queue) (?:at|to)\\sthe\\s(?:head|summit|apex|pinnacle|foot)\\sof\\sthe`;

const MULTIPLES = `doubl\\w* trebl\\w* tripl\\w* quadrupl\\w* quintupl\\w* halv\\w* \\w+fold multiples? multipl\\w+
  times percent percents percentages? percentile\\w* quantile\\w* quartile\\w* decile\\w* per\\s?cent permille`;

const PLACES = `ranks? ranked positions? positioned places? placed placing standings? scores? scored scoring points?
  rating ratings rated top bottom median mean averages? averaged totals? totall?ed sums? shares? majority minority
  plurality bulk decades? century centuries millennium millennia`;

const COMPARED = `\\w{2,}est than more less most least fewer fewest many few much several numerous countless handful better best worse worst higher highest
  lower lowest larger largest bigger biggest greater greatest smaller smallest stronger strongest weaker weakest faster
  fastest slower slowest longer longest shorter shortest earlier earliest later latest older oldest newer newest younger
  youngest richer richest poorer poorest closer closest further farthest nearer nearest deeper deepest broader broadest
  wider widest narrower narrowest leading leads? leaders? leadership led ahead behind above below beyond under over
  exceed\\w* surpass\\w* outrank\\w* outperform\\w* outstrip\\w* outpac\\w* overt[ao]ok\\w* overtak\\w* eclips\\w* beats?
  beaten trail\\w* lag\\w* rose rises? risen rising fell falls? fallen falling climb\\w* drop\\w* gain\\w* lost loses?
  losing loss losses slip\\w* slid\\w* jump\\w* leap\\w* soar\\w* surg\\w* plung\\w* plummet\\w* tumbl\\w* declin\\w*
  improv\\w* worsen\\w* deteriorat\\w* grew grows? grown growing growth shrink\\w* shrank shrunk increas\\w* decreas\\w*
  reduc\\w* ascend\\w* descend\\w* advanc\\w* retreat\\w* recover\\w* rebound\\w* stagnat\\w* stable unchanged
  up down enter\\w* exits? exited return\\w* regain\\w* retain\\w* keeps? kept holds? held maintain\\w* remain\\w*
  stays? stayed joins? joined leaves? left dominat\\w* win wins winning winners? won defeat\\w* rank-\\w+
  equal\\w* same alike tied ties? level par superior inferior excel\\w* best-\\w+ worst-\\w+ record-\\w+ records?
  unprecedented unrivall?ed unmatched unbeaten peerless exceptional unequall?ed tops topped neck\\sand\\sneck class\\sof\\s\\w+\\sown foremost favou?rites? losers? also-rans? outlier\\w* chang\\w* mov\\w* shift\\w* trend\\w*
  nearly almost roughly approximately about around exactly precisely barely hardly scarcely`;

const DENIED = `not no none nobody nothing nowhere neither nor never without cannot fail\\w* lack\\w* absent absence
  false falsely untrue true truly wrong wrongly incorrect\\w* correct\\w* mistaken error\\w* deny denies denied contrary
  opposite instead except excepting save unless despite although \\w+n['’]t`;

const SINGLED = `only sole solely unique uniquely alone exclusively entire entirely whole wholly always ever every all
  each any everyone everybody consecutive successive consistently uninterrupted annually yearly again still yet already
  until since ago last previous previously next former formerly latter years? months? quarter\\w*`;

const JOINING =
  'a an and as at by for has have had in is it its of on our the this was were we with while whereas where'.split(' ');

export const EN_STATED: Stated = {
  language: 'en',
  apart: true,
  harmless:
    /\b(?:interest|request|test|rest|west|\w*forest|invest|honest|modest|guest|quest|contest|suggest|protest|harvest|digest|manifest|earnest|each other|one another|at all|above all|all (?:who|those|readers|colleagues|partners)|of course|in order to|more information)\b/gi,
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
  comparisons: new RegExp([whole(COMPARED), whole(DENIED), whole(SINGLED), SIGNS].join('|'), 'giu'),
  names: /(?<=[\p{L}\p{N},;:)’'"”–—-]\s["“‘(]?)\p{Lu}[\p{L}’'-]*/gu,
  joining: JOINING,
  sorts: {
    place: /^(?:ranks?|ranked|places?|placed|stands?|stood)$/i,
    score: /^(?:scores?|scored|points?)$/i,
  },
  ends: /(?<=[.!?…]["”’)]?)\s+(?=\P{Ll})/u,
};
