import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IPrincipal, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENV, type FunctionName, METRICS } from '../lambdas/aws/names.ts';
import { acknowledge } from './acknowledge.ts';
import type { Config } from './config.ts';

/** What functions run on; not every region has the newest of each. */
export type Platform = Pick<Config, 'architecture' | 'runtime' | 'tracing'>;

const RUNTIMES: Readonly<Record<Platform['runtime'], Runtime>> = {
  'nodejs24.x': Runtime.NODEJS_24_X,
  'nodejs22.x': Runtime.NODEJS_22_X,
};

const ARCHITECTURES: Readonly<Record<Platform['architecture'], Architecture>> = {
  arm64: Architecture.ARM_64,
  x86_64: Architecture.X86_64,
};

export interface ServiceFunctionProps {
  /** Names the handler, its bundle and its traces. */
  readonly name: FunctionName;
  /** What it does, for whoever meets it in the console. */
  readonly description: string;
  /** Folder that holds the bundle, `index.mjs` with the export `handler`. */
  readonly bundle: string;
  /** Build id, handed to the code. */
  readonly build: string;
  /** Memory in MB; processing power grows with it. */
  readonly memoryMb: number;
  /** A call that takes longer is ended. */
  readonly timeoutSeconds: number;
  /** What it runs on. */
  readonly platform: Platform;
  /** How long its log is kept. */
  readonly logRetention: RetentionDays;
  /**
   * How many calls may be under way at once; as many are set aside for it.
   * @default no limit of its own
   */
  readonly reservedConcurrency?: number;
  /**
   * Where events go that it could not handle. Only for functions that are called without anybody waiting.
   * @default none: the caller hears of the failure
   */
  readonly deadLetters?: IQueue;
}

/** A function of which a caller may invoke the one that is deployed, and no version or alias of it: there are none. */
class OneVersion extends LambdaFunction {
  override get resourceArnsForGrantInvoke(): string[] {
    return [this.functionArn];
  }
}

/** A deployed function with a role and a log of its own. It may do nothing until something binds itself to it. */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;
  readonly name: FunctionName;
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.name = props.name;
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the managed policy that CDK would attach may write to every log of the account.
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.#role);
    this.function = new OneVersion(this, 'Function', {
      description: props.description,
      runtime: RUNTIMES[props.platform.runtime],
      architecture: ARCHITECTURES[props.platform.architecture],
      code: Code.fromAsset(props.bundle),
      handler: 'index.handler',
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      role: this.#role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: props.platform.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      environment: {
        [ENV.build]: props.build,
        POWERTOOLS_SERVICE_NAME: METRICS.service,
        POWERTOOLS_METRICS_NAMESPACE: METRICS.namespace,
        POWERTOOLS_LOG_LEVEL: 'INFO',
        ...(!props.platform.tracing && { POWERTOOLS_TRACE_ENABLED: 'false' }),
      },
      ...(props.reservedConcurrency !== undefined && { reservedConcurrentExecutions: props.reservedConcurrency }),
      ...(props.deadLetters !== undefined && {
        deadLetterQueue: props.deadLetters,
        retryAttempts: 2,
        maxEventAge: Duration.hours(6),
      }),
    });
    if (props.platform.tracing)
      acknowledge(this.#role, {
        'AwsSolutions-IAM5[Resource::*]':
          'X-Ray takes trace segments without naming a resource; the statement allows xray:PutTraceSegments and xray:PutTelemetryRecords only.',
      });
  }

  /** Gives the code a name to work with. Called by whatever grants the permission that belongs to it. */
  setVariable(name: string, value: string): void {
    this.function.addEnvironment(name, value);
  }

  /** Who the code is, for the policy of what it uses. */
  get principal(): IPrincipal {
    return this.#role;
  }

  /** Lets the code do something. */
  allow(statement: PolicyStatement): void {
    this.#role.addToPolicy(statement);
  }
}
