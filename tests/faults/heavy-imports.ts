import { BEYOND, type Heavy, LARGEST, WITHIN } from './heavy-files.ts';
import { cameWithin, inWords, openServer } from './server.ts';
import { importOver } from './upload.ts';

/**
 * Imports the heaviest files that a caller can send, one after the other and then two at once, and looks whether the
 * server goes on answering: `node --import tsx tests/faults/heavy-imports.ts [--all]`. With `--all` those too that take
 * minutes. It fails when a file is taken for what it is not, when an import within the limits ends its thread, when
 * /healthz takes more than a hundred milliseconds beyond what the machine takes, and when the process takes a gigabyte.
 */
const MOST_MEGABYTES = 1024;
const MOST_MILLISECONDS = 100;
const cases: readonly Heavy[] = process.argv.includes('--all') ? [...BEYOND, ...WITHIN, LARGEST] : BEYOND;

const server = await openServer();
const faults: string[] = [];

/** Imports files, and says how it went. */
async function carryOut({ name, files, accepted }: Heavy): Promise<void> {
  const content = files();
  const probed = server.probe();
  const from = performance.now();
  const { status, faults: found, faultCount } = await importOver(server.origin, content);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const waited = await probed();
  const [first] = found;
  const words = first === undefined ? '' : ` (${faultCount} faults; ${first.rule}: ${first.message.slice(0, 120)})`;
  process.stdout.write(
    `${name}: ${status} in ${seconds} s; ${inWords(waited)}; memory at most ${server.memory()} MB${words}\n`,
  );
  if (status !== (accepted ? 'imported' : 'refused')) faults.push(`${name} was ${status}`);
  if (/memory that an import may use|minutes that an import may/.test(words)) faults.push(`${name} ended its thread`);
  if (!cameWithin(MOST_MILLISECONDS, waited)) faults.push(`${name}: ${inWords(waited)}`);
}

try {
  const idle = server.probe();
  await new Promise(resolve => setTimeout(resolve, 3_000));
  process.stdout.write(`nothing to do: ${inWords(await idle())}\n`);
  for (const heavy of cases) await carryOut(heavy);
  const two = cases.slice(-3, -1);
  process.stdout.write('at once:\n');
  await Promise.all(two.map(carryOut));
  if (server.memory() >= MOST_MEGABYTES) faults.push(`the process took ${server.memory()} MB`);
  if (faults.length > 0) process.stdout.write(server.said());
} catch (error) {
  process.stdout.write(server.said());
  throw error;
} finally {
  await server.close();
}
process.stdout.write(`${cases.length + 2} imports tried, ${faults.length} not survived\n`);
for (const fault of faults) process.stderr.write(`FAILED: ${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
