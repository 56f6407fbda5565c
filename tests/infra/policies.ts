import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { resourcesOf } from './deployed.ts';

const Many = z
  .unknown()
  .optional()
  .transform(value => (Array.isArray(value) ? value : [value]));

const Statement = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: Many.pipe(z.array(z.string())),
  Resource: Many,
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});

export type Statement = z.infer<typeof Statement>;

const Document = z.object({ Statement: z.array(Statement) });

export const statementsIn = (document: unknown): readonly Statement[] => Document.parse(document).Statement;

/** What every role may do, by the logical id of its policy. */
export const policies = (template: Template): ReadonlyMap<string, readonly Statement[]> =>
  new Map(
    [...resourcesOf(template, 'AWS::IAM::Policy')].map(([id, { Properties }]) => [
      id,
      statementsIn(Properties.PolicyDocument),
    ]),
  );

/** What the policies of buckets let somebody who is named do. */
const grantsOfBuckets = (template: Template): readonly Statement[] =>
  [...resourcesOf(template, 'AWS::S3::BucketPolicy').values()]
    .flatMap(({ Properties }) => statementsIn(Properties.PolicyDocument))
    .filter(({ Effect }) => Effect === 'Allow');

const Roles = z.object({ AWS: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]) });

/** Whether a statement is for the role of a function. */
function isFor(name: string, { Principal }: Statement): boolean {
  const roles = Roles.safeParse(Principal);
  if (!roles.success) return false;
  return [roles.data.AWS].flat().some(role => words(role).startsWith(`<Functions${name}Role`));
}

/** What the function may do, by the policy of its role and by that of the bucket. */
export function permissionsOf(template: Template, name: string): readonly Statement[] {
  const found = [...policies(template)].filter(([id]) => id.startsWith(`Functions${name}Role`));
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${found.length} policies of ${name}`);
  return [...first[1], ...grantsOfBuckets(template).filter(statement => isFor(name, statement))];
}

/** A resource as one line of text, for people: `<Table.Arn>/index/GSI1`. */
export function words(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const known = z
    .union([
      z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
      z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
      z.object({ Ref: z.string() }),
    ])
    .parse(resource);
  if ('Ref' in known) return `<${known.Ref}>`;
  if ('Fn::GetAtt' in known) return `<${known['Fn::GetAtt'].join('.')}>`;
  const [separator, parts] = known['Fn::Join'];
  return parts.map(words).join(separator);
}

/** `action on resource`, one line each. */
export const allowed = (statements: readonly Statement[]): readonly string[] =>
  statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource }) => Action.flatMap(action => Resource.map(one => `${action} on ${words(one)}`)))
    .sort();
