import { Duration } from 'aws-cdk-lib';
import { JitterType, type RetryProps } from 'aws-cdk-lib/aws-stepfunctions';
import { RETRY } from '../lambdas/publishing/retry.ts';

/** Errors that a moment cures. Refusals, which come again, are thrown under names of their own and not in here. */
const TRANSIENT = [
  'Transient',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.Unknown',
  'Sandbox.Timedout',
  'Runtime.ExitError',
];

/** Busy, not broken: other calls end sooner or later. */
const BUSY = ['Lambda.TooManyRequestsException'];

/** How a step is repeated: as on one machine, and with more patience where the account is busy. */
export const RETRIES: readonly RetryProps[] = [
  {
    errors: BUSY,
    interval: Duration.seconds(2),
    backoffRate: RETRY.backoffRate,
    maxAttempts: 8,
    maxDelay: Duration.minutes(1),
    jitterStrategy: JitterType.FULL,
  },
  {
    errors: TRANSIENT,
    interval: Duration.seconds(RETRY.baseDelaySeconds),
    backoffRate: RETRY.backoffRate,
    maxAttempts: RETRY.attempts - 1,
    jitterStrategy: JitterType.FULL,
  },
];
