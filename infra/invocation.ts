import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { wildcardBelow } from './acknowledge.ts';
import type { ServiceFunction } from './service-function.ts';

/** The acknowledgement that a caller of a function needs: CDK's grant covers the versions of that function, too. */
export function invocationReason({ function: called }: ServiceFunction): Readonly<Record<string, string>> {
  const { defaultChild } = called.node;
  if (!(defaultChild instanceof CfnFunction)) throw new TypeError(`${called.node.path} has no CfnFunction below it.`);
  return { [wildcardBelow(defaultChild, ':*')]: 'An invocation may name a version of this very function.' };
}
