import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectInput } from '../lambdas/claims/edition-input.ts';
import { QUERY, type Query } from '../lambdas/claims/schema/kinds.ts';
import { analyse } from '../lambdas/findings/analyse.ts';
import { ROOT, SAMPLE } from '../lambdas/local/paths.ts';
import { readRecords } from '../lambdas/local/read-records.ts';

/**
 * How long `npm run verify` takes for a hundred claims over the sample, from the start of its process to its end, beside
 * a process that does nothing: `npm run bench -- [RUNS]`. The processes take turns, so what else the machine does
 * weighs on all of them alike.
 */
const CLAIMS = 100;
const RUNS = Number(process.argv[2] ?? 9);

/** One claim of each kind as docs/claims.md has it; then those of the 2022 edition, in turn by kind and verdict. */
async function hundredClaims(): Promise<readonly Query[]> {
  const page = readFileSync(join(ROOT, 'docs/claims.md'), 'utf8');
  const examples: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '[]');
  const ofEachKind = Array.isArray(examples) ? examples.map(example => QUERY.parse(example)) : [];
  const { claims } = analyse(selectInput(await readRecords(SAMPLE), 'overseas-influence', '2022'));
  const seen = new Map<string, number>();
  const inTurn = claims
    .map(({ query, kind, verdict }) => {
      const turn = seen.get(`${kind} ${verdict}`) ?? 0;
      seen.set(`${kind} ${verdict}`, turn + 1);
      return { query, turn };
    })
    .sort((a, b) => a.turn - b.turn);
  return [...ofEachKind, ...inTurn.map(({ query }) => query)].slice(0, CLAIMS);
}

interface Spent {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of the processor, all threads together. */
  readonly processor: number;
  readonly out: string;
}

/** Runs a process to its end; the processor's time is told by the process itself, in a file of its own. */
function spend(args: readonly string[]): Spent {
  const from = performance.now();
  const ended = spawnSync(process.execPath, ['--require', hook, '--import', 'tsx', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ALMANAC_HOME: join(folder, 'none') },
  });
  const wall = performance.now() - from;
  if (ended.status !== 0 && ended.status !== 2) throw new Error(`${args.join(' ')} failed: ${ended.stderr}`);
  return { wall, processor: Number(readFileSync(told, 'utf8')) / 1000, out: ended.stdout };
}

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], part: number): number =>
  sorted(numbers)[Math.round((numbers.length - 1) * part)] ?? Number.NaN;
const median = (numbers: readonly number[]): number => at(numbers, 0.5);

const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
const told = join(folder, 'processor');
const hook = join(folder, 'tell.cjs');
try {
  const [file, one] = [join(folder, 'claims.json'), join(folder, 'claim.json')];
  const claims = await hundredClaims();
  writeFileSync(file, JSON.stringify(claims));
  writeFileSync(one, JSON.stringify(claims[0]));
  writeFileSync(
    hook,
    `process.on('exit', () => {
      const { user, system } = process.cpuUsage();
      require('node:fs').writeFileSync(${JSON.stringify(told)}, String(user + system));
    });`,
  );
  const verify = 'lambdas/local/verify.ts';
  const processes = [
    { name: 'Node.js and tsx, nothing else', args: ['--eval', '0'] },
    { name: 'npm run verify, one claim', args: [verify, one, '--records', SAMPLE] },
    { name: 'npm run verify, a hundred claims', args: [verify, file, '--records', SAMPLE] },
  ] as const;
  const rows = processes.map(one => ({ ...one, spent: [] as Spent[] }));
  for (let run = 0; run < RUNS; run += 1) for (const { args, spent } of rows) spent.push(spend(args));

  console.log(`${RUNS} runs each, in ms`.padEnd(36), '  least  median    most  median of the processor');
  for (const { name, spent } of rows) {
    const walls = spent.map(({ wall }) => wall);
    const cells = [at(walls, 0), median(walls), at(walls, 1), median(spent.map(({ processor }) => processor))];
    console.log(name.padEnd(36), cells.map(time => String(Math.round(time)).padStart(7)).join(' '));
  }
  const whole = rows.at(-1)?.spent ?? [];
  const alone = rows[0]?.spent ?? [];
  const ratio = median(whole.map(({ wall }, run) => wall / (alone[run]?.wall ?? Number.NaN)));
  console.log(`\n${whole[0]?.out.trimEnd().split('\n').at(-1)}`);
  console.log(`The whole takes ${ratio.toFixed(1)} times what an empty process takes (median of ${RUNS} pairs).`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
