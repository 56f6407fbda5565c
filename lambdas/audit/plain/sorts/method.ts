import { n, nth, top } from '../../expect/content.ts';
import { howKnown } from '../how-known.ts';
import { type Known, laterSources, namesOfLater, releasesOfRecords, undatedCorrections, unsettled } from '../known.ts';
import type { Slots } from '../slots.ts';
import { PLACED, type Told } from './told.ts';

/** What is read that gives a place: not a score alone, and no reason why there is none. */
const placesOf = ({ dataset }: Known) => dataset.records.filter(({ place }) => PLACED.includes(place.kind));

/** In which way places were seen, and how many of them. */
function seen(known: Known): Slots {
  const places = placesOf(known);
  const of = (basis: string) => {
    const count = places.filter(record => record.basis === basis).length;
    return count > 0 && [n(count)];
  };
  return {
    all: [n(places.length)],
    printed: of('printed'),
    listOrder: of('list-order'),
    priorColumn: of('prior-column'),
    statedUnchanged: of('stated-unchanged'),
    computed: of('computed'),
  };
}

/** Where places were seen: how many sources, and how many of them are pages of others than the publisher. */
function sourcesOfPlaces({ dataset }: Known): readonly Slots[] {
  const named = new Set(dataset.records.map(({ source }) => source));
  const sources = dataset.sources.filter(({ id }) => named.has(id));
  const secondary = sources.filter(source => source.secondary).length;
  const all = [n(sources.length)];
  const some = { sources: all, secondary: secondary > 0 && [n(secondary)] };
  const unsaid = { sources: false, secondary: false, every: false, own: false, soleOwn: false, soleOther: false };
  if (secondary > 0 && secondary < sources.length) return [{ ...unsaid, ...some }];
  // Where it is all of them or none, they may be told by one number, and one alone without any.
  const isOne = sources.length === 1;
  const whole = secondary > 0 ? { every: !isOne && all, soleOther: isOne } : { own: !isOne && all, soleOwn: isOne };
  return [
    { ...unsaid, ...some },
    { ...unsaid, ...whole },
  ];
}

/** How the edition was made: what was read and until when, how places were seen, what is counted. */
export const method = {
  readFor: ({ edition, facts }) => [{ cutOff: [facts.date(edition.cutOff)] }],
  undatedFindings: known => {
    const seen = known.claims.flatMap(({ finding, evidence }) => (finding === null ? [] : evidence));
    const open = unsettled(known).filter(release => seen.some(({ key }) => key.split('/', 2).join('/') === release));
    return open.length === 0 ? [] : [{ releases: known.facts.inList(open) }];
  },
  editionsAndYears: known => {
    const open = unsettled(known).length;
    const later = laterSources(known);
    const names = namesOfLater(known);
    const day = [known.facts.date(known.edition.cutOff)];
    return [
      {
        cutOff: open === 0 && day,
        releases: open > 0 && [n(releasesOfRecords(known).length)],
        unsettled: open > 0 && [n(open)],
        after: open > 0 && day,
        later: later.length > 0 && [n(later.length)],
        laterWorks: names !== null && { bare: names },
      },
    ];
  },
  ranks: ({ dataset: { rankings }, report, facts }) => {
    const dense = rankings.filter(({ tieRule }) => tieRule === 'dense').map(({ id }) => facts.ranking(id));
    const all = dense.length === rankings.length;
    return [{ never: all, dense: !all && dense.length > 0 && dense, nth: [nth(report.topN)], top: [top(report.topN)] }];
  },
  cutOff: known => {
    const open = unsettled(known);
    const { facts, edition } = known;
    const undated = undatedCorrections(known);
    return [
      {
        cutOff: [facts.date(edition.cutOff)],
        unsettled: open.length > 0 && facts.inList(open),
        undated: undated > 0 && [n(undated)],
      },
    ];
  },
  ties: ({ report }) => [{ nth: [nth(report.topN)], top: [top(report.topN)] }],
  scope: () => [{ focus: ['focus:'] }],
  noPlaces: known => (placesOf(known).length === 0 ? [{}] : []),
  placesPrinted: known => {
    const { all, printed } = seen(known);
    return JSON.stringify(all) === JSON.stringify(printed) ? [{}] : [];
  },
  placesSeen: known => [seen(known)],
  inferred: known => {
    const places = placesOf(known);
    const inferred = places.filter(({ basis }) => basis !== 'printed' && basis !== 'computed').length;
    return inferred === 0 ? [] : [{ all: [n(places.length)], inferred: [n(inferred)] }];
  },
  // Of which of the findings is told by the sentence before it.
  howKnown: known => known.claims.filter(({ finding }) => finding !== null).map(claim => howKnown(known, claim)),
  sourcesInBrief: sourcesOfPlaces,
  sourcesSeen: known => sourcesOfPlaces(known).map(slots => ({ ...slots, ofRecords: placesOf(known).length === 0 })),
} satisfies Readonly<Record<string, Told>>;
