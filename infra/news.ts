import {
  EventBus,
  EventField,
  type IRuleRef,
  Rule,
  type RuleTargetConfig,
  RuleTargetInput,
} from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENV, EVENTS } from '../lambdas/aws/names.ts';
import type { ServiceFunction } from './service-function.ts';
import { letPublish, topicWithEmail } from './topic.ts';

/** A topic as the target of a rule, without the question in which account and region it is: it is in ours. */
class Told extends SnsTopic {
  override bind(rule: IRuleRef): RuleTargetConfig {
    const { targetResource: _, ...config } = super.bind(rule);
    return config;
  }
}

export interface NewsProps {
  /** Where news ends up that the topic did not take. */
  readonly deadLetters: IQueue;
  /**
   * Address that is notified of editions, failed runs and refused imports. It must be confirmed once.
   * @default nobody is notified by e-mail
   */
  readonly email?: string;
}

/** What happened, for whoever listens: an event bus of our own, and a topic that people can be subscribed to. */
export class News extends Construct {
  readonly bus: EventBus;
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { deadLetters, email }: NewsProps) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { description: 'Almanac: editions published, runs failed, imports refused' });
    this.topic = topicWithEmail(this, 'Topic', 'Almanac news', email);
    const toTopic = new Rule(this, 'ToTopic', {
      description: 'Almanac: passes all news on to the topic',
      eventBus: this.bus,
      eventPattern: {
        source: [EVENTS.source],
        detailType: [EVENTS.published, EVENTS.failed, EVENTS.importRefused],
      },
      targets: [
        // By its ARN: given the topic itself, CDK would let the rules of every account publish to it.
        new Told(Topic.fromTopicArn(this, 'Told', this.topic.topicArn), {
          deadLetterQueue: deadLetters,
          message: RuleTargetInput.fromMultilineText(
            `${EventField.detailType} at ${EventField.time}\n${EventField.fromPath('$.detail')}`,
          ),
        }),
      ],
    });
    letPublish(this.topic, 'events.amazonaws.com', toTopic.ruleArn);
  }

  /** Lets a function announce news. */
  bind(to: ServiceFunction): void {
    to.setVariable(ENV.eventBus, this.bus.eventBusName);
    to.allow(
      new PolicyStatement({
        actions: ['events:PutEvents'],
        resources: [this.bus.eventBusArn],
        conditions: { StringEquals: { 'events:source': EVENTS.source } },
      }),
    );
  }
}
