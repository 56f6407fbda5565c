import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { PREFIX } from '../lambdas/aws/names.ts';
import type { EditionBucket } from './edition-bucket.ts';
import type { ServiceFunction } from './service-function.ts';

export interface RepairsProps {
  /** Where the API says which edition it found damaged. */
  readonly bucket: EditionBucket;
  /** Makes damaged files again. */
  readonly scrub: ServiceFunction;
  /** Where an event goes that did not reach the function. */
  readonly deadLetters: IQueue;
}

/** The empty object that asks for damaged files of an edition to be made again. */
const WANTED = `${PREFIX.repairs}*/_wanted`;

/** Has a file made again that was found damaged when somebody asked for it. */
export class Repairs extends Construct {
  constructor(scope: Construct, id: string, { bucket, scrub, deadLetters }: RepairsProps) {
    super(scope, id);
    new Rule(this, 'Wanted', {
      description: 'Almanac: makes the files of an edition again that were found damaged',
      eventPattern: bucket.createdPattern(WANTED),
      targets: [
        new LambdaFunction(scrub.function, {
          deadLetterQueue: deadLetters,
          retryAttempts: 20,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}
