import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

export interface SettlementProps {
  /** Carries out runs. */
  readonly machine: StateMachine;
  /** Marks a run as failed that its execution left under way. */
  readonly settler: ServiceFunction;
  /** Where an end goes that could not be noted. */
  readonly deadLetters: IQueue;
}

/** Hears of every execution that ended without publishing: no run stays under way that nobody carries on. */
export class Settlement extends Construct {
  constructor(scope: Construct, id: string, { machine, settler, deadLetters }: SettlementProps) {
    super(scope, id);
    new Rule(this, 'Ended', {
      description: 'Almanac: settles a run whose execution failed, took too long or was stopped',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: { stateMachineArn: [machine.stateMachineArn], status: ['FAILED', 'TIMED_OUT', 'ABORTED'] },
      },
      targets: [
        new LambdaFunction(settler.function, {
          deadLetterQueue: deadLetters,
          retryAttempts: 20,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}
