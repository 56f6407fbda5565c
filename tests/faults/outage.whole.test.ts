import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import type { ObjectStore, Table } from '../../lambdas/publishing/ports.ts';
import { viewRun } from '../../lambdas/publishing/queries.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { OUTAGE, RETRY, waitsOf } from '../../lambdas/publishing/tries.ts';
import { refuse } from '../../lambdas/refusals/refusal.ts';
import { ASKED, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { byDepth } from '../support/depth.ts';

let environment: TestEnvironment;
beforeEach(async () => {
  environment = await openTestEnvironment('few');
});
afterEach(() => environment.leave());

const HTML = { ...ASKED, formats: ['html'] };
const EVERYBODY = { beforeRelease: true };
const MINUTES = 60_000;
const START = Date.parse('2026-03-01T12:00:00Z');

type Away = 'The store' | 'The table';

/** The same dependencies on a clock that only waiting moves, with an outage that begins at a call and lasts so long. */
function withOutage(dependencies: MakingDependencies, what: Away, atCall: number, milliseconds: number) {
  let [now, calls, until] = [START, 0, Number.NEGATIVE_INFINITY];
  const waits: number[] = [];
  const check = (): void => {
    calls += 1;
    if (calls === atCall) until = now + milliseconds;
    if (now < until) throw refuse('unavailable', { what });
  };
  const guarded = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const verb: unknown = Reflect.get(target, name, receiver);
        if (typeof verb !== 'function') return verb;
        return async (...args: readonly unknown[]) => {
          check();
          return Reflect.apply(verb, target, args);
        };
      },
    });
  const table: Table = what === 'The table' ? guarded(dependencies.table) : dependencies.table;
  const store: ObjectStore = what === 'The store' ? guarded(dependencies.store) : dependencies.store;
  const clock = { now: () => new Date(now).toISOString() };
  const seen: unknown[] = [];
  const pause = async (wait: number): Promise<void> => {
    if (wait > 0) waits.push(wait / 1000);
    // Whoever asks meanwhile is told what the run waits for.
    if (wait > 0 && what === 'The store' && until > now) {
      const [run] = await dependencies.table.listUnfinished();
      seen.push((await viewRun({ ...dependencies, clock }, EVERYBODY, run?.id ?? '')).waiting);
    }
    now += wait;
  };
  return { dependencies: { ...dependencies, table, store, clock, pause }, waits, seen, calls: () => calls };
}

async function callsOf(what: Away): Promise<number> {
  const counted = withOutage(environment.dependencies, what, Number.POSITIVE_INFINITY, 0);
  const { run } = await startRun(environment.dependencies, HTML);
  await runToEnd(counted.dependencies, run.id);
  return counted.calls();
}

test.each<Away>(['The store', 'The table'])(
  'a run outlasts five minutes without %s, whenever they begin',
  async what => {
    const calls = await callsOf(what);
    expect(calls).toBeGreaterThan(6);
    const stride = byDepth(Math.ceil(calls / 2), 1);
    for (let at = 1; at <= calls; at += stride) {
      await environment.leave();
      environment = await openTestEnvironment('few');
      const { run } = await startRun(environment.dependencies, HTML);
      const { dependencies, waits, seen } = withOutage(environment.dependencies, what, at, 5 * MINUTES);
      expect(await runToEnd(dependencies, run.id), `from call ${at} on`).toMatchObject({
        status: 'succeeded',
        errors: [],
      });
      expect(waits).toEqual(waitsOf(OUTAGE).slice(0, waits.length));
      expect(Math.max(...waits)).toBeLessThanOrEqual(OUTAGE.maxDelaySeconds);
      if (what === 'The store') {
        const since = new Date(START).toISOString();
        expect(seen[0]).toMatchObject({
          for: 'The store',
          since,
          step: expect.stringMatching(/freeze|claims|html|publish/),
        });
        expect(seen.at(-1)).toMatchObject({ since });
      }
      expect((await viewRun(dependencies, EVERYBODY, run.id)).waiting).toBeNull();
    }
  },
);

test('two seconds without anything cost one wait', async () => {
  const { run } = await startRun(environment.dependencies, HTML);
  const { dependencies, waits } = withOutage(environment.dependencies, 'The store', 3, 2_000);
  expect(await runToEnd(dependencies, run.id)).toMatchObject({ status: 'succeeded' });
  expect(waits).toEqual([2]);
});

test('what stays away fails the run in words that say what, and the next attempt carries on', async () => {
  const { run } = await startRun(environment.dependencies, HTML);
  const { dependencies } = withOutage(environment.dependencies, 'The store', 1, 60 * MINUTES);
  const failed = await runToEnd(dependencies, run.id);
  expect(failed.status).toBe('failed');
  expect(failed.errors.join()).toContain(
    'freeze: waited for more than five minutes in vain. The store does not answer',
  );
  await startRun(environment.dependencies, HTML);
  expect(await runToEnd(environment.dependencies, run.id)).toMatchObject({ status: 'succeeded', attempt: 2 });
});

test('the waits grow, are capped, and last for what they must', () => {
  expect(waitsOf(OUTAGE)).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
  expect(waitsOf(OUTAGE).reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(300);
  expect(waitsOf(RETRY).reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(2);
});
