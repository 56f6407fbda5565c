import { Duration } from 'aws-cdk-lib';
import { JitterType, type RetryProps } from 'aws-cdk-lib/aws-stepfunctions';
import { OUTAGE, RETRY, type Tries } from '../lambdas/publishing/tries.ts';

/** Errors that nobody foresaw, or that end what hangs. Refusals, which come again, have names of their own. */
const TRANSIENT = ['Transient', 'Lambda.Unknown', 'Sandbox.Timedout', 'Runtime.ExitError'];

/** Something does not answer: what the step rests on, or Lambda itself. */
const AWAY = [
  'Unavailable',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.ClientExecutionTimeoutException',
];

/** Busy, not broken: other calls end sooner or later. */
const BUSY = ['Lambda.TooManyRequestsException'];

/**
 * Waits as on one machine. Without jitter, so that together they do last as long as they must: a random part of each
 * could be next to nothing every time. The few steps of a run that wait together crowd nobody.
 */
const asOnOneMachine = (errors: string[], tries: Tries): RetryProps => ({
  errors,
  interval: Duration.seconds(tries.baseDelaySeconds),
  backoffRate: tries.backoffRate,
  maxAttempts: tries.attempts - 1,
  maxDelay: Duration.seconds(tries.maxDelaySeconds),
  jitterStrategy: JitterType.NONE,
});

/** How a step is repeated: as on one machine, and with more patience where the account is busy. */
export const RETRIES: readonly RetryProps[] = [
  {
    errors: BUSY,
    interval: Duration.seconds(2),
    backoffRate: 2,
    maxAttempts: 20,
    maxDelay: Duration.minutes(1),
    // Many wait for the same few places: they come back one by one.
    jitterStrategy: JitterType.FULL,
  },
  asOnOneMachine(AWAY, OUTAGE),
  asOnOneMachine(TRANSIENT, RETRY),
];
