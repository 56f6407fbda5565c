import type { LineForms } from './evidence-forms.ts';

/** Lines of evidence as English words them. */
export const EN_LINES: LineForms = {
  place:
    /^(?<where>.+?), (?:not (?:(?<unranked>ranked)|(?<outside>covered)|(?<unread>known))|(?<withdrawn>withdrawn by the publisher)|classified (?<tier>.+?)|(?<scored>(?:score (?<score>\S+), )?without a rank)|(?<joint>joint )?(?<rank>\S+)|between (?<from>\S+) and (?<to>\S+)|(?<least>\S+) or lower)(?: \(5–95% interval: (?<low>\S+) to (?<high>\S+)\))?(?: \(as corrected, version (?<vintage>\d+)\))?$/,
  value: /^(?<of>.+): (?<amount>.+?)(?: \(as corrected, version (?<vintage>\d+)\))?$/,
  honour: /^(?<honour>.+: .+)$/,
  group: /^(?<group>.+: .+)$/,
  ranks: /^(?<ranking>.+) ranks (?<nouns>.+)$/,
  theme: /^(?<ranking>.+) is on record as one of (?<theme>.+)$/,
  tiers: /^(?<ranking>.+) classifies, best first, into (?<tiers>.+)$/,
  dimension: /^(?<ranking>.+) is a dimension of (?<whole>.+)$/,
  defined: /^(?<indicator>.+)$/,
  historySince: /^(?<indicator>.+): every year from (?<year>\d+) on is known, and nothing was measured before$/,
  succeeds: /^(?<unit>.+) succeeds (?<others>.+)$/,
  cameOut: /^(?<release>.+) was published$/,
  didNotComeOut: /^(?<release>.+) did not appear$/,
  labelYear: /^(?<release>.+) stands for (?<year>\d+)$/,
  previous: /^The edition before (?<release>.+) is (?<previous>.+)$/,
  first: /^(?<release>.+) is the first of its series$/,
  dataWindow: /^(?<release>.+): data from (?<from>.+) to (?<to>.+)$/,
  released: /^(?<release>.+) was released (?<by>by )?(?<date>.+)$/,
  listedTo:
    /^(?<release>.+) is known down to (?<depth>\S+) place(?: save (?<vacated>.+), vacated by (?:the correction|corrections))?$/,
  absentFrom: /^(?<release>.+) is known down to (?<depth>\S+) place, without (?<units>.+)$/,
  universeSize: /^(?<release>.+) covers (?<size>[\d,]+) (?<nouns>.+)$/,
  segment: /^(?<release>.+): method series “(?<segment>.+)”$/,
  complete: /^Every edition up to (?<release>.+) is known$/,
  incomplete: /^Not every edition up to (?<release>.+) is known$/,
  weight: /^(?<release>.+) is (?<weight>\S+) of the whole$/,
  goalposts: /^(?<release>.+): scores on the scale “(?<scale>.+)”$/,
  publishedMoves:
    /^(?<release>.+): by its publisher’s count (?<up>[\d,]+) rose, (?<same>[\d,]+) held and (?<down>[\d,]+) fell$/,
  noise: /^(?<release>.+): by its publisher’s word, scores that differ by less than (?<noise>\S+) are alike$/,
  noisePlaces: /^(?<release>.+): by its publisher’s word, a difference of (?:up to )?(?<places>\S+) places? is none$/,
  ended: /^(?<release>.+) is the last of its series$/,
  continued: /^(?<release>.+) is not the last of its series$/,
  statedIn: /^As stated in (?<work>.+)$/,
};
