import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type FunctionName, METRICS } from '../lambdas/aws/names.ts';
import type { Alarms } from './alarms.ts';
import type { Api } from './api.ts';
import type { ServiceFunction } from './service-function.ts';

export interface StatusBoardProps {
  readonly alarms: Alarms;
  readonly machine: StateMachine;
  readonly functions: Readonly<Record<FunctionName, ServiceFunction>>;
  readonly api: Api;
}

const INTRODUCTION =
  '# Almanac\nEvery alarm has its section in docs/operations.md. A quiet year is normal: ' +
  'what must move is one rehearsal a month.';

const counted = (metricName: string): Metric =>
  new Metric({
    namespace: METRICS.namespace,
    metricName,
    dimensionsMap: { service: METRICS.service },
    statistic: Stats.SUM,
    period: Duration.days(1),
  });

const graph = (title: string, left: IMetric[], right: IMetric[] = []): GraphWidget =>
  new GraphWidget({ title, left, right, width: 12, height: 6, liveData: true });

/** Everything at a glance: alarms first, then runs, rehearsals, functions and the API. */
export class StatusBoard extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, { alarms, machine, functions, api }: StatusBoardProps) {
    super(scope, id);
    const each = (metric: (called: ServiceFunction['function'], label: string) => IMetric) =>
      Object.values(functions).map(({ function: called, name }) => metric(called, name));
    this.dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(35) });
    this.dashboard.addWidgets(new TextWidget({ markdown: INTRODUCTION, width: 24, height: 2 }));
    this.dashboard.addWidgets(
      new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms.all], width: 24, height: 4 }),
    );
    this.dashboard.addWidgets(
      graph(
        'Runs',
        [machine.metricStarted(), machine.metricSucceeded(), machine.metricFailed(), machine.metricAborted()],
        [machine.metricTime({ statistic: Stats.MAXIMUM })],
      ),
      graph(
        'A day',
        [METRICS.rehearsalVerified, METRICS.editionPublished, METRICS.runFailed, METRICS.importRefused].map(counted),
      ),
    );
    this.dashboard.addWidgets(
      graph(
        'Duration',
        each((called, label) => called.metricDuration({ label, statistic: Stats.MAXIMUM })),
      ),
      graph(
        'Errors',
        each((called, label) => called.metricErrors({ label })),
      ),
    );
    this.dashboard.addWidgets(
      graph('Requests', [api.api.metricCount(), api.api.metricClientError(), api.api.metricServerError()]),
      graph('Waiting time of requests', [api.api.metricLatency({ statistic: Stats.p(95) })]),
    );
  }
}
