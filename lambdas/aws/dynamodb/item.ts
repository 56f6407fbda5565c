import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { refuse } from '../../refusals/refusal.ts';

/** Where the items are. */
export interface Access {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Lets so many milliseconds pass before what a busy table handed back is sent again. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface Key {
  readonly PK: string;
  readonly SK: string;
}

/** One item of the table: its keys, a few facts for whoever looks at the console, and the value itself. */
export interface Item extends Key {
  readonly [attribute: string]: string | number;
}

type Read = Readonly<Record<string, unknown>>;

const keyText = (item: Read): string => `${String(item.PK)} / ${String(item.SK)}`;

export function text(item: Read, attribute: string): string {
  const value = item[attribute];
  if (typeof value !== 'string') throw refuse('foreignItem', { key: keyText(item), attribute });
  return value;
}

export function number(item: Read, attribute: string): number {
  const value = item[attribute];
  if (typeof value !== 'number') throw refuse('foreignItem', { key: keyText(item), attribute });
  return value;
}

/**
 * The value that an item carries. It is kept as canonical JSON text, not as DynamoDB maps: those have no order and
 * their numbers are not JavaScript's, and what is read must be what was written, byte for byte.
 */
export function body<T>(item: Read): T {
  const value: T = JSON.parse(text(item, 'body'));
  return value;
}
