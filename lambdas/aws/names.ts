/**
 * Names that the deployed code and the infrastructure share. This file imports nothing: a renamed variable breaks the
 * build, not the night.
 */

/** Environment variables of the functions. */
export const ENV = {
  table: 'ALMANAC_TABLE',
  bucket: 'ALMANAC_BUCKET',
  /** Build id: hash of the bundles. */
  build: 'ALMANAC_BUILD',
  stateMachine: 'ALMANAC_STATE_MACHINE',
  eventBus: 'ALMANAC_EVENT_BUS',
  /** Issuer and audience of the tokens that callers show; absent: local use without an account. */
  issuer: 'ALMANAC_ISSUER',
  audience: 'ALMANAC_AUDIENCE',
  /** When the clock strikes next, as the synth reckoned it; absent: there is no clock. */
  nextTimes: 'ALMANAC_NEXT_TIMES',
  /** How tokens are signed, such as RS256; absent: by RSA or an elliptic curve, as the issuer likes. */
  algorithm: 'ALMANAC_ALGORITHM',
  /** Endpoints for tests against an emulator; absent on AWS. */
  dynamodbEndpoint: 'ALMANAC_DYNAMODB_ENDPOINT',
  s3Endpoint: 'ALMANAC_S3_ENDPOINT',
} as const;

/** One deployed function each; also the names of the handler files and of the bundles. */
export const FUNCTIONS = ['http', 'import', 'freeze', 'render', 'publish', 'rehearse', 'scrub'] as const;

export type FunctionName = (typeof FUNCTIONS)[number];

/** Prefixes of the bucket. */
export const PREFIX = {
  inputs: 'inputs/',
  editions: 'editions/',
  rehearsals: 'rehearsals/',
  /** Where files to import are dropped: `imports/<batch>/<file>`. */
  imports: 'imports/',
  /** Where somebody asks for damaged files of an edition: `repairs/<report>/<edition>/_wanted`. */
  repairs: 'repairs/',
  /** Where the report on an import is put: `import-reports/<batch>.json`. */
  importReports: 'import-reports/',
} as const;

export const EVENTS = {
  source: 'almanac',
  published: 'EditionPublished',
  failed: 'RunFailed',
  importRefused: 'ImportRefused',
} as const;

export const METRICS = {
  namespace: 'Almanac',
  /** Value of the dimension `service` of every metric. */
  service: 'almanac',
  runFailed: 'RunFailed',
  importRefused: 'ImportRefused',
  /** Counted for each edition that was published; an alarm watches for its absence when one was due. */
  editionPublished: 'EditionPublished',
  /** Counted once for each rehearsal that verified; an alarm watches for its absence. */
  rehearsalVerified: 'RehearsalVerified',
} as const;
