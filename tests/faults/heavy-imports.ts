import { BEYOND, type Heavy, LARGEST, WITHIN } from './heavy-files.ts';
import { openServer, percentile } from './server.ts';
import { importOver } from './upload.ts';

/**
 * Imports the heaviest files that a caller can send, one after the other, and looks whether the server goes on answering:
 * `node --import tsx tests/faults/heavy-imports.ts [--all]`. With `--all` those too that take minutes. It fails when a
 * file is taken for what it is not, or when the process takes a gigabyte; how long answers take is printed.
 */
const MOST_MEGABYTES = 1024;
const cases: readonly Heavy[] = process.argv.includes('--all') ? [...BEYOND, ...WITHIN, LARGEST] : BEYOND;

const told = (health: readonly number[]): string =>
  `/healthz ${health.length} times, p50 ${percentile(health, 50).toFixed(0)} ms, p99 ${percentile(health, 99).toFixed(0)} ms, at most ${Math.max(...health).toFixed(0)} ms`;

const server = await openServer();
const faults: string[] = [];
try {
  const idle = server.probe();
  await new Promise(resolve => setTimeout(resolve, 3_000));
  process.stdout.write(`nothing to do: ${told(await idle())}\n`);
  for (const { name, files, accepted } of cases) {
    const content = files();
    const probed = server.probe();
    const from = performance.now();
    const { status, faults: found, faultCount } = await importOver(server.origin, content);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    const health = await probed();
    const words =
      found[0] === undefined ? '' : ` (${faultCount} faults; ${found[0].rule}: ${found[0].message.slice(0, 120)})`;
    process.stdout.write(
      `${name}: ${status} in ${seconds} s; ${told(health)}; memory at most ${server.memory()} MB${words}\n`,
    );
    if (status !== (accepted ? 'imported' : 'refused')) faults.push(`${name} was ${status}`);
  }
  if (server.memory() >= MOST_MEGABYTES) faults.push(`the process took ${server.memory()} MB`);
  if (faults.length > 0) process.stdout.write(server.said());
} catch (error) {
  process.stdout.write(server.said());
  throw error;
} finally {
  await server.close();
}
process.stdout.write(`${cases.length} imports tried, ${faults.length} not survived\n`);
for (const fault of faults) process.stderr.write(`FAILED: ${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
