import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** A topic that takes messages over TLS only and sends them to an address, if there is one. */
export function topicWithEmail(scope: Construct, id: string, displayName: string, email: string | undefined): Topic {
  const topic = new Topic(scope, id, { displayName, enforceSSL: true });
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  return topic;
}

/**
 * Lets a service publish on behalf of something in this account. A topic with a policy of its own, such as the one that
 * asks for TLS, has lost the default one that let the account's alarms in: without this, nothing arrives and nobody is
 * told so.
 */
export function letPublish(topic: Topic, service: string, source: string): void {
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AllowPublishOfThisAccount',
      principals: [new ServicePrincipal(service)],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        ArnLike: { 'aws:SourceArn': source },
        StringEquals: { 'aws:SourceAccount': Stack.of(topic).account },
      },
    }),
  );
}
