import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts findings of cdk-nag on a construct and everything below it, each with the reason why it is right here. */
export function acknowledge(scope: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(scope).acknowledge({ id, reason });
}

/** Id of cdk-nag's finding on a permission for whatever lies below a resource: `<LogicalId.Arn>/editions/*`. */
export const wildcardBelow = (resource: CfnElement, rest: string): string => {
  const id: unknown = Stack.of(resource).resolve(resource.logicalId);
  return `AwsSolutions-IAM5[Resource::<${String(id)}.Arn>${rest}]`;
};

/** The same of any ARN with a wildcard, in whatever partition and region. */
export const wildcardIn = (scope: IConstruct, arn: string): string =>
  `AwsSolutions-IAM5[Resource::${inWords(Stack.of(scope).resolve(arn))}]`;

/** An intrinsic function as cdk-nag writes it. */
function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name, of] = []] = Object.entries(value);
  if (name === 'Ref') return `<${String(of)}>`;
  if (name === 'Fn::GetAtt' && Array.isArray(of)) return `<${of.join('.')}>`;
  if (name === 'Fn::Join' && Array.isArray(of) && Array.isArray(of[1])) return of[1].map(inWords).join(String(of[0]));
  throw new TypeError(`No name for ${JSON.stringify(value)}.`);
}
