import { describe, expect, test } from 'vitest';
import { ENV, FUNCTIONS, type FunctionName, METRICS } from '../../lambdas/aws/names.ts';
import { BUILD, deployed, resourcesOf } from './deployed.ts';
import { allowed, permissionsOf } from './policies.ts';

const { template } = deployed();

function functionNamed(name: FunctionName) {
  const found = [...resourcesOf(template, 'AWS::Lambda::Function')].find(([id]) => id.startsWith(`Functions${name}F`));
  if (found === undefined) throw new Error(`No function ${name}`);
  return found[1].Properties;
}

const variablesOf = (name: FunctionName): readonly string[] => {
  const { Environment } = functionNamed(name);
  return Object.keys(Object(Environment).Variables).sort();
};

test('there is one for each handler, and none besides: no helper that CDK slips in', () => {
  expect(resourcesOf(template, 'AWS::Lambda::Function').size).toBe(FUNCTIONS.length);
});

describe.each(FUNCTIONS)('%s', name => {
  test('runs the newest Node.js on arm64, traced, with a log that ends', () => {
    expect(functionNamed(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.stringMatching(`^Functions${name}Log`) } },
      Environment: {
        Variables: {
          [ENV.build]: BUILD,
          POWERTOOLS_SERVICE_NAME: METRICS.service,
          POWERTOOLS_METRICS_NAMESPACE: METRICS.namespace,
        },
      },
    });
  });

  test('has a name in its variables for all that its role may use, and for nothing else', () => {
    const permissions = allowed(permissionsOf(template, name)).join('\n');
    const uses = {
      [ENV.stateMachine]: /states:Start/,
      [ENV.eventBus]: /events:/,
      [ENV.table]: /dynamodb:/,
      [ENV.bucket]: /s3:/,
    };
    for (const [variable, permission] of Object.entries(uses))
      expect(`${variable} ${variablesOf(name).includes(variable)}`).toBe(`${variable} ${permission.test(permissions)}`);
  });

  test('never asks for more time than whoever calls it waits', () => {
    expect(functionNamed(name).Timeout).toBeLessThanOrEqual(name === 'http' ? 29 : 900);
  });
});

test('every log ends: no log group lives for ever', () => {
  for (const { Properties } of resourcesOf(template, 'AWS::Logs::LogGroup').values())
    expect(Properties.RetentionInDays).toBe(90);
});

test('one import and one rehearsal at a time; the others share what the account has', () => {
  for (const name of FUNCTIONS)
    expect(functionNamed(name).ReservedConcurrentExecutions).toBe(
      ['import', 'rehearse'].includes(name) ? 1 : undefined,
    );
});

test('an account without spare concurrency can be deployed to', () => {
  const { template: small } = deployed({ reserveConcurrency: false });
  expect(JSON.stringify(small.toJSON())).not.toContain('ReservedConcurrentExecutions');
});

test('what nobody waits for is tried again, and then kept', () => {
  for (const name of ['import', 'rehearse', 'publish', 'scrub'] as const) {
    expect(functionNamed(name).DeadLetterConfig).toBeDefined();
    expect(allowed(permissionsOf(template, name)).join()).toContain('sqs:SendMessage');
  }
  template.allResourcesProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 2 });
  template.resourceCountIs('AWS::Lambda::EventInvokeConfig', 4);
});

test('only the API knows whose tokens are good', () => {
  for (const name of FUNCTIONS)
    expect(
      variablesOf(name).filter(variable => [ENV.issuer, ENV.audience, ENV.algorithm].some(one => one === variable)),
    ).toHaveLength(name === 'http' ? 3 : 0);
});
