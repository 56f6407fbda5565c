import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { dues } from '../../infra/clock.ts';
import { readConfig } from '../../infra/config.ts';
import { ALARMS } from '../../infra/runbook.ts';
import { METRICS } from '../../lambdas/aws/names.ts';
import { count } from '../../lambdas/aws/watch.ts';
import { deployed, NOW, onlyOne, resourcesOf } from './deployed.ts';
import { words } from './policies.ts';

const { template } = deployed();

const Alarm = z.object({
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.unknown()),
  OKActions: z.array(z.unknown()),
  MetricName: z.string().optional(),
  Namespace: z.string().optional(),
  Period: z.int().optional(),
  EvaluationPeriods: z.int(),
  Threshold: z.number(),
  ComparisonOperator: z.string(),
  TreatMissingData: z.string(),
});

const alarms = new Map(
  [...resourcesOf(template, 'AWS::CloudWatch::Alarm')].map(([id, { Properties }]) => [
    id.replace(/^Alarms|[0-9A-F]{8}$/g, ''),
    Alarm.parse(Properties),
  ]),
);

/** Anchors of the headings, as GitHub makes them. */
const anchors = readFileSync(resolve(import.meta.dirname, '../../docs/operations.md'), 'utf8')
  .split('\n')
  .flatMap(line => /^#+ (.*)$/.exec(line)?.[1] ?? [])
  .map(heading =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('there is one for each way to fail quietly', () => {
  expect([...alarms.keys()].sort()).toEqual(Object.keys(ALARMS).sort());
});

describe.each([...alarms])('%s', (_name, alarm) => {
  test('leads to its cure', () => {
    const anchor = /docs\/operations\.md#([a-z-]+)$/.exec(alarm.AlarmDescription)?.[1];
    expect(anchors).toContain(anchor);
  });

  test('tells somebody when it begins and when it ends', () => {
    const topic = [{ Ref: expect.stringMatching(/^AlarmsTopic/) }];
    expect({ began: alarm.AlarmActions, ended: alarm.OKActions }).toEqual({ began: topic, ended: topic });
  });

  test('looks back no longer than CloudWatch can', () => {
    expect(alarm.EvaluationPeriods * (alarm.Period ?? 300)).toBeLessThanOrEqual(7 * 24 * 3600);
  });
});

test('a section of the runbook that no alarm leads to is out of date', () => {
  const written = anchors.filter(anchor => anchor.startsWith('alarm-'));
  expect(written.sort()).toEqual(
    Object.keys(ALARMS)
      .map(name => `alarm-${name.toLowerCase()}`)
      .sort(),
  );
});

/** The definition of the machine that counts once a day what one metric says, as text. */
function watchOf(metric: string): string {
  const found = [...resourcesOf(template, 'AWS::StepFunctions::StateMachine').values()]
    .map(({ Properties }) => words(Properties.DefinitionString))
    .filter(text => text.includes(`"MetricName":"${metric}"`));
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${found.length} machines count ${metric}`);
  return first;
}

/** What a function writes to its log when it counts one of something. */
function counted(metric: string) {
  const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  count(metric);
  const line = z
    .object({ _aws: z.object({ CloudWatchMetrics: z.array(z.unknown()) }), service: z.string() })
    .parse(JSON.parse(String(written.mock.calls[0]?.[0])));
  written.mockRestore();
  return line;
}

describe.each([
  ['RehearsalMissing', METRICS.rehearsalVerified, 'RehearsalsSeen'],
  ['EditionMissing', METRICS.editionPublished, 'EditionsSeen'],
])('%s', (alarm, metric, seen) => {
  const definition = watchOf(metric);

  test('is seen by a daily look at the metric that the code counts', () => {
    const { _aws, service } = counted(metric);
    expect(_aws.CloudWatchMetrics).toEqual([
      expect.objectContaining({ Namespace: 'Almanac', Dimensions: [['service']] }),
    ]);
    expect(definition).toContain(`"Namespace":"Almanac","MetricName":"${metric}"`);
    expect(definition).toContain(`"Dimensions":[{"Name":"service","Value":"${service}"}]`);
  });

  test('rings, and so does a watch that sleeps', () => {
    expect(alarms.get(alarm)).toMatchObject({
      Namespace: 'Almanac',
      MetricName: seen,
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      TreatMissingData: 'breaching',
    });
    expect(definition).toContain(`"MetricName":"${seen}"`);
  });
});

test('both looks are taken every day', () => {
  const daily = [...resourcesOf(template, 'AWS::Scheduler::Schedule').values()].filter(
    ({ Properties }) => Properties.ScheduleExpression === 'rate(1 day)',
  );
  expect(daily.map(({ Properties }) => JSON.stringify(Properties.Target)).sort()).toEqual([
    expect.stringContaining('{"Ref":"EditionWatchMachine'),
    expect.stringContaining('{"Ref":"RehearsalWatchMachine'),
  ]);
});

test('forty days without a rehearsal are too many', () => {
  expect(watchOf(METRICS.rehearsalVerified)).toContain(`$fromMillis($now - ${40 * 24 * 3600 * 1000})`);
});

describe('a day after its time', () => {
  const at = (text: string): number => Date.parse(text);
  const clock = readConfig({}, { now: NOW });

  test('an edition is asked for that was published since a fifth of a year before', () => {
    const [last, next, ...later] = dues(clock, NOW);
    expect([last?.at, next?.at]).toEqual([at('2026-01-09T22:00Z'), at('2027-01-09T22:00Z')]);
    expect((next?.at ?? 0) - (next?.from ?? 0)).toBe((365 / 5) * 24 * 3_600_000);
    expect(later).toHaveLength(20);
    expect(watchOf(METRICS.editionPublished)).toContain(JSON.stringify(JSON.stringify(dues(clock, NOW))).slice(1, -1));
    expect(watchOf(METRICS.editionPublished)).toContain(`[at <= $now - ${24 * 3_600_000}][-1]`);
  });

  test('the window is one that CloudWatch still remembers when the next edition is due', () => {
    for (const [index, { from }] of dues(clock, NOW).entries()) {
      const following = dues(clock, NOW)[index + 1];
      if (following) expect(following.at + 24 * 3_600_000 - from).toBeLessThan(455 * 24 * 3_600_000);
    }
  });

  test('the stack is the same until the next time has passed', () => {
    expect(dues(clock, at('2027-01-09T21:59Z'))).toEqual(dues(clock, NOW));
    expect(dues(clock, at('2027-01-09T22:01Z'))[0]).toEqual(dues(clock, NOW)[1]);
  });

  test('also of a schedule that has never struck, strikes every month, or only once', () => {
    expect(dues({ ...clock, yearlyCron: 'cron(0 6 10 1 ? 2027-2029)' }, NOW).map(due => due.at)).toEqual(
      ['2027', '2028', '2029'].map(year => at(`${year}-01-09T22:00Z`)),
    );
    expect(dues({ ...clock, yearlyCron: 'cron(0 6 10 * ? *)' }, NOW)).toHaveLength(1 + 240);
    expect(dues({ ...clock, yearlyCron: 'cron(0 6 10 1 ? 2027)' }, NOW)).toHaveLength(1);
  });
});

test('the dashboard shows every alarm', () => {
  const body = JSON.stringify(onlyOne(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody);
  for (const name of alarms.keys()) expect(body).toContain(`Alarms${name}`);
});
