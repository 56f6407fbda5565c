import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { BundleMissing } from '../../infra/build-id.ts';
import { Config, InvalidConfig, readConfig } from '../../infra/config.ts';
import { cronFaults } from '../../infra/cron.ts';
import { AlmanacStack } from '../../infra/stack.ts';
import { FLAGS } from './deployed.ts';

const faultsOf = (context: unknown): readonly string[] => {
  try {
    readConfig(context);
  } catch (error) {
    if (error instanceof InvalidConfig) return error.faults;
    throw error;
  }
  return [];
};

test('an empty context is a whole configuration', () => {
  expect(readConfig({})).toMatchObject({
    timeZone: 'Asia/Shanghai',
    report: 'overseas-influence',
    edition: 'newest',
    corsOrigins: [],
    removalProtection: true,
  });
  expect(readConfig(undefined)).toEqual(readConfig({}));
});

test('the command line hands over text, and one field leaves the others alone', () => {
  const config = readConfig('{"functions":{"render":{"memoryMb":3008}}}');
  expect(config.functions.render).toEqual({ memoryMb: 3008, timeoutSeconds: 300 });
  expect(config.functions.http).toEqual(readConfig({}).functions.http);
});

test('all faults are told at once, each with its place', () => {
  const faults = faultsOf({
    timeZone: 'Mars/Olympus',
    yearlyCron: 'cron(0 6 40 13 * *)',
    alarmEmail: 'nobody',
    corsOrigins: ['*'],
    logRetentionDays: 8,
    tokens: { issuer: 'http://plain.example.org', audience: [], algorithm: 'ES256' },
    functions: { http: { timeoutSeconds: 60 }, render: { memoryMb: 64 } },
    timezone: 'Asia/Shanghai',
  });
  for (const place of [
    'almanac.timeZone: "Mars/Olympus" is not a time zone',
    'almanac.yearlyCron: the day of the month "40" is not within 1 to 31',
    'almanac.yearlyCron: the month "13"',
    'almanac.yearlyCron: exactly one of',
    'almanac.alarmEmail: must be an e-mail address',
    'almanac.corsOrigins.0: must be an origin',
    'almanac.logRetentionDays: must be one of',
    'almanac.tokens.issuer: must be the https address',
    'almanac.tokens.audience: name at least one',
    'almanac.tokens.algorithm: API Gateway checks RSA signatures only',
    'almanac.functions.http.timeoutSeconds: the HTTP API waits 30 seconds',
    'almanac.functions.render.memoryMb',
    'almanac: Unrecognized key: "timezone"',
  ])
    expect(faults.find(fault => fault.startsWith(place))).toBeDefined();
});

test('open addresses get half of what all get, at most', () => {
  expect(faultsOf({ openRequestsPerSecond: 11, openRequestBurst: 21 })).toEqual([
    'almanac.openRequestsPerSecond: 11 is more than half of 20, so open addresses could starve the others',
    'almanac.openRequestBurst: 21 is more than half of 40, so open addresses could starve the others',
  ]);
});

test('text that is not JSON is told as that', () => {
  expect(faultsOf('{timeZone}')[0]).toMatch(/^almanac: not JSON/);
});

describe('schedules', () => {
  test.each(['cron(0 6 10 1 ? *)', 'cron(0/15 8-18 ? * MON-FRI 2027)', 'cron(0 0 L * ? *)', 'cron(0 6 ? JAN 2#1 *)'])(
    '%s can be kept',
    text => expect(cronFaults(text)).toEqual([]),
  );

  test.each([
    '0 6 10 1 ? *',
    'cron(0 6 10 1 ?)',
    'cron(60 6 10 1 ? *)',
    'cron(0 6 10 1 * *)',
    'cron(0 6 x 1 ? *)',
    'rate(1 day)',
  ])('%s cannot', text => expect(cronFaults(text)).not.toEqual([]));
});

test('without bundles the synth says how to make them', () => {
  const make = () =>
    new AlmanacStack(new App({ context: FLAGS }), 'Almanac', { config: readConfig({}), bundles: '/nowhere' });
  expect(make).toThrow(BundleMissing);
  expect(make).toThrow('npm run bundle');
});

test('docs/operations.md has a row with the default of every field', () => {
  const rows = readFileSync(resolve(import.meta.dirname, '../../docs/operations.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| `'));
  const written = new Map(rows.map(row => [row.split('`')[1], row.split(' | ')[1]?.trim()]));
  const defaults: Readonly<Record<string, unknown>> = readConfig({});
  for (const field of Object.keys(Config.shape).filter(name => name !== 'functions')) {
    const value = defaults[field];
    const said = value === undefined ? 'none' : Array.isArray(value) ? '`[]`' : `\`${String(value)}\``;
    expect(`${field}: ${written.get(field)}`).toBe(`${field}: ${said}`);
  }
  for (const [name, size] of Object.entries(readConfig({}).functions))
    expect(`${name}: ${written.get(`functions.${name}`)}`).toBe(
      `${name}: ${size.memoryMb} MB, ${size.timeoutSeconds} s`,
    );
});
