import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { OUTAGE, RETRY } from '../../lambdas/publishing/tries.ts';
import { deployed, resourcesOf } from './deployed.ts';
import { words } from './policies.ts';

const { template } = deployed({ parallelRenders: 12, runTimeoutMinutes: 45 });

const machine = [...resourcesOf(template, 'AWS::StepFunctions::StateMachine')].find(([id]) =>
  id.startsWith('Workflow'),
);
const properties = machine?.[1].Properties ?? {};

const Retry = z.object({
  ErrorEquals: z.array(z.string()),
  MaxAttempts: z.int(),
  IntervalSeconds: z.number(),
  BackoffRate: z.number(),
  MaxDelaySeconds: z.number().optional(),
  JitterStrategy: z.string(),
});
const State = z.looseObject({
  Type: z.string(),
  Next: z.string().optional(),
  Retry: z.array(Retry).optional(),
  Catch: z.array(z.object({ ErrorEquals: z.array(z.string()), Next: z.string() })).optional(),
});
const Definition = z.object({
  StartAt: z.string(),
  TimeoutSeconds: z.int(),
  States: z.record(z.string(), State),
});

const definition = Definition.parse(JSON.parse(words(properties.DefinitionString)));
const { States: states } = definition;
const inMap = z
  .object({ ItemProcessor: z.object({ StartAt: z.string(), States: z.record(z.string(), State) }) })
  .parse(states.RenderEach).ItemProcessor;

test('is a standard machine, logged in full, traced, and ended when it is stuck', () => {
  expect(properties).toMatchObject({
    StateMachineType: 'STANDARD',
    TracingConfiguration: { Enabled: true },
    LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: true },
  });
  expect(definition.TimeoutSeconds).toBe(45 * 60);
});

test('goes freeze, every artifact, publish', () => {
  expect([definition.StartAt, states.Freeze?.Next, states.RenderEach?.Next, states.Publish?.Next]).toEqual([
    'Freeze',
    'RenderEach',
    'Publish',
    'Done',
  ]);
  expect(states.RenderEach).toMatchObject({ ItemsPath: '$.names', MaxConcurrency: 12, ResultPath: '$.rendered' });
});

test('steps are repeated as on one machine, with the same waits; a refusal never', () => {
  const steps = [states.Freeze, states.Publish, states.Failed, inMap.States.Render];
  for (const step of steps) {
    const transient = step?.Retry?.find(({ ErrorEquals }) => ErrorEquals.includes('Transient'));
    expect(transient).toMatchObject({
      MaxAttempts: RETRY.attempts - 1,
      IntervalSeconds: RETRY.baseDelaySeconds,
      BackoffRate: RETRY.backoffRate,
      JitterStrategy: 'NONE',
    });
    // Without jitter the waits are what they are: together they outlast five minutes.
    const away = step?.Retry?.find(({ ErrorEquals }) => ErrorEquals.includes('Unavailable'));
    expect(away).toMatchObject({
      MaxAttempts: OUTAGE.attempts - 1,
      IntervalSeconds: OUTAGE.baseDelaySeconds,
      BackoffRate: OUTAGE.backoffRate,
      MaxDelaySeconds: OUTAGE.maxDelaySeconds,
      JitterStrategy: 'NONE',
    });
    for (const { ErrorEquals } of step?.Retry ?? [])
      for (const name of ErrorEquals)
        expect(name).toMatch(/^(Transient|Unavailable|Lambda\.\w+|Sandbox\.Timedout|Runtime\.ExitError)$/);
  }
});

test('an artifact that fails for good leaves the others alone, and is named to the last step', () => {
  expect(inMap.States.Render?.Catch).toEqual([
    expect.objectContaining({ ErrorEquals: ['States.ALL'], Next: 'NoteFailure' }),
  ]);
  expect(inMap.States.NoteFailure).toMatchObject({
    Parameters: { 'name.$': '$.name', 'failed.$': '$.error' },
    End: true,
  });
});

test('a step that gives up has the run marked, and fails the execution', () => {
  for (const [name, note] of [
    ['Freeze', 'FreezeGaveUp'],
    ['Publish', 'PublishGaveUp'],
  ] as const) {
    expect(states[name]?.Catch?.[0]).toMatchObject({ ErrorEquals: ['States.ALL'], Next: note });
    expect(states[note]).toMatchObject({ Result: name.toLowerCase(), ResultPath: '$.failed.step', Next: 'Failed' });
  }
  expect(states.Failed?.Next).toBe('RunFailed');
  expect(states.Failed?.Catch).toEqual([expect.objectContaining({ ErrorEquals: ['States.ALL'], Next: 'NotNoted' })]);
  expect(states.NotNoted).toMatchObject({ Type: 'Fail', Error: 'RunNotNoted' });
  expect(states.RunFailed).toMatchObject({ Type: 'Fail', Error: 'RunFailed' });
});

test('an execution that ends in any other way than well settles its run', () => {
  template.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: {
      source: ['aws.states'],
      'detail-type': ['Step Functions Execution Status Change'],
      detail: {
        stateMachineArn: [{ Ref: Match.stringLikeRegexp('^WorkflowMachine') }],
        status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
      },
    },
    Targets: [
      Match.objectLike({
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^FunctionspublishFunction'), 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RunDeadLetters'), 'Arn'] } },
      }),
    ],
  });
});
