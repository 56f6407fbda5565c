import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Announce, News } from '../publishing/steps/news.ts';
import { refuse } from '../refusals/refusal.ts';
import { type Environment, required } from './environment.ts';
import { EVENTS, METRICS } from './names.ts';
import { OUTSIDE, sayingUnavailable } from './outage.ts';
import { clientPatience, WORKING } from './patience.ts';
import { count, tracer } from './watch.ts';

const TYPES = {
  EditionPublished: EVENTS.published,
  RunFailed: EVENTS.failed,
  ImportRefused: EVENTS.importRefused,
} as const satisfies Readonly<Record<News['kind'], string>>;

/** What an alarm counts, beside the event. */
const COUNTED: Readonly<Record<News['kind'], string>> = {
  EditionPublished: METRICS.editionPublished,
  RunFailed: METRICS.runFailed,
  ImportRefused: METRICS.importRefused,
};

/** Announces on an event bus. */
export const createAnnouncer =
  (client: EventBridgeClient, bus: string): Announce =>
  async ({ kind, ...facts }) => {
    count(COUNTED[kind]);
    const entry = {
      EventBusName: bus,
      Source: EVENTS.source,
      DetailType: TYPES[kind],
      Detail: JSON.stringify(facts),
    };
    const { Entries: [outcome] = [] } = await client.send(new PutEventsCommand({ Entries: [entry] }));
    if (outcome?.ErrorCode !== undefined)
      throw refuse('eventRefused', { kind, code: outcome.ErrorCode, message: outcome.ErrorMessage });
  };

/** The announcer of a deployed function. */
export function openAnnouncer(environment: Environment): Announce {
  const client = new EventBridgeClient(clientPatience(WORKING));
  client.middlewareStack.add(sayingUnavailable('The event bus'), OUTSIDE);
  return createAnnouncer(tracer.captureAWSv3Client(client), required(environment, 'eventBus'));
}
