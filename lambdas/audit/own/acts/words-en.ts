/**
 * Ordinary words, each in its simplest form, which by themselves tell nothing of the world: of writing, reading and making a book, of
 * thinking and asking, of people as such. Words that count, compare, deny or single out are none of them.
 */
export const EN_ORDINARY = `a an the this that these those our ours my mine your yours i we us me you who whom whose
  whoever what whatever which where wherever when whenever how why there here and or but so as if though whether for to of in on at by from
  with within into onto about behind below beside between through during after before while until because since against among along
  across towards toward upon per via than then thus hence therefore however moreover yet either rather quite very too also just even almost
  perhaps maybe indeed instead otherwise meanwhile finally lastly firstly secondly already soon later sooner now today tomorrow
  be is are was were been being am has have had having do does did done doing can may might could will would shall should must let ought
  go goes went gone come came give gave given take took taken make made put set say said tell told speak spoke spoken talk mean meant
  know knew known think thought believe see saw seen look find found hear heard feel felt ask answer reply respond write wrote written read
  print reprint draw drew drawn redraw redrew redrawn translate proofread prepare compile edit design typeset bind bound copy quote cite share send sent bring brought
  use serve help hope wish want like love prefer enjoy need try attempt aim intend plan offer invite welcome thank greet apologise apologize
  owe dedicate remember forget mind bear begin began begun start end close open turn follow skip browse leaf dip jump pass proceed continue return
  describe explain define discuss mention treat deal concern refer relate present introduce summarise summarize list name call spell sort arrange order divide
  group gather collect assemble contain include add append attach mark number note indicate point belong depend consist
  learn learned teach taught understand understood wonder doubt guess suppose consider judge decide choose chose chosen select pick
   care matter happen appear seem become stay stand stood lie lay sit rest wait work live meet join visit walk listen play
  keep hold leave left move pay accept sell sold buy bought check search notice spot discover clarify correct
  disagree agree differ differing different difference disappoint surprise amaze interest please encourage support accompany guide
   slip slipped run ran hand handed carry reach touch arrive land breathe connect lend lent
  trust respect praise blame criticise criticize advise instruct persuade inform recommend moralise preach

  report book volume foreword preface introduction chapter section page table chart map picture photograph drawing diagram sketch line dot circle square
  arrow colour color shade grey gray cell row column sign symbol dagger asterisk star footnote endnote margin text sentence paragraph word language
  version translation glossary contents summary annex appendix cover file website site e-mail email letter question suggestion remark comment hint
  idea layout typeface type font link abbreviation caption screen index bibliography edition issue heading bullet box foot head title subtitle
  bracket quotation italics bold capital spelling grammar punctuation style tone draft proof proofs manuscript paper ink binding press
  commentary essay passage overview outline guideline companion handbook notebook source evidence reference definition term method methodology
  data datum figure numeral result ranking league finding profile form usage date day month scale
  reader editor author writer translator designer printer proofreader typesetter librarian archivist colleague student teacher journalist
  researcher scholar friend people person family parent child children team staff volunteer programmer illustrator cartographer photographer office
  intern assistant predecessor successor memory everybody everyone anybody anyone thing
  place purpose intention goal reason thanks gratitude debt pleasure joy delight honour honor privilege patience advice time
  attention curiosity criticism feedback understanding opinion view judgement judgment verdict conclusion decision choice mistake error
  responsibility fault gap silence detail beginning middle part piece step way road journey route door window mirror frame tool key
   eye heart voice ear sake case subject topic theme field sense meaning kind manner pattern
  conversation dialogue debate discussion story class classroom school lesson course seminar library kitchen desk home room archive drawer
  morning evening afternoon night week weekend hour minute moment spring summer autumn winter season holiday life world
   preliminary instruction permission licence copyright address post mail phone telephone computer program software

  short long brief small large wide narrow plain simple easy hard difficult quick slow full empty blank clear unclear careful patient curious friendly
  grateful thankful glad happy pleased sorry indebted sincere warm heartfelt warmly dear good fair nice fine useful helpful harmless honest modest humble
  possible impossible available free closed own new old former late early final initial separate single-page alphabetical chronological familiar unfamiliar
  common usual usually general particular certain special important necessary responsible answerable ready willing able unable likely
  common-sense everyday human personal public private similar previous current recent right wrong true
  technical graphic printed digital electronic italic raised round coloured interested involved concerned
  together apart aloud alone-standing slowly quickly briefly simply directly gladly gently kindly freely fully carefully closely plainly openly often
  sometimes generally normally again again-and-again back forth forward ahead-of-time aside away down online offline
  mainly mostly partly especially particularly above-mentioned likewise similarly accordingly namely etc
  ourselves yourself yourselves myself
  loud quiet frank bright scattered tired busy-minded eager keen proud ashamed surprised convinced confident unsure uncertain aware
  due great silent hurry straight express avoid such some well out exist fit elsewhere pleasant missing alike forbearance maker statement publish compare institute visible miss build front web description deserve establish justice owner
   yes hello goodbye farewell cheers sincerely `;

/** Words besides, by which forewords speak of what things are for and of whom the world is made, never of how fares. */
export const EN_GENERAL = `far outcome earn influence trade collection container carry wear eat crew pilot crane driver dull sight house brought lead it its they them their theirs he she her his him somebody someone somewhere something anything themselves himself herself itself oneself other another others else
  one's get got based annual yearly border survey proven prove seed gardener muddy boot tree island night shift magnolia leaf leaves green latin plant french spanish english
  chinese music arrive hub gate international flow street bay pdf listen rose spring visitor quay wide reach city town museum garden port harbour airport university college economy region country
  kindness beauty courage knowledge truth art culture science research learning history nature travel number figure
  professional planner worker officer clerk carrier courier soldier goods perception experience`;
