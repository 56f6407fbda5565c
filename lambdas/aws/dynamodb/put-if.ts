import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Access, Item } from './item.ts';
import { refuseTooLarge } from './item-size.ts';

export type Condition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** Puts the item if the condition holds; false when it does not. */
export async function putIf(access: Access, item: Item, condition: Condition): Promise<boolean> {
  refuseTooLarge(`${item.kind} ${item.id}`, item);
  try {
    await access.client.send(new PutCommand({ TableName: access.tableName, Item: item, ...condition }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
