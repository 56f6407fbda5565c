import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as keys from '../../lambdas/aws/dynamodb/keys.ts';
import { FUNCTIONS, type FunctionName } from '../../lambdas/aws/names.ts';
import { artifactKey, importReportKey, inputKey, mendMarker, readyMarker } from '../../lambdas/publishing/keys.ts';
import { deployed, resourcesOf } from './deployed.ts';
import { allowed, permissionsOf, policies, statementsIn, words } from './policies.ts';

const { app, template } = deployed();

/** What cdk-nag reports of a stack beyond what is acknowledged beside its resource. */
const findings = (scope: App): readonly string[] =>
  new AwsSolutionsChecks(scope).validateScope(scope).violations.map(({ ruleName }) => ruleName);

/** Rules that are acknowledged anywhere in a stack. */
const acknowledged = (scope: App): ReadonlySet<string> =>
  new Set(
    scope.node.findAll().flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
        .flatMap(({ data }) => Object.keys(z.record(z.string(), z.unknown()).parse(data)))
        .map(rule => rule.replace(/^.*::(?=AwsSolutions)/, '')),
    ),
  );

describe('cdk-nag', () => {
  test('finds nothing that is not acknowledged beside its resource', () => {
    expect(findings(app)).toEqual([]);
    expect(findings(deployed({ openRoutes: true }).app)).toEqual([]);
  });

  test('is told to pass over one rule alone: actions that AWS confines to no resource', () => {
    expect([...acknowledged(app)]).toEqual(['AwsSolutions-IAM5[Resource::*]']);
  });

  test('and over routes that somebody opened, or what GovCloud does not have', () => {
    expect([...acknowledged(deployed({ openRoutes: true }).app)].sort()).toEqual([
      'AwsSolutions-APIG4',
      'AwsSolutions-IAM5[Resource::*]',
    ]);
    expect([...acknowledged(deployed({ region: 'us-gov-west-1' }).app)].sort()).toEqual([
      'AwsSolutions-COG8',
      'AwsSolutions-IAM5[Resource::*]',
    ]);
  });

  test('needs to be told nothing of functions that are not traced', () => {
    for (const [id, statements] of policies(deployed({ tracing: false }).template))
      if (id.startsWith('Functions'))
        expect([id, allowed(statements).filter(line => line.endsWith('*'))]).toEqual([id, []]);
  });
});

/** The only actions that AWS cannot confine to a resource, and why each is needed. */
const WITHOUT_RESOURCE: Readonly<Record<string, string>> = {
  'xray:PutTraceSegments': 'traces',
  'xray:PutTelemetryRecords': 'traces',
  'xray:GetSamplingRules': 'traces of the machines',
  'xray:GetSamplingTargets': 'traces of the machines',
  'logs:CreateLogDelivery': 'log of the machines',
  'logs:GetLogDelivery': 'log of the machines',
  'logs:UpdateLogDelivery': 'log of the machines',
  'logs:DeleteLogDelivery': 'log of the machines',
  'logs:ListLogDeliveries': 'log of the machines',
  'logs:PutResourcePolicy': 'log of the machines',
  'logs:DescribeResourcePolicies': 'log of the machines',
  'logs:DescribeLogGroups': 'log of the machines',
  'cloudwatch:GetMetricStatistics': 'the watches over rehearsals and editions',
  'cloudwatch:PutMetricData': 'the watches, confined to our namespace',
};

describe('every role', () => {
  test.each([...policies(template)])(
    'names its actions, and a resource wherever AWS takes one: %s',
    (_id, statements) => {
      for (const { Action, Resource, Condition } of statements) {
        for (const action of Action) expect(action).toMatch(/^[a-z0-9]+:[A-Z][A-Za-z]+$/);
        // Below a prefix, or of a name that is made at run time: that is for the policy of the resource.
        for (const resource of Resource.map(words)) expect(resource).toMatch(/^(\*|[^*]*)$/);
        if (!Resource.map(words).includes('*')) continue;
        for (const action of Action) expect(Object.keys(WITHOUT_RESOURCE)).toContain(action);
        if (Action.includes('cloudwatch:PutMetricData'))
          expect(Condition).toEqual({ StringEquals: { 'cloudwatch:namespace': 'Almanac' } });
      }
    },
  );

  test('has no policy that AWS manages, and is assumed by a service alone', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::IAM::Role').values()) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      for (const { Principal } of statementsIn(Properties.AssumeRolePolicyDocument))
        expect(Object.keys(Object(Principal))).toEqual(['Service']);
    }
  });
});

/** Prefixes and partitions that a function may write. */
function writesOf(name: FunctionName) {
  const statements = permissionsOf(template, name);
  const objects = allowed(statements)
    .filter(line => line.startsWith('s3:PutObject '))
    .map(line => line.replace(/^.*>\//, ''));
  const partitions = statements
    .filter(({ Action }) => Action.includes('dynamodb:PutItem'))
    .flatMap(({ Condition }) => Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? ['*']);
  return { objects, partitions };
}

test('each function writes what is its own business', () => {
  expect(Object.fromEntries(FUNCTIONS.map(name => [name, writesOf(name)]))).toEqual({
    http: { objects: ['imports/*', 'repairs/*'], partitions: ['RUN#*', 'SHARES', 'BATCH#*'] },
    import: { objects: ['import-reports/*'], partitions: ['*'] },
    freeze: { objects: ['inputs/*'], partitions: ['RUN#*'] },
    render: { objects: ['editions/*'], partitions: ['RUN#*'] },
    publish: { objects: ['editions/*'], partitions: ['RUN#*', 'EDITIONS'] },
    rehearse: { objects: ['rehearsals/*'], partitions: [] },
    scrub: { objects: ['editions/*'], partitions: ['EDITIONS'] },
  });
});

test('no function may scan or delete', () => {
  const ofFunctions = FUNCTIONS.flatMap(name => permissionsOf(template, name));
  const all = [...policies(template).values(), ofFunctions].flatMap(allowed).join('\n');
  expect(all).toContain('s3:PutObject on ');
  expect(all).not.toMatch(/dynamodb:Scan|:Delete(Item|Table|Object)|s3:PutBucket|iam:/);
});

test('the patterns are those of the keys that the code makes', () => {
  expect(keys.runPartition('1')).toMatch(/^RUN#/);
  expect(keys.batchPartition('1')).toMatch(/^BATCH#/);
  expect([keys.SHARES, keys.EDITIONS]).toEqual(['SHARES', 'EDITIONS']);
  expect(inputKey('1')).toMatch(/^inputs\//);
  expect(artifactKey({ report: 'r', edition: 'e', input: '1', build: '2' }, 'en/report.pdf')).toMatch(/^editions\//);
  expect(readyMarker('1')).toBe('imports/1/_ready');
  expect(mendMarker('r', '2022')).toBe('repairs/r/2022/_wanted');
  expect(importReportKey('1')).toMatch(/^import-reports\//);
});

test('runs can be started in their own machine alone, and by the API alone, and nobody may stop them', () => {
  const lines = FUNCTIONS.flatMap(name =>
    allowed(permissionsOf(template, name))
      .filter(line => line.startsWith('states:'))
      .map(line => `${name}: ${line}`),
  );
  expect(lines).toEqual([expect.stringMatching(/^http: states:StartExecution on <WorkflowMachine[0-9A-F]+>$/)]);
});

test('queues and topics take nothing that is not encrypted on its way', () => {
  for (const type of ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'])
    for (const [id, { Properties }] of resourcesOf(template, type))
      expect([id, JSON.stringify(Properties)]).toEqual([id, expect.stringContaining('"aws:SecureTransport":"false"')]);
  for (const { Properties } of resourcesOf(template, 'AWS::SQS::Queue').values())
    expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 3600 });
});
