import type { Statement } from './statement.ts';

const UNCOVERED = '[；{tiered:ES}给出的是等级][；{uncovered:ES}未将其纳入评价范围]';
const ABOVE =
  '[；另有{m0:N}个上榜者[至少进入其中{c0:N}个的][进入<w0=全部>{d0:N}个的][{b0:N}个均进入][进入<e0=其>]前{t4:N}[名]][；{a1:US}[<l1=至少>?进入其中{c1:N}个的][进入<w1=全部>{d1:N}个的][{b1:N}个均进入][进入<e1=其>]前{t3:N}[名][，{a2:US}<l2=至少>?进入其中{c2:N}个][，{a3:US}<l3=至少>?进入其中{c3:N}个][，{a4:US}<l4=至少>?进入其中{c4:N}个][，{a6:US}<l6=至少>?进入其中{c6:N}个][，{a7:US}<l7=至少>?进入其中{c7:N}个][，{a8:US}<l8=至少>?进入其中{c8:N}个][，{a9:US}<l9=至少>?进入其中{c9:N}个][，{a10:US}<l10=至少>?进入其中{c10:N}个][，另有{m1:N}个上榜者至少进入其中{c5:N}个]]';
const METHOD = '{unchanged:L}与{changed:L}之间方法有变';
const FIELD = '<same=‡>?';
const ASIDES = `${FIELD}[（[{skipped:LS}未发布][；][{unplaced:LS}没有确切名次记录]）]`;
const SKIPPED = '[（{skipped:LS}未发布）]';
const LOWER = '<lower=（逆指标，数值越低越好）>?';
const LOWER_SCORE = '<lower=（分数越低越好）>?';

/** How each statement reads in Chinese. */
export const CHINESE: Readonly<Record<Statement['is'], readonly string[]>> = {
  leader: ['{unit:U}在{release:E}中位列第一[（共{universe:N}个{k:K}）]。'],
  position: ['{unit:U}在{release:E}中<sole=位列|居>{rank:O}<open=†>?[（共{universe:N}个{k:K}）]。'],
  joint: ['{units:US}在{release:E}中并列{rank:O}。', '{units:U}等{count:N}个{k:K}在{release:E}中并列{rank:O}。'],
  movedOver: [
    `{unit:U}在{ranking:R}中由{previous:L}的<was=并列>?{from:O}<wasOpen=†>?<way=升|降>至{release:L}的<joint=并列>?{rank:O}<open=†>?，<w2=上升|下降>{places:N}位${ASIDES}。`,
  ],
  belowBest: [
    '{unit:U}在{release:E}中<joint=并列|位列|居>{rank:O}<open=†>?，较有记录的最好名次（{held:X}）低{places:N}位。',
  ],
  placeRange: [
    `{unit:U}在{ranking:R}{first:L}至{last:L}的{all:N}<e=届|期>中[，有确切名次记录的{some:N}<e2=届|期>]名次介于{best:O}至{worst:O}之间${ASIDES}。`,
  ],
  volatility: [
    '自{first:L}至{last:L}（共{steps:N}次比较），{unit:U}在{ranking:R}中<still=名次未变>?[平均每<e=届|期>升降{mean:D}位][，{other:U}<theyStill=名次未变>?[平均每<e2=届|期>升降{theirs:D}位]]。',
  ],
  seatsOver: [
    '{ranking:R}前{top:N}[名][（<ties=含并列>?共{size:N}席）]中，{group:GF}在{seats:X}<way=，逐届增加|，逐期增加|，逐届减少|，逐期减少>?。',
  ],
  clusterPlace: ['在{release:E}中，{unit:U}计入{cluster:U}，后者整体<joint=并列|位列|居>{rank:O}<open=†>?。'],
  placesKnown: [
    '在所跟踪的{of:N}个榜单中，{unit:U}有名次记录的有{count:N}个：{within:ES}[；{without:ES}未给出名次][；未进入{below:BS}][；在{together:ES}中仅有合并名次][；在{unknown:ES}中的名次没有记录][；其余{open:N}个的名次没有记录]。',
    '{unit:U}在所跟踪的{of:N}个榜单中<all=全部有名次记录>。',
    '{unit:U}在所跟踪的{of:N}个榜单中<none=均没有名次记录|均没有单独名次记录>[；{without:ES}未给出名次][；未进入{below:BS}][；在{together:ES}中仅有合并名次][；在{unknown:ES}中的名次没有记录][；其余{open:N}个的名次没有记录]。',
  ],
  topPercent: [
    '{unit:U}在{release:E}中<joint=并列|位列|居>{rank:O}（共{universe:N}个{k:K}），位居前{percent:M}%。',
    '{unit:U}在{release:E}中位于第{from:D}—{to:D}名区间（共{universe:N}个{k:K}），位居前{percent:M}%。',
  ],
  leadStreak: [
    '{unit:U}连续{count:N}<years=年|届|期>（{labels:LS}）位居{ranking:R}首位[（其中{shared:LS}并列）]<since=，自首次发布以来从未旁落>?。',
  ],
  ledEditions: ['{unit:U}在{ranking:R}{labels:LS}{count:N}<e=届|期>均居首位。'],
  timesLed: [
    '{unit:U}在{ranking:R}[{first:L}至{last:L}连续][{named:LS}]{of:N}<e=届|期><all=均>?[中有{count:N}<e2=届|期>]<w=居首位>[：{led:LS}][（其中{shared:LS}并列）]<then=（并列）|（均并列）>?。',
    '{unit:U}在{ranking:R}[{first:L}至{last:L}连续][{named:LS}]{of:N}<e=届|期><none=均未居首位>。',
  ],
  leadYears: [
    '{unit:U}连续<least=至少>?{years:N}年<over=多>?位居{ranking:R}首位<rec=（就现有记录而言）>?：自{first:L}（{from:DATE}）至{last:L}（{until:DATE}），共{count:N}<e=届|期>[（其中{shared:LS}并列）]。',
  ],
  topStreak: [
    '{unit:U}连续{count:N}<years=年|届|期>（{first:L}至{last:L}）位居{ranking:R}首位（含并列）<since=，自首次发布以来始终如此>?。',
    '{unit:U}连续{count:N}<years=年|届|期>（{first:L}至{last:L}）位居{ranking:R}前{top:N}[名]<since=，自首次发布以来始终如此>?。',
  ],
  topEditions: ['{unit:U}在{ranking:R}{first:L}至{last:L}的{count:N}<e=届|期>中均位居前{top:N}[名]。'],
  held: [
    `{unit:U}在{release:E}中与{previous:L}持平，[<joint=并列|位列|居>{rank:O}<open=†>?][仍<first=居首位>]${ASIDES}。`,
  ],
  sharing: [
    `{unit:U}在{previous:L}单独居{rank:O}，在{release:E}中<joint=并列>{again:O}${ASIDES}。`,
    `{unit:U}在{previous:L}并列{rank:O}，在{release:E}中<alone=单独居>{again:O}${ASIDES}。`,
  ],
  moved: [
    `{unit:U}在{release:E}中由{previous:L}的<was=并列>?{from:O}<wasOpen=†>?<w2=升|降>至<joint=并列>?{rank:O}<open=†>?，<way=上升|下降>{places:N}位${ASIDES}。`,
  ],
  overtook: [
    '{unit:U}在{release:E}中超越{previous:L}名次在前的{others:US}，升至<joint=并列>?{rank:O}<open=†>?。',
    '{unit:U}在{release:E}中超越{previous:L}名次在前的{others:US}等{total:N}个{k:K}，升至<joint=并列>?{rank:O}<open=†>?。',
  ],
  overtaken: [
    '{unit:U}在{release:E}中被{previous:L}名次在后的{others:US}超越，降至<joint=并列>?{rank:O}<open=†>?。',
    '{unit:U}在{release:E}中被{previous:L}名次在后的{others:US}等{total:N}个{k:K}超越，降至<joint=并列>?{rank:O}<open=†>?。',
  ],
  biggestMove: [
    '在{release:E}与{previous:L}均有<scope=排名|名次记录>的{compared:N}个{k:K}中，<pub=按公布名次>?{units:US}<e=均>?<way=上升|下降>{places:N}位（[{end:ME}][{ends:MES}]），<w2=升幅|降幅>最大[；仅在前后均有<among=排名|名次记录>者之间重新排列则为[{again:US}][{againCount:N}个{k3:K}]<e2=均>?<way2=上升|下降>{againPlaces:N}位[，<w3=升幅|降幅>最大]]。',
    '在{release:E}与{previous:L}均有<scope=排名|名次记录>的{compared:N}个{k:K}中，<pub=按公布名次>?{count:N}个{k2:K}均<way=上升|下降>{places:N}位，<w2=升幅|降幅>最大[；仅在前后均有<among=排名|名次记录>者之间重新排列则为[{again:US}][{againCount:N}个{k3:K}]<e2=均>?<way2=上升|下降>{againPlaces:N}位[，<w3=升幅|降幅>最大]]。',
  ],
  enteredTop: [
    `{unit:U}进入{release:E}前{top:N}[名]；{previous:L}[不在前{t2:N}[名]之列][<was=并列|位列|居>{from:O}<wasOpen=†>?]${FIELD}。`,
    `{unit:U}进入{release:E}前{top:N}[名]：{previous:L}[不在前{t2:N}[名]之列][<was=并列|位列|居>{from:O}<wasOpen=†>?]，{now:L}<joint=并列|位列|居>{rank:O}<open=†>?${FIELD}。`,
    `{unit:U}跻身{release:E}<joint=并列>?<first=首位><open=†>?；{previous:L}<out=不居首位>?[<was=并列|位列|居>{from:O}<wasOpen=†>?]${FIELD}。`,
  ],
  firstEntry: [
    `{unit:U}首次跻身{release:E}前{top:N}[名][，<joint=并列|位列|居>{rank:O}<open=†>?]${FIELD}。`,
    `{unit:U}首次跻身{release:E}<joint=并列>?<first=首位><open=†>?${FIELD}。`,
  ],
  returnedToTop: [
    `{unit:U}重返{release:E}前{top:N}[名][，<joint=并列|位列|居>{rank:O}<open=†>?]；上次位居前{t2:N}[名]是在{last:L}${FIELD}。`,
    `{unit:U}重返{release:E}<joint=并列>?<first=首位><open=†>?；上次居首位是在{last:L}${FIELD}。`,
    '{unit:U}在{ranking:R}中，{last:L}位居前{top:N}[名]，{out:L}不在前{t2:N}[名]之列，{now:L}再度位居前{t3:N}[名][，<joint=并列|位列|居>{rank:O}<open=†>?]。',
    '{unit:U}在{ranking:R}中，{last:L}居<first=首位>，{out:L}不居首位，{now:L}再度居首位[，<joint=并列|位列|居>{rank:O}<open=†>?]。',
  ],
  leftTop: [
    `{unit:U}跌出{release:E}前{top:N}[名]：{previous:L}<still=尚在>?[前{t2:N}[名]之列][<was=并列|位列|居>{from:O}<wasOpen=†>?]，{now:L}<gone=已不在其列>?[位于第{bf:D}<bo=名及以后>?[—{bt:D}名区间]][<joint=并列|位列|居>{to:O}<open=†>?]${FIELD}。`,
    `{unit:U}失去{release:E}<first=首位>：{previous:L}<was=并列|位列|居>{from:O}<wasOpen=†>?，{now:L}<gone=已不在其列>?[位于第{bf:D}<bo=名及以后>?[—{bt:D}名区间]][<joint=并列|位列|居>{to:O}<open=†>?]${FIELD}。`,
  ],
  newToRanking: ['{unit:U}新纳入{release:E}的评价范围，{previous:L}不在评价范围之内。'],
  returnedToRanking: [
    '{unit:U}重新纳入{release:E}的评价范围，<unbroken=上次纳入是在|此前曾纳入>{last:L}；{previous:L}<gone=不在评价范围之内|已被撤出>，因此不作比较。',
  ],
  removed: ['{unit:U}<how=已被撤出|未纳入>{release:E}[的评价范围]；{previous:L}在评价范围之内。'],
  succession: ['{unit:U}由{others:US}承继而来，{release:E}将其纳入评价范围；{previous:L}评价的是后者，因此不作比较。'],
  bestRank: [
    `{unit:U}在{full:E}中<joint=并列|位列|居>{rank:O}<open=†>?，<equal=追平|创下>{ranking:R}[${METHOD}以来]{editions:N}<e=届|期>中的最好名次。`,
  ],
  worstRank: [
    `{unit:U}在{full:E}中<joint=并列|位列|居>{rank:O}<open=†>?，<equal=与|为>{ranking:R}[${METHOD}以来]{editions:N}<e=届|期>中的最低名次<e2=持平>?。`,
  ],
  bestSince: [
    `{unit:U}在{release:E}中<joint=并列|位列|居>{rank:O}<open=†>?，为[{since:L}][${METHOD}][（当时<was=并列|位列|居>{then:O}<wasOpen=†>?）]以来的最好名次。`,
  ],
  worstSince: [
    `{unit:U}在{release:E}中<joint=并列|位列|居>{rank:O}<open=†>?，为[{since:L}][${METHOD}][（当时<was=并列|位列|居>{then:O}<wasOpen=†>?）]以来的最低名次。`,
  ],
  regainedLead: [
    `{unit:U}在{release:E}中重回<joint=并列>?首位，上次<was=居首|并列首位><wasOpen=†>?是在{last:L}，其间有{away:N}<e=届|期>未居首位[，居首者<each=均>?为{holder:U}]${SKIPPED}。`,
  ],
  score: [`{unit:U}在{release:E}中得分为{score:D}分${LOWER_SCORE}。`],
  scoreGap: [`{unit:U}在{release:E}中领先{other:U}[ ]{gap:D}分<same=，但名次相同>?${LOWER_SCORE}。`],
  topShare: [
    '在{release:E}的[前{top:N}[名]]<first=首位>?[（<ties=含并列>?<beside=计入更正>?共{total:N}席）][（{vac:OS}因更正空缺）]中，{group:GF}[未占席位][占<every=全部>?{count:N}席：{units:US}]。',
  ],
  breadth: [
    '与{previous:L}相比，{release:E}中<pub=按公布名次>?{up:N}个{k:K}名次上升、{same:N}个持平、{down:N}个下降[，仅在前后均有排名者之间重新排列则{up2:N}个上升、{same2:N}个持平、{down2:N}个下降]（两次均有排名的共{compared:N}个[；新列入{joined:N}个][；此前由他者代表{formed:N}个][；不再列入{left:N}个][；改由他者代表{merged:N}个]）。',
  ],
  publishedBreadth: [
    '据发布方统计，与{previous:L}相比，{release:E}中{up:N}个{k:K}名次上升、{same:N}个持平、{down:N}个下降。',
  ],
  band: ['{unit:U}位于{release:E}第{from:D}<open=名及以后>?[—{to:D}名区间]。'],
  bandMove: [
    '{unit:U}在{release:E}中由{previous:L}的[{r1:O}][第{f1:D}<o1=名及以后>?[—{t1:D}名区间]]<way=升|降>至[{r2:O}][第{f2:D}<o2=名及以后>?[—{t2:D}名区间]]。',
  ],
  fieldSpread: [
    '{release:E}前{top:N}[名][（含并列共{total:N}个）]的得分差距为{spread:D}分。',
    '在{release:E}中，{from:O}至{to:O}的{total:N}个{k:K}<ties=（含并列）>?之间的得分差距为{spread:D}分。',
  ],
  fieldAverage: [
    '{release:E}前{top:N}[名]共{total:N}个{k:K}<ties=（含并列）>?，得分的<stat=平均数|中位数>为{value:D}分。',
  ],
  standingAcross: [
    '在所跟踪的{of:N}个榜单中，将{unit:U}与其他城市逐一比较，确定领先多于落后的<na=为零>?[有{ca:N}个（{ahead:US}）]，确定落后多于领先的<nb=为零>?[有{cb:N}个（{behind:US}）][，无法确认孰多孰少的有{cn:N}个（{neither:US}）]。',
  ],
  themes: [
    '就现有记录而言，{unit:U}在<best=科学|金融|文化>类榜单中名次最靠前（名次中位数为{bestMedian:D}：{bestPlaces:X}），在<lowest=科学|金融|文化>类榜单中名次最靠后（名次中位数为{lowestMedian:D}：{lowestPlaces:X}）。',
  ],
  orderAgreement: [
    '就现有记录而言，{release:E}与{against:E}均有名次的{both:N}个{k:K}，先后次序的一致程度为{tau:D}（肯德尔tau-b系数，1为次序相同，−1为次序相反）。',
  ],
  orderInBoth: [
    '就现有记录而言，{group:F}中有{count:N}个同时见于{release:E}和{domestic:E}[，先后相同：{same:US}][：在前者中依次为{units:US}；在后者中依次为{theirs:US}]。',
  ],
  movesAcross: [
    '{unit:U}在所跟踪的{of:N}个榜单中，名次均较上次发布<every=上升|下降>：{all:PS}[（<ea=排名对象有变|排名对象均有变>?[其中{ce:ES}排名对象有变]）]。',
    '{unit:U}在所跟踪的{of:N}个榜单中，名次均较上次发布<every=未变>：{all:ES}[（<ea=排名对象有变|排名对象均有变>?[其中{ce:ES}排名对象有变]）]。',
    '{unit:U}在所跟踪的{of:N}个榜单中，名次较上次发布[上升的有{cu:N}个：{up:PS}[（<ua=排名对象有变|排名对象均有变>?[其中{xu:ES}排名对象有变]）]][；][下降的有{cd:N}个：{down:PS}[（<da=排名对象有变|排名对象均有变>?[其中{xd:ES}排名对象有变]）]][；][未变的有{cs:N}个：{same:ES}[（<sa=排名对象有变|排名对象均有变>?[其中{xs:ES}排名对象有变]）]][；另有{cf:N}个，排名对象有变，升降无法确认：{field:PS}][；另有{cm:N}个，名次之差在发布方给出的误差范围之内：{close:PS}][；另有{ch:N}个，名次相同，仅并列与否有变：{sharing:PS}][；另有{cx:N}个，两次名次不完全可比：{apart:PS}][；其余{open:N}个没有可比的确切名次]。',
  ],
  aheadAcross: [
    '在所跟踪的{of:N}个榜单中，{unit:U}均<every=领先|落后于>{other:U}[；在{beyond:ES}中，落后一方或名次更靠后，或未纳入评价]。',
    '在所跟踪的{of:N}个榜单中，{unit:U}领先{other:U}<na=的没有>?[的有{ca:N}个：{ahead:ES}]；落后<nb=的没有>?[的有{cb:N}个：{behind:ES}][；并列的有{cl:N}个：{level:ES}][；在{beyond:ES}中，落后一方或名次更靠后，或未纳入评价][；同属一个等级的有{ct:N}个：{tier:ES}][；先后无法确认的有{cu:N}个：{untold:ES}]。',
  ],
  aheadIn: [
    '在{ranking:R}中，{unit:U}在{ahead:LS}均领先{other:U}。',
    '在{ranking:R}中，{unit:U}在{behind:LS}均落后于{other:U}。',
    '在{ranking:R}中，{unit:U}在{ahead:LS}领先{other:U}，在{behind:LS}落后。',
  ],
  withinNoise: ['{unit:U}与{other:U}在{release:E}中相差{gap:D}分，小于发布方认为有意义的{noise:D}分，不宜过度解读。'],
  methodChange: ['{release:E}的方法与{previous:L}不同，两次名次不完全可比。'],
  revision: [
    '[{date:DATE}]发布方更正：{unit:U}在{release:E}中的名次原为[{old:O}][第{of:D}—{ot:D}名区间]<on=无名次>?<ow=（已被撤出）|（未纳入）>?，应为[{corrected:O}][第{cf:D}—{ct:D}名区间]<cn=无名次>?<cw=（已被撤出）|（未纳入）>?。',
  ],
  coverage: [
    '{release:E}评价{universe:N}个{k:K}，<every=名次全部有记录>[，数据期为{wf:DATE}至{wt:DATE}]。',
    '{release:E}评价{universe:N}个{k:K}[，前{listed:N}[名]的名次均有记录[（{vac:OS}因更正空缺）]][，数据期为{wf:DATE}至{wt:DATE}]。',
    '{release:E}前{listed:N}[名]的名次均有记录[（{vac:OS}因更正空缺）][，数据期为{wf:DATE}至{wt:DATE}]。',
  ],
  placeAmong: ['在{group:G}（共{of:N}个）范围内，按{release:E}的名次重新排列，{unit:U}<joint=并列|位列|居>{rank:O}。'],
  rankTrend: [
    '{unit:U}在{ranking:R}中名次连续{count:N}<e=届|期><way=上升|下降>：{base:L}<was=并列>?{from:O}<wasOpen=†>?、{steps:X}<same=‡>?。',
  ],
  topCount: [
    `在所跟踪的{of:N}个榜单中，{unit:U}<none=均未>进入前{top:N}[名]${UNCOVERED}${ABOVE}。`,
    `在所跟踪的{of:N}个榜单中，{unit:U}<all=全部>?进入[其中{count:N}个的]前{top:N}[名][：{within:ES}][；未进入{outside:ES}的前{t2:N}[名]]${UNCOVERED}${ABOVE}。`,
  ],
  topCountAtLeast: [
    `在所跟踪的{of:N}个榜单中，{unit:U}至少进入其中{count:N}个的前{top:N}[名]：{within:ES}[；在{together:ES}中仅有合并名次][；无法确认是否进入{unknown:ES}的前{t5:N}[名]]${UNCOVERED}${ABOVE}。`,
  ],
  trend: [`{from:Y}—{to:Y}年，{unit:U}{indicator:I}逐年<way=上升|下降>，依次为{values:QS}${LOWER}。`],
  value: [`{year:Y}年{unit:U}{indicator:I}[为]<bound=高于|不低于>?{value:Q}${LOWER}。`],
  threshold: [`{year:Y}年{unit:U}{indicator:I}<first=首次突破|首次超过|超过>{above:Q}${LOWER}。`],
  valueChange: [
    '{to:Y}年{unit:U}{indicator:I}为{after:Q}，[同比][较{from2:Y}年]<way=下降|增长|上升>[{by:D}<in=%|个百分点>][{own:Q}]（{from:Y}年为{before:Q}<lower=；逆指标，数值越低越好>?）。',
  ],
  growthRate: [
    '{from:Y}—{to:Y}年，{unit:U}{indicator:I}年均<way=下降|增长>{by:D}%（复合增长率<lower=；逆指标，数值越低越好>?），由{before:Q}<w2=降|增>至{after:Q}。',
  ],
  topsGroup: ['{year:Y}年{unit:U}{indicator:I}在{group:G}（共{members:N}个）中<best=居首位|最低>。'],
  discontinued: ['{ranking:R}已停止发布，最后一<e=届|期>为{last:L}。'],
  honoured: ['{count:N}个城市获评{edition:Y}年度“{title:T}”：{units:US}。'],
  honoursChange: [
    '{edition:Y}年度获评“{title:T}”的{all:N}个城市与{previous:Y}年度相同。',
    '{edition:Y}年度获评“{title:T}”的{all:N}个城市中，{kept:N}个在{previous:Y}年度也曾获评该称号；[新增{joined:US}][，][{left:US}不再在列]。',
    '{edition:Y}年度获评“{title:T}”的{all:N}个城市<whole=在>{previous:Y}年度也曾获评该称号；[新增{joined:US}][，][{left:US}不再在列]。',
    '{edition:Y}年度获评“{title:T}”的{all:N}个城市在{previous:Y}年度<nobody=均未|未>获评该称号；[新增{joined:US}][，][{left:US}不再在列]。',
  ],
};
