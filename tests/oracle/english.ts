import type { Statement } from './statement.ts';

const SKIPPED = '[ (no edition appeared for {skipped:LS})]';
const FIELD = '<same=‡>?';
const ASIDES = `${FIELD}[ ([no edition appeared for {skipped:LS}][; ][no exact place known for {unplaced:LS}])]`;
const LOWER = '<lower= (lower is better)>?';
const LOWER_SCORE = '<lower= (a lower score is better)>?';
const UNCOVERED =
  '[; {tiered:ES} <gives=gives|give> it a tier instead of a place][; {uncovered:ES} <does=does|do> not cover it]';
const ABOVE =
  '[; {m0:N} <o=others are|other is> in the top {t4:N} of [at least {c0:N}][<w0=all|the> {d0:N}]<b0=both>?][; {a1:US} <are=is|are> in the top {t3:N} of [<l1=at least >?{c1:N}][<w1=all|the> {d1:N}]<b1=both>?[, [and ]{a2:US} in <l2=at least >?{c2:N}][, [and ]{a3:US} in <l3=at least >?{c3:N}][, [and ]{a4:US} in <l4=at least >?{c4:N}][, [and ]{a6:US} in <l6=at least >?{c6:N}][, [and ]{a7:US} in <l7=at least >?{c7:N}][, [and ]{a8:US} in <l8=at least >?{c8:N}][, [and ]{a9:US} in <l9=at least >?{c9:N}][, [and ]{a10:US} in <l10=at least >?{c10:N}][, [and ]{m1:N} <o1=others|other> in at least {c5:N}]][; so <too=is|are> [{also:US}][ and ][{more:N} <o2=others|other>]]';
const METHOD = 'the method changed between {unchanged:L} and {changed:L}';
const SINCE_METHOD = `[ since ${METHOD}]`;
const HAVING_BEEN = ', having been <was=joint >?{from:O}<wasOpen=†>?';
const JOINT = '<joint=joint >?';

/** How each statement reads in English. */
export const ENGLISH: Readonly<Record<Statement['is'], readonly string[]>> = {
  leader: ['{unit:U} ranked first in {release:E}[, which covers {universe:N} {k:K}].'],
  position: ['{unit:U} ranked {rank:O}<open=†>?[ of {universe:N}] in {release:E}.'],
  joint: [
    '{units:US} <were=were|was> joint {rank:O} in {release:E}.',
    '{units:U} was one of {count:N} sharing {rank:O} place in {release:E}.',
  ],
  movedOver: [
    `{unit:U} <way=rose|fell> {places:N} <p=places|place> in {ranking:R} between {previous:L} and {release:L}, from <was=joint >?{from:O}<wasOpen=†>? to ${JOINT}{rank:O}<open=†>?${ASIDES}.`,
  ],
  belowBest: [
    `{unit:U} was ${JOINT}{rank:O}<open=†>? in {release:E}, {places:N} <p=places|place> below its best on record ({held:X}).`,
  ],
  placeRange: [
    `{unit:U} was between {best:O} and {worst:O} in [{some:N} of ]the {all:N} editions of {ranking:R} from {first:L} to {last:L}${ASIDES}.`,
  ],
  volatility: [
    '{unit:U} <still=did not move>?[moved [{mean:D}][{meanN:N}] <p=places|place> an edition on average] in {ranking:R}<way=, up or down,>? over the {steps:N} steps from {first:L} to {last:L}[; {other:U} <theyStill=did not move>?[moved [{theirs:D}][{theirsN:N}] <q=places|place><avg= an edition on average>?]].',
  ],
  seatsOver: [
    'In the top {top:N} of {ranking:R}, {group:GF} had {seats:X}<ties=, ties counted>?<way=, more in each edition than in the one before|, fewer in each edition than in the one before>?.',
  ],
  clusterPlace: [
    'In {release:E}, {unit:U} was ranked as part of {cluster:U}, which <joint=was joint|ranked> {rank:O}<open=†>? as a whole.',
  ],
  placesKnown: [
    '{unit:U} has <none=no known place in any of the|no known place in either of the|no known place in the|no known place of its own in any of the|no known place of its own in either of the|no known place of its own in the>?[a known place in {count:N} of the] {of:N} rankings tracked[: {within:ES}][; {without:ES} <g=gives|give> it none][; it is not in {below:BS}][; in {together:ES} it is ranked only together with others][; its place in {unknown:ES} is not known][; its places in the other {open:N} are not known].',
    '{unit:U} has a known place in <both=both>?[all {of:N}] rankings tracked.',
  ],
  topPercent: [
    '{unit:U} <joint=was joint|ranked> {rank:O} of {universe:N} in {release:E}, in the top {percent:M}%.',
    '{unit:U} was in the {from:D}–{to:D} band of {universe:N} in {release:E}, in the top {percent:M}%.',
  ],
  leadStreak: [
    '{unit:U} has led {ranking:R} for {count:N} consecutive <years=years|editions> ({labels:LS})[, shared in {shared:LS}]<since=, every edition since the first>?.',
  ],
  ledEditions: ['{unit:U} led {labels:TLS} editions of {ranking:R}.'],
  timesLed: [
    '{unit:U} was first in <none=none of the|neither of the>?[{count:N} of the] {of:N} editions of {ranking:R} from {first:L} to {last:L}[: {led:LS}][, that of {only:LS}[, <then=when the place was shared>]][, shared in {shared:LS}].',
    '{unit:U} was first in <all=both>?[all {of:N}] editions of {ranking:R} from {first:L} to {last:L}[, shared in {shared:LS}].',
    'Of {named:TLS} editions of {ranking:R}, {unit:U} was first in <none=none|neither>?<all=both>?[all {of:N}][{count:N}][: {led:LS}][, that of {only:LS}[, <then=when the place was shared>]][, shared in {shared:LS}].',
  ],
  leadYears: [
    '{unit:U} has led {ranking:R} for <least=at least >?<over=more than >?{years:N} <y=years|year><rec=, as far as is known>?: {count:N} consecutive editions, from {first:L} ({from:DATE}) to {last:L} ({until:DATE})[, shared in {shared:LS}].',
  ],
  topStreak: [
    '{unit:U} has been in first place (ties counted) of {ranking:R} for {count:N} consecutive <years=years|editions> ({first:L} to {last:L})<since=, every edition since the first>?.',
    '{unit:U} has been in the top {top:N} of {ranking:R} for {count:N} consecutive <years=years|editions> ({first:L} to {last:L})<since=, every edition since the first>?.',
  ],
  topEditions: [
    '{unit:U} was in the top {top:N} of {ranking:R} in each of the {count:N} editions from {first:L} to {last:L}.',
  ],
  held: [`{unit:U} held ${JOINT}{rank:O} place in {release:E}, as in {previous:L}${ASIDES}.`],
  sharing: [
    `{unit:U} was <joint=joint >{again:O} in {release:E}, having been {rank:O} alone in {previous:L}${ASIDES}.`,
    `{unit:U} was {again:O} <alone=alone> in {release:E}, having been joint {rank:O} in {previous:L}${ASIDES}.`,
  ],
  moved: [
    `{unit:U} <way=rose|fell> {places:N} <p=places|place> in {release:E}, to ${JOINT}{rank:O}<open=†>? from <was=joint >?{from:O}<wasOpen=†>? in {previous:L}${ASIDES}.`,
  ],
  overtook: [
    `{unit:U} overtook {others:US} to take ${JOINT}{rank:O} place<open=†>? in {release:E}, having trailed <them=it|them> in {previous:L}.`,
    `{unit:U} overtook {others:US} and {more:N} more to take ${JOINT}{rank:O} place<open=†>? in {release:E}, having trailed <them=it|them> in {previous:L}.`,
  ],
  overtaken: [
    `{unit:U} was overtaken by {others:US}[ and {more:N} more] in {release:E} and fell to ${JOINT}{rank:O} place<open=†>?, having been ahead of <them=it|them> in {previous:L}.`,
  ],
  biggestMove: [
    '{units:US} made the largest <way=rise|fall> in {release:E} since {previous:L} among the {compared:N} {k:K} <scope=ranked|with a known place> in both: {places:N} <p=places|place><e= each>?<pub= as published>?[, {end:ME}][ ({ends:MES})][; with only these ranked, [the largest <w2=rise|fall> is that of [{again:US}][{againCount:N} {k3:K}], ]{againPlaces:N} <p2=places|place><e2= each>?].',
    '{count:N} {k:K} made the largest <way=rise|fall> in {release:E} since {previous:L} among the {compared:N} {k2:K} <scope=ranked|with a known place> in both: {places:N} <p=places|place> each<pub= as published>?[; with only these ranked, [the largest <w2=rise|fall> is that of [{again:US}][{againCount:N} {k3:K}], ]{againPlaces:N} <p2=places|place><e2= each>?].',
  ],
  enteredTop: [
    `{unit:U} entered the top {top:N} of {release:E}[, in ${JOINT}{rank:O} place<open=†>?][; it stood outside the top {t2:N}][${HAVING_BEEN}] in {previous:L}${FIELD}.`,
    `{unit:U} took ${JOINT}{rank:O} place<open=†>? in {release:E}<out=; it was not in first place>?[${HAVING_BEEN}] in {previous:L}${FIELD}.`,
  ],
  firstEntry: [
    `{unit:U} entered the top {top:N} of {release:E} for the first time[, in ${JOINT}{rank:O} place<open=†>?]${FIELD}.`,
    `{unit:U} took ${JOINT}{rank:O} place<open=†>? in {release:E} for the <first=first> time${FIELD}.`,
  ],
  returnedToTop: [
    `{unit:U} returned to the top {top:N} of {release:E}[, in ${JOINT}{rank:O} place<open=†>?]; it was last there in {last:L}${FIELD}.`,
    `{unit:U} returned to ${JOINT}{rank:O} place<open=†>? in {release:E}; it was last there in {last:L}${FIELD}.`,
    `{unit:U} was in the top {top:N} of {ranking:R} in {last:L}, was not in {out:L}, and is again in {now:L}[, in ${JOINT}{rank:O} place<open=†>?].`,
    `{unit:U} was in <first=first> place in {ranking:R} in {last:L}, was not in {out:L}, and is again in {now:L}[, in ${JOINT}{rank:O} place<open=†>?].`,
  ],
  leftTop: [
    `{unit:U} dropped out of the top {top:N} of {release:E}: <still=still there>?[<was=joint >?{from:O}<wasOpen=†>?] in {previous:L}, <gone=no longer there>?[in the {bf:D}<bo=+>?[–{bt:D}] band][<joint=joint >?{to:O}<open=†>?] in {now:L}${FIELD}.`,
    `{unit:U} lost <first=first> place in {release:E}: [<was=joint >?{from:O}<wasOpen=†>?] in {previous:L}, <gone=no longer there>?[in the {bf:D}<bo=+>?[–{bt:D}] band][<joint=joint >?{to:O}<open=†>?] in {now:L}${FIELD}.`,
  ],
  newToRanking: ['{unit:U} is newly included in {release:E}; it was outside the scope of {previous:L}.'],
  returnedToRanking: [
    '{unit:U} is covered again by {release:E}, as it <unbroken=last >?was by {last:L}; it was <gone=outside the scope of|withdrawn from> {previous:L}, so nothing is compared.',
  ],
  removed: ['{unit:U} <how=was withdrawn from|is not covered by> {release:E}; {previous:L} covered it.'],
  succession: [
    '{release:E} covers {unit:U}, which succeeds {others:US}; {previous:L} covered <w=the latter|these>, so nothing is compared.',
  ],
  bestRank: [
    `{unit:U} <equal=matched|had> its best place in the {editions:N} editions of {ranking:R}${SINCE_METHOD}: ${JOINT}{rank:O}<open=†>? in {release:L}.`,
  ],
  worstRank: [
    `{unit:U} <equal=matched|had> its lowest place in the {editions:N} <e=editions|edition> of {ranking:R}${SINCE_METHOD}: ${JOINT}{rank:O}<open=†>? in {release:L}.`,
  ],
  bestSince: [
    `{unit:U} was ${JOINT}{rank:O}<open=†>? in {release:E}, its best place since [{since:L}][${METHOD}][ (<was=joint >?{then:O}<wasOpen=†>? then)].`,
  ],
  worstSince: [
    `{unit:U} was ${JOINT}{rank:O}<open=†>? in {release:E}, its lowest place since [{since:L}][${METHOD}][ (<was=joint >?{then:O}<wasOpen=†>? then)].`,
  ],
  regainedLead: [
    `{unit:U} regained ${JOINT}first place in {release:E}, last <was=held|shared><wasOpen=†>? in {last:L}, after {away:N} <e=editions|edition> without it[, <each=each >?led by {holder:U}]${SKIPPED}.`,
  ],
  score: [`{unit:U} has a score of {score:D} <p=points|point> in {release:E}${LOWER_SCORE}.`],
  scoreGap: [
    `{unit:U} is {gap:D} <p=points|point> ahead of {other:U} in {release:E}<same=, though they share a place>?${LOWER_SCORE}.`,
  ],
  topShare: [
    '{group:GF} hold {count:N} of the top {top:N} places in {release:E}[: {units:US}].',
    '{group:GF} hold <every=both|all> of the top {top:N} places in {release:E}: {units:US}.',
    '{group:GF} hold {count:N} of the {total:N} <p=places|place> in the top {top:N} of {release:E}<ties=, ties counted>?<beside=, corrections counted>?[ save {vac:OS}, vacated by <vb=the correction|corrections>][: {units:US}].',
    '{group:GF} hold <every=both|all>[ {total:N}] places in the top {top:N} of {release:E}<ties=, ties counted>?<beside=, corrections counted>?[ save {vac:OS}, vacated by <vb=the correction|corrections>]: {units:US}.',
    'Of the {total:N} in <first=first> place in {release:E}<ties=, ties counted>?<beside=, corrections counted>?, {count:N} <p=is|are> among {group:GF}[: {units:US}].',
  ],
  breadth: [
    'Of the {compared:N} {k:K} ranked both in {previous:L} and in {release:E}, {up:N} rose, {same:N} had the same rank and {down:N} fell<pub= by published place>?[; with only these ranked, {up2:N} rose, {same2:N} had the same rank and {down2:N} fell][; [{joined:N} <i=is|are> newly ranked][, ][ and ][for {formed:N} another stood before][, ][ and ][{left:N} <j=is|are> no longer ranked][ and ][for {merged:N} another stands now]].',
  ],
  publishedBreadth: [
    'By its publisher’s count of {k:K}, {up:N} rose, {same:N} held and {down:N} fell in {release:E} compared with {previous:L}.',
  ],
  band: ['{unit:U} is in the {from:D}<open=+>?[–{to:D}] band of {release:E}.'],
  bandMove: [
    '{unit:U} moved <way=up|down> from [{r1:O} place][the {f1:D}<o1=+>?[–{t1:D}] band] in {previous:L} to [{r2:O} place][the {f2:D}<o2=+>?[–{t2:D}] band] in {release:E}.',
  ],
  fieldSpread: [
    '{spread:D} <p=points separate|point separates|points separates|point separate> the top {top:N} of {release:E}[ ({total:N} with ties)].',
    '{spread:D} <p=points separate|point separates|points separates|point separate> the {total:N} {k:K} ranked {from:O} to {to:O} in {release:E}<ties=, ties counted>?.',
  ],
  fieldAverage: [
    'The <stat=mean|median> score of the {total:N} {k:K} in the top {top:N} of {release:E}<ties=, ties counted,>? is {value:D}.',
  ],
  aheadAcross: [
    'In each of the {of:N} rankings tracked, {unit:U} is <every=ahead of|behind> {other:U}[; in {beyond:ES} whichever is behind is further down or was not covered].',
    'Of the {of:N} rankings tracked, {unit:U} is ahead of {other:U} in <na=none>?[{ca:N} ({ahead:ES})][,][ and] behind it in <nb=none>?[{cb:N} ({behind:ES})][, and level with it in {cl:N} ({level:ES})][; in {beyond:ES} whichever is behind is further down or was not covered][; in {ct:N} ({tier:ES}) the two are in the same tier][; in {cu:N} ({untold:ES}) the order cannot be determined].',
  ],
  standingAcross: [
    'Pair by pair over the {of:N} rankings tracked, {unit:U} is certain to be more often ahead than behind against <na=none>?[{ca:N} ({ahead:US})], and more often behind than ahead against <nb=none>?[{cb:N} ({behind:US})][; against {cn:N} ({neither:US}) it is neither, or rankings that leave the order open could turn it].',
  ],
  themes: [
    'As far as is known, {unit:U} is best placed in rankings of <best=science|finance|culture> (median place {bestMedian:D}: {bestPlaces:X}), and least well placed in rankings of <lowest=science|finance|culture> (median place {lowestMedian:D}: {lowestPlaces:X}).',
  ],
  orderAgreement: [
    'As far as is known, the {both:N} {k:K} in both {release:E} and {against:E} stand in orders that agree by {tau:D} (Kendall’s tau-b, where one is the same order and minus one the reverse).',
  ],
  orderInBoth: [
    'As far as is known, {count:N} {group:F} appear in both {release:E} and {domestic:E}[, in the same order: {same:US}][: the former has them in the order {units:US}; the latter in the order {theirs:US}].',
  ],
  movesAcross: [
    ...[
      '<every=rose|fell> in each of the {of:N} rankings tracked, compared with the previous edition: {all:PS}<ea=, where the field changed|, in each of which the field changed>?[; the field changed in {ce:ES}]',
      '<every=kept its place> in each of the {of:N} rankings tracked, compared with the previous edition: {all:ES}<ea=, where the field changed|, in each of which the field changed>?[; the field changed in {ce:ES}]',
      'rose in {cu:N} of the {of:N} rankings tracked, compared with the previous edition: {up:PS}<ua=, where the field changed|, in each of which the field changed>?[; the field changed in {xu:ES}][; it fell in {cd:N}: {down:PS}<da=, where the field changed|, in each of which the field changed>?[; the field changed in {xd:ES}]][; it kept its place in {cs:N}: {same:ES}<sa=, where the field changed|, in each of which the field changed>?[; the field changed in {xs:ES}]]',
      'fell in {cd:N} of the {of:N} rankings tracked, compared with the previous edition: {down:PS}<da=, where the field changed|, in each of which the field changed>?[; the field changed in {xd:ES}][; it kept its place in {cs:N}: {same:ES}<sa=, where the field changed|, in each of which the field changed>?[; the field changed in {xs:ES}]]',
      'kept its place in {cs:N} of the {of:N} rankings tracked, compared with the previous edition: {same:ES}<sa=, where the field changed|, in each of which the field changed>?[; the field changed in {xs:ES}]',
      '<only=rose|fell> in the {of:N} ranking tracked, compared with the previous edition: {all:PS}<ea=, where the field changed|, in each of which the field changed>?',
      '<only=kept its place> in the {of:N} ranking tracked, compared with the previous edition: {all:ES}<ea=, where the field changed|, in each of which the field changed>?',
    ].map(
      ways =>
        `{unit:U} ${ways}[; in {cf:N} the field changed, so no rise or fall is certain: {field:PS}][; in {cm:N} the difference is within the publisher’s own margin: {close:PS}][; in {ch:N} the rank is the same, but shared at one of the two times only: {sharing:PS}][; in {cx:N} the two places are not strictly comparable: {apart:PS}][; in the other {open:N} no exact places can be compared].`,
    ),
  ],
  aheadIn: [
    'In {ranking:R}, {unit:U} was ahead of {other:U} in each of {ahead:LS}.',
    'In {ranking:R}, {unit:U} was behind {other:U} in each of {behind:LS}.',
    'In {ranking:R}, {unit:U} was ahead of {other:U} in {ahead:LS}, and behind in {behind:LS}.',
  ],
  withinNoise: [
    'The difference between {unit:U} and {other:U} in {release:E}, {gap:D} <p=points|point>, is too small to be meaningful: the publisher names {noise:D} <q=points|point>.',
  ],
  methodChange: [
    'In {ranking:R}, the method changed between {previous:L} and {now:L}; places in the two are not strictly comparable.',
  ],
  revision: [
    'Corrected by the publisher[ <op=on|in> {date:DATE}]: the place of {unit:U} in {release:E}, from [{old:O}][the {of:D}–{ot:D} band]<on=no place>?<ow= (withdrawn)| (not covered)>? to [{corrected:O}][the {cf:D}–{ct:D} band]<cn=no place>?<cw= (withdrawn)| (not covered)>?.',
  ],
  coverage: [
    '{release:E} covers {universe:N} {k:K}; <every=the place of every one is known>[; its data are from {wf:DATE} to {wt:DATE}].',
    '{release:E} covers {universe:N} {k:K}[; every place down to {listed:O} is known[ save {vac:OS}, vacated by <vb=the correction|corrections>]][; its data are from {wf:DATE} to {wt:DATE}].',
    'In {release:E}, every place down to {listed:O} is known[ save {vac:OS}, vacated by <vb=the correction|corrections>][; its data are from {wf:DATE} to {wt:DATE}].',
  ],
  placeAmong: [
    `Among {group:G} ({of:N} in all), ranked anew by their places in {release:E}, {unit:U} is ${JOINT}{rank:O}.`,
  ],
  rankTrend: [
    '{unit:U} <way=rose|fell> in {count:N} consecutive editions of {ranking:R}, from <was=joint >?{from:O}<wasOpen=†>? in {base:L} to {steps:X}<same=‡>?.',
  ],
  topCount: [
    `{unit:U} is <none=not >?in the top {top:N} of <any=any of the|either of the>?<all=all|the>?[{count:N} of the] {of:N} ranking<s=s>? tracked[: {within:ES}][; it is not in the top {t2:N} of {outside:ES}]${UNCOVERED}${ABOVE}.`,
    `{unit:U} is in the top {top:N} of <both=both> rankings tracked: {within:ES}${ABOVE}.`,
  ],
  topCountAtLeast: [
    `{unit:U} is in the top {top:N} of at least {count:N} of the {of:N} rankings tracked: {within:ES}[; in {together:ES} it is ranked only together with others][; whether it is in the top {t2:N} of {unknown:ES} is not known]${UNCOVERED}${ABOVE}.`,
  ],
  trend: [`{indicator:I} of {unit:U} <way=rose|fell> year by year from {from:Y} to {to:Y}: {values:QS}${LOWER}.`],
  value: [`{indicator:I} of {unit:U} stood at <bound=more than |at least >?{value:Q} in {year:Y}${LOWER}.`],
  threshold: [`{indicator:I} of {unit:U} exceeded {above:Q}<first= for the first time>? in {year:Y}${LOWER}.`],
  valueChange: [
    `{indicator:I} of {unit:U} <way=rose|fell> by [{by:D}<in=%| percentage points| percentage point>][{own:Q}] from {from:Y} to {to:Y}, from {before:Q} to {after:Q}${LOWER}.`,
  ],
  growthRate: [
    `{indicator:I} of {unit:U} <way=rose|fell> by {by:D}% a year on average from {from:Y} to {to:Y}, compounded: from {before:Q} to {after:Q}${LOWER}.`,
  ],
  topsGroup: [
    'In {year:Y} {unit:U} had the <best=highest|lowest> figure for {indicator:I} among {group:G} ({members:N} in all).',
  ],
  discontinued: ['{ranking:R} was discontinued; its last edition was that of {last:L}.'],
  honoured: ['{count:N} <c=city holds|cities hold> the title “{title:T}” of the {edition:Y} edition: {units:US}.'],
  honoursChange: [
    'The {all:N} <c=city|cities> with the title “{title:T}” <v=is|are> the same in the {previous:Y} and the {edition:Y} editions.',
    '{kept:N} of the {all:N} <c=city|cities> with the title “{title:T}” in {edition:Y} also held it in {previous:Y}; [{joined:US} joined the list][ and ][{left:US} left <it=it|the list>].',
    '<whole=The> {all:N} <c=city|cities> with the title “{title:T}” in {edition:Y} also held it in {previous:Y}; [{joined:US} joined the list][ and ][{left:US} left <it=it|the list>].',
    '<nobody=None of the|The one> [{all:N} <c=cities>]<one=city>? with the title “{title:T}” in {edition:Y} <had=held|did not hold> it in {previous:Y}; [{joined:US} joined the list][ and ][{left:US} left <it=it|the list>].',
  ],
};
