import type { Forms, Links } from './sorts/sorts.ts';

/** Plain sentences as English words them. */
export const EN_FORMS: Forms = {
  readFor:
    /^Each sentence is computed from the records read for the cut-off of (?<cutOff>.+); the raised numbers lead to its sources\.$/,
  placesGained: /^Places gained\. (?:(?<noGain>None)|(?<gained>.+))\.$/,
  placesLost: /^Places lost\. (?:(?<noLoss>None)|(?<lost>.+))\.$/,
  undatedFindings: /^Whether (?<releases>.+) came out by then is not known\.$/,
  editionsAndYears:
    /^Editions and years\. An edition goes by the year or number in its name, not by the year it came out; some come out before or after the year they are named for\. (?:Every edition read came out by (?<cutOff>[^.]+)|Of the (?<releases>.+) editions? read, (?<unsettled>.+) may have come out after (?<after>.+), since no known date settles it)\.(?: (?:Of the sources, )?(?<later>\S+) (?:of the sources is|are) dated later \(a page may tell of an edition long after it came out\)(?:: (?<laterWorks>.+))?\.)?$/,
  ranks:
    /^Ranks\. First is best\. “=” before a rank means that it is shared; (?:(?<never>no rank is left empty after it)|for each further «unit» that shares it, one of the next ranks is left empty(?:, except in (?<dense>.+))?)\. Those tied at (?<nth>.+) place count as in the (?<top>.+)\.$/,
  cutOff:
    /^Cut-off\. Editions of rankings that came out by (?<cutOff>[^.]+) are read\. One whose known date does not settle this is read only where the report’s definition names it(?:: (?<unsettled>.+?)|; it names none)\.(?: Of the corrections read, (?<undated>\S+) (?:bears|bear) no date, so (?:it|they) may have come out later\.)?$/,
  ties: /^Ties\. «Units» that share a place are all shown; those tied at (?<nth>.+) place count as in the (?<top>.+)\.$/,
  scope: /^Scope\. This report is about (?<focus>.+?)«; others are shown»\.$/,
  inferred:
    /^Of the (?<all>\S+) places? read, (?<inferred>\S+) (?:is|are) not printed beside the name in (?:its|their) sources?, but (?:follows|follow) from the order of a list or from what a later edition says of the previous one\.$/,
  sourcesInBrief:
    /^(?:Of the (?<sources>\S+) sources of these places, (?<secondary>\S+) (?:is not the publisher’s own page|are not the publisher’s own pages)|(?:(?<soleOther>The one source of these places is not)|(?:None|Neither(?= of the two)) of the (?<every>\S+) sources of these places is) the publisher’s own page)\.$/,
  howKnown:
    /^This rests on (?:one source, (?:(?<soleOther>which is not the publisher’s own page)|(?<soleOwn>the publisher’s own page))|(?<all>\S+) sources, (?:(?<none>(?:(?<two>neither)|none) of them the publisher’s own page)|(?<every>each of them a page of its publisher)|(?<own>\S+) of them (?:a page of its publisher|pages of their publishers)))(?:: (?<hosts>.+))?\.$/,
  sourcesSeen:
    /^(?=Sources\. [^,;.]+? of (?:these places|(?<ofRecords>the records read)))Sources\. (?:Each of the (?<own>\S+) sources of (?:these places|the records read) was read on its publisher’s own page|(?<soleOwn>The one source of (?:these places|the records read) was read on the publisher’s own page)|(?:Of the (?<sources>\S+) sources of (?:these places|the records read), (?<secondary>\S+) (?:was read on a page that is|were read on pages that are) not the publisher’s own|(?<soleOther>The one source of (?:these places|the records read) was not read on the publisher’s own page)|(?:None|Neither(?= of the two)) of the (?<every>\S+) sources of (?:these places|the records read) was read on the publisher’s own page); an edition seen only on other pages is cited “as reported elsewhere”)\. The addresses of what is cited are in the list of sources; those of all sources, where they have one, and when each was read are in the accompanying file claims\.json\.$/,
  noPlaces: /^Places\. No place is read\.$/,
  placesPrinted: /^Places\. Every place read is printed in its source\.$/,
  placesSeen:
    /^Places\. Of the (?<all>\S+) places? read,(?:,? (?:and )?(?<printed>\S+) (?:is|are) printed beside the name)?(?:,? (?:and )?(?<listOrder>\S+) (?:follows|follow) from the order of a list)?(?:,? (?:and )?(?<priorColumn>\S+) (?:is|are) given by a later edition as the place before)?(?:,? (?:and )?(?<statedUnchanged>\S+) (?:is|are) known from a later edition that calls the place unchanged)?(?:,? (?:and )?(?<computed>\S+) (?:is|are) computed by the institute from the scores)?\.$/,
  shortNamesRule:
    /^Short names\. Tables, charts and some sentences call rankings by short names; the table “Short names of rankings” gives each in full, with its publisher(?<components>; for a component, it gives only the index)?\.$/,
  otherFieldRule:
    /^Previous edition\. The one recorded as such, never inferred from the years; where none is recorded, nothing is compared\. Where the field changed, the direction of a change must also hold among the «units» ranked in both\.$/,
  clustersRule:
    /^«Clusters»\. Some rankings rank several «units» as one «cluster»\. Its members have no place of their own, and nothing that would need one is said of them\. «A cluster» that bears one «unit»’s name counts for that «unit»\.$/,
  measuredRule:
    /^What rankings measure\. (?:(?<none>Not known for any ranking read)|It is given in brief, as their publishers describe it; how they weight and count is for them to say(?<some>\. Where nothing is given for a ranking, it is not known)?)\.$/,
  themesRule:
    /^Themes\. What a ranking is about is one of its recorded facts\. The best and the lowest theme of «a unit» are named where each has two known places or more, and their medians lie (?<apart>\S+) places or more apart\.$/,
  figuresRule:
    /^Figures\. The figure beside a name is that of the latest known year, which is given with it; years need not be the same for all, so figures are not to be compared directly, and one of a year before (?<since>\d{4}) is left out\. A figure with decimals, or counted in thousands or more, is rounded to four digits\.$/,
  mandatory:
    /^1\. First comes what must be said(?:: (?=.)(?<result>the overall result)?(?:(?:, )?(?:and )?(?<honours>the honours))?(?:(?:, )?(?:and )?(?<basket>in how many of the rankings the leading «unit» is in the (?<top>top \S+) and how it compares with another «unit»))?(?:(?:, )?(?:and )?(?<asked>what the editors asked for))?|(?<nothing>; this edition has nothing of that sort))\.$/,
  noCriteria: /^The criteria for the titles are not known\.$/,
  unmeasured: /^What the overall result measures, and from what it is computed, is not known\.$/,
  sameQuestions:
    /^The same questions were put to the records of both reports, each as of its own cut-off date\. Where an answer cannot be established from one of them, the table says so, and nothing is inferred from the other\.$/,
  whoseReports:
    /^The two reports compared are editions of this publication, not of (?<ranking>.+), of which they tell\.$/,
  onlyDifferences:
    /^What differs is shown for the main results and for some sentences(?<listed>; the corrections themselves are listed in the chapter on the method)?\. Other sentences, tables and charts may differ from the first issue too\.$/,
  news: /^2\. News of the «units» in scope follows until there (?:are|is) (?<most>\S+) findings?, in this order:(?: a first place in the overall result that changed hands, or its (?<ownTop>top \S+) entered or left, at most (?<own>\S+) of these;)?(?: «a unit» that rose, or fell, in (?<rankings>\S+) or more of the rankings tracked and in at least (?<ofRankings>\S+) out of every (?<inRankings>\S+) of those in which its places can be compared, at most (?<across>\S+) of these;)? a first place that changed hands; the (?<top>top \S+) entered or left, in one edition or over several in a row;(?: a first place held in a ranking that has other «units» too, at most (?<leads>\S+) of these;)? a rise or fall of (?<places>[^;]+) (?:place|places) or more, in one edition or over several in a row;(?: a move of (?<tiers>[^;]+) (?:tier|tiers) or more;)? a first place held(?<alone> in a ranking of theirs alone)?; (?<editions>[^;]+) (?:edition|editions) or more in a row in the top \S+; (?<seats>[^;]+?) (?:place|places) or more of the top \S+ gained or lost by these «units» together; a ranking in which at least (?<sameWay>\S+) out of every (?<ofMoved>\S+) moved the same way\.(?: Those of (?<client>.+) go before those of other «units»\.)?$/,
  overChart:
    /^The chapter on what changed gives smaller changes, changes in other rankings, and a rise or fall of (?<over>\S+) places or more from the first edition of a chart of ranks over time to the last\.$/,
  sameSort:
    /^3\. Within each of these, rises and falls take turns: the larger change first, then the rarer, the more recent, the one to the better place\.(?: Where a publisher says how uncertain its places or scores are, only a change beyond (?<widths>\S+) (?:width|widths) of that counts as one\.)?$/,
  smallerChanges:
    /^4\. Where this yields (?:no finding|fewer than (?<fewest>\S+) findings), smaller changes are added in the same order\.$/,
  lowest:
    /^5\. Rises and falls pass the same thresholds\. (?:Only of (?<client>.+) is it said that a place is the lowest since an earlier edition, or of all|That a place is the lowest since an earlier edition, or of all, is said of no «unit» unless the editors ask for it)\.$/,
  lengthOfLead: /^How long the lead has lasted in all cannot be established\. (?<why>.+)$/,
  noOtherPlace:
    /^No other place in the overall result of (?<edition>.+) is known, so this report prints no overall league table\.$/,
  allListsOpen: /^Whether these lists are complete is not known\.$/,
  leftTitle: /^Held it in (?<previous>.+?) and not in (?<edition>.+?): (?<units>.+)\.$/,
  earlierLists:
    /^No list of holders from before (?<edition>.+?) was read, so how long each «unit» has held the title is not known\.$/,
  openLists: /^Whether these are complete is not known: (?<lists>.+)\.$/,
  basket:
    /^This chapter counts across (?<rankings>\S+) «rankings», (?:(?<latest>each in the latest edition read)|one edition of each, as the definition of this report names it)\. Where the place of «a unit» in some of them is not known, the number that have it in their (?<top>top \S+) is given as “at least”\.$/,
  oneSeries: /^(?<lists>.+) are lists of one series, and each is counted\.$/,
  cluster:
    /^(?<release>.+) ranks (?<cluster>.+) as one; (?<members>.+) (?:have no place of their own|has no place of its own)\.$/,
  succession: /^(?<newer>.+) succeeds (?<older>.+); a place of the one is no place of the other\.$/,
  measures: /^What (?<ranking>.+?) measures: (?<text>.+)\.$/,
  coverage:
    /^(?:In )?(?<release>.+?)(?: covers (?<universe>\S+) (?<nouns>[^.;]+?);|,) (?=(?:the |its )?(?:(?<tiers>tiers?)\b)?)(?:(?<whole>the (?:place|tier) of every one is known)|(?:every place down to (?!first is known(?! save))|only (?=first place ))(?<listedTo>\S+)(?:(?<=only first) place)? is known(?: save (?<vacated>[^;]+?), vacated by (?:the correction|corrections))?|(?:its )?(?:places|tiers) are known in part)\. Publisher: (?<publisher>.+?)(?:, (?<by>by )?(?<released>(?:\d{1,2} )?(?:[^\s\d,.]+ )?\d{4}))?\. (?:Changes are from (?<previous>.+), (?:which is known in part|(?<previousWhole>which is known as a whole)|(?:which is known down to (?!first place\.)|of which only (?=first place ))(?<previousListedTo>\S+) place(?:(?<=only first place) is known)?(?: save (?<previousVacated>[^;]+), vacated by (?:the correction|corrections))?)\.|(?:(?<isFirst>No edition came before it)|(?<isUnknown>Which edition came right before it is not known)|Whether the method changed since the previous edition, (?<untold>.+), is not known), so no changes are given\.)$/,
  noFocus: /^Of (?<focus>.+), no exact place is known in this edition\.$/,
  fewBefore:
    /^For most of these, no change since (?<previous>.+) can be established, so the table has no column of changes(?:; the full tables give the places that are known)?\.$/,
  fieldUntold:
    /^(?<untold>\S+) of these (?:has|have) a different place from before, but no change is given: the two editions did not rank the same field, which alone may account for the difference\.$/,
  marginUntold:
    /^(?<untold>\S+) of these (?:has|have) a different place from before, but no change is given: the difference is within the publisher’s own margin\.$/,
  roundedScores:
    /^Decimals of the scores: (?<decimalsBefore>\S+) in (?<previous>.+?), (?<decimals>\S+) in (?<release>.+); «units» that share a place in (?<coarser>.+) may differ by finer scores\.$/,
  fieldSizes: /^(?<ranking>.+): (?<from>[\d,]+) ranked in (?<previous>.+), (?<to>[\d,]+) in (?<release>.+)\.$/,
  scoresApart: /^In (?<releases>.+), not every better place has the better score\.$/,
  computed:
    /^The places of this edition were computed by the institute from the scores(?<others>; the publisher prints none)?\.$/,
  computedReleases: /^Computed by the institute from the scores: (?<releases>.+)\.$/,
  leftOut: /^(?<more>\S+) more with a known place(?<tiers> or tier)?(?:: see the full tables)?\.$/,
  pages:
    /^(?:The )?(?<pages>\S+) (?:«units»|«unit»)(?: with the title “(?<title>.+?)”)?(?<ordered>, in the order of the published list)?\. (?:Each|Its) profile shows only what is known\.$/,
  otherYears:
    /^The figures beside the names are of the years given with them, which are not the same for all, so they are not to be compared directly\.$/,
  nowhere: /^(?<unit>.+) has no place in any ranking that was read\.$/,
  silent: /^No exact place of (?<unit>.+?) is known in (?<releases>(?:(?!, the latest editions? read\.$).)+)\.$/,
  methodChanged:
    /^\* (?<ranking>.+): the method changed between (?<previous>.+?) and (?<release>.+); places in the two are not strictly comparable\.$/,
  withdrawnSince: /^(?<unit>.+?) was withdrawn from (?<releases>.+), the latest editions? read\.$/,
  noneSince: /^(?<unit>.+?) has no place in (?<releases>.+), the latest editions? read\.$/,
  notSince: /^No exact place of (?<unit>.+?) is known in (?<releases>.+), the latest editions? read\.$/,
  bearer: /^Where the «cluster» (?<cluster>.+) is ranked, its place is given as that of (?<unit>.+)\.$/,
  withinClusters: /^Where (?<clusters>.+) (?:is|are each) ranked as one, (?<unit>.+) has no place of its own\.$/,
  moreRankings: /^(?<more>\S+) more rankings? with a known place(?<tiers> or tier)?(?:: see the full tables)?\.$/,
  notOnRecordCell: /^(?:not known|·)$/,
  noPlaceCell: /^(?:no place|–)$/,
  notCoveredCell: /^(?:not covered|–)$/,
  inClusterCell: /^(?:in «a cluster»|C)$/,
  noneBeforeCell: /^none before$/,
  unrankedCell: /^not ranked$/,
  withdrawnCell: /^withdrawn by the publisher$/,
  scoredCell: /^(?:score (?<score>\S+), )?without a rank$/,
  withScoreCell: /^(?<place>.+) \(score (?<score>\S+)\)$/,
  correctedScoreCell: /^The score of (?<unit>.+) in (?<release>.+)$/,
  correctedPlaceCell: /^The place of (?<unit>.+) in (?<release>.+)$/,
  correctedValueCell: /^(?<indicator>.+), (?<year>\d+) of (?<unit>.+)$/,
  notPublishedCell: /^no edition appeared$/,
  releasedCell: /^(?<by>by )?(?<date>.+)$/,
  trackedCaption: /^The «rankings» tracked$/,
  editionsCaption: /^The overall result, edition by edition, as far as it is known$/,
  correctionsCaption: /^What this re-issue corrects$/,
  mapSubtitle: /^Each point marks the coordinates of its name; no borders are drawn\.$/,
  besideSubtitle: /^Up to two known places above and two below, in the «rankings» tracked\.$/,
  valuesSubtitle: /^Ring: the earlier year; dot: the later one\. Exact figures alone; zero is on the scale\.$/,
  valuesWithout: /^Without a figure for both years: (?<units>.+)\.$/,
  flowSubtitle:
    /^Every statement considered for this report, by its verdict\. All of them, with their evidence, are in the accompanying file claims\.json\.$/,
  slopeSubtitle:
    /^Places 1 to (?<places>\d+)(?:, and (?<focus>.+) below them)?; ring: drawn at one end only, with the place at the other in brackets(?<skips>; three dots: places that are not drawn)?$/,
  scoresSubtitle:
    /^One dot for each «unit», stacked where they would touch; in colour: the (?<top>top \S+), with ties$/,
  intervalsSubtitle:
    /^Dot: the place\.(?<stated> Line: the publisher’s own interval of it\.)?(?: Line(?<others> where it gives none)?: (?<noise>\S+) places? to either side, which it calls meaningless\.)?$/,
  moversSubtitle:
    /^(?:The largest moves \((?<from>[^)]+?) places? or more\)|(?<all>Every move)) between two exact places of the «units» with (?:a profile|the title “(?<title>.+)”), in the «rankings» tracked: (?:(?<up>\S+) up)?(?:, )?(?:(?<down>[^\s;]+) down)?; moves across a change of method, and moves that are not certain, are not drawn(?:; of (?<of>\S+) of one size, the (?<drawn>\S+) that ended at the best places)?$/,
  coursesSubtitle:
    /^Rankings with two known places or more\. First place on top; dashed level: (?<nth>[^;]+); one logarithmic scale; hatched: no exact place is known\.(?<broken> Dashed part of a line: the method changed\.)?$/,
  historySubtitle:
    /^(?<releases>\S+) editions, places 1 to (?<places>\d+); only the «units» named here are drawn(?:; (?<highlighted>[^;]+) (?:is|are) highlighted)?(?<skips>; three dots: places that are not drawn)?(?:; the method changed (?<breaks>.+) \(dashed\), so places are not strictly comparable)?$/,
  panelsSubtitle:
    /^(?<releases>\S+) editions\. Upper line: first place; lower one: (?<nth>[^;.]+)(?<below>; ring: below that)?(?<broken>\. Dashed between dots: the method changed)?$/,
  standingSubtitle:
    /^First place at the left, on a logarithmic scale\.(?<basket> Bold: tracked\.)?(?<before> Line: from the previous place\.)?(?<peers> Grey: the other «units» of this chapter\.)?(?<older> Ring: no place known in the latest edition read\.)?$/,
  countsSubtitle:
    /^Out of (?<rankings>\S+) (?:«ranking»|«rankings»)(?:; «those in focus»(?<others>, and other «units» named as being in at least as many as the leading one of them)?)?; solid: established; hatched: not known(?<clustered>; rankings that rank «a unit» only together with others are left out)?(?:; «units» established in none are left out)?$/,
  enteredCell: /^into top \d+$/,
  leftCell: /^out of top \d+$/,
  sharedCell: /^shared$/,
  aloneCell: /^alone$/,
  newCell: /^new$/,
  successorCell: /^successor$/,
  scoreHead: /^Score(?:, (?<release>.+))?$/,
  scoreChangeHead: /^Change in score$/,
  leagueCaption: /^(?<release>.+): the leading «units»«, and those in focus»$/,
  fullCaption: /^Every known place(?<tiers> or tier)? in (?<ranking>.+)$/,
  matrixCaption: /^(?:(?<whoever>Places)|(?<focus>.+)) in the «rankings» tracked$/,
  scoresTitle: /^Scores in (?<release>.+)$/,
  countsTitle: /^«Rankings» with the «unit» in their (?<top>top \S+)$/,
  standingsCaption: /^Latest known place(?<tiers> or tier)? of (?<unit>.+) in each ranking$/,
  historyTitle: /^Places in (?<ranking>.+), (?<first>[^,]+) to (?<last>[^,]+)$/,
  coursesTitle: /^Places of (?<unit>.+), edition by edition$/,
  besideTitle: /^(?<unit>.+) and the nearest known places$/,
  mapTitle: /^Where the «units» are$/,
  valuesTitle: /^(?<indicator>.+) in two years$/,
  intervalsTitle: /^How sure the places in (?<release>.+) are$/,
  profilesCaption: /^The «units» of this chapter at a glance$/,
  moversTitle: /^Places gained and lost since the previous edition$/,
  noOwnTitle: /^Titles that stand in another language have no known English name\.$/,
  historyAlt: /^Chart of the places of (?<units>.+?) in (?<ranking>.+), (?<first>[^,]+) to (?<last>[^,]+)$/,
  slopeAlt:
    /^Slope chart of the leading places of (?<ranking>.+): (?<previous>.+) at the left, (?<release>.+) at the right\.$/,
  countsAlt:
    /^Bar chart of how many of (?<rankings>\S+) (?:«ranking»|«rankings») have each of (?<units>\S+) (?:«unit»|«units») in their (?<top>top \S+)$/,
  moversAlt: /^Bars of (?<moves>\S+) moves? since the previous edition, gains to the right and losses to the left\.$/,
  mapAlt: /^Map of (?<points>\S+) points on a grid of degrees\.$/,
  standingsAlt:
    /^Strip of dots: the latest known place(?<tiers> or tier)? of (?<unit>.+) in (?<rankings>\S+) rankings?\.$/,
  coursesAlt: /^Small line charts of the places of (?<unit>.+), one for each of (?<rankings>.+)\.$/,
  besideAlt: /^Short lists of the places around (?<unit>.+?) in (?<releases>.+)\.$/,
  intervalsAlt: /^Dots on lines: (?<places>\S+) places in (?<release>.+), each with those that it may as well be\.$/,
  scoresAlt: /^The scores of (?<units>\S+) «units» in (?<release>.+), from (?<low>\S+) to (?<high>\S+)\.$/,
  valuesAlt: /^Pairs of dots on one scale: (?<indicator>.+) of (?<units>\S+) «units» in two years each\.$/,
  flowAlt: /^The records read, the statements considered, and what became of these\.$/,
  aloudPlace: /^(?<joint>tied )?(?<rank>\S+)$/,
  aloudBand: /^(?<from>[\d,]+)(?:–(?<to>[\d,]+)|\+)$/,
  aloudTier: /^classified (?<tier>.+)$/,
  aloudBelow: /^not among the first (?<depth>[\d,]+)$/,
  aloudCluster: /^part of the «cluster» (?<whole>.+)$/,
  aloudUnknown: /^not known$/,
  aloudOutside: /^no place in it$/,
  aloudNone: /^none$/,
  aloudMove: /^(?:(?<up>up)|down) (?<places>\S+) places?$/,
  aloudTiers: /^(?:(?<up>up)|down) (?<tiers>\S+) tiers?$/,
  aloudWay: /^moved (?:(?<up>up)|down)$/,
  aloudSame: /^unchanged$/,
  aloudUntold: /^cannot be told$/,
  aloudShared: /^the same rank, now (?:(?<shared>shared)|alone)$/,
  aloudMarked: /^(?<change>.+), by another method$/,
  aloudCount: /^at least (?<count>\d+) of (?<all>\d+)$/,
  countedHead: /^In the (?<top>top \S+)$/,
  legendRank: /^(?:(?<from>\S+) (?:to|or(?= 2nd$)) (?<to>\S+)|below (?<after>\S+))$/,
  legendTier: /^the tier that the ranking gives instead of a rank$/,
  legendBelow: /^lower than that, or not in the ranking; so not in the (?<top>top \S+)$/,
  legendCluster: /^part of «a cluster» that is ranked as one; no place of its own$/,
  legendOpen: /^lower than that, or not in the ranking; whether in the (?<top>top \S+) is not known$/,
  legendAbsent: /^not known$/,
  legendOutside: /^no place in the ranking$/,
  legendUncounted:
    /^under “In the (?<top>top \S+)”: the number is not known(?:, or not told since a ranking has nobody outside it)?$/,
  countSaid: /^(?<least>at least )?(?<count>\d+) of (?<all>\d+)(?:, (?<open>\d+) not known)?$/,
  wholeCell: /^all (?<size>\d+)$/,
  depthCell: /^(?<depth>\S+?)(?: of (?<size>\d+))?(?:, save (?<vacated>.+))?$/,
  seeNumber: /^See (?<what>.+)$/,
  belowLabel: /^below (?<depth>\d+)$/,
  scoresCut: /^(?<top>top \S+)$/,
  countCell: /^(?<count>[\d,]+)$/,
  boundCell: /^(?<least>at least )?(?<count>\d+)$/,
  subjectCell: /^(?<of>.+?)(?<all>: all rankings tracked)?$/,
  editionHead: /^(?:[Rr]eport of (?<edition>.+)|(?<first>[Ff]irst issue)|(?<own>[Tt]his re-issue))$/,
  flowRecords: /^(?:(?<count>[\d,]+) ranking records?|Ranking records) read$/,
  flowStatements: /^(?:(?<count>[\d,]+) statements?|Statements) considered$/,
  flowPrinted: /^(?:(?<count>[\d,]+) true|True), told in a sentence$/,
  flowUnprinted: /^(?:(?<count>[\d,]+) true|True), told in no sentence$/,
  flowFalse: /^(?:(?<count>[\d,]+) false|False)$/,
  flowWithheld: /^(?:(?<count>[\d,]+) cannot|Cannot) be established$/,
  withheldLead: /^How long (?<unit>.+) has led$/,
  withheldCount: /^In how many of the (?<rankings>\S+) (?:«ranking»|«rankings») (?<unit>.+) is in the (?<top>top \S+)$/,
  withheldAsked: /^Question (?<asked>\d+) of the editors: .+$/,
  shortNamesCaption: /^Short names of rankings, and what they stand for$/,
  flowTitle: /^From records to verdicts$/,
  comparedDataCaption: /^What was read, ranking by ranking$/,
  comparedNamesCaption: /^One and the same, called otherwise in the two reports$/,
  comparedDefinitionsCaption: /^What the two reports rest on$/,
  comparedResultsCaption: /^The main results$/,
  changedCaption: /^What each report says, subject by subject, the key findings first$/,
  moreChanged: /^(?<more>\S+) more such cases?: see the accompanying file claims\.json\.$/,
  notPrintedCell: /^(?:(?<isFalse>Not so)|Not established)\. (?<why>.+)$/,
  titlesCaption: /^Other titles and the «units» that hold them$/,
  withheldCaption: /^The main statements that are not printed, and why$/,
  titleRest: /^ \((?<edition>.+?)(?<corrected>, corrected)?\)$/,
  coverSubtitle: /^(?<edition>.+) edition, corrected re-issue of (?<date>.+)$/,
  correctedLine: /^Corrected: (?<subject>.+), from (?<before>.+) to (?<now>.+)\.$/,
  moreCorrections: /^(?<more>\S+) more corrections? (?:is|are) listed in the chapter on the method\.$/,
  coordinatesLabel: /^Coordinates$/,
  degreesNorth: /^(?<degrees>[\d.]+)°\s(?:N|(?<other>S))$/,
  degreesEast: /^(?<degrees>[\d.]+)°\s(?:E|(?<other>W))$/,
  degreesCell: /^(?<latitude>[\d.]+)°\s(?:N|(?<south>S)), (?<longitude>[\d.]+)°\s(?:E|(?<west>W))$/,
  rankingsLabel: /^Rankings with a known place(?<tiers> or tier)?, any edition$/,
  countLabel: /^«Rankings», (?<top>top \S+)$/,
  leastCell: /^at least /,
  uncountedCell: /^not (?:known|told)$/,
  honouredBefore: /^also held it in (?<edition>.+)$/,
  notHonouredBefore: /^did not hold it in (?<edition>.+)$/,
  notEstablishedCell: /^cannot be established$/,
  exactCell: /^\d+$/,
  firstLabel: /^First in the overall result$/,
  ledLabel: /^Editions led, of those known$/,
  leastRunCell: /^at least (?<count>\d+) \((?<editions>.+)\)$/,
  runningLabel: /^Editions led in a row$/,
  honouredLabel: /^«Units» with the title “(?<title>.+)”$/,
  againLabel: /^Of these, holding it again$/,
  joinedLabel: /^New holders$/,
  leftLabel: /^No longer holders$/,
  notTrackedCell: /^not tracked$/,
  notReadCell: /^not read$/,
  cutOffLabel: /^Cut-off date$/,
  eventLabel: /^Released at$/,
  compiledLabel: /^Compiled$/,
  ownRankingEventLabel: /^The report it follows was released at$/,
  noneCell: /^none$/,
  trackedLabel: /^Rankings tracked$/,
  recordsLabel: /^Records read$/,
  recordsCell: /^(?<records>\S+) records? of (?<releases>\S+) editions?$/,
  valuesLabel: /^Figures read besides places and scores$/,
  consideredLabel: /^Statements considered$/,
  heldLabel: /^Of these, true$/,
  scopeLabel: /^The report is about$/,
  topLabel: /^Counted as the top of a list$/,
  coverAddress: /^Online: (?<url>https:\/\/\S+)$/,
  coverCode: /^QR code that leads to (?<url>https:\/\/\S+)$/,
  coverThreads:
    /^Places in (?<ranking>.+), (?<first>[^,]+) to (?<last>[^,]+), on a logarithmic scale\.(?<others> Pale: others that were in the (?<top>top \S+) then\.)?$/,
  compared: /^Compared with the report of (?<edition>.+)$/,
  nothingBefore: /^Nothing of the result of the report of (?<edition>.+) is known, so nothing is compared with it\.$/,
  otherBasket:
    /^The two reports do not track the same rankings, so the counts cannot be compared and no change is given\.$/,
  noneCorrected: /^No place that both read was corrected in between\.$/,
  readAlike: /^For (?<rankings>\S+) more (?:ranking|rankings), not tracked, both reports read the same records\.$/,
  readBefore: /^Read for the (?:report of (?<edition>\S+)|first issue) only: (?<releases>.+)\.$/,
  correctionsLater:
    /^Of what came out after the cut-off it reads the corrections that its definition names, and nothing else\. (?:Those that change what the first issue read are listed here|(?<none>Taken together they change nothing that the first issue read))\.$/,
  reissued:
    /^This is a corrected re-issue of the (?<edition>.+) edition, issued on (?<date>.+)\. The first issue stays on record as it was\.$/,
};

/** Words before a sentence that say how it follows from the one before. */
export const EN_LINKS: Links = {
  likewise: ['Likewise,', 'Likewise:'],
  contrast: ['By contrast,', 'By contrast:'],
  exception: ['The exception:'],
};
