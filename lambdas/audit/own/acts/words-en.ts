/** Words that join, point and ask, and helping verbs: without anybody who is spoken of behind his back. */
const JOINING = `a an the this that these those our ours my mine your yours i we us me you myself ourselves yourself yourselves
  who whom whose whoever what whatever which whichever where wherever when whenever how however why here there and or but so as if though although
  whether for to of in on at by from with within into onto upon about behind below beside besides between through throughout during after before until
  while because since against among along across towards toward via per than then thus hence therefore moreover meanwhile otherwise instead indeed
  either rather quite very too also just even almost perhaps maybe well out such some now soon later already finally lastly firstly secondly first-hand
  yes hello goodbye farewell cheers welcome please etc namely accordingly likewise
  be is are was were been being am has have had having do does did doing done can may might could will would shall should must let ought`;

/** What is said, asked, written, thanked and owned up to. */
const SAYING = `say said tell told speak spoke spoken talk mention name call describe explain define discuss introduce present summarise summarize outline
  illustrate comment remark note quote cite refer repeat translate spell ask answer reply respond enquire question invite greet thank
  apologise apologize congratulate dedicate wish hope promise advise warn remind inform suggest recommend propose request beg encourage admit confess
  acknowledge persuade instruct moralise preach praise blame criticise criticize scold forgive forgave forgiven excuse pardon deny conclude state claim summon`;

/** How a book is read, and how one is made and sent. */
const READING = `read skim browse leaf dip skip turn look see saw seen find found search consult check open close follow understand understood
  jump pass proceed continue return begin began begun start stop end finish stay rest wait sit stand stood lie lay go goes went gone come came`;
const MAKING = `write wrote written draft edit compile prepare collect gather assemble arrange order sort group divide split list number mark draw drew drawn
  print publish issue design typeset set bind bound proofread clarify shorten add append attach enclose include contain omit avoid cut copy type scan sketch
  photograph build built make made work put choose chose chosen select pick form indicate point deal treat relate concern belong depend consist serve
  build front slip slipped run ran appear exist fit`;
const GIVING = `give gave given take taken took bring brought send sent hand share lend lent offer receive accept use help support accompany guide keep hold
  leave left lose miss need owe bear bore carry reach meet join visit live earn deserve establish`;

/** What goes on in a mind. */
const THINKING = `think thought believe know knew known guess suppose imagine consider judge decide wonder doubt mean meant intend aim plan try attempt want
  like love prefer enjoy learn teach taught remember forget forgot forgotten mind care worry matter feel felt hear heard listen glance sight notice spot discover
  realise realize expect trust respect interest surprise amaze puzzle tempt disappoint differ agree disagree compare seem become happen touch stray`;

/** What a book is made of. */
const PARTS = `report book volume foreword preface introduction chapter section part page table chart graph map picture photograph drawing diagram sketch
  illustration line dot circle square arrow colour color shade grey gray black white cell row column sign symbol dagger asterisk star footnote endnote
  margin text sentence paragraph passage word phrase language version translation glossary contents summary overview outline annex appendix index
  bibliography cover back file website web site pdf html csv json online offline e-mail email letter question answer suggestion layout typeface type font link
  abbreviation caption key screen edition heading headline bullet box foot head top bottom title subtitle bracket quotation italics bold capital spelling
  grammar punctuation style tone proof manuscript paper ink binding press commentary essay profile companion handbook notebook copy source evidence
  reference definition term method methodology data datum figure numeral result ranking league finding usage scale date statement description copyright licence
  software program computer phone telephone post mail address reader-friendly graphic printed digital electronic italic raised`;

/** Who makes it and who reads it, and who stands by them. */
const PEOPLE = `reader editor author writer maker translator designer printer proofreader typesetter librarian archivist colleague student teacher
  journalist researcher scholar friend people person human family parent child children team staff volunteer programmer illustrator cartographer
  photographer office intern assistant adviser advisor predecessor successor owner everybody everyone anybody anyone thing institute`;

/** What is said and thought, and why. */
const MATTERS = `purpose intention goal reason thanks gratitude debt pleasure joy delight honour honor privilege patience advice attention curiosity
  criticism feedback opinion view judgement judgment verdict conclusion decision choice mistake error fault gap silence detail idea doubt memory
  responsibility instruction permission beginning middle piece step way road path journey route tool sake case subject topic theme field sense kind
  manner pattern conversation dialogue debate discussion discourse story tale class classroom school lesson course seminar library home room archive world life
  place time apology forbearance prize gift favour excuse reply blame comfort justice answerable eye heart voice ear`;

const TIMES = `today tomorrow yesterday day week month morning evening afternoon night weekend hour minute moment spring summer autumn winter season holiday`;

/** How something is said, made or read, and how those are who do so. */
const MANNERS = `short long brief small large wide narrow plain simple easy hard difficult quick slow full empty blank clear unclear careful patient curious
  friendly technical strange dry dense readable loud quiet silent frank straight express
  grateful thankful glad happy pleased sorry indebted sincere warm heartfelt dear good fair nice fine useful helpful harmless honest modest humble great
  possible impossible available free closed own new old former late early final initial separate single-page alphabetical chronological familiar
  common usual general particular certain special important necessary responsible ready willing able likely unlikely worth due visible preliminary pleasant
  common-sense everyday personal public private similar previous current recent right wrong true alike missing round coloured involved
  together apart aloud alone-standing often sometimes again back forth forward aside away down elsewhere hurry astray
  especially partly mainly mostly particularly eager keen proud ashamed convinced confident sure aware tired`;

/**
 * Ordinary words, each in its simplest form, which by themselves tell nothing of the world: they join and point, or are of saying, reading,
 * making, giving and thinking, of a book and of who makes it and reads it, of times and manners. Whatever else a word is of speaks of the
 * world. Words that count, compare, deny or single out are none of them.
 */
export const EN_ORDINARY = [
  JOINING,
  SAYING,
  READING,
  MAKING,
  GIVING,
  THINKING,
  PARTS,
  PEOPLE,
  MATTERS,
  TIMES,
  MANNERS,
].join(' ');

/** Those who are spoken of, whoever they are. */
const OTHERS = `it its they them their theirs he she her his him somebody someone somewhere something anything themselves himself herself itself oneself
  one's other another others else get got far yearly annual`;

/** Those who may be ranked, whoever they are, and where they are: the names of kinds, of nobody. */
const RANKED = 'city town museum garden port harbour airport hub university college economy region country world';

/** People by their work. */
export const EN_WORKING = `professional worker officer clerk planner driver crew pilot sailor carrier courier soldier engineer doctor nurse lawyer farmer gardener cook
  craftsman artist musician trader merchant builder architect manager owner resident traveller visitor guest neighbour citizen crane customs`;

/** What is carried and lived by, and how something is known. */
const HANDLED = 'goods container parcel carry ship border eat wear survey proof prove proven';

/** What something is likened to: a list is a window, a mirror, a tool. */
const LIKENED = 'window mirror door gate tool key bridge map outcome collection';

/** What all of them have to do with: matters in general, of which nothing is told as long as no other word tells it. */
const GENERAL = `beauty kindness courage knowledge truth art culture science research learning history nature travel trade music number influence experience
  perception international language english chinese french spanish latin`;

/** Words besides that running text may hold: of whom and of what a foreword speaks, never of how it fares. */
export const EN_GENERAL = [OTHERS, RANKED, EN_WORKING, HANDLED, LIKENED, GENERAL].join(' ');
