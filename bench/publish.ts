import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectInput } from '../lambdas/claims/edition-input.ts';
import { openLocalEnvironment } from '../lambdas/local/environment.ts';
import { localFonts } from '../lambdas/local/fonts.ts';
import { SAMPLE } from '../lambdas/local/paths.ts';
import { readRecords } from '../lambdas/local/read-records.ts';
import { changedFacts } from '../lambdas/publishing/changed-facts.ts';
import { createParts } from '../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../lambdas/publishing/make-artifact.ts';
import { runToEnd } from '../lambdas/publishing/run-to-end.ts';
import { startRun } from '../lambdas/publishing/start-run.ts';
import { faultsOf } from '../lambdas/publishing/verification.ts';
import { canonicalJson } from '../lambdas/records/canonical.ts';
import { EMPTY } from '../lambdas/records/dataset.ts';
import { withRecords } from './grow.ts';

/**
 * What it takes to make, to check and to publish an edition of so many records: `npm run bench:publish -- [RECORDS …]`.
 * Each in a process of its own, which measures itself: seconds of the processor, and the most memory that it held. For
 * the first three the input and the files are read from a folder, as a function reads them from the store; `publish` is a
 * run on one machine, over its embedded table. A process has the memory that its function or thread has, and ends
 * where it needs more.
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
  const faults = await faultsOf(createParts(inputIn(folder)), files, localFonts);
  process.stderr.write(faults.length === 0 ? '' : `${faults.length} faults, such as: ${faults[0]?.sentence}\n`);
}

const [first = '', folder = ''] = process.argv.slice(2);
/** One PDF, as `render` makes it. */
async function pdf(folder: string): Promise<void> {
  await makeArtifact(createParts(inputIn(folder)), 'zh-Hans/report.pdf', localFonts);
}

/** The records stored in an embedded table, the PDFs of the edition asked for, made, proven and published. */
async function publish(folder: string): Promise<void> {
  const home = mkdtempSync(join(folder, 'home-'));
  const environment = await openLocalEnvironment(home, 'http://127.0.0.1:9');
  try {
    const { table } = environment.dependencies;
    // What the edition draws on, and nothing else, so that the run reads as many as the others do.
    const { reports } = await readRecords(SAMPLE);
    const dataset = { ...inputIn(folder).dataset, reports };
    await table.write(dataset, changedFacts(EMPTY, dataset), null, { at: '', files: [], recipes: [] });
    const { run } = await startRun(environment.dependencies, {
      report: 'overseas-influence',
      edition: '2022',
      formats: ['pdf'],
    });
    const { status, errors } = await runToEnd(environment.dependencies, run.id);
    if (status !== 'succeeded') throw new Error(`The run ended as ${status}: ${errors.join(' ')}`);
  } finally {
    await environment.close();
  }
}

/** Each with the memory that it is given where it is deployed: `render`, `publish`, and a thread of runs on one machine. */
const STEPS = {
  pdf: { step: pdf, megabytes: 1792 },
  make: { step: make, megabytes: 4096 },
  check: { step: check, megabytes: 4096 },
  publish: { step: publish, megabytes: 4096 },
} as const satisfies Readonly<
  Record<string, { readonly step: (folder: string) => Promise<void>; readonly megabytes: number }>
>;

const isStep = (name: string): name is keyof typeof STEPS => name in STEPS;
if (isStep(first)) {
  await STEPS[first].step(folder);
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
  process.stdout.write(
    ` records${Object.keys(STEPS)
      .map(name => `${name}: s      MB`.padStart(17))
      .join('')}\n`,
  );
  for (const records of sizes.length > 0 ? sizes : [15_000, 50_000, 100_000]) {
    const place = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
    await grow(place, records);
    const measured = Object.entries(STEPS).map(([name, { megabytes }]): Took => {
      const node = [`--max-old-space-size=${megabytes}`, '--import', 'tsx', import.meta.filename, name, place];
      return JSON.parse(execFileSync(process.execPath, node, { encoding: 'utf8' }));
    });
    const cells = measured.map(
      ({ seconds, megabytes }) => `${seconds.toFixed(1).padStart(9)}${megabytes.toFixed(0).padStart(8)}`,
    );
    process.stdout.write(`${String(measured[0]?.records ?? 0).padStart(8)}${cells.join('')}\n`);
    rmSync(place, { recursive: true });
  }
}
