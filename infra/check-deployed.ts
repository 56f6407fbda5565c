import { resolve } from 'node:path';
import { checkCommand } from './check/command.ts';

const stopped = new AbortController();
// A second signal does not wait until all is taken away again.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());

process.exitCode = await checkCommand({
  args: process.argv.slice(2),
  env: process.env,
  say: line => process.stdout.write(`${line}\n`),
  complain: line => process.stderr.write(`${line}\n`),
  stop: stopped.signal,
  bundles: resolve(import.meta.dirname, '../build'),
});
