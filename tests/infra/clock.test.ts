import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openClockTimes } from '../../lambdas/aws/clock-times.ts';
import { ENV } from '../../lambdas/aws/names.ts';
import { deployed, resourcesOf } from './deployed.ts';

const { template } = deployed();
const asked = JSON.stringify({ report: 'overseas-influence', edition: 'newest' });

const careful = {
  RetryPolicy: { MaximumRetryAttempts: 24, MaximumEventAgeInSeconds: 12 * 3600 },
  DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ScheduleDeadLetters'), 'Arn'] } },
};

test('the yearly run is asked for at six in the morning in Shanghai', () => {
  template.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'cron(0 6 10 1 ? *)',
    ScheduleExpressionTimezone: 'Asia/Shanghai',
    State: 'ENABLED',
    Target: { Arn: { Ref: Match.stringLikeRegexp('^WorkflowMachine') }, Input: asked, ...careful },
  });
});

test('every month it is rehearsed', () => {
  template.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'cron(0 6 1 * ? *)',
    ScheduleExpressionTimezone: 'Asia/Shanghai',
    State: 'ENABLED',
    Target: {
      Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^FunctionsrehearseFunction'), 'Arn'] },
      Input: asked,
      ...careful,
    },
  });
});

test('another clock can be set', () => {
  const { template: other } = deployed({ timeZone: 'Europe/London', yearlyCron: 'cron(30 8 15 2 ? *)' });
  other.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'cron(30 8 15 2 ? *)',
    ScheduleExpressionTimezone: 'Europe/London',
  });
});

test('an import begins when a batch says that it is complete', () => {
  template.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: {
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [Match.anyValue()] }, object: { key: [{ wildcard: 'imports/*/_ready' }] } },
    },
    Targets: [
      Match.objectLike({
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^FunctionsimportFunction'), 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ImportDeadLetters'), 'Arn'] } },
      }),
    ],
  });
});

test('news goes from the bus to the topic, and to an address where there is one', () => {
  template.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: { source: ['almanac'], 'detail-type': ['EditionPublished', 'RunFailed', 'ImportRefused'] },
    Targets: [
      Match.objectLike({
        Arn: { Ref: Match.stringLikeRegexp('^NewsTopic') },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RunDeadLetters'), 'Arn'] } },
      }),
    ],
  });
  template.resourceCountIs('AWS::SNS::Subscription', 0);
  const { template: told } = deployed({ newsEmail: 'news@example.org', alarmEmail: 'alarm@example.org' });
  const addresses = [...resourcesOf(told, 'AWS::SNS::Subscription').values()].map(
    ({ Properties }) => Properties.Endpoint,
  );
  expect(addresses.sort()).toEqual(['alarm@example.org', 'news@example.org']);
});

test('the API is told the next times of every clock, in less than its variables may hold', () => {
  const { template: told } = deployed();
  const http = [...resourcesOf(told, 'AWS::Lambda::Function').values()].find(({ Properties }) =>
    JSON.stringify(Properties).includes(ENV.nextTimes),
  );
  const { Variables } = z.object({ Variables: z.record(z.string(), z.unknown()) }).parse(http?.Properties.Environment);
  const times = openClockTimes({ [ENV.nextTimes]: String(Variables[ENV.nextTimes]) });
  expect(times.map(({ kind, times: [first] }) => [kind, first?.at, first?.shown])).toEqual([
    ['published', '2027-01-09T22:00Z', '2027-01-10 06:00'],
    ['rehearsed', '2026-11-30T22:00Z', '2026-12-01 06:00'],
    ['scrubbed', '2026-12-14T22:00Z', '2026-12-15 06:00'],
  ]);
  expect(JSON.stringify(Variables).length).toBeLessThan(4096 - 1024);
});
