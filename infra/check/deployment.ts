import * as z from 'zod';
import type { Aws } from './aws-cli.ts';
import { NotSo } from './proof.ts';

/** What CloudFormation says of a stack. */
export interface Deployment {
  readonly name: string;
  /** Value of an output, such as `ApiAddress`; a stack without it is not one of ours. */
  readonly output: (name: string) => string;
  readonly outputOrNull: (name: string) => string | null;
  /** Physical names of all resources of a type, each with its logical id. */
  readonly resources: (type: string) => readonly { readonly logical: string; readonly physical: string }[];
}

const Stacks = z.object({
  Stacks: z.array(
    z.object({
      StackStatus: z.string(),
      Outputs: z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() })).default([]),
    }),
  ),
});

const Resources = z.object({
  StackResourceSummaries: z.array(
    z.object({ LogicalResourceId: z.string(), PhysicalResourceId: z.string().optional(), ResourceType: z.string() }),
  ),
});

const SETTLED = /^(CREATE|UPDATE|IMPORT)_COMPLETE$/;

/** Reads what a stack is made of. */
export async function readDeployment(aws: Aws, name: string): Promise<Deployment> {
  const { Stacks: stacks } = Stacks.parse(await aws('cloudformation', 'describe-stacks', '--stack-name', name));
  const [stack] = stacks;
  if (stack === undefined) throw new NotSo(`There is no stack ${name} in this account and region.`);
  if (!SETTLED.test(stack.StackStatus))
    throw new NotSo(`The stack ${name} is ${stack.StackStatus}: deploy it, or wait until it is deployed.`);
  const listed = Resources.parse(await aws('cloudformation', 'list-stack-resources', '--stack-name', name));
  const outputs = new Map(stack.Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  return {
    name,
    outputOrNull: key => outputs.get(key) ?? null,
    output: key => {
      const value = outputs.get(key);
      if (value === undefined) throw new NotSo(`The stack ${name} has no output ${key}: is it a stack of Almanac?`);
      return value;
    },
    resources: type =>
      listed.StackResourceSummaries.flatMap(({ LogicalResourceId, PhysicalResourceId, ResourceType }) =>
        ResourceType === type && PhysicalResourceId !== undefined
          ? [{ logical: LogicalResourceId, physical: PhysicalResourceId }]
          : [],
      ),
  };
}
