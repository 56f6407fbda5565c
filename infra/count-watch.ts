import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { METRICS } from '../lambdas/aws/names.ts';
import { acknowledge } from './acknowledge.ts';
import type { Due } from './clock.ts';

export interface CountWatchProps {
  /** Short name of what is watched; part of the name of its log. */
  readonly name: string;
  /** Says in words what is counted. */
  readonly comment: string;
  /** Metric whose counts are added up. */
  readonly counted: string;
  /** Since when, as a JSONata expression of `$now`, in milliseconds. */
  readonly since: string;
  /** Metric that counts the sum. */
  readonly found: string;
  /** Whether its executions are traced. */
  readonly tracing: boolean;
  /** How long its log is kept. */
  readonly logRetention: RetentionDays;
}

/**
 * Counts once a day what happened in the last weeks or months. A CloudWatch alarm looks back seven days at most, so it
 * cannot see by itself that nothing happened for forty. It watches this count instead, and takes a missing count as an
 * alarm: so the watch is watched, too.
 */
export class CountWatch extends Construct {
  readonly machine: StateMachine;
  /** How many the last count found. */
  readonly found: Metric;

  constructor(scope: Construct, id: string, props: CountWatchProps) {
    super(scope, id);
    this.found = new Metric({
      namespace: METRICS.namespace,
      metricName: props.found,
      statistic: Stats.MAXIMUM,
      period: Duration.days(1),
    });
    this.machine = new StateMachine(this, 'Machine', {
      comment: `Almanac: ${props.comment}`,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(JSON.stringify(definition(props))),
      timeout: Duration.minutes(10),
      tracingEnabled: props.tracing,
      logs: {
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${this.node.addr.slice(0, 8)}-almanac-${props.name}`,
          retention: props.logRetention,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
      },
    });
    this.machine.addToRolePolicy(
      new PolicyStatement({ actions: ['cloudwatch:GetMetricStatistics'], resources: ['*'] }),
    );
    this.machine.addToRolePolicy(
      new PolicyStatement({
        actions: ['cloudwatch:PutMetricData'],
        resources: ['*'],
        conditions: { StringEquals: { 'cloudwatch:namespace': METRICS.namespace } },
      }),
    );
    acknowledge(this.machine, {
      'AwsSolutions-IAM5[Resource::*]':
        'Metrics, log delivery and X-Ray take no resource in a policy. Writing metrics is confined to our namespace by a condition.',
    });
  }
}

const DAY = 24 * 3_600_000;

/** Since so many days ago. */
export const daysAgo = (days: number): string => `$now - ${days * DAY}`;

/** Since an edition counts as the one that was due last, a day ago at least; a year and a month where none was due yet. */
export const sinceDue = (dues: readonly Due[]): string =>
  `($due := ${JSON.stringify(dues)}[at <= $now - ${DAY}][-1]; $exists($due) ? $due.from : $now - ${400 * DAY})`;

const RETRY = [
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 5, MaxAttempts: 5, BackoffRate: 2, JitterStrategy: 'FULL' },
];

const definition = ({ counted, since, found }: CountWatchProps) => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Look',
  States: {
    Look: {
      Type: 'Task',
      Resource: `arn:${Aws.PARTITION}:states:::aws-sdk:cloudwatch:getMetricStatistics`,
      Arguments: {
        Namespace: METRICS.namespace,
        MetricName: counted,
        Dimensions: [{ Name: 'service', Value: METRICS.service }],
        StartTime: `{% ($now := $toMillis($states.context.Execution.StartTime); $fromMillis(${since})) %}`,
        EndTime: '{% $states.context.Execution.StartTime %}',
        Period: DAY / 1000,
        Statistics: ['Sum'],
      },
      Output: { found: '{% $sum([0, $states.result.Datapoints.Sum]) %}' },
      Retry: RETRY,
      Next: 'Tell',
    },
    Tell: {
      Type: 'Task',
      Resource: `arn:${Aws.PARTITION}:states:::aws-sdk:cloudwatch:putMetricData`,
      Arguments: {
        Namespace: METRICS.namespace,
        MetricData: [{ MetricName: found, Value: '{% $states.input.found %}', Unit: 'Count' }],
      },
      Output: '{% $states.input %}',
      Retry: RETRY,
      End: true,
    },
  },
});
