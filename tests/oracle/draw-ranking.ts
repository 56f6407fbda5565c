import type { Features } from './features.ts';
import { type Random, randomOf } from './random.ts';
import type { Entry, Named, Place, Ranking, Release, Unit } from './world.ts';

/** The name of a ranking, as its publisher prints it, and short. */
export interface Title {
  readonly id: string;
  readonly names: Named;
  readonly shorts: Named;
  readonly publisher: Named;
}

/** What a ranking is drawn from. */
export interface Drawing {
  readonly random: Random;
  readonly features: Features;
  readonly cities: readonly Unit[];
  readonly clusters: readonly Unit[];
  readonly merger: { readonly into: Unit; readonly from: readonly Unit[] } | null;
  readonly until: number;
}

/** When a release of a series came out. */
interface Slot {
  readonly year: number;
  readonly date: string;
  readonly labels: Named;
  readonly id: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

function slots(
  random: Random,
  title: Title,
  cadence: Ranking['cadence'],
  from: number,
  until: number,
): readonly Slot[] {
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  if (cadence === 'yearly') {
    const month = random.between(3, 11);
    return years.map(year => ({
      year,
      date: `${year}-${two(month)}-${two(random.between(1, 28))}`,
      labels: { en: String(year), zh: `${year}年` },
      id: String(year),
    }));
  }
  const first = random.between(1, 20);
  return years
    .flatMap(year => [
      { year, date: `${year}-03-${two(random.between(1, 28))}` },
      { year, date: `${year}-09-${two(random.between(1, 28))}` },
    ])
    .map((at, index) => ({
      ...at,
      labels: { en: `${title.shorts.en} ${first + index}`, zh: `第${first + index}期` },
      id: String(first + index),
    }));
}

/** Ranks from strengths, by the rule of ties of the ranking; under `strict` nobody shares a place. */
function ranksOf(strengths: ReadonlyMap<string, number>, ties: Ranking['ties']): ReadonlyMap<string, number> {
  const order = [...strengths].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const ranks = new Map<string, number>();
  order.forEach(([unit, strength], index) => {
    const before = order[index - 1];
    const shared = ties !== 'strict' && before !== undefined && before[1] === strength;
    const last = before === undefined ? 0 : (ranks.get(before[0]) ?? 0);
    ranks.set(unit, shared ? last : ties === 'dense' ? last + 1 : index + 1);
  });
  return ranks;
}

/** From some place on a publisher may print bands of three only, the last of them open. */
function banded(rank: number, from: number | null, size: number): Place {
  if (from === null || rank < from) return { is: 'rank', rank };
  const start = rank - ((rank - from) % 3);
  return { is: 'band', from: start, to: start + 3 > size ? null : start + 2 };
}

/** A whole series, from its first release on. */
export function drawRanking(drawing: Drawing, title: Title): Ranking {
  const { random, features, cities, until } = drawing;
  const cadence = random.chance(0.3) ? 'half-yearly' : 'yearly';
  const ties = features.ties
    ? random.chance(0.15)
      ? 'dense'
      : 'competition'
    : random.chance(0.5)
      ? 'strict'
      : 'competition';
  const dates = slots(random, title, cadence, random.between(2016, cadence === 'yearly' ? 2020 : 2020), until);
  const scored = features.scores && random.chance(0.5);
  const bands = features.bands && !scored && ties !== 'dense' && random.chance(0.35) ? random.between(6, 9) : null;
  const cluster = features.clusters && random.chance(0.35) ? (random.any(drawing.clusters) ?? null) : null;
  const merger = drawing.merger;
  const mergesAt = merger ? random.between(1, dates.length - 1) : 0;
  const breaksAt = features.breaks && random.chance(0.3) ? random.between(1, dates.length - 1) : null;
  const gapAt = features.gaps && dates.length > 3 && random.chance(0.3) ? random.between(1, dates.length - 2) : null;
  const lowerIsBetter = scored && random.chance(0.2);
  const absorbed = new Set(cluster?.members ?? []);
  const eligible = cities.filter(({ id }) => !absorbed.has(id)).map(({ id }) => id);
  let field = new Set(random.shuffled(eligible).slice(0, random.between(6, Math.min(11, eligible.length))));
  const strengths = new Map<string, number>();
  const step = ties === 'strict' || !features.ties ? 0.01 : random.pick([0.5, 1]);
  const noise = scored && random.chance(0.3) ? '1.5' : null;
  let wentOut = new Set<string>();
  const releases: Release[] = [];
  const aside = randomOf(
    [...title.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), dates.length + field.size),
  );
  const isSeveral = features.clusters && aside.chance(0.6);

  dates.forEach((slot, index) => {
    const key = `${title.id}/${slot.id}`;
    const shell = {
      id: slot.id,
      ranking: title.id,
      labels: slot.labels,
      year: slot.year,
      date: slot.date,
      method: breaksAt !== null && index >= breaksAt ? 'second' : 'first',
      noise,
      noisePlaces: null,
      window: { from: `${slot.year - 1}-01`, to: `${slot.year - 1}-12` },
    };
    if (index === gapAt) {
      releases.push({ ...shell, published: false, entries: new Map() });
      return;
    }
    if (index > 0 && features.field && random.chance(0.4)) {
      const grown = new Set(field);
      const outside = random.shuffled(eligible.filter(id => !grown.has(id)));
      if (random.chance(0.65)) for (const id of outside.slice(0, random.between(1, 4))) grown.add(id);
      else for (const id of random.shuffled([...grown]).slice(0, random.between(1, 2))) grown.delete(id);
      wentOut = new Set([...field].filter(id => !grown.has(id)));
      if (grown.size >= 5) field = grown;
    } else wentOut = new Set();
    // Now the cluster that bears a city's name is ranked, now the city itself.
    const city = cluster?.standsFor ?? null;
    const together = cluster && city !== null && isSeveral && aside.chance(0.4) ? city : cluster?.id;
    const now = new Set([...field, ...(together === undefined ? [] : [together])]);
    if (merger) for (const id of index < mergesAt ? merger.from.map(unit => unit.id) : [merger.into.id]) now.add(id);
    for (const id of now) {
      const before = strengths.get(id);
      strengths.set(
        id,
        Math.max(0, Math.min(9.9, before === undefined ? random.next() * 10 : before + random.next() * 3 - 1.5)),
      );
    }
    const unranked = new Set(
      features.unranked && random.chance(0.3) ? random.shuffled([...now]).slice(0, random.between(1, 2)) : [],
    );
    const ranked = new Map(
      [...now].filter(id => !unranked.has(id)).map(id => [id, Math.round((strengths.get(id) ?? 0) / step) * step]),
    );
    const ranks = ranksOf(ranked, ties);
    const firstBand = bands === null ? null : Math.min(...[...ranks.values()].filter(rank => rank >= bands));
    const entries = new Map<string, Entry>();
    for (const id of now) {
      const rank = ranks.get(id);
      const value = ranked.get(id) ?? 0;
      entries.set(id, {
        unit: id,
        printed: rank === undefined ? { is: 'unranked' } : banded(rank, firstBand, ranks.size),
        corrected: null,
        score: rank === undefined || !scored ? null : (lowerIsBetter ? 100 - value * 8 : 15 + value * 8).toFixed(1),
      });
    }
    for (const id of eligible) {
      if (now.has(id)) continue;
      const gone = features.withdrawals && wentOut.has(id) && random.chance(0.5);
      entries.set(id, { unit: id, printed: { is: gone ? 'withdrawn' : 'outside' }, corrected: null, score: null });
    }
    releases.push({ ...shell, published: true, entries: restated(drawing, slot, entries, { key, ties, scored }) });
  });

  return {
    ...title,
    cadence,
    ties,
    lowerIsBetter,
    clusters: cluster !== null,
    theme: null,
    ended: false,
    releases,
  };
}

interface Kind {
  readonly key: string;
  readonly ties: Ranking['ties'];
  readonly scored: boolean;
}

/** Now and then the publisher corrects one place after printing, and moves nobody else. */
function restated(
  { random, features }: Drawing,
  { date }: Slot,
  entries: ReadonlyMap<string, Entry>,
  { ties, scored }: Kind,
): ReadonlyMap<string, Entry> {
  const moves = features.restated && random.chance(0.2);
  const away = features.restatedAway && random.chance(0.12);
  if ((!moves && !away) || scored || ties === 'dense') return entries;
  const rankOf = ({ printed }: Entry): number | null => (printed.is === 'rank' ? printed.rank : null);
  const sole = [...entries.values()].filter(
    entry =>
      rankOf(entry) !== null && [...entries.values()].filter(other => rankOf(other) === rankOf(entry)).length === 1,
  );
  const on = later(date, features.afterCutOff && random.chance(0.3) ? 400 : random.between(20, 90));
  const target = random.any(sole);
  // To another place, to none, to a band, or from none to a place.
  const unranked = [...entries.values()].find(({ printed }) => printed.is === 'unranked');
  const corrected =
    !moves && unranked !== undefined && random.chance(0.3) ? unranked : random.any(sole.filter(one => one !== target));
  if (corrected === undefined || target === undefined) return entries;
  const from = rankOf(target) ?? 1;
  const place: Place =
    moves || corrected === unranked
      ? target.printed
      : random.pick<Place>([{ is: 'unranked' }, { is: 'withdrawn' }, { is: 'band', from, to: from + 2 }]);
  if (place.is === 'band' && from + 2 > sole.length) return entries;
  return new Map(entries).set(corrected.unit, { ...corrected, corrected: { place, on } });
}

function later(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
