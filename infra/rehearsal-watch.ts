import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { METRICS } from '../lambdas/aws/names.ts';
import { acknowledge } from './acknowledge.ts';

export interface RehearsalWatchProps {
  /** Days within which a rehearsal must have verified. */
  readonly days: number;
  /** How long its log is kept. */
  readonly logRetention: RetentionDays;
}

const FOUND = 'RehearsalsSeen';

/**
 * Counts the rehearsals of the last weeks, once a day. A CloudWatch alarm looks back seven days at most, so it cannot
 * see by itself that nothing happened for forty. It watches this count instead, and takes a missing count as an alarm:
 * so the watch is watched, too.
 */
export class RehearsalWatch extends Construct {
  readonly machine: StateMachine;
  /** How many rehearsals the last look found. */
  readonly found = new Metric({
    namespace: METRICS.namespace,
    metricName: FOUND,
    statistic: Stats.MAXIMUM,
    period: Duration.days(1),
  });

  constructor(scope: Construct, id: string, { days, logRetention }: RehearsalWatchProps) {
    super(scope, id);
    this.machine = new StateMachine(this, 'Machine', {
      comment: `Almanac: counts the rehearsals of the last ${days} days`,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(JSON.stringify(definition(days))),
      timeout: Duration.minutes(10),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${this.node.addr.slice(0, 8)}-almanac-watch`,
          retention: logRetention,
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

const RETRY = [
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 5, MaxAttempts: 5, BackoffRate: 2, JitterStrategy: 'FULL' },
];

const definition = (days: number) => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Look',
  States: {
    Look: {
      Type: 'Task',
      Resource: `arn:${Aws.PARTITION}:states:::aws-sdk:cloudwatch:getMetricStatistics`,
      Arguments: {
        Namespace: METRICS.namespace,
        MetricName: METRICS.rehearsalVerified,
        Dimensions: [{ Name: 'service', Value: METRICS.service }],
        StartTime: `{% $fromMillis($toMillis($states.context.Execution.StartTime) - ${days * 24 * 3600 * 1000}) %}`,
        EndTime: '{% $states.context.Execution.StartTime %}',
        Period: 24 * 3600,
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
        MetricData: [{ MetricName: FOUND, Value: '{% $states.input.found %}', Unit: 'Count' }],
      },
      Output: '{% $states.input %}',
      Retry: RETRY,
      End: true,
    },
  },
});
