import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { PREFIX } from '../lambdas/aws/names.ts';
import type { EditionBucket } from './edition-bucket.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ImportsProps {
  /** Where files are dropped: below `imports/<batch>/`. */
  readonly bucket: EditionBucket;
  /** Imports them. */
  readonly importer: ServiceFunction;
  /** Where an event goes that did not reach the function. */
  readonly deadLetters: IQueue;
}

/** The empty object that says that all files of a batch are there. */
const READY = `${PREFIX.imports}*/_ready`;

/** Wakes the import when a batch says that it is complete, however its files came: by the API or by hand. */
export class Imports extends Construct {
  constructor(scope: Construct, id: string, { bucket, importer, deadLetters }: ImportsProps) {
    super(scope, id);
    new Rule(this, 'Ready', {
      description: 'Almanac: imports a batch of files once it is complete',
      eventPattern: bucket.createdPattern(READY),
      targets: [
        new LambdaFunction(importer.function, {
          deadLetterQueue: deadLetters,
          retryAttempts: 20,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}
