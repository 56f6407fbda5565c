import { RegionInfo } from 'aws-cdk-lib/region-info';

/** A part of AWS that stands for itself, with accounts and services of its own. */
export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov';

const KNOWN: readonly Partition[] = ['aws', 'aws-cn', 'aws-us-gov'];

/** The partition of a region; null for a region that is not known, or lies in a partition that nobody tried. */
export const partitionOf = (region: string): Partition | null =>
  KNOWN.find(known => known === RegionInfo.get(region).partition) ?? null;

/** What the context says, fit or not: whether it says anything is what counts here. */
type Choices = Readonly<Partial<Record<'tokens', unknown>>>;
type Fault = readonly [field: string, fault: string];

/** What the configuration must say in each partition because something is not there. */
const DEMANDS: Readonly<Record<Partition, (choices: Choices, region: string) => readonly Fault[]>> = {
  aws: () => [],
  'aws-us-gov': () => [],
  'aws-cn': ({ tokens }, region) =>
    tokens === undefined
      ? [
          [
            'tokens',
            `no user pool of Cognito can be made in ${region}: name the issuer of your tokens and its audience`,
          ],
        ]
      : [],
};

/** What a region lacks that the configuration asks for. */
export function regionFaults(choices: Choices, region: string | undefined): readonly Fault[] {
  if (region === undefined) return [];
  const partition = partitionOf(region);
  if (partition === null) return [['region', `"${region}" is no region of AWS, China or GovCloud that this CDK knows`]];
  return DEMANDS[partition](choices, region);
}
