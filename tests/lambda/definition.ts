import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { readConfig } from '../../infra/config.ts';
import { AlmanacStack } from '../../infra/stack.ts';
import { BUNDLES } from './tools.ts';

const Part = z.union([z.string(), z.record(z.string(), z.unknown())]);
const Machine = z.object({
  Properties: z.object({ DefinitionString: z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(Part)]) }) }),
});

/** Whatever CloudFormation fills in becomes the logical id that it is about. */
const filledIn = (part: z.infer<typeof Part>): string =>
  typeof part === 'string' ? part : String(Object.values(part).flat()[0]).replace('AWS::Partition', 'aws');

/** The machine that carries out runs, as it is synthesized. */
export function synthesizedDefinition(): unknown {
  const stack = new AlmanacStack(new App(), 'Almanac', { config: readConfig({}), bundles: BUNDLES });
  const machines = Object.values(Template.fromStack(stack).findResources('AWS::StepFunctions::StateMachine'))
    .map(machine => Machine.safeParse(machine))
    .flatMap(({ data }) => (data === undefined ? [] : [data.Properties.DefinitionString['Fn::Join'][1]]))
    .map(parts => parts.map(filledIn).join(''));
  const [runs, ...others] = machines.filter(definition => definition.includes('RenderEach'));
  if (runs === undefined || others.length > 0) throw new Error('The stack has no machine, or several, that render.');
  return JSON.parse(runs);
}
