import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { FunctionName } from '../lambdas/aws/names.ts';
import type { Api } from './api.ts';
import type { CountWatch } from './count-watch.ts';
import type { News } from './news.ts';
import type { RecordTable } from './record-table.ts';
import { ALARMS, type AlarmName, descriptionOf } from './runbook.ts';
import type { ServiceFunction } from './service-function.ts';
import { letPublish, topicWithEmail } from './topic.ts';

type DeadLetterAlarm = 'ScheduleDeadLetters' | 'ImportDeadLetters' | 'RunDeadLetters';

export interface AlarmsProps {
  readonly machine: StateMachine;
  readonly functions: Readonly<Record<FunctionName, ServiceFunction>>;
  /** What counts the things that must not stay away. */
  readonly watches: Readonly<Record<'rehearsals' | 'editions', CountWatch>>;
  readonly api: Api;
  readonly table: RecordTable;
  readonly news: News;
  /** The queues of what could not be delivered, by the alarm that watches each. */
  readonly deadLetters: Readonly<Record<DeadLetterAlarm, IQueue>>;
  /**
   * Address that is notified when an alarm begins and ends. It must be confirmed once.
   * @default nobody is notified by e-mail
   */
  readonly email?: string;
}

/** When an alarm rings. Unless it says otherwise, a single one of what it counts is too many. */
interface Bell {
  readonly metric: IMetric;
  readonly below?: number;
  /** Periods in a row. @default 1 */
  readonly periods?: number;
  readonly missing?: TreatMissingData;
}

const SUM = { statistic: Stats.SUM, period: Duration.minutes(5) };

/** One alarm for each way to fail quietly. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = topicWithEmail(this, 'Topic', 'Almanac alarms', props.email);
    const alarms = {
      service: 'cloudwatch',
      resource: 'alarm',
      resourceName: '*',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    };
    letPublish(this.topic, 'cloudwatch.amazonaws.com', Stack.of(this).formatArn(alarms));
    const action = new SnsAction(this.topic);
    const bells = bellsOf(props);
    this.all = names(ALARMS).map(name => {
      const { metric, below, periods = 1, missing = TreatMissingData.NOT_BREACHING } = bells[name];
      const alarm = new Alarm(this, name, {
        alarmDescription: descriptionOf(name),
        metric,
        threshold: below ?? 1,
        comparisonOperator:
          below === undefined
            ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
            : ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluationPeriods: periods,
        datapointsToAlarm: periods,
        treatMissingData: missing,
      });
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
      return alarm;
    });
  }
}

function bellsOf(props: AlarmsProps): Readonly<Record<AlarmName, Bell>> {
  const { machine, functions, watches, api, table, news, deadLetters } = props;
  const waiting = (queue: IQueue): Bell => ({
    metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: Duration.minutes(5) }),
  });
  // Two looks in a row, since the first period of a new day has none yet.
  const seen = ({ found }: CountWatch): Bell => ({
    metric: found,
    below: 1,
    periods: 2,
    missing: TreatMissingData.BREACHING,
  });
  return {
    RunFailed: { metric: machine.metricFailed(SUM) },
    RunStuck: { metric: machine.metricTimedOut(SUM) },
    ScheduleDeadLetters: waiting(deadLetters.ScheduleDeadLetters),
    ImportDeadLetters: waiting(deadLetters.ImportDeadLetters),
    RunDeadLetters: waiting(deadLetters.RunDeadLetters),
    NewsUndelivered: { metric: news.topic.metricNumberOfNotificationsFailed(SUM) },
    RehearsalFailed: { metric: functions.rehearse.function.metricErrors(SUM) },
    ScrubFailed: { metric: functions.scrub.function.metricErrors(SUM) },
    RehearsalMissing: seen(watches.rehearsals),
    EditionMissing: seen(watches.editions),
    // Imports and rehearsals are let in one at a time on purpose, and wait: their dead letters tell of trouble.
    FunctionThrottled: {
      metric: total('Calls turned away', {
        http: functions.http.function.metricThrottles(SUM),
        freeze: functions.freeze.function.metricThrottles(SUM),
        render: functions.render.function.metricThrottles(SUM),
        publish: functions.publish.function.metricThrottles(SUM),
      }),
    },
    TableThrottled: {
      metric: total('Requests turned away', {
        reads: ofTable(table, 'ReadThrottleEvents'),
        writes: ofTable(table, 'WriteThrottleEvents'),
      }),
    },
    ServerErrors: { metric: api.api.metricServerError(SUM) },
  };
}

const ofTable = ({ name }: RecordTable, metricName: string): Metric =>
  new Metric({ namespace: 'AWS/DynamoDB', metricName, dimensionsMap: { TableName: name }, ...SUM });

const total = (label: string, usingMetrics: Readonly<Record<string, IMetric>>): MathExpression =>
  new MathExpression({
    label,
    expression: Object.keys(usingMetrics)
      .map(id => `FILL(${id}, 0)`)
      .join(' + '),
    usingMetrics: { ...usingMetrics },
    period: SUM.period,
  });

const names = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table).filter((name): name is Name => name in table);
