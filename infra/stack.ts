import { Aspects, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ENV, METRICS } from '../lambdas/aws/names.ts';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { Auth } from './auth.ts';
import { clockTimes, dues, REHEARSAL_DAYS } from './clock.ts';
import type { Config } from './config.ts';
import { CountWatch, daysAgo, sinceDue } from './count-watch.ts';
import { StatusBoard } from './dashboard.ts';
import { DeadLetters } from './dead-letters.ts';
import { NamedOnce } from './dependencies.ts';
import { EditionBucket } from './edition-bucket.ts';
import { Functions } from './functions.ts';
import { Imports } from './imports.ts';
import { News } from './news.ts';
import { partitionOf } from './partition.ts';
import { RecordTable } from './record-table.ts';
import { Repairs } from './repairs.ts';
import { Schedules } from './schedules.ts';
import { Settlement } from './settlement.ts';
import { Workflow } from './workflow.ts';

export interface AlmanacStackProps extends StackProps {
  /** What may differ between two deployments. */
  readonly config: Config;
  /** Folder with one bundle a function. */
  readonly bundles: string;
  /**
   * What time it is, in milliseconds: the times at which an edition was and will be due are part of the stack.
   * @default the time of the synth
   */
  readonly now?: number;
}

/** The service: where records are kept, what makes editions of them, what wakes it, who may call, who is notified. */
export class AlmanacStack extends Stack {
  constructor(scope: Construct, id: string, { config, bundles, now = Date.now(), ...props }: AlmanacStackProps) {
    super(scope, id, {
      ...props,
      ...(config.region !== undefined && { env: { ...props.env, region: config.region } }),
    });
    const { tracing } = config;
    Aspects.of(this).add(new NamedOnce());
    const protectedFromRemoval = config.removalProtection;
    const logRetention = config.logRetentionDays;
    const deadLetters = {
      ScheduleDeadLetters: new DeadLetters(this, 'ScheduleDeadLetters'),
      ImportDeadLetters: new DeadLetters(this, 'ImportDeadLetters'),
      RunDeadLetters: new DeadLetters(this, 'RunDeadLetters'),
    };

    const table = new RecordTable(this, 'Records', {
      protectedFromRemoval,
      ...(config.existingTable !== undefined && { existing: config.existingTable }),
    });
    const bucket = new EditionBucket(this, 'Editions', {
      protectedFromRemoval,
      downloadMaxAge: Duration.seconds(config.linkMaxAgeSeconds),
      uploadMaxAge: Duration.seconds(config.uploadMaxAgeSeconds),
      rehearsalRetention: Duration.days(config.rehearsalRetentionDays),
      importRetention: Duration.days(config.importRetentionDays),
      oldVersionRetention: Duration.days(config.oldVersionRetentionDays),
    });
    const news = new News(this, 'News', {
      deadLetters: deadLetters.RunDeadLetters,
      ...(config.newsEmail !== undefined && { email: config.newsEmail }),
    });

    const { all: functions } = new Functions(this, 'Functions', {
      bundles,
      sizes: config.functions,
      platform: config,
      logRetention,
      reserveConcurrency: config.reserveConcurrency,
      table,
      bucket,
      news,
      importDeadLetters: deadLetters.ImportDeadLetters,
      scheduleDeadLetters: deadLetters.ScheduleDeadLetters,
      runDeadLetters: deadLetters.RunDeadLetters,
    });
    const { freeze, render, publish, http, rehearse, scrub } = functions;

    const workflow = new Workflow(this, 'Workflow', {
      freeze,
      render,
      publish,
      parallelRenders: config.parallelRenders,
      timeout: Duration.minutes(config.runTimeoutMinutes),
      tracing,
      logRetention,
    });
    workflow.bind(http);
    new Settlement(this, 'Settlement', {
      machine: workflow.machine,
      settler: publish,
      deadLetters: deadLetters.RunDeadLetters,
    });
    new Imports(this, 'Imports', { bucket, importer: functions.import, deadLetters: deadLetters.ImportDeadLetters });
    new Repairs(this, 'Repairs', { bucket, scrub, deadLetters: deadLetters.ScheduleDeadLetters });
    const watches = {
      rehearsals: new CountWatch(this, 'RehearsalWatch', {
        name: 'watch',
        comment: `counts the rehearsals of the last ${REHEARSAL_DAYS} days`,
        counted: METRICS.rehearsalVerified,
        since: daysAgo(REHEARSAL_DAYS),
        found: 'RehearsalsSeen',
        tracing,
        logRetention,
      }),
      editions: new CountWatch(this, 'EditionWatch', {
        name: 'edition-watch',
        comment: 'counts the editions published for the last time at which one was due',
        counted: METRICS.editionPublished,
        since: sinceDue(dues(config, now)),
        found: 'EditionsSeen',
        tracing,
        logRetention,
      }),
    };
    new Schedules(this, 'Schedules', {
      machine: workflow.machine,
      rehearse,
      watches: [watches.rehearsals.machine, watches.editions.machine],
      report: config.report,
      edition: config.edition,
      yearly: config.yearlyCron,
      monthly: config.rehearsalCron,
      scrub,
      scrubs: config.scrubCron,
      timeZone: config.timeZone,
      deadLetters: deadLetters.ScheduleDeadLetters,
    });

    const auth = new Auth(this, 'Auth', {
      protectedFromRemoval,
      partition: config.region === undefined ? null : partitionOf(config.region),
      ...(config.tokens !== undefined && { tokens: config.tokens }),
      clientGeneration: config.tokenClientGeneration,
      ...(config.tokenDomainPrefix !== undefined && { domainPrefix: config.tokenDomainPrefix }),
    });
    auth.bind(http);
    http.setVariable(ENV.nextTimes, JSON.stringify(clockTimes(config, now)));
    const api = new Api(this, 'Api', {
      handler: http,
      auth,
      requestsPerSecond: config.requestsPerSecond,
      requestBurst: config.requestBurst,
      openRoutes: config.openRoutes,
      openRequestsPerSecond: config.openRequestsPerSecond,
      openRequestBurst: config.openRequestBurst,
      corsOrigins: config.corsOrigins,
      logRetention,
    });

    const alarms = new Alarms(this, 'Alarms', {
      machine: workflow.machine,
      functions,
      watches,
      api,
      table,
      news,
      deadLetters,
      ...(config.alarmEmail !== undefined && { email: config.alarmEmail }),
    });
    const { dashboard } = new StatusBoard(this, 'Status', { alarms, machine: workflow.machine, functions, api });

    this.#output('ApiAddress', api.api.apiEndpoint, 'Where the HTTP API answers');
    this.#output('TableName', table.name, 'The table of records, editions and runs');
    this.#output('BucketName', bucket.bucket.bucketName, 'The bucket of editions and imports');
    this.#output('StateMachineArn', workflow.machine.stateMachineArn, 'Carries out runs');
    this.#output('RehearseFunction', rehearse.function.functionName, 'Rehearses when it is called');
    this.#output('DashboardName', dashboard.dashboardName, 'One look at everything');
    this.#output('TokenIssuer', auth.issuer, 'Whose tokens are accepted');
    if (auth.tokenAddress) this.#output('TokenAddress', auth.tokenAddress, 'Where clients get their tokens');
    if (auth.pool) this.#output('UserPoolId', auth.pool.userPoolId, 'The pool of clients');
    for (const [name, client] of Object.entries(auth.clients))
      this.#output(`${name}ClientId`, client.userPoolClientId, `Client for programs: ${name}`);
  }

  #output(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
