import { randomUUID } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { type Aws, inJson, openAwsCli } from '../../../infra/check/aws-cli.ts';
import { checkCommand } from '../../../infra/check/command.ts';
import { ensureTable } from '../../../lambdas/aws/dynamodb/ensure-table.ts';
import { createTable } from '../../../lambdas/aws/dynamodb/table.ts';
import { createS3Client } from '../../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../../lambdas/aws/s3/store.ts';
import { createApi } from '../../../lambdas/local/api.ts';
import { openLocalEnvironment } from '../../../lambdas/local/environment.ts';
import { type Answer, serve } from '../../../lambdas/local/serve.ts';
import { runToEnd } from '../../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../../lambdas/publishing/start-run.ts';
import { temporaryFolder } from '../../local/terminal.ts';
import { workersOf } from '../../local/workers.ts';
import { ASKED } from '../../publishing/environment.ts';
import { storedTable } from '../../support/stored-table.ts';
import { openCheckedApi } from './api.ts';

/** Carries out the check and keeps what it says. */
async function check(args: readonly string[], env: Record<string, string> = {}, stop = new AbortController().signal) {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await checkCommand({
    args,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    say: line => said.push(line),
    complain: line => complained.push(line),
    stop,
    bundles: await temporaryFolder(),
  });
  const mark = (name: string) => said.find(line => line.slice(2).startsWith(`${name}:`))?.slice(0, 1);
  return { code, said, complained: complained.join('\n'), mark };
}

/** A server on this machine with a published edition; `damage` may change what it stores. */
async function openServer() {
  const folder = await temporaryFolder();
  await cp(await storedTable('few'), folder, { recursive: true });
  let open: (answer: Answer) => void = () => {};
  const opened = new Promise<Answer>(resolve => {
    open = resolve;
  });
  const server = await serve(0, async request => (await opened)(request));
  const address = `http://127.0.0.1:${server.port}`;
  const environment = await openLocalEnvironment(folder, address);
  onTestFinished(async () => {
    await server.close();
    await environment.close();
  });
  const { run } = await startRun(environment.dependencies, { ...ASKED, formats: ['html'] });
  await runToEnd(environment.dependencies, run.id);
  open(createApi(environment, workersOf(environment.dependencies)));
  return { address, folder, environment };
}

test('a server on one machine is checked as far as it goes, and the rest is listed', async () => {
  const { address, folder, environment } = await openServer();
  const before = await environment.dependencies.table.revision();
  const { code, said, mark } = await check(['--server', `${address}/`]);
  expect(said.join('\n')).toContain('3 files of overseas-influence/2022 came by signed links');
  expect(['health', 'description', 'import', 'links', 'tampered link'].map(mark)).toEqual(['✓', '✓', '✓', '✓', '✓']);
  for (const name of ['tokens', 'strangers', 'scopes', 'expired link', 'rehearsal', 'alarm', 'schedules', 'bundles'])
    expect([name, mark(name)]).toEqual([name, '–']);
  expect(code).toBe(0);
  expect(said.at(-1)).toMatch(/^\n5 proved, 0 failed\. Not shown by this check:\n {2}tokens: /);
  expect(said.at(-1)).toContain('that somebody reads the e-mails');
  expect(await environment.dependencies.table.revision()).toBe(before);

  const pointer = await environment.dependencies.table.getEdition(ASKED.report, ASKED.edition);
  await writeFile(
    join(folder, 'files', pointer?.artifacts.find(({ name }) => name === 'en/report.html')?.key ?? ''),
    'x',
  );
  const damaged = await check(['--server', address]);
  expect([damaged.code, damaged.mark('links'), damaged.mark('health')]).toEqual([2, '✗', '✓']);
});

test('nothing that answers is no proof, and words that nobody understands show the usage', async () => {
  const nobody = await check(['--server', 'http://127.0.0.1:9']);
  expect(nobody.code).toBe(2);
  expect(nobody.mark('health')).toBe('✗');
  for (const args of [[], ['a', 'b'], ['a', '--server', 'http://127.0.0.1:9'], ['--server', 'here'], ['--what']]) {
    const { code, complained } = await check(args);
    expect([args, code]).toEqual([args, 1]);
    expect(complained).toContain('Usage: npm run check:deployed -- STACK');
  }
});

test('a check that is stopped before it began proves nothing', async () => {
  const stopped = new AbortController();
  stopped.abort();
  const { code, said } = await check(['--server', 'http://127.0.0.1:9'], {}, stopped.signal);
  expect([code, said]).toEqual([130, ['Stopped; taking away what was made.']]);
});

const endpoint = process.env.ALMANAC_TEST_S3_ENDPOINT ?? '';
const REGION = 'us-east-1';
const ON_MOTO = {
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
};

const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

const BUILD = 'ba5eba11ba5eba11';

/** What the emulator's CloudFormation does not deploy, under the names that it would give. */
async function besideTheStack(aws: Aws, name: string, alarmActions: 'topic' | 'nobody') {
  const made = await aws('sns', 'create-topic', '--name', `${name}-Topic`);
  const { TopicArn } = z.object({ TopicArn: z.string() }).parse(made);
  const alarm = [
    ...['--alarm-name', `${name}-RunFailed`, '--metric-name', 'RunFailed', '--namespace', 'Almanac'],
    ...['--comparison-operator', 'GreaterThanThreshold', '--evaluation-periods', '1', '--period', '300'],
    ...['--statistic', 'Sum', '--threshold', '1'],
  ];
  const told = alarmActions === 'topic' ? ['--alarm-actions', TopicArn] : [];
  await aws('cloudwatch', 'put-metric-alarm', ...alarm, ...told);
  await aws(
    'cloudwatch',
    'set-alarm-state',
    '--alarm-name',
    `${name}-RunFailed`,
    '--state-value',
    'OK',
    '--state-reason',
    'new',
  );
  const group = `${name}-Schedules`;
  await aws('scheduler', 'create-schedule-group', '--name', group);
  for (const [id, expression, input] of [
    ['Yearly', 'cron(0 6 10 1 ? *)', '{"report":"overseas-influence","edition":"newest"}'],
    ['Watch', 'rate(1 days)', '{}'],
  ] as const) {
    const Target = {
      Arn: 'arn:aws:lambda:us-east-1:123456789012:function:x',
      RoleArn: 'arn:aws:iam::123456789012:role/x',
      Input: input,
    };
    const of = [
      '--name',
      id,
      '--group-name',
      group,
      '--flexible-time-window',
      'Mode=OFF',
      '--target',
      JSON.stringify(Target),
    ];
    await aws(
      'scheduler',
      'create-schedule',
      ...of,
      '--schedule-expression',
      expression,
      '--schedule-expression-timezone',
      'Asia/Shanghai',
    );
  }
}

/** A stack as far as an emulator deploys one, with the API before its bucket and its table. */
async function openStack(alarmActions: 'topic' | 'nobody' = 'topic') {
  const name = `check-${randomUUID().slice(0, 8)}`;
  const tableName = `${name}-table`;
  const bucket = `${name}-bucket`;
  const config = { endpoint, region: REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  const s3 = createS3Client({ ...config, forcePathStyle: true });
  const dynamodb = new DynamoDBClient(config);
  await ensureTable(dynamodb, tableName);
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  const api = await openCheckedApi(createTable(dynamodb, tableName), createS3Store({ client: s3, bucket }));
  const aws = inJson(openAwsCli({ PATH: process.env.PATH, HOME: process.env.HOME, ...ON_MOTO }));
  const outputs = { ApiAddress: api.address, TableName: tableName, BucketName: bucket };
  const template = {
    Resources: {
      Topic: { Type: 'AWS::SNS::Topic' },
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: TRUST } },
      Code: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Code: { ZipFile: 'export const handler = async () => null;' },
          Handler: 'index.handler',
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          Runtime: 'nodejs20.x',
          Environment: { Variables: { ALMANAC_BUILD: BUILD } },
        },
      },
    },
    Outputs: Object.fromEntries(Object.entries(outputs).map(([key, Value]) => [key, { Value }])),
  };
  await aws(
    'cloudformation',
    'create-stack',
    '--stack-name',
    name,
    '--template-body',
    JSON.stringify(template),
    '--capabilities',
    'CAPABILITY_IAM',
  );
  await besideTheStack(aws, name, alarmActions);
  onTestFinished(async () => {
    await aws('cloudwatch', 'delete-alarms', '--alarm-names', `${name}-RunFailed`);
    await aws('scheduler', 'delete-schedule-group', '--name', `${name}-Schedules`);
    await aws('cloudformation', 'delete-stack', '--stack-name', name);
    await api.close();
    s3.destroy();
    dynamodb.destroy();
  });
  const left = async () => ({
    objects: (await s3.send(new ListObjectVersionsCommand({ Bucket: bucket }))).Versions ?? [],
    items: (await dynamodb.send(new ScanCommand({ TableName: tableName }))).Items ?? [],
    queues: await aws('sqs', 'list-queues', '--queue-name-prefix', 'almanac-check-'),
    subscriptions: await aws('sns', 'list-subscriptions'),
    alarms: await aws('cloudwatch', 'describe-alarms', '--state-value', 'ALARM'),
  });
  return { name, env: { ...ON_MOTO, ...api.variables }, left, faults: api.faults };
}

const NOTHING_LEFT = {
  objects: [],
  items: [],
  queues: null,
  subscriptions: { Subscriptions: [] },
  alarms: { MetricAlarms: [], CompositeAlarms: [] },
};

/** Each question is a process of its own, and takes its second. */
const SLOW = { timeout: 600_000 };

const onMoto = test.skipIf(endpoint === '');
const skipped = endpoint === '' ? 'SKIPPED without ALMANAC_TEST_S3_ENDPOINT (moto_server will do): ' : '';

onMoto(`${skipped}a stack is checked by the AWS CLI, and nothing is left behind`, SLOW, async () => {
  const { name, env, left, faults } = await openStack();
  const { code, said, mark, complained } = await check([name], env);
  expect(complained).toBe('');
  expect(faults).toEqual([]);
  const proved = ['tokens', 'health', 'description', 'strangers', 'scopes', 'import', 'alarm', 'schedules', 'bundles'];
  expect(proved.map(mark), said.join('\n')).toEqual(proved.map(() => '✓'));
  const unshown = ['links', 'tampered link', 'expired link', 'rehearsal'];
  expect(unshown.map(mark), said.join('\n')).toEqual(unshown.map(() => '–'));
  expect(said.join('\n')).toMatch(
    /✓ schedules: 2 are on\..*Yearly: next 20\d\d-01-10 06:00 \(20\d\d-01-09T22:00Z\), Asia\/Shanghai/,
  );
  expect(said.join('\n')).toContain(
    `✓ bundles: 1 functions run build ${BUILD.slice(0, 12)} (this checkout was not bundled)`,
  );
  expect(code).toBe(0);
  expect(await left()).toEqual(NOTHING_LEFT);
});

onMoto(`${skipped}an alarm that is told to nobody is found, and a check that is stopped cleans up`, SLOW, async () => {
  const { name, env, left } = await openStack('nobody');
  const stop = new AbortController();
  const [said, left1]: [string[], string[]] = [[], []];
  const code = await checkCommand({
    args: [name],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    say: line => {
      said.push(line);
      if (line.includes('alarm:')) stop.abort();
    },
    complain: line => left1.push(line),
    stop: stop.signal,
    bundles: await temporaryFolder(),
  });
  expect(said.find(line => line.includes('alarm:'))).toMatch(/^✗ alarm: told to nobody: /);
  expect([code, said.at(-1), left1]).toEqual([130, 'Stopped; taking away what was made.', []]);
  expect(await left()).toEqual(NOTHING_LEFT);
});

onMoto(`${skipped}a stack that is not there is named`, async () => {
  const { code, complained } = await check(['no-such-stack'], ON_MOTO);
  expect(code).toBe(1);
  expect(complained).toContain('no-such-stack');
});
