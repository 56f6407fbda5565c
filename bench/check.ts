import { audit } from '../lambdas/audit/audit.ts';
import { selectInput } from '../lambdas/claims/edition-input.ts';
import { ledgerJson } from '../lambdas/document/ledger.ts';
import { analyse } from '../lambdas/findings/analyse.ts';
import { SAMPLE } from '../lambdas/local/paths.ts';
import { readRecords } from '../lambdas/local/read-records.ts';
import type { Dataset } from '../lambdas/records/dataset.ts';
import type { RankingRecord } from '../lambdas/records/record.ts';
import type { Unit } from '../lambdas/records/unit.ts';

/**
 * How the check of a finished ledger before publishing grows with the records: `npm run bench:check -- [RECORDS …]`.
 * The sample, each of its lists filled up with made-up cities until there are about so many records; the processor's
 * time of the same check on each, in turns, and the power of the number of records that it grows by.
 */
const SIZES = process.argv.slice(2).map(Number);
const RECORDS = SIZES.length > 0 ? SIZES : [2_500, 5_000, 10_000, 15_000];
const RUNS = 3;

const cityOf = (like: Unit, place: number): Unit => ({
  ...like,
  id: `made-up-${place}`,
  names: { en: `Made-up City No ${place}`, 'zh-Hans': `虚构城市第${place}号` },
  aliases: [],
  codes: [],
});

/** Every list of places on record down to the same depth: whatever place nobody holds is given to a made-up city. */
function filled(dataset: Dataset, depth: number): Dataset {
  const [like] = dataset.units.filter(({ kind }) => kind === 'city');
  if (!like) throw new Error('There is no city on record.');
  const places = Array.from({ length: depth }, (_, index) => index + 1);
  const ofCities = new Set(dataset.rankings.flatMap(({ id, unitKinds }) => (unitKinds.includes('city') ? [id] : [])));
  const records = dataset.releases.flatMap(({ ranking, id, state }): readonly RankingRecord[] => {
    const own = dataset.records.filter(row => row.ranking === ranking && row.release === id);
    const [model] = own.filter(({ place }) => place.kind === 'rank');
    if (state !== 'published' || !model || !ofCities.has(ranking)) return own;
    const held = new Set(own.map(({ place }) => (place.kind === 'rank' ? place.rank : 0)));
    const made = places
      .filter(rank => !held.has(rank))
      .map(rank => ({ ...model, unit: `made-up-${rank}`, place: { kind: 'rank' as const, rank }, score: null }));
    return [...own, ...made];
  });
  return {
    ...dataset,
    units: [...dataset.units, ...places.map(place => cityOf(like, place))],
    releases: dataset.releases.map(release => {
      const source = release.listedTo?.source ?? release.source;
      const deep = (release.listedTo?.value ?? 0) < depth && ofCities.has(release.ranking);
      return deep ? { ...release, listedTo: { value: depth, source } } : release;
    }),
    records,
  };
}

/** The depth at which the lists hold about so many records. */
function withRecords(dataset: Dataset, wanted: number): Dataset {
  let [low, high] = [0, wanted];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (filled(dataset, middle).records.length < wanted) low = middle;
    else high = middle;
  }
  return filled(dataset, high);
}

function processorTime(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const sample = selectInput(await readRecords(SAMPLE), 'overseas-influence', '2022');
const sizes = RECORDS.map(wanted => {
  const dataset = withRecords(sample.dataset, wanted);
  const text = ledgerJson(analyse({ ...sample, dataset }));
  return { dataset, text, records: dataset.records.length, spent: [] as number[] };
});
for (let run = 0; run < RUNS; run += 1)
  for (const { dataset, text, spent } of sizes)
    spent.push(
      processorTime(() => {
        const faults = audit({ dataset, ledger: { name: 'claims.json', text }, declared: [], files: [] });
        if (faults.length > 0) throw new Error(`The check finds fault: ${JSON.stringify(faults[0])}`);
      }),
    );

console.log('records   claims   processor, ms   power since the line before');
for (const [index, { text, records, spent }] of sizes.entries()) {
  const { claims }: { claims: readonly unknown[] } = JSON.parse(text);
  const before = sizes[index - 1];
  const power = before && Math.log(median(spent) / median(before.spent)) / Math.log(records / before.records);
  const cells = [records, claims.length, Math.round(median(spent)), power?.toFixed(2) ?? ''];
  console.log(cells.map((cell, column) => String(cell).padStart([7, 9, 16, 30][column] ?? 0)).join(''));
}
const [least, most] = [sizes[0], sizes.at(-1)];
if (least && most && least !== most) {
  const [times, more] = [median(most.spent) / median(least.spent), most.records / least.records];
  console.log(`\n${more.toFixed(1)} times the records: ${times.toFixed(1)} times the processor.`);
}
