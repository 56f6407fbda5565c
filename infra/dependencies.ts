import { CfnResource, type IAspect, Lazy } from 'aws-cdk-lib';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';

/**
 * Whatever acts by a role waits for the role's policy, and for the role itself because it refers to it. CDK writes both
 * down; the second says nothing that CloudFormation does not know, and cfn-lint calls it obsolete (W3005). It is known
 * only when the tree is complete, hence late.
 */
export class NamedOnce implements IAspect {
  visit(node: IConstruct): void {
    if (!(node instanceof CfnFunction || node instanceof CfnStateMachine)) return;
    node.addOverride('DependsOn', Lazy.any({ produce: () => beside(node).map(({ logicalId }) => logicalId) }));
  }
}

const beside = (resource: CfnResource): readonly CfnResource[] =>
  resource.obtainDependencies().flatMap(one => (one instanceof CfnResource && !(one instanceof CfnRole) ? [one] : []));
