import { n, top } from '../../expect/content.ts';
import { gatheredMoves } from '../gathered-moves.ts';
import { type Known, sectionsNamed } from '../known.ts';
import type { Told } from './told.ts';

/** What news has to pass where the definition of an edition does not say. */
const NEWS = {
  most: 8,
  fewest: 5,
  rankings: 2,
  across: 3,
  own: 3,
  leads: 2,
  over: 10,
  places: 2,
  tiers: 1,
  widths: 1,
  editions: 3,
  seats: 1,
  sameWay: 2,
  ofMoved: 3,
};

/** What news has to pass in an edition: as its definition says, or else the usual numbers. */
function newsOf(known: Known): typeof NEWS {
  const [told] = sectionsNamed(known).flatMap(each => (each.id === 'findings' ? [each] : []));
  const news = {
    ...NEWS,
    most: told?.most ?? NEWS.most,
    fewest: told?.fewest ?? NEWS.fewest,
    places: told?.places ?? NEWS.places,
    tiers: told?.tiers ?? NEWS.tiers,
    editions: told?.editions ?? NEWS.editions,
    seats: told?.seats ?? NEWS.seats,
  };
  return { ...news, fewest: Math.min(news.fewest, news.most) };
}

/** What is told of a unit over several rankings, where the edition counts over so many. */
function overRankings({ edition }: Known, news: typeof NEWS) {
  const isTold = edition.basket.length >= news.rankings;
  return {
    rankings: isTold && [n(news.rankings)],
    across: isTold && [n(news.across)],
    ofRankings: isTold && [n(news.sameWay)],
    inRankings: isTold && [n(news.ofMoved)],
  };
}

/** How findings were chosen. */
export const selection = {
  news: known => {
    const { report, facts } = known;
    const news = newsOf(known);
    return [
      {
        most: [n(news.most)],
        ownTop: report.ownRanking !== null && [top(report.topN)],
        own: report.ownRanking !== null && [n(news.own)],
        ...overRankings(known, news),
        leads: !report.focus.all && [n(news.leads)],
        alone: !report.focus.all,
        top: [top(report.topN)],
        places: [n(news.places)],
        tiers: known.dataset.records.some(({ place }) => place.kind === 'tier') && [n(news.tiers)],
        editions: [n(news.editions)],
        seats: [n(news.seats)],
        sameWay: [n(news.sameWay)],
        ofMoved: [n(news.ofMoved)],
        client: report.client !== undefined && [facts.unit(report.client)],
      },
    ];
  },
  overChart: known => [{ over: [n(newsOf(known).over)] }],
  sameSort: known => {
    const { dataset } = known;
    const isTold =
      dataset.records.some(each => each.interval !== undefined) ||
      dataset.releases.some(each => each.noise !== undefined || each.noisePlaces !== undefined);
    return [{ widths: isTold && [n(newsOf(known).widths)] }];
  },
  smallerChanges: known => {
    const { fewest } = newsOf(known);
    const told = { fewest: [n(fewest)] };
    // Where one is enough, a language may say that there is none.
    return fewest === 1 ? [told, { fewest: false }] : [told];
  },
  lowest: ({ report, facts }) => [{ client: report.client !== undefined && [facts.unit(report.client)] }],
  placesGained: known => {
    const gained = gatheredMoves(known, 'up');
    return [{ noGain: gained.length === 0, gained: gained.length > 0 && gained }];
  },
  placesLost: known => {
    const lost = gatheredMoves(known, 'down');
    return [{ noLoss: lost.length === 0, lost: lost.length > 0 && lost }];
  },
  lengthOfLead: ({ claims, language }) => {
    const whys = claims.filter(({ kind, verdict }) => kind === 'leadStreak' && verdict !== 'true');
    return [{ why: { as: whys.map(({ why }) => why?.[language] ?? '') } }];
  },
} satisfies Readonly<Record<string, Told>>;
