/**
 * Words that a sentence may begin with, without an article, and that are nobody's name: who speaks, what joins and points, how
 * something is, and matters that have no plural.
 */
const ORDINARY = `we i you one he she it they who whoever what whatever which where wherever when whenever why how there here this that these
  those all both each every either neither some any many much more most few several such no none not nothing nobody somebody someone
  everybody everyone everything something anyone anybody anything other others another
  and but or so for if as at by in into on of off to from with within without about after again against along among before behind below
  beside between beyond during over since through throughout towards under until up upon while because although though whether than
  please thanks thank dear welcome enjoy let may see read write ask look turn take come go find think remember imagine note skip follow
  perhaps maybe never always often sometimes still yet also only just even once then now today tomorrow yesterday thus hence therefore
  however moreover instead rather soon later first second last next finally together elsewhere meanwhile
  our my your his her its their the a an
  good bad great small large big old new young long short high low true false right wrong open free full empty plain clear simple
  special many-sided warm kind careful honest slow fast quick late early rich poor public private common human local foreign urban rural
  different same similar own whole half great-grand
  work care time life love peace hope trust truth trade money capital music art culture science research knowledge learning nature history
  language water food air light health safety freedom beauty memory patience courage curiosity doubt faith fear joy grief wisdom
  imagination attention criticism praise advice help support news information evidence progress change growth success failure luck
  chance choice quality quantity order chaos noise silence travel work-life teamwork craft play sport theatre poetry paper ink print
  people everyday-life home family friendship dialogue debate feedback access openness transparency precision accuracy clarity
  data research-work printing proofreading editing translation thinking rain snow wind spring summer autumn winter morning evening
  ours yours mine theirs part translation copyright index summary contents foreword afterword editors readers colleagues`;

/** How abstract nouns and what is done end. */
const ABSTRACT = String.raw`(?:\p{L}+(?<![jq])ing|\p{L}+(?:ness|tion|sion|ment|ity|ship|hood|ism|ance|ence|logy|ly|ful|ous|ive|able|ible))`;

const words = ORDINARY.trim().split(/\s+/).join('|');
const ORDINARY_HEAD = String.raw`(?:${words}|${words
  .split('|')
  .map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  .join('|')}|${ABSTRACT})(?![\p{L}-])`;

const BE = 'is|was|has|had|does|did|will|can|may|must|would|could|might|should|never|still|no\\slonger';
const HAPPENED = String.raw`\p{Ll}+ed|rose|fell|went|came|took|won|lost|led|made|gave|grew|kept|held|became|began|stood|saw|shone|beat`;

/**
 * Somebody by name at the head of a sentence: a word with a capital that bears no article and is no ordinary one, with a verb of
 * one behind it, or with what belongs to it. Whether that name is on record does not matter: a name is told by how it is used.
 */
export const BARE_NAME = new RegExp(
  String.raw`^["“(]?(?!${ORDINARY_HEAD})(?:\p{Lu}[\p{L}’'-]*\s){0,2}\p{Lu}\p{Ll}\p{L}*(?:[-’']\p{Lu}?\p{L}+)*(?:[’']s?(?=\s)|(?=\s(?:${BE})\b)|(?=\s\p{Ll}+s(?:[.!,;:]|$|\s))|(?<!s)(?=\s(?:${HAPPENED})\b))`,
  'u',
);
