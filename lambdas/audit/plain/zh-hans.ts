import type { Forms, Links } from './sorts.ts';

/** Plain sentences as Chinese words them. */
export const ZH_FORMS: Forms = {
  readFor: /^以下各句均根据截至(?<cutOff>.+)的记录计算得出，句末数字为资料来源编号。$/,
  editionsAndYears:
    /^版次与年份。榜单以其名称中的版次相称，不以发布年份相称；一些榜单在名称所示年份之前或之后发布。(?:所读各次发布均在(?<cutOff>[^。]+)及以前|所读(?<releases>[^，]+)次发布中，有(?<unsettled>[^，]+)次可能在(?<after>[^，]+)之后，因为没有能够确定的日期记录)。(?:资料来源中有(?<later>.+)项的日期晚于截止日期。)?$/,
  ranks:
    /^名次。第1名为最好。并列名次前加“=”，(?:(?<never>其后的名次不空出)|其后的名次相应空出(?:（(?<dense>.+)除外）)?)。并列(?<nth>第\d+名)的均计入(?<top>前.+)。$/,
  cutOff:
    /^截止日期。读取(?<cutOff>[^；]+)及以前的各次发布；没有日期记录能够确定这一点的，仅在报告定义中列明时读取(?:：(?<unsettled>.+?)|，本版没有此类情况)。(?:所读更正中，有(?<undated>[^，]+?)项没有日期记录，可能发布于截止日期之后。)?$/,
  ties: /^并列。名次相同的«单位»全部列出；并列(?<nth>第\d+名)的均计入(?<top>前.+)。$/,
  scope: /^范围。本报告关注(?<focus>.+?)«其他者»。$/,
  placesPrinted: /^名次。所读名次均在其来源中刊出。$/,
  placesSeen:
    /^名次。所读(?<all>[^，]+)个名次中(?:，(?<printed>[^，]+)个与名称一同刊出)?(?:，(?<listOrder>[^，]+)个由名单顺序得知)?(?:，(?<priorColumn>[^，]+)个由其后一次发布所列的上次名次得知)?(?:，(?<statedUnchanged>[^，]+)个由其后一次发布称名次不变而得知)?(?:，(?<computed>[^，]+)个由本机构根据得分计算得出)?。$/,
  tally:
    /^本版共考察(?<considered>[^：]+)个陈述：(?<held>[^，]+)个成立，(?<refuted>[^，]+)个不成立，(?<withheld>[^，]+)个无法确认。全部陈述及其依据见随附的claims\.json。$/,
  news: /^其后为所关注«单位»的变化，直至共(?<most>[^，]+)项，次序为：榜单首位易主；进入或跌出(?<top>前[^；]+)；在一届或连续数届中上升或下降(?<places>[^；]+)位及以上；升降(?<tiers>[^；]+)个等级及以上；保持首位；连续(?<editions>[^；]+)届及以上位居前[^；]+；在前[^；]+中所占席位变动(?<seats>[^，]+)席及以上，或榜单中三分之二及以上同向变动。(?:(?<client>[^。]+)的变化先于其他«单位»。)?$/,
  sameSort:
    /^同类变化中，幅度大者在先：以位数计；发布机构给出名次区间、得分误差或名次误差的，以其跨度计，不超过(?<widths>[^，]+)个跨度的不算变化；名次没有变化的，除首位外不予列入。其次，在同一榜单的变化记录中较少见者在先；再次，发布较近者在先；最后，名次较前者在先。不足(?<fewest>[^，]+)项时，按同一次序补入幅度较小的变化。$/,
  lowest:
    /^上升与下降适用同一标准：将两次发布的名次互换，选出的«单位»不变，变化相反。(?:只对(?<client>.+)陈述某年以来或历次的最低名次|除非编辑部要求，不对任何«单位»陈述某年以来或历次的最低名次)。$/,
  lengthOfLead: /^领先持续了多久无法确认：(?<why>.+)$/,
  noOtherPlace: /^(?<edition>.+)年度除上述名次外，总体排名的其他名次没有记录，因此本报告不列总体排名表。$/,
  allListsOpen: /^各名单是否完整，没有记录。$/,
  openLists: /^以下名单是否完整，没有记录：(?<lists>.+)。$/,
  basket:
    /^本章跟踪(?<rankings>[^，]+)«榜单量词»«榜单»，每«榜单量词»取本版定义所列的一次发布(?<latest>，均为所读的最近一次)?。一«量词»«单位»在其中几«榜单量词»进入(?<top>前[^，]+)，只有当它在每一«榜单量词»中的情况都有记录时才给出确数；否则只给出能够确认的下限。$/,
  cluster: /^(?<release>.+)将(?<cluster>.+)作为整体排名，其中的(?<members>.+)没有单独名次。$/,
  succession: /^(?<newer>.+)由(?<older>.+)承继而来，两者的名次不能互代。$/,
  coverage:
    /^(?<release>.+)的发布机构为(?<publisher>.+?)(?:，(?<by>不晚于)?(?<released>\d{4}年[^，。]*?)发布)?(?:，共评价(?<universe>\d+)(?<nouns>[^，。]+?))?，名次记录(?:完整至(?<listedTo>第\d+名)(?:（(?<vacated>[^（）]+)因更正空缺）)?|不完整)。(?:变化与(?<previous>[^，。]+)比较，\k<previous>的名次记录(?:完整至(?<previousListedTo>第\d+名)(?:（(?<previousVacated>[^（）]+)因更正空缺）)?|不完整)。|此前一次发布没有可比的记录，因此不列变化。)$/,
  noFocus: /^没有(?<focus>.+)在本次发布中的名次记录。$/,
  fewBefore: /^表中多数较(?<previous>.+)的变化无从得知，故不列变化(?:；已有的记录见完整表格)?。$/,
  computed: /^本次发布的名次由本机构根据得分计算得出，发布机构未刊出名次。$/,
  computedReleases: /^由本机构根据得分计算得出名次的发布：(?<releases>.+)。$/,
  leftOut: /^另有(?<more>.+)«量词»有名次记录的«单位»(?:见完整表格|未列入)。$/,
  pages: /^以下(?<pages>.+)«量词»«单位»(?:按获评名单的顺序排列，只列|的概况只列)有记录的内容。$/,
  nowhere: /^所读榜单中均没有(?<unit>.+)的名次。$/,
  silent: /^没有(?<unit>.+?)在(?!本次发布中)(?<releases>.+)中的名次记录。$/,
  methodChanged: /^\* (?<ranking>.+)：(?<previous>.+?)与(?<release>.+?)之间方法有变，两次名次不完全可比。$/,
  notSince: /^以下榜单所读的最近一次发布没有(?<unit>.+)的名次记录：(?<releases>.+)。$/,
  withinClusters: /^(?<clusters>.+?)(?:分别)?作为整体排名，(?<unit>.+)在其中没有单独名次。$/,
  moreRankings: /^另有(?<more>.+)个榜单有名次记录(?:，见完整表格)?。$/,
  enteredCell: /^进入前.+$/,
  sharedCell: /^并列$/,
  aloneCell: /^单独$/,
  scoreHead: /^(?:(?<release>.+)得分|得分)$/,
  scoreChangeHead: /^得分变化$/,
  leagueCaption: /^(?<release>.+)：前列«单位»«与所关注者»$/,
  fullCaption: /^(?<ranking>.+)的全部名次记录$/,
  matrixCaption: /^(?<focus>.+)在所跟踪«榜单»中的名次$/,
  scoresTitle: /^(?<release>.+)的得分$/,
  countsTitle: /^进入(?<top>前[^的]+)的«榜单»数$/,
  standingsCaption: /^(?<unit>.+)在各榜单中有记录的最近名次$/,
  historyTitle: /^(?<ranking>.+)：(?<first>.+)至(?<last>.+)的名次$/,
  coursesTitle: /^(?<unit>.+)历次发布的名次$/,
  besideTitle: /^与(?<unit>.+)名次相邻者$/,
  mapTitle: /^各«单位»的位置$/,
  profilesCaption: /^(?:获评|本章)«单位»及有记录的内容$/,
  moversTitle: /^较上一次发布的名次升降$/,
  examinedTitle: /^核对了什么，结论如何$/,
  coverAddress: /^网址：(?<url>https:\/\/\S+)$/,
  coverCode: /^二维码，指向(?<url>https:\/\/\S+)$/,
  coverThreads: /^每条线为一«量词»«单位»在一个榜单历次发布中的名次；第1名在上，对数刻度。$/,
  compared: /^与(?<edition>.+)年度报告的比较$/,
  nothingBefore: /^(?<edition>.+)年度报告的结果没有记录，因此不作比较。$/,
  otherBasket: /^两版跟踪的榜单不完全相同，各数的总体不同，因此不计算增减。$/,
  noneCorrected: /^两版均读取的名次，其间没有更正。$/,
  readAlike: /^另有(?<rankings>[^，]+)个未跟踪的榜单，两版所读相同。$/,
  readBefore: /^仅(?:(?<edition>\S+?)年度|首次发布)读取：(?<releases>.+)。$/,
  correctionsLater: /^截止日期之后发布的内容，本版仅采用此处所列的更正。$/,
  reissued: /^本报告为(?<edition>.+)年度报告的更正版，于(?<date>.+)发布。首次发布的版本原样保留。$/,
};

/** Words before a sentence that say how it follows from the one before. */
export const ZH_LINKS: Links = { likewise: ['同样，'], contrast: ['与此相反，'], exception: ['唯一的例外是，'] };
