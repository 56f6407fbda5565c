import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ALARMS } from '../../infra/runbook.ts';
import { deployed, resourcesOf } from './deployed.ts';
import { blocked, waysIn } from './reach.ts';

const { template } = deployed();
const ways = waysIn(template);

test('everything that is told or started arrives: every policy lets in whoever calls', () => {
  expect(blocked(ways)).toEqual([]);
});

test('the walk begins at every alarm, rule and schedule', () => {
  const from = new Set(ways.map(way => way.from));
  for (const type of [
    'AWS::CloudWatch::Alarm',
    'AWS::Events::Rule',
    'AWS::Scheduler::Schedule',
    'AWS::StepFunctions::StateMachine',
  ])
    for (const id of resourcesOf(template, type).keys()) expect(from).toContain(id);
  expect(ways.filter(way => way.to.startsWith('AlarmsTopic'))).toHaveLength(2 * Object.keys(ALARMS).length);
});

const Policy = z.looseObject({
  Properties: z.looseObject({ PolicyDocument: z.looseObject({ Statement: z.array(z.unknown()) }) }),
});

/** The template with the statements of one kind of policy changed. */
function changed(type: string, change: (statement: Readonly<Record<string, unknown>>) => unknown): Template {
  const all = z
    .looseObject({ Resources: z.record(z.string(), z.looseObject({ Type: z.string() })) })
    .parse(template.toJSON());
  const resources = Object.entries(all.Resources).map(([id, resource]) => {
    if (resource.Type !== type) return [id, resource];
    const policy = Policy.parse(resource);
    const statements = policy.Properties.PolicyDocument.Statement.flatMap(
      one => change(z.looseObject({}).parse(one)) ?? [],
    );
    const document = { ...policy.Properties.PolicyDocument, Statement: statements };
    return [id, { ...policy, Properties: { ...policy.Properties, PolicyDocument: document } }];
  });
  return Template.fromJSON({ ...all, Resources: Object.fromEntries(resources) });
}

describe('the walk is stopped by', () => {
  test('a policy of a topic that only denies, as enforceSSL leaves it: no alarm reaches anybody', () => {
    const silent = changed('AWS::SNS::TopicPolicy', one => (one.Effect === 'Deny' ? one : null));
    const alarms = blocked(waysIn(silent)).filter(line =>
      line.includes('its policy does not let cloudwatch.amazonaws.com sns:Publish'),
    );
    expect(alarms).toHaveLength(2 * Object.keys(ALARMS).length);
    expect(blocked(waysIn(silent)).join('\n')).toContain('its policy does not let events.amazonaws.com sns:Publish');
  });

  test.each(['AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'])('a deny that holds: %s', type => {
    const denied = changed(type, one => (one.Effect === 'Deny' ? { ...one, Condition: {} } : one));
    expect(blocked(waysIn(denied)).length).toBeGreaterThan(1);
  });

  test('a permission for another source', () => {
    const other = { ArnEquals: { 'aws:SourceArn': 'arn:aws:events:eu-central-1:111111111111:rule/another' } };
    const elsewhere = changed('AWS::SQS::QueuePolicy', one =>
      one.Effect === 'Deny' ? one : { ...one, Condition: other },
    );
    expect(blocked(waysIn(elsewhere))).toEqual(
      Array(resourcesOf(template, 'AWS::Events::Rule').size).fill(
        expect.stringContaining('its policy does not let events.amazonaws.com sqs:SendMessage'),
      ),
    );
  });

  test('a role without its policy', () => {
    expect(blocked(waysIn(changed('AWS::IAM::Policy', () => null))).length).toBeGreaterThan(8);
  });
});

test('nobody may publish for another account: what a policy allows a service, it allows for this account alone', () => {
  for (const [id, { Properties }] of resourcesOf(template, 'AWS::SNS::TopicPolicy')) {
    const text = JSON.stringify(Properties.PolicyDocument);
    const allowed = text.split('"Effect":"Allow"').length - 1;
    expect([id, allowed]).toEqual([id, expect.toSatisfy((count: number) => count > 0)]);
    expect([id, text.split('"aws:SourceAccount":{"Ref":"AWS::AccountId"}').length - 1]).toEqual([id, allowed]);
  }
});
