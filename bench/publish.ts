import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectInput } from '../lambdas/claims/edition-input.ts';
import { localFonts } from '../lambdas/local/fonts.ts';
import { SAMPLE } from '../lambdas/local/paths.ts';
import { readRecords } from '../lambdas/local/read-records.ts';
import { createParts } from '../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../lambdas/publishing/verification.ts';
import { canonicalJson } from '../lambdas/records/canonical.ts';
import { withRecords } from './grow.ts';

/**
 * What it takes to make and to check an edition of so many records: `npm run bench:publish -- [RECORDS …]`. Each in a
 * process of its own, which measures itself: seconds of the processor, and the most memory that it held. The input and
 * the files are read from a folder, as a function reads them from the store.
 */
const NAMES = ['claims.json', 'en/report.html', 'en/report.pdf', 'zh-Hans/report.html', 'zh-Hans/report.pdf'];

interface Took {
  readonly seconds: number;
  readonly megabytes: number;
  readonly records: number;
}

const inputIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8'));

/** The input of an edition over a dataset that was grown to so many records. */
async function grow(folder: string, records: number): Promise<void> {
  const sample = selectInput(await readRecords(SAMPLE), 'overseas-influence', '2022');
  writeFileSync(
    join(folder, 'input.json'),
    canonicalJson({ ...sample, dataset: withRecords(sample.dataset, records) }),
  );
}

async function make(folder: string): Promise<void> {
  const parts = createParts(inputIn(folder));
  for (const name of NAMES) {
    const { bytes } = await makeArtifact(parts, name, localFonts);
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/**
 * What publishing does, but for its requests: the input is read, analysed and worded, the files are proven. What is grown is
 * not all in order: faults are counted, not refused.
 */
async function check(folder: string): Promise<void> {
  const files = NAMES.map(name => ({ name, bytes: readFileSync(join(folder, name)) }));
  const faults = await faultsOf(createParts(inputIn(folder)), files);
  process.stderr.write(faults.length === 0 ? '' : `${faults.length} faults, such as: ${faults[0]?.sentence}\n`);
}

const [first = '', folder = ''] = process.argv.slice(2);
const STEPS: Readonly<Record<string, (folder: string) => Promise<void>>> = { make, check };
const step = STEPS[first];
if (step !== undefined) {
  await step(folder);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const { dataset } = inputIn(folder);
  const took: Took = {
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
    records: dataset.records.length,
  };
  process.stdout.write(JSON.stringify(took));
} else {
  const sizes = process.argv.slice(2).map(Number);
  process.stdout.write(' records  make: s      MB   check: s      MB\n');
  for (const records of sizes.length > 0 ? sizes : [15_000, 50_000, 100_000]) {
    const place = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
    await grow(place, records);
    const measured = ['make', 'check'].map((name): Took => {
      const node = ['--max-old-space-size=8192', '--import', 'tsx', import.meta.filename, name, place];
      return JSON.parse(execFileSync(process.execPath, node, { encoding: 'utf8' }));
    });
    const cells = measured.flatMap(({ seconds, megabytes }) => [seconds.toFixed(1), megabytes.toFixed(0)]);
    const [count] = measured;
    process.stdout.write(
      `${[count?.records ?? 0, ...cells].map((cell, at) => `${cell}`.padStart([8, 9, 8, 11, 8][at] ?? 8)).join('')}\n`,
    );
    rmSync(place, { recursive: true });
  }
}
