import type { Forms, Links } from './sorts/sorts.ts';

/** Plain sentences as English words them. */
export const EN_FORMS: Forms = {
  readFor:
    /^Each sentence is computed from the records read for the cut-off of (?<cutOff>.+); the raised numbers lead to its sources\.$/,
  undatedFindings: /^No known date settles that (?<releases>.+) came out by then\.$/,
  editionsAndYears:
    /^Editions and years\. A ranking is called by the edition in its name, not by the year it came out; some come out before or after the year they are named for\. (?:Every edition read came out by (?<cutOff>[^.]+)|Of the (?<releases>.+) editions? read, (?<unsettled>.+) may have come out after (?<after>.+), since no known date settles it)\.(?: (?<later>.+) of the sources (?:is|are) dated later(?:: (?<laterWorks>.+))?\.)?$/,
  ranks:
    /^Ranks\. First is best\. “=” before a rank means that it is shared; (?:(?<never>no rank is then left empty)|as many of the next ranks are left empty as further «units» share it(?:, but for (?<dense>.+))?)\. Those tied at (?<nth>.+) place count as in the (?<top>.+)\.$/,
  cutOff:
    /^Cut-off\. Editions of rankings that came out by (?<cutOff>[^.]+) are read\. One whose known date does not settle this is read only where the report’s definition names it(?:: (?<unsettled>.+?)|; here there is none)\.(?: Of the corrections read, (?<undated>\S+) (?:bears|bear) no date, so (?:it|they) might have come out later\.)?$/,
  ties: /^Ties\. «Units» that share a place are all shown; those tied at (?<nth>.+) place count as in the (?<top>.+)\.$/,
  scope: /^Scope\. This report is about (?<focus>.+?)«; others are shown»\.$/,
  inferred:
    /^Of the (?<all>\S+) places? read, (?<inferred>\S+) (?:is|are) not printed beside the name in (?:its|their) sources?, but (?:follows|follow) from the order of a list or from what a later edition says of the one before\.$/,
  sourcesInBrief:
    /^(?:Of the (?<sources>\S+) sources? of these places, (?<secondary>\S+) (?:is a page|are pages)|All (?<every>\S+) sources of these places are pages) of others than the publisher\.$/,
  sourcesSeen:
    /^Sources\. (?:Of the (?<sources>\S+) sources?|All (?<every>\S+) sources) of (?:these places|(?<ofRecords>the records read))(?:, none was read on a page that is| were read on pages that are|, (?<secondary>\S+) (?:was|were) read on a page that is) not the publisher’s own; an edition that was seen on such pages alone is cited “as reported elsewhere”\. The address of each, where it has one, and when it was read stand in the accompanying file claims\.json\.$/,
  noPlaces: /^Places\. No place is read\.$/,
  placesPrinted: /^Places\. Every place read is printed in its source\.$/,
  placesSeen:
    /^Places\. Of the (?<all>\S+) places? read,(?:,? (?:and )?(?<printed>\S+) (?:is|are) printed beside the name)?(?:,? (?:and )?(?<listOrder>\S+) (?:follows|follow) from the order of a list)?(?:,? (?:and )?(?<priorColumn>\S+) (?:is|are) given by a later edition as the place before)?(?:,? (?:and )?(?<statedUnchanged>\S+) (?:is|are) known from a later edition that calls the place unchanged)?(?:,? (?:and )?(?<computed>\S+) (?:is|are) computed by the institute from the scores)?\.$/,
  news: /^2\. News of the «units» in scope follows until there (?:are|is) (?<most>\S+) findings?, in this order: a first place that changed hands; the (?<top>top \S+) entered or left; a rise or fall of (?<places>[^;]+) (?:place|places) or more, in one edition or over several in a row;(?: a move of (?<tiers>[^;]+) (?:tier|tiers) or more;)? a first place held; (?<editions>[^;]+) (?:edition|editions) or more in a row in the top \S+; (?<seats>[^;]+) (?:place|places) or more gained or lost by them all in the top \S+; a list of which (?<sameWay>\S+) in (?<ofMoved>\S+) or more moved the same way\.(?: Those of (?<client>.+) go before those of other «units»\.)?$/,
  sameSort:
    /^3\. Within one sort rises and falls take turns: the larger change first, then the rarer, the more recent, the one to the better place\.(?: Where a publisher tells how unsure its places or scores are, a change is one only beyond (?<widths>\S+) (?:width|widths) of that\.)?$/,
  smallerChanges:
    /^4\. Where (?:no finding comes|fewer than (?<fewest>\S+) findings come) together so, smaller changes are added in the same order\.$/,
  lowest:
    /^5\. Rises and falls pass the same thresholds\. (?:Only of (?<client>.+) is it told that a place is the lowest since an earlier edition, or of all|That a place is the lowest since an earlier edition, or of all, is told of no «unit» unless the editors ask for it)\.$/,
  lengthOfLead: /^How long the lead has lasted in all cannot be established\. (?<why>.+)$/,
  noOtherPlace:
    /^No other place of the overall result of (?<edition>.+) is known, so this report prints no overall league table\.$/,
  allListsOpen: /^Whether these lists are complete is not known\.$/,
  openLists: /^Whether these are complete is not known: (?<lists>.+)\.$/,
  basket:
    /^This chapter counts over (?<rankings>\S+) «rankings», (?:(?<latest>each in the latest edition read)|one edition of each, as the definition of this report names it)\. Where the place of «a unit» in some of them is not known, how often it is in the (?<top>top \S+) is told as “at least”\.$/,
  cluster: /^(?<release>.+) ranks (?<cluster>.+) as one; (?<members>.+) have no place of their own\.$/,
  succession: /^(?<newer>.+) succeeds (?<older>.+); a place of the one is no place of the other\.$/,
  coverage:
    /^(?:In )?(?<release>.+?)(?: covers (?<universe>[\d,]+) (?<nouns>[^.;]+?);|,) (?:every place down to (?<listedTo>\S+) is known(?: save (?<vacated>[^;]+?), vacated by (?:the correction|corrections))?|(?:its )?places are known in part)\. Publisher: (?<publisher>.+?)(?:, (?<by>by )?(?<released>(?:\d{1,2} )?(?:[^\s\d,.]+ )?\d{4}))?\. (?:Changes are against (?<previous>.+), known (?:down to (?<previousListedTo>\S+) place(?: save (?<previousVacated>[^;]+), vacated by (?:the correction|corrections))?|in part)\.|(?:(?<isFirst>No edition came before it)|(?<isUnknown>Which edition came right before it is not known)|Whether the method changed since the edition before, (?<untold>.+), is not known), so no changes are given\.)$/,
  noFocus: /^Of (?<focus>.+) no exact place is known in this edition\.$/,
  fewBefore:
    /^For most of these, no change since (?<previous>.+) can be told, so the table has no column of changes(?:; the full tables have what there is)?\.$/,
  bothUntold:
    /^(?<both>\S+) of these (?:has a place|have places) in both, but other «units» were ranked before, which alone may account for the difference, so no change is given\.$/,
  roundedScores:
    /^Decimals of the scores: (?<decimalsBefore>\S+) in (?<previous>.+?), (?<decimals>\S+) in (?<release>.+); who share a place in (?<coarser>.+) may be apart by finer scores\.$/,
  fieldSizes: /^(?<ranking>.+): (?<from>[\d,]+) ranked in (?<previous>.+), (?<to>[\d,]+) in (?<release>.+)\.$/,
  scoresApart: /^In (?<releases>.+), not every better place has the better score\.$/,
  computed: /^The places of this edition were computed by the institute from the scores; the publisher prints none\.$/,
  computedReleases: /^Computed by the institute from the scores: (?<releases>.+)\.$/,
  leftOut: /^(?<more>\S+) more with a known place(?<tiers> or tier)?(?:: see the full tables)?\.$/,
  pages:
    /^(?:The )?(?<pages>\S+) (?:«units»|«unit»)(?: with the title “(?<title>.+?)”)?(?<ordered>, in the order of the published list)?\. (?:Each|Its) profile shows only what is on record\.$/,
  nowhere: /^(?<unit>.+) has no place in any ranking that was read\.$/,
  silent: /^No exact place of (?<unit>.+?) is known in (?<releases>(?:(?!, the latest read\.$).)+)\.$/,
  methodChanged:
    /^\* (?<ranking>.+): the method changed between (?<previous>.+?) and (?<release>.+); places in the two are not strictly comparable\.$/,
  notSince: /^No exact place of (?<unit>.+?) is known in (?<releases>.+), the latest read\.$/,
  withinClusters: /^(?<clusters>.+) (?:is|are each) ranked as one, so (?<unit>.+) has no place of its own there\.$/,
  moreRankings: /^(?<more>\S+) more rankings? with a known place(?:: see the full tables)?\.$/,
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
  releasedCell: /^(?<by>by )?(?<date>.+)$/,
  trackedCaption: /^The rankings tracked$/,
  editionsCaption: /^The overall result, edition by edition, as far as it is known$/,
  correctionsCaption: /^What this re-issue corrects$/,
  mapSubtitle: /^Each point stands at its coordinates; no borders are drawn\.$/,
  besideSubtitle: /^Up to two known places above and two below, in the rankings tracked\.$/,
  valuesSubtitle: /^Ring: the earlier year; dot: the later one\. Exact figures alone; the scale begins at zero\.$/,
  valuesWithout: /^Without a figure for both years: (?<units>.+)\.$/,
  flowSubtitle:
    /^Every statement considered for this report, by its verdict\. All of them, with their evidence, are in the accompanying file claims\.json\.$/,
  slopeSubtitle:
    /^Places 1 to (?<places>\d+)(?:, and (?<focus>.+) below them)?; ring: at one end only, in brackets the place at the other(?<skips>; three dots: places that are not drawn)?$/,
  scoresSubtitle: /^One dot for each «unit», stacked where they would touch; dark: the (?<top>top \S+), with ties$/,
  intervalsSubtitle:
    /^Dot: the place\.(?<stated> Line: the publisher’s own interval of it\.)?(?: Line(?<others> where it gives none)?: (?<noise>\S+) places? to either side, which it calls meaningless\.)?$/,
  moversSubtitle:
    /^(?:The largest comparable moves|(?<all>Every comparable move)) of the «units» with (?:a profile|the title “(?<title>.+)”), in the rankings tracked: (?:(?<up>\S+) up)?(?:, )?(?:(?<down>\S+) down)?(?:; of (?<of>\S+) of one size, the (?<drawn>\S+) that ended at the best places)?$/,
  coursesSubtitle:
    /^Rankings with two known places or more\. First place on top, dashed the (?<nth>[^;]+); one logarithmic scale; hatched: no exact place is known\.(?<broken> Dashed lines: the method changed\.)?$/,
  historySubtitle:
    /^(?<releases>\S+) editions, places 1 to (?<places>\d+); only the «units» named here are drawn(?:; (?<focus>[^;]+) are highlighted)?(?:; the method changed (?<breaks>.+) \(dashed\), so places are not strictly comparable)?$/,
  panelsSubtitle:
    /^(?<releases>\S+) editions\. Upper line: first place; lower one: (?<nth>[^;.]+)(?<below>; ring: below that)?(?<broken>\. Dashed between dots: the method changed)?$/,
  standingSubtitle:
    /^First place at the left, on a logarithmic scale\.(?<basket> Bold: tracked\.)?(?<before> Line: from the place before\.)?(?<peers> Grey: the other «units» here\.)?(?<older> Ring: not in the latest edition read\.)?$/,
  countsSubtitle:
    /^Of (?<rankings>\S+) (?:«ranking»|«rankings»)(?:; «those in focus»(?<others>, and other «units» that are for certain in as many as any of them, or more)?)?; solid: established; hatched: not known(?<clustered>; rankings that rank «a unit» only together with others are left out)?(?:; «units» established in none are left out)?$/,
  enteredCell: /^into top \d+$/,
  sharedCell: /^shared$/,
  aloneCell: /^alone$/,
  scoreHead: /^Score(?:, (?<release>.+))?$/,
  scoreChangeHead: /^Change in score$/,
  leagueCaption: /^(?<release>.+): the leading «units»«, and those in focus»$/,
  fullCaption: /^Every known place in (?<ranking>.+)$/,
  matrixCaption: /^(?<focus>.+) in the «rankings» tracked$/,
  scoresTitle: /^Scores in (?<release>.+)$/,
  countsTitle: /^«Rankings» with the «unit» in their (?<top>top \S+)$/,
  standingsCaption: /^Latest known place of (?<unit>.+) in each ranking$/,
  historyTitle: /^Places in (?<ranking>.+), (?<first>[^,]+) to (?<last>[^,]+)$/,
  coursesTitle: /^Places of (?<unit>.+), edition by edition$/,
  besideTitle: /^(?<unit>.+) and the nearest known places$/,
  mapTitle: /^Where the «units» are$/,
  valuesTitle: /^(?<indicator>.+) in two years$/,
  intervalsTitle: /^How sure the places in (?<release>.+) are$/,
  profilesCaption: /^The «units» of this chapter at a glance$/,
  moversTitle: /^Places gained and lost since the edition before$/,
  noOwnTitle: /^Titles that stand in another language have no known English name\.$/,
  shortNamesCaption: /^Short names of rankings, and what they stand for$/,
  flowTitle: /^From records to verdicts$/,
  comparedDataCaption: /^What was read, ranking by ranking$/,
  comparedDefinitionsCaption: /^How the two are defined$/,
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
  rankingsLabel: /^Rankings with a known place$/,
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
  valuesLabel: /^Other figures read$/,
  consideredLabel: /^Statements considered$/,
  heldLabel: /^Of these, true$/,
  coverAddress: /^Online: (?<url>https:\/\/\S+)$/,
  coverCode: /^QR code that leads to (?<url>https:\/\/\S+)$/,
  coverThreads:
    /^Places over the years: each line follows (?:a|an) [^,;.]+ through the editions of one ranking, each in the year it is named for; first place on top, on a logarithmic scale\. Faint: all other «units»\.$/,
  compared: /^Compared with the report of (?<edition>.+)$/,
  nothingBefore: /^Nothing of the result of the report of (?<edition>.+) is known, so nothing is compared with it\.$/,
  otherBasket:
    /^The two reports do not track the same rankings, so the counts are of different wholes and no change is given\.$/,
  noneCorrected: /^No place that both read was corrected in between\.$/,
  readAlike: /^Of (?<rankings>\S+) more (?:ranking|rankings), not tracked, both read the same\.$/,
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
