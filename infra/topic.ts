import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** A topic that takes messages over TLS only and sends them to an address, if there is one. */
export function topicWithEmail(scope: Construct, id: string, displayName: string, email: string | undefined): Topic {
  const topic = new Topic(scope, id, { displayName, enforceSSL: true });
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  return topic;
}
