import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke, StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

export interface SchedulesProps {
  /** Carries out the yearly run. */
  readonly machine: StateMachine;
  /** Rehearses it. */
  readonly rehearse: ServiceFunction;
  /** Looks at everything published. */
  readonly scrub: ServiceFunction;
  /** Count rehearsals and editions every day. */
  readonly watches: readonly [rehearsals: StateMachine, editions: StateMachine];
  /** What is made and rehearsed; the edition may be `newest`. */
  readonly report: string;
  readonly edition: string;
  /** When everything published is looked at. */
  readonly scrubs: string;
  /** When, as `cron(…)` in the time zone. */
  readonly yearly: string;
  readonly monthly: string;
  /** IANA name of the zone whose clocks count. */
  readonly timeZone: string;
  /** Where a call goes that could not be made. */
  readonly deadLetters: IQueue;
}

/** The clock: the yearly run, the monthly rehearsal, the monthly look at what is published, and the daily look whether both still happen. */
export class Schedules extends Construct {
  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    const { machine, rehearse, scrub, watches, report, edition, deadLetters } = props;
    const scheduleGroup = new ScheduleGroup(this, 'Group');
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          ArnEquals: { 'aws:SourceArn': scheduleGroup.scheduleGroupArn },
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
        },
      }),
    });
    const careful = { role, deadLetterQueue: deadLetters, retryAttempts: 24, maxEventAge: Duration.hours(12) };
    const zone = TimeZone.of(props.timeZone);
    const input = ScheduleTargetInput.fromObject({ report, edition });

    new Schedule(this, 'Yearly', {
      scheduleGroup,
      description: `Almanac: makes and publishes the edition "${edition}" of ${report}`,
      schedule: ScheduleExpression.expression(props.yearly, zone),
      target: new StepFunctionsStartExecution(machine, { ...careful, input }),
    });
    new Schedule(this, 'Rehearsal', {
      scheduleGroup,
      description: `Almanac: makes the edition "${edition}" of ${report} without publishing it`,
      schedule: ScheduleExpression.expression(props.monthly, zone),
      target: new LambdaInvoke(rehearse.function, { ...careful, input }),
    });
    new Schedule(this, 'Scrub', {
      scheduleGroup,
      description: 'Almanac: looks at every published file, and makes again what is damaged',
      schedule: ScheduleExpression.expression(props.scrubs, zone),
      target: new LambdaInvoke(scrub.function, { ...careful, input: ScheduleTargetInput.fromObject({}) }),
    });
    const [rehearsals, editions] = watches;
    const daily = (id: string, description: string, watch: StateMachine) =>
      new Schedule(this, id, {
        scheduleGroup,
        description,
        schedule: ScheduleExpression.rate(Duration.days(1)),
        target: new StepFunctionsStartExecution(watch, careful),
      });
    daily('Watch', 'Almanac: counts the rehearsals of the last forty days', rehearsals);
    daily('EditionWatch', 'Almanac: looks whether the edition that was due has been published', editions);
  }
}
