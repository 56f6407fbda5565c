import * as z from 'zod';
import { clockFaults } from './clock.ts';
import { cronFaults } from './cron.ts';
import { FunctionsConfig } from './function-sizes.ts';
import { regionFaults } from './partition.ts';

/** Days that CloudWatch Logs can keep a log for. */
const RETENTIONS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3653];

const cron = z.string().superRefine((text, context) => {
  for (const fault of cronFaults(text)) context.addIssue({ code: 'custom', message: fault });
});

const days = (least: number, most: number) => z.int().min(least).max(most);

const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'must be 1 to 64 lower-case letters, digits, dots or hyphens');

const httpsOrigin = z
  .string()
  .refine(
    text => URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).origin === text,
    'must be an origin such as https://reports.example.org: https, no path, no * ',
  );

const Issuer = z.strictObject({
  issuer: z.url({ protocol: /^https$/, error: 'must be the https address of an OpenID Connect issuer' }),
  audience: z.array(z.string().min(1)).min(1, 'name at least one audience'),
  algorithm: z
    .enum(['RS256', 'RS384', 'RS512'], 'API Gateway checks RSA signatures only: RS256, RS384 or RS512')
    .default('RS256'),
});

/** Every field of the CDK context `almanac`, with its default. docs/operations.md explains each; a test compares. */
export const Config = z.strictObject({
  stackName: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/, 'must be 1 to 41 letters, digits or hyphens')
    .default('Almanac'),
  region: z.string().min(1).optional(),
  architecture: z.enum(['arm64', 'x86_64'], 'must be arm64 or x86_64').default('arm64'),
  runtime: z.enum(['nodejs24.x', 'nodejs22.x'], 'must be nodejs24.x or nodejs22.x').default('nodejs24.x'),
  tracing: z.boolean().default(true),
  report: slug.default('overseas-influence'),
  edition: slug.default('newest'),
  timeZone: z.string().default('Asia/Shanghai'),
  yearlyCron: cron.default('cron(0 6 10 1 ? *)'),
  rehearsalCron: cron.default('cron(0 6 1 * ? *)'),
  scrubCron: cron.default('cron(0 6 15 * ? *)'),
  alarmEmail: z.email('must be an e-mail address').optional(),
  newsEmail: z.email('must be an e-mail address').optional(),
  tokens: Issuer.optional(),
  tokenDomainPrefix: z
    .string()
    .regex(
      /^(?!.*(aws|amazon|cognito))[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
      'must be 1 to 63 lower-case letters, digits or hyphens, without "aws", "amazon" or "cognito"',
    )
    .optional(),
  tokenClientGeneration: z.int().min(1).max(999).default(1),
  corsOrigins: z.array(httpsOrigin).default([]),
  requestsPerSecond: z.int().min(1).max(10_000).default(20),
  requestBurst: z.int().min(1).max(5_000).default(40),
  openRoutes: z.boolean().default(false),
  openRequestsPerSecond: z.int().min(1).max(5_000).default(5),
  openRequestBurst: z.int().min(1).max(2_500).default(10),
  parallelRenders: z.int().min(1).max(40, 'an inline Map runs at most 40 at once').default(10),
  runTimeoutMinutes: z
    .int()
    .min(5)
    .max(24 * 60)
    .default(120),
  linkMaxAgeSeconds: z.int().min(600, 'links live for 600 seconds').max(3600).default(900),
  uploadMaxAgeSeconds: z.int().min(3600, 'upload links live for 3600 seconds').max(43_200).default(3600),
  logRetentionDays: z
    .int()
    .refine(value => RETENTIONS.includes(value), `must be one of ${RETENTIONS.join(', ')}`)
    .default(90),
  rehearsalRetentionDays: days(2, 365).default(30),
  importRetentionDays: days(7, 3650).default(365),
  oldVersionRetentionDays: days(1, 3650).default(90),
  reserveConcurrency: z.boolean().default(true),
  removalProtection: z.boolean().default(true),
  existingTable: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{3,255}$/, 'must be the name of a DynamoDB table')
    .optional(),
  functions: FunctionsConfig,
});

export type Config = z.infer<typeof Config>;

/** The context holds values that cannot work; all of them are named. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The CDK context "almanac" cannot be used:\n${faults.map(fault => `  - ${fault}`).join('\n')}\n` +
        'Mend it in cdk.json or in -c almanac=\'{…}\'; docs/operations.md, "Configuration", explains every field.',
    );
    this.faults = faults;
  }
}

const place = (path: readonly PropertyKey[]): string => ['almanac', ...path.map(String)].join('.');

/** From `-c almanac=…` the context is text, from cdk.json an object. */
function parsed(context: unknown): unknown {
  if (typeof context !== 'string') return context ?? {};
  try {
    return JSON.parse(context);
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidConfig([`almanac: not JSON (${error.message})`]);
    throw error;
  }
}

/** The fields of the clock are checked together, also when others have faults: all are named at once. */
const ClockFields = z.object({
  timeZone: Config.shape.timeZone,
  yearlyCron: z.string().default(Config.shape.yearlyCron.parse(undefined)),
  rehearsalCron: z.string().default(Config.shape.rehearsalCron.parse(undefined)),
  scrubCron: z.string().default(Config.shape.scrubCron.parse(undefined)),
});

function faultsOfClock(fields: unknown, now: number): readonly string[] {
  const clock = ClockFields.safeParse(fields);
  return clock.success ? clockFaults(clock.data, now).map(([field, fault]) => `${place([field])}: ${fault}`) : [];
}

const WhereFields = z.object({
  region: Config.shape.region,
  tokens: z.unknown().optional(),
});

/** What the region lacks: the one that is configured, or else the one that the CDK would deploy to. */
function faultsOfRegion(fields: unknown, deployedTo: string | undefined): readonly string[] {
  const where = WhereFields.safeParse(fields);
  if (!where.success) return [];
  return regionFaults(where.data, where.data.region ?? deployedTo).map(
    ([field, fault]) => `${place([field])}: ${fault}`,
  );
}

/** Open routes get at most half of what all callers get together, so that they cannot starve who has a token. */
function faultsOfThrottle({ requestsPerSecond, requestBurst, openRequestsPerSecond, openRequestBurst }: Config) {
  const faultOf = (field: string, open: number, all: number) =>
    open * 2 > all
      ? [`${place([field])}: ${open} is more than half of ${all}, so open addresses could starve the others`]
      : [];
  return [
    ...faultOf('openRequestsPerSecond', openRequestsPerSecond, requestsPerSecond),
    ...faultOf('openRequestBurst', openRequestBurst, requestBurst),
  ];
}

/** Where and when it is deployed, as far as the configuration does not say so. */
export interface Circumstances {
  /**
   * What time it is, in milliseconds: whether a schedule ever strikes depends on it.
   * @default the time of the synth
   */
  readonly now?: number;
  /** Region that the CDK would deploy to. */
  readonly region?: string | undefined;
}

/**
 * The configuration in the CDK context `almanac`, complete with defaults; throws `InvalidConfig` with every fault.
 */
export function readConfig(context: unknown, { now = Date.now(), region }: Circumstances = {}): Config {
  const fields = parsed(context);
  const result = Config.safeParse(fields);
  const shape = result.error?.issues.map(({ path, message }) => `${place(path)}: ${message}`) ?? [];
  const faults = [
    ...shape,
    ...faultsOfClock(fields, now),
    ...faultsOfRegion(fields, region),
    ...(result.success ? faultsOfThrottle(result.data) : []),
  ];
  if (result.success && faults.length === 0) return result.data;
  throw new InvalidConfig(faults);
}
