import { refuse } from '../../refusals/refusal.ts';
import type { Item } from './item.ts';
import { MAX_ITEM_BYTES } from './schema.ts';

/** Room that DynamoDB takes for a number at most. */
const NUMBER_BYTES = 21;

const bytes = (value: string | number): number => (typeof value === 'string' ? Buffer.byteLength(value) : NUMBER_BYTES);

/** Size of an item by DynamoDB's own count: the names and the values of its attributes, in UTF-8. */
const itemBytes = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytes(value), 0);

/** Refuses what the table could not hold, before anything is written. */
export function refuseTooLarge(what: string, item: Item): void {
  const size = itemBytes(item);
  if (size > MAX_ITEM_BYTES) throw refuse('itemTooLarge', { what, bytes: size, limit: MAX_ITEM_BYTES });
}
