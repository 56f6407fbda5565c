import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Access, Key } from './item.ts';

export type Update = Omit<UpdateCommandInput, 'TableName' | 'Key'>;

/** Changes the item if the condition holds; false when it does not. */
export async function updateIf(access: Access, key: Key, update: Update): Promise<boolean> {
  try {
    await access.client.send(new UpdateCommand({ TableName: access.tableName, Key: key, ...update }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
