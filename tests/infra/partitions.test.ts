import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { InvalidConfig, readConfig } from '../../infra/config.ts';
import { deployed, NOW, resourcesOf } from './deployed.ts';
import { blocked, waysIn } from './reach.ts';

const tokens = { issuer: 'https://login.example.cn/realms/institute', audience: ['almanac'] };

const REGIONS = [
  ['cn-north-1', 'aws-cn', 'amazonaws.com.cn', { tokens }],
  ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com', {}],
  ['eu-central-1', 'aws', 'amazonaws.com', {}],
] as const;

/** Texts in a template that are not the name of a service, which is the same in every partition. */
function texts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return key === 'Service' || key === 'Principal' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(one => texts(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => texts(one, name));
}

describe.each(REGIONS)('in %s', (region, partition, suffix, choices) => {
  const { app, template } = deployed({ region, ...choices });
  const written = texts(template.toJSON());

  test('every ARN is of its partition', () => {
    const arns = written.flatMap(text => [...text.matchAll(/\barn:([a-z-]*):/g)].map(([, named]) => named));
    expect(new Set(arns)).toEqual(new Set([partition]));
    expect(arns.length).toBeGreaterThan(4);
  });

  test('every address of AWS is of its partition', () => {
    for (const text of written)
      for (const [address] of text.matchAll(/amazonaws\.com(?:\.\w+)*/g))
        expect([text, address]).toEqual([text, suffix]);
  });

  test('what is told arrives, and cdk-nag finds nothing', () => {
    expect(blocked(waysIn(template, { partition, region }))).toEqual([]);
    expect(new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName)).toEqual([]);
  });
});

const faultsOf = (context: unknown, region?: string): readonly string[] => {
  try {
    readConfig(context, { now: NOW, region });
  } catch (error) {
    if (error instanceof InvalidConfig) return error.faults;
    throw error;
  }
  return [];
};

describe('what a region lacks is told at synth', () => {
  test('in China: tokens of Cognito', () => {
    const faults = [
      expect.stringMatching(/^almanac\.tokens: no user pool of Cognito can be made in cn-northwest-1: name the issuer/),
    ];
    expect(faultsOf({ region: 'cn-northwest-1' })).toEqual(faults);
    expect(faultsOf({}, 'cn-northwest-1')).toEqual(faults);
    expect(faultsOf({ region: 'eu-central-1' }, 'cn-northwest-1')).toEqual([]);
    expect(faultsOf({ region: 'cn-north-1', tokens: { ...tokens, algorithm: 'ES256' } })).toHaveLength(1);
    expect(faultsOf({ region: 'cn-north-1', tokens })).toEqual([]);
  });

  test('a region that does not exist', () => {
    expect(faultsOf({ region: 'eu-nowhere-9' })[0]).toMatch(/^almanac\.region: "eu-nowhere-9" is no region/);
    expect(faultsOf({ region: 'us-gov-east-1' })).toEqual([]);
  });

  test('an architecture or a runtime that functions cannot have', () => {
    expect(faultsOf({ architecture: 'riscv', runtime: 'nodejs20.x' })).toEqual([
      'almanac.architecture: must be arm64 or x86_64',
      'almanac.runtime: must be nodejs24.x or nodejs22.x',
    ]);
  });
});

test('tokens of GovCloud come from its own endpoint, and its pool has no plan', () => {
  const { template } = deployed({ region: 'us-gov-west-1' });
  expect(JSON.stringify(template.findOutputs('TokenAddress'))).toContain('.auth-fips.us-gov-west-1.amazoncognito.com/');
  for (const { Properties } of resourcesOf(template, 'AWS::Cognito::UserPool').values())
    expect(Properties.UserPoolTier).toBeUndefined();
});

test('a region without arm64, the newest runtime or X-Ray can be deployed to', () => {
  const { template } = deployed({ architecture: 'x86_64', runtime: 'nodejs22.x', tracing: false });
  for (const { Properties } of resourcesOf(template, 'AWS::Lambda::Function').values())
    expect(Properties).toMatchObject({
      Architectures: ['x86_64'],
      Runtime: 'nodejs22.x',
      Environment: { Variables: { POWERTOOLS_TRACE_ENABLED: 'false' } },
    });
  expect(JSON.stringify(template.toJSON())).not.toMatch(/xray:|"Mode":"Active"/);
  for (const { Properties } of resourcesOf(template, 'AWS::StepFunctions::StateMachine').values())
    expect(Properties.TracingConfiguration).not.toEqual({ Enabled: true });
});

describe('as long as nobody opens it', () => {
  const { template } = deployed();
  const routes = [...resourcesOf(template, 'AWS::ApiGatewayV2::Route').values()].map(({ Properties }) => Properties);

  test('no address answers without a token, and there are no shares', () => {
    for (const route of routes) expect(route).toMatchObject({ AuthorizationType: 'JWT' });
    expect(routes.filter(({ RouteKey }) => String(RouteKey).includes('/shares'))).toEqual([]);
    expect(routes.find(({ RouteKey }) => RouteKey === 'GET /openapi.json')).toMatchObject({
      AuthorizationScopes: ['reports/read'],
    });
  });

  test('the stage names no route that is not there', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::ApiGatewayV2::Stage').values())
      expect(Properties.RouteSettings).toBeUndefined();
  });
});

test('nobody writes a partition or its domain by hand', () => {
  const folder = resolve(import.meta.dirname, '../../infra');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/'[a-z-]+(?:\.s3)?\.amazonaws\.com'/g, 'a service');
    expect([name, /arn:aws|amazonaws\.com/.exec(text)?.[0]]).toEqual([name, undefined]);
  }
});
