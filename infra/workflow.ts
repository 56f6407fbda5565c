import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  Fail,
  type IChainable,
  JsonPath,
  LogLevel,
  Map as MapState,
  Pass,
  Result,
  StateMachine,
  StateMachineType,
  Succeed,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { ENV } from '../lambdas/aws/names.ts';
import { acknowledge } from './acknowledge.ts';
import type { ServiceFunction } from './service-function.ts';
import { RETRIES } from './workflow-errors.ts';

export interface WorkflowProps {
  /** First step: `{runId}` or `{report, edition}` in, `{runId, attempt, names}` out. */
  readonly freeze: ServiceFunction;
  /** Renders one artifact: `{runId, attempt, name}`. */
  readonly render: ServiceFunction;
  /** Last step, and the one that marks a run as failed. */
  readonly publish: ServiceFunction;
  /** Artifacts rendered at once, 40 at most. */
  readonly parallelRenders: number;
  /** An execution that takes longer is stuck, and ended. */
  readonly timeout: Duration;
  /** Whether its executions are traced. */
  readonly tracing: boolean;
  /** How long its log is kept. */
  readonly logRetention: RetentionDays;
}

/** The machine that carries out a run: freeze, then every artifact, then publish. */
export class Workflow extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(scope, id);
    this.machine = new StateMachine(this, 'Machine', {
      comment: 'Almanac: freezes the input of a run, renders its artifacts, publishes the edition',
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromChainable(this.#definition(props)),
      timeout: props.timeout,
      tracingEnabled: props.tracing,
      logs: {
        // Step Functions writes to groups below this name without a resource policy for each.
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${this.node.addr.slice(0, 8)}-almanac-runs`,
          retention: props.logRetention,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        includeExecutionData: true,
      },
    });
    acknowledge(this.machine, {
      'AwsSolutions-IAM5[Resource::*]':
        'Log delivery (logs:CreateLogDelivery and its kin) and X-Ray take no resource in a policy; nothing else is allowed on *.',
    });
  }

  /** Lets a function start runs, in this machine alone. */
  bind(to: ServiceFunction): void {
    to.setVariable(ENV.stateMachine, this.machine.stateMachineArn);
    to.allow(new PolicyStatement({ actions: ['states:StartExecution'], resources: [this.machine.stateMachineArn] }));
  }

  #definition({ freeze, render, publish, parallelRenders }: WorkflowProps): IChainable {
    const failed = this.#call('Failed', publish, TaskInput.fromJsonPathAt('$'));
    // Under another name than what was noted and told: whoever hears of the end does both then.
    failed.addCatch(
      new Fail(this, 'NotNoted', {
        error: 'RunNotNoted',
        cause: 'A step gave up, and that could not be noted on the run. The end of this execution settles it.',
      }),
      { errors: ['States.ALL'], resultPath: '$.unnoted' },
    );
    failed.next(
      new Fail(this, 'RunFailed', {
        error: 'RunFailed',
        cause: 'The run says which step or artifact failed, and why: GET /runs/{id}.',
      }),
    );
    /** Notes which step gave up, beside the error that the catch put there. */
    const gaveUp = (step: string) =>
      new Pass(this, `${step}GaveUp`, {
        result: Result.fromString(step.toLowerCase()),
        resultPath: '$.failed.step',
      }).next(failed);
    const caught = { errors: ['States.ALL'], resultPath: '$.failed.error' };

    return this.#call('Freeze', freeze, TaskInput.fromJsonPathAt('$'))
      .addCatch(gaveUp('Freeze'), caught)
      .next(this.#renderEach(render, parallelRenders))
      .next(
        this.#call(
          'Publish',
          publish,
          TaskInput.fromObject({
            runId: JsonPath.stringAt('$.runId'),
            attempt: JsonPath.numberAt('$.attempt'),
            rendered: JsonPath.objectAt('$.rendered'),
          }),
        ).addCatch(gaveUp('Publish'), caught),
      )
      .next(new Succeed(this, 'Done'));
  }

  /** Every artifact is tried, also when another one failed: publishing then names all that did. */
  #renderEach(render: ServiceFunction, atOnce: number): MapState {
    const note = new Pass(this, 'NoteFailure', {
      parameters: { name: JsonPath.stringAt('$.name'), failed: JsonPath.objectAt('$.error') },
    });
    return new MapState(this, 'RenderEach', {
      itemsPath: '$.names',
      itemSelector: {
        runId: JsonPath.stringAt('$.runId'),
        attempt: JsonPath.numberAt('$.attempt'),
        name: JsonPath.stringAt('$$.Map.Item.Value'),
      },
      maxConcurrency: atOnce,
      resultPath: '$.rendered',
    }).itemProcessor(
      this.#call('Render', render, TaskInput.fromJsonPathAt('$')).addCatch(note, {
        errors: ['States.ALL'],
        resultPath: '$.error',
      }),
    );
  }

  #call(id: string, step: ServiceFunction, payload: TaskInput): LambdaInvoke {
    const task = new LambdaInvoke(this, id, {
      lambdaFunction: step.function,
      payload,
      outputPath: '$.Payload',
      // Ours instead: the same figures as on one machine, with jitter.
      retryOnServiceExceptions: false,
    });
    for (const retry of RETRIES) task.addRetry(retry);
    return task;
  }
}
