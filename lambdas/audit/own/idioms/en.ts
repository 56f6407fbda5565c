/** What one does in a place that is nobody's rank. */
const DONE =
  'walk|learn|meet|rest|live|work|think|read|study|play|breathe|linger|wander|listen|talk|gather|look|sit|wonder|dream|visit';

const TONGUES =
  'Latin|Greek|English|Chinese|French|German|Spanish|Japanese|Arabic|Russian|Portuguese|Italian|Korean|Hindi|Dutch|Turkish';

/** What comes and goes, whoever is in it. */
const PASSING = 'rankings|lists|tables|numbers|figures|fashions|names';

const PARTS = 'pages?|chapters?|sections?|tables?|figures?|paragraphs?';

const CLAUSE = String.raw`(?:(?<=^["“]?)|(?<=[,;:]\s)|(?<=\b(?:that|how|where|what|when|if|because|why|and|but)\s))`;

/**
 * Words that elsewhere compare, count or single out, in turns of phrase where they do not. Each is no more than that word, held
 * by what stands around it: whatever else is said in the sentence is read, and who is named in it noticed.
 */
export const ENGLISH_IDIOMS: readonly string[] = [
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
  // No garden is an island.
  String.raw`(?<=^["“]?)no(?=\s\p{Ll}+\sis\san\sisland[.!]?$)`,
  // Look for the signs on the next page.
  String.raw`(?<=\b(?:on|in|see|to|from)\sthe\s)(?:next|previous)(?=\s(?:${PARTS})(?:[.,;:!?)]|$|\s(?:and|explains?|shows?|tells?|describes?|lists?|holds\sthe\skey)\b))`,
  // One can learn from the trees.
  String.raw`${CLAUSE}one(?=\s(?:can|could|may|might|must|should)\s(?:also\s|well\s)?(?:${DONE}|see|ask|find|begin|understand|imagine)\b)`,
  // Thanks go to the second shift of our print shop.
  String.raw`(?<=\b(?:thanks\sgo\sto|thanks\sto|we\sthank)\sthe\s)(?:first|second|third|early|late|night)\sshift(?=\s(?:of|at|in)\s(?:our|the)\s(?:print|press|kitchen|archive|reading|copy))`,
  // In spring, magnolias open before their leaves do.
  String.raw`(?<=\b(?:their|green|fresh|dry|fallen|autumn)\s)leaves(?=[.,;:!?]|$|\s(?:do|are|and|of|in|on|from|turn|open|rustle)\b)`,
  // Names of plants are written in Latin.
  String.raw`(?<=\b(?:written|printed|published|read|spoken|given|appears?|translated)\s(?:in|into|from)\s(?:(?:${TONGUES})\s(?:and|or)\s)?)(?:${TONGUES})(?=[.,;:!?]|$|\s(?:and|or)\s)`,
  // Rankings change, gardens stay.
  String.raw`(?<=^["“]?(?:${PASSING})\s)(?:change|move|shift)(?=,\s\p{Ll}{3,}\s(?:stay|remain)[.!]?$)`,
  String.raw`(?<=^["“]?(?:${PASSING})\s(?:change|move|shift),\s\p{Ll}{3,}\s)(?:stay|remain)(?=[.!]?$)`,
];
