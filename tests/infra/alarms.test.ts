import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { ALARMS } from '../../infra/runbook.ts';
import { METRICS } from '../../lambdas/aws/names.ts';
import { count } from '../../lambdas/aws/watch.ts';
import { deployed, onlyOne, resourcesOf } from './deployed.ts';

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

describe('forty days without a rehearsal', () => {
  const definition = [...resourcesOf(template, 'AWS::StepFunctions::StateMachine').values()]
    .map(({ Properties }) => JSON.stringify(Properties.DefinitionString).replaceAll('\\"', '"'))
    .find(text => text.includes('getMetricStatistics'));

  test('are seen by a daily look at the metric that the rehearsal counts', () => {
    const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    count(METRICS.rehearsalVerified);
    const metric = z
      .object({ _aws: z.object({ CloudWatchMetrics: z.array(z.unknown()) }), service: z.string() })
      .parse(JSON.parse(String(written.mock.calls[0]?.[0])));
    written.mockRestore();
    expect(metric._aws.CloudWatchMetrics).toEqual([
      expect.objectContaining({ Namespace: 'Almanac', Dimensions: [['service']] }),
    ]);
    expect(definition).toContain('"Namespace":"Almanac","MetricName":"RehearsalVerified"');
    expect(definition).toContain(`"Dimensions":[{"Name":"service","Value":"${metric.service}"}]`);
    expect(definition).toContain(`- ${40 * 24 * 3600 * 1000})`);
    template.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(1 day)' });
  });

  test('ring, and so does a watch that sleeps', () => {
    expect(alarms.get('RehearsalMissing')).toMatchObject({
      Namespace: 'Almanac',
      MetricName: 'RehearsalsSeen',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      TreatMissingData: 'breaching',
    });
    expect(definition).toContain('"MetricName":"RehearsalsSeen"');
  });
});

test('the dashboard shows every alarm', () => {
  const body = JSON.stringify(onlyOne(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody);
  for (const name of alarms.keys()) expect(body).toContain(`Alarms${name}`);
});
