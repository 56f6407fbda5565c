import type { PutBack } from './put-back/alter.ts';
import { IMPORTED } from './put-back/imported.ts';
import { MOVEMENTS } from './put-back/movements.ts';
import { PLACES } from './put-back/places.ts';
import { PRINTING } from './put-back/printing.ts';
import { RESTATEMENT } from './put-back/restatement.ts';
import { SEQUENCES } from './put-back/sequences.ts';

/** Every fault that is put back, by what it is about. */
export const PUT_BACK: readonly PutBack[] = [
  ...PLACES,
  ...RESTATEMENT,
  ...MOVEMENTS,
  ...SEQUENCES,
  ...PRINTING,
  ...IMPORTED,
];
