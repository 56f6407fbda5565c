import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { OUTSIDE, sayingUnavailable } from '../outage.ts';
import { clientPatience, type Patience, WORKING } from '../patience.ts';

/** A DynamoDB client that waits for so long, and then says what does not answer. */
export function createDynamoDBClient(config: DynamoDBClientConfig = {}, patience: Patience = WORKING): DynamoDBClient {
  const client = new DynamoDBClient({ ...clientPatience(patience), ...config });
  client.middlewareStack.add(sayingUnavailable('The table'), OUTSIDE);
  return client;
}
