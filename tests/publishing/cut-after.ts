import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The table takes so many requests to write, and then the process is gone; what is given back mends it. */
export function cutAfter(client: DynamoDBClient, writes: number): () => void {
  let left = writes;
  client.middlewareStack.add(
    (next, context) => args => {
      if (!/^(Put|BatchWrite)Item/.test(context.commandName ?? '')) return next(args);
      left -= 1;
      if (left < 0) throw new Error('the process is gone');
      return next(args);
    },
    { step: 'initialize', priority: 'low' },
  );
  return () => {
    left = Number.POSITIVE_INFINITY;
  };
}
