import * as z from 'zod';
import type { Context, InAccount } from '../context.ts';
import { NotShown, NotSo, type Proof, proof } from '../proof.ts';

const Alarms = z.object({
  MetricAlarms: z.array(
    z.object({ AlarmName: z.string(), StateValue: z.string(), AlarmActions: z.array(z.string()).default([]) }),
  ),
});
const Made = z.object({ QueueUrl: z.string() });
const Attributes = z.object({ Attributes: z.object({ QueueArn: z.string() }) });
const Subscribed = z.object({ SubscriptionArn: z.string() });
const Received = z
  .object({ Messages: z.array(z.object({ Body: z.string() })).optional() })
  .nullable()
  .transform(answer => answer?.Messages ?? []);

const PATIENCE = 120_000;

/** A queue that hears what the topic tells, until the check is over. */
async function listenTo({ undo, nonce }: Context, { aws }: InAccount, topic: string): Promise<string> {
  const name = `almanac-check-${nonce}`;
  undo.note(`the queue ${name}`, async () => {
    const found = z.object({ QueueUrls: z.array(z.string()).optional() }).nullable();
    const { QueueUrls = [] } = found.parse(await aws('sqs', 'list-queues', '--queue-name-prefix', name)) ?? {};
    for (const url of QueueUrls) await aws('sqs', 'delete-queue', '--queue-url', url);
  });
  const { QueueUrl: url } = Made.parse(await aws('sqs', 'create-queue', '--queue-name', name));
  const asked = ['--queue-url', url, '--attribute-names', 'QueueArn'];
  const { QueueArn: arn } = Attributes.parse(await aws('sqs', 'get-queue-attributes', ...asked)).Attributes;
  const Statement = {
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: arn,
    Condition: { ArnEquals: { 'aws:SourceArn': topic } },
  };
  const attributes = JSON.stringify({ Policy: JSON.stringify({ Version: '2012-10-17', Statement: [Statement] }) });
  await aws('sqs', 'set-queue-attributes', '--queue-url', url, '--attributes', attributes);
  const to = ['--topic-arn', topic, '--protocol', 'sqs', '--notification-endpoint', arn, '--return-subscription-arn'];
  const { SubscriptionArn } = Subscribed.parse(await aws('sns', 'subscribe', ...to));
  undo.note(`the subscription ${SubscriptionArn}`, async () => {
    await aws('sns', 'unsubscribe', '--subscription-arn', SubscriptionArn);
  });
  return url;
}

async function heard({ wait, now }: Context, { aws }: InAccount, url: string, word: string): Promise<number | null> {
  const from = now();
  while (now() - from < PATIENCE) {
    const asked = ['--queue-url', url, '--wait-time-seconds', '5', '--max-number-of-messages', '10'];
    const messages = Received.parse(await aws('sqs', 'receive-message', ...asked));
    if (messages.some(({ Body }) => Body.includes(word))) return now() - from;
    await wait(1_000);
  }
  return null;
}

/** An alarm is set to ALARM, and its message arrives; then it is set back. Whoever subscribed gets both, too. */
export async function checkAlarm(context: Context): Promise<Proof<null>> {
  const { account, undo, nonce } = context;
  if (account === null) throw new NotShown('one machine has no alarms');
  const { aws, stack, emulated } = account;
  const names = stack.resources('AWS::CloudWatch::Alarm').map(({ physical }) => physical);
  // Emulators list fewer resources than there are; what a stack names itself begins with its name.
  const named = emulated ? ['--alarm-name-prefix', `${stack.name}-`] : ['--alarm-names', ...names];
  const { MetricAlarms } = Alarms.parse(await aws('cloudwatch', 'describe-alarms', ...named));
  if (MetricAlarms.length === 0) throw new NotSo('the stack has no alarm');
  const silent = MetricAlarms.filter(({ AlarmActions }) => AlarmActions.length === 0);
  if (silent.length > 0) throw new NotSo(`told to nobody: ${silent.map(({ AlarmName }) => AlarmName).join(', ')}`);
  const alarm = MetricAlarms.find(({ StateValue }) => StateValue !== 'ALARM');
  const topic = alarm?.AlarmActions[0];
  if (alarm === undefined || topic === undefined)
    throw new NotSo(`all ${MetricAlarms.length} alarms ring: the runbook says what to do`);
  const url = await listenTo(context, account, topic);
  const set = (state: string, reason: string) =>
    aws(
      'cloudwatch',
      'set-alarm-state',
      '--alarm-name',
      alarm.AlarmName,
      '--state-value',
      state,
      '--state-reason',
      reason,
    );
  undo.note(`the alarm ${alarm.AlarmName}, set to ALARM`, async () => {
    await set(alarm.StateValue, `check ${nonce} is over`);
  });
  await set('ALARM', `check ${nonce}: does it arrive?`);
  // Emulators set the state and tell nobody: the way from the topic on is shown all the same.
  if (emulated) await aws('sns', 'publish', '--topic-arn', topic, '--message', `check ${nonce}`);
  const after = await heard(context, account, url, nonce);
  if (after === null)
    throw new NotSo(
      `${alarm.AlarmName} was set to ALARM, and within ${PATIENCE / 1000} s no message came: look at the policy of ${topic}`,
    );
  return proof(
    emulated
      ? `all ${MetricAlarms.length} name a topic, ${alarm.AlarmName} was set to ALARM, and what its topic tells arrives; that the alarm itself tells it is not shown by an emulator`
      : `all ${MetricAlarms.length} name a topic; ${alarm.AlarmName} was set to ALARM, and its message came after ${after} ms`,
  );
}
