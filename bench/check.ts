import { audit } from '../lambdas/audit/audit.ts';
import { selectInput } from '../lambdas/claims/edition-input.ts';
import { ledgerJson } from '../lambdas/document/ledger.ts';
import { analyse } from '../lambdas/findings/analyse.ts';
import { SAMPLE } from '../lambdas/local/paths.ts';
import { readRecords } from '../lambdas/local/read-records.ts';
import { withRecords } from './grow.ts';

/**
 * How the check of a finished ledger before publishing grows with the records: `npm run bench:check -- [RECORDS …]`.
 * The sample, each of its lists filled up with made-up cities until there are about so many records; the processor's
 * time of the same check on each, in turns, and the power of the number of records that it grows by.
 */
const SIZES = process.argv.slice(2).map(Number);
const RECORDS = SIZES.length > 0 ? SIZES : [2_500, 5_000, 10_000, 15_000];
const RUNS = 3;

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
