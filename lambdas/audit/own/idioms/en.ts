/** What one does in a place that is nobody's rank. */
const DONE =
  'walk|learn|meet|rest|live|work|think|read|study|play|breathe|linger|wander|listen|talk|gather|look|sit|wonder|dream|visit';

const TONGUES =
  'Latin|Greek|English|Chinese|French|German|Spanish|Japanese|Arabic|Russian|Portuguese|Italian|Korean|Hindi|Dutch|Turkish';

/** What comes and goes, whoever is in it. */
const PASSING = 'rankings|lists|tables|numbers|figures|fashions|names';

/** A matter in general, one or many of it, and nobody in particular. */
const MANY_OR_ONE = String.raw`(?:an?\s\p{Ll}+(?:\s\p{Ll}+)?\sis|(?!(?:others|theirs|ours|yours)\b)\p{L}+s\sare)(?:\salso|\smuch)?`;
const PLACE = '(?:numbers?|places?|ranks?|figures?|lists?|scores?|names?|lines?)';

const PARTS = 'pages?|chapters?|sections?|tables?|figures?|paragraphs?';

const CLAUSE = String.raw`(?:(?<=^["“]?)|(?<=[,;:]\s)|(?<=\b(?:that|how|where|what|when|if|because|why|and|but)\s))`;

/**
 * Words that elsewhere compare, count, single out or speak of the world, in turns of phrase where they do not. Each is no more than that word, held
 * by what stands around it: whatever else is said in the sentence is read, and who is named in it noticed.
 */
export const ENGLISH_IDIOMS: readonly string[] = [
  // No list tells what it is like to live in a city.
  String.raw`(?<=^["“]?)no(?=\s(?:list|ranking|number|figure|table|index|score)\s(?:can\s|could\s|will\s)?(?:tells?|says?|shows?|replaces?|explains?)\s(?:us\s|you\s)?(?:what|how|why|everything|a\svisit|a\sconversation)\b)`,
  // A number is a beginning, not an end.
  String.raw`(?<=,\s)not(?=\s(?:an?|the)\s(?:end|answer|verdict|judgement|goal|last\sword|conclusion|competition)[.!]?$)`,
  String.raw`(?<=^(?:it|this\sreport|we)\s(?:wants?|tr(?:y|ies)|aims?|hopes?|means?)\sto\sbe\s\p{Ll}+,\s)not(?=\s\p{Ll}+[.!]?$)`,
  // For everyone who likes cities.
  String.raw`(?<=\b(?:for|and|to|invite|welcome|with)\s)every(?:one|body)(?=\swho\s(?:likes?|loves?|reads?|wants?|asks?|cares?|is\s(?:curious|interested)|works?\sfor|helped|wrote)\b)`,
  // We correct what is wrong.
  String.raw`(?<=\b(?:we|to|will|shall)\s)correct(?=\s(?:what\sis\swrong|(?:our\s|any\s)?(?:mistakes|errors|slips))\b)`,
  String.raw`(?<=\bcorrect\swhat\sis\s)wrong`,
  String.raw`(?:^)(?:if|where|when)\s(?:we\sare|something\sis|anything\sis|you\sfind\s(?:something|anything))\swrong(?=,)`,
  // Many hands made this book.
  String.raw`(?<=^["“]?)many(?=\s(?:hands|people|colleagues|friends|readers)\s(?:made|helped|wrote|worked|have\shelped|have\swritten)\b)`,
  // We do not judge.
  String.raw`(?<=^["“]?(?:we|it|this\sreport)\s(?:do|does)\s)not(?=\s(?:judge|praise|guess|sell|speculate|predict|recommend|take\ssides|claim\sto|pretend|replace)\b)`,
  String.raw`(?<=^what\swe\sdo\s)not(?=\sknow,)`,
  String.raw`(?<=^what\swe\sdo\snot\sknow,\swe\s(?:do|will)\s)not(?=\s(?:print|say|claim|write|guess)\b)`,
  String.raw`(?<=^(?:skip|leave\sout|pass\sover)\swhat\sdoes\s)not(?=\s(?:interest|concern)\syou\b)`,
  // Not everything that counts can be counted.
  String.raw`(?<=^["“]?)not\severything(?=\sthat\s(?:counts|matters)\s(?:can|could)\b)`,
  // Cities are more than their places in a list.
  String.raw`(?<=^["“]?${MANY_OR_ONE}\s)more\sthan(?=\s(?:an?|their|its|the)\s${PLACE}(?:\s(?:in|on|of)\san?\s\p{Ll}+)?[.!]?$)`,
  String.raw`(?<=^["“]?${MANY_OR_ONE}\smore\sthan\s(?:an?|their|its|the)\s)(?:places?|ranks?|scores?)(?=(?:\s(?:in|on|of)\san?\s\p{Ll}+)?[.!]?$)`,
  // How should one read a ranking?
  String.raw`(?<=^(?:how|why|where|when|what)\s(?:can|could|may|might|must|should|does)\s)one(?=\s\p{Ll}+\b[^.]*\?$)`,
  // A question without an answer.
  String.raw`(?<=\b(?:question|conversation|story|book)\s)without(?=\san?\s(?:answer|end))`,
  // The first pages give a summary.
  String.raw`(?<=\bthe\s)(?:first|last)(?=\s(?:pages?|chapters?|sections?)\b(?!\sof\b))`,
  // An asterisk points to a note.
  String.raw`points(?=\sto\s(?:an?|the)\s(?:notes?|sources?|pages?|appendix|explanation)[.!]?$)`,
  String.raw`(?<=\bin\s)any(?=\sorder\b)`,
  String.raw`keep(?=\s(?:the|our)\s(?:language|text|report|tables|sentences)\s(?:plain|short|simple|clear)\b)`,
  // Next year we shall ask again.
  String.raw`(?<=^["“]?)next\syear,?(?=\swe\s(?:shall|will|want|hope)\b)`,
  String.raw`(?<=\bwe\s(?:shall|will|hope\sto|want\sto)\s(?:ask|write|publish|look|meet|read|be\sback|see\syou)\s(?:you\s)?)again`,
  // Gardens are places to walk and to learn.
  String.raw`(?<=\b(?:are|is|as)\s(?:an?\s)?)places?(?=\sto\s(?:${DONE})\b)`,
  // Our team read every page with care.
  String.raw`(?<=\b(?:read|checked|proofread|wrote|drew|set|printed|translated)\s)every(?=\s(?:page|line|word|sentence|draft|sheet)\b)`,
  // Behind each figure stands a gardener.
  String.raw`(?<=^["“]?)behind\s(?:each|every)(?=\s(?:figure|number|page|table|chart|line)\s(?:stands?|is|lies)\san?\s\p{Ll})`,
  // There is more to a garden than a number.
  String.raw`(?<=^["“]?there\sis\s)more(?=\sto\san?\s\p{Ll}+\sthan\s(?:an?\s)?(?:numbers?|figures?|lists?|tables?)[.!]?$)`,
  String.raw`(?<=^["“]?there\sis\smore\sto\san?\s\p{Ll}+\s)than(?=\s(?:an?\s)?(?:numbers?|figures?|lists?|tables?)[.!]?$)`,
  // The first step into a garden is a pleasure.
  String.raw`(?<=\b(?:the|our|at|a)\s)first(?=\s(?:steps?\s(?:into|towards?)\san?\s\p{Ll}|glance\b|sight\b|drafts?\b|impressions?\b))`,
  // These notes are meant to help and not to instruct.
  String.raw`(?<=\b(?:meant|intended|written|offered|printed)\s(?:as|to)\s[^.;,]{1,40}(?:\sand|,)\s)not(?=\s(?:as\san?|to)\s\p{Ll}+[.!]?$)`,
  // Any mistakes that remain are ours.
  String.raw`^(?:any|all)\s(?:remaining\s)?(?:mistakes|errors|slips)(?:\sthat\sremain)?\sare\s(?:ours(?:\salone)?|our\s(?:own\s)?(?:responsibility|fault))[.!]?$`,
  // Should you come across an error, let us know.
  String.raw`(?<=\b(?:should|if|where|when)\syou\s(?:come\sacross|find|notice|spot|see)\s(?:an?|any)\s)(?:errors?|mistakes?)(?=(?:\sin\s(?:it|the\stext|our\stables))?[,;])`,
  String.raw`(?<=\b(?:glad|happy|pleased)\sto\s)correct(?=\s(?:it|them)\b)`,
  // There is no need to read the chapters in order.
  String.raw`(?<=^there\sis\s)no(?=\sneed\sto\s(?:read|know|follow|begin|look|register|ask)\b)`,
  String.raw`(?<=\b(?:is|are)\s)no(?=\s(?:judgement|verdict|praise|blame|advice|criticism)[.!]?$)`,
  // We describe and do not advise.
  String.raw`(?<=^we\s(?:\p{Ll}+\sand\s)?do\s)not(?=\s(?:advise|instruct|moralise|preach|praise|blame)\b)`,
  // Many people had a hand in this book, and we should like to thank them all.
  String.raw`(?<=^["“]?)many(?=\speople\shad\sa\shand\sin\s(?:this|the)\s(?:book|report)\b)`,
  String.raw`(?<=\bthank\sthem\s)all(?=[.!]?$)`,
  // More on this can be found in the chapter on method.
  String.raw`(?<=^["“]?)more(?=\s(?:on|about)\s(?:this|these|that|the\smethod|method)\s(?:can\sbe\sfound|is\sfound|stands|is\ssaid)\b)`,
  // From here we move to the profiles.
  String.raw`(?<=\bwe\s(?:now\s)?)move(?=\s(?:on\s)?to\s(?:the|our)\s(?:${PARTS}|profiles?|method|appendix|sources)\b)`,
  String.raw`(?<=\bto\sthe\squestions?\sof\s)change(?=[.!]?$)`,
  // We shall return to this question next year.
  String.raw`(?<=\bwe\s(?:shall|will|hope\sto|want\sto)\s)return(?=\sto\s(?:this|these|it|the\squestion)\b)`,
  String.raw`(?<=^we\s(?:shall|will|hope\sto|want\sto)\s[^.;,]{1,40}\s)next\syear(?=[.!]?$)`,
  // Teachers may use the charts in class without asking us.
  String.raw`without(?=\sasking\b)`,
  // This chapter presents the rankings one after another.
  String.raw`one(?=\safter\sanother[.!]?$)`,
  // As in earlier years, we thank our readers.
  String.raw`(?<=^as\sin\s)(?:earlier|previous|former)\s(?:years|editions)(?=,\swe\b)`,
  // Nothing is added, nothing is taken away; the book may be opened at any chapter.
  String.raw`(?<=\b(?:open|opened|read|begin|start)\s(?:at|with)\s)any(?=\s(?:${PARTS})\b)`,
  // Behind every book stand people who wrote it.
  String.raw`(?<=^["“]?)behind\s(?:each|every)(?=\s\p{Ll}+\sstands?\s(?:an?\s)?(?:people|crews?|hands|team|person|family|workers?|editors?|craftsm[ae]n|men\sand\swomen)\b)`,
  String.raw`(?<=^["“]?)behind\s(?:each|every)(?=\s(?:number|figure|name|line)\sthere\s(?:is|are)\s(?:people|a\sperson|a\sstory|stories)[.!]?$)`,
  // Look for the signs on the next page.
  String.raw`(?<=\b(?:on|in|see|to|from)\sthe\s)(?:next|previous)(?=\s(?:${PARTS})(?:[.,;:!?)]|$|\s(?:and|explains?|shows?|tells?|describes?|lists?|holds\sthe\skey)\b))`,
  // One can learn from the trees.
  String.raw`${CLAUSE}one(?=\s(?:can|could|may|might|must|should)\s(?:also\s|well\s)?(?:${DONE}|see|ask|find|begin|understand|imagine)\b)`,
  // Names of plants are written in Latin.
  String.raw`(?<=\b(?:written|printed|published|read|spoken|given|appears?|translated)\s(?:in|into|from)\s(?:(?:${TONGUES})\s(?:and|or)\s)?)(?:${TONGUES})(?=[.,;:!?]|$|\s(?:and|or)\s)`,
  // Rankings change, gardens stay.
  String.raw`(?<=^["“]?(?:${PASSING})\s)(?:change|move|shift)(?=,\s\p{Ll}{3,}\s(?:stay|remain)[.!]?$)`,
  String.raw`(?<=^["“]?(?:${PASSING})\s(?:change|move|shift),\s\p{Ll}{3,}\s)(?:stay|remain)(?=[.!]?$)`,
  // We thank those who work at night in the print shop.
  String.raw`\bprint\sshops?\b`,
  String.raw`\bshows\swhat\b`,
  String.raw`\bthat\scounts\scan\sbe\scounted\b`,
];
