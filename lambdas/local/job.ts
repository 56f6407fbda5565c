import * as z from 'zod';
import { Place } from './dependencies.ts';

/** What a thread is begun with. */
export const Setup = z.object({ place: Place, tableAddress: z.string() });

/** What is done apart from the thread that answers requests. */
export const Job = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), id: z.string() }),
  z.object({ kind: z.literal('batch'), id: z.string() }),
  z.object({ kind: z.literal('folder'), folder: z.string(), language: z.string() }),
]);

/** What a thread is told: do this, or begin no other step. */
export const ToThread = z.union([Job, z.object({ kind: z.literal('stop') })]);

/** What it answers: lines on the way, and how the job ended. */
export const FromThread = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), line: z.string() }),
  z.object({ kind: z.literal('done'), words: z.string() }),
  z.object({ kind: z.literal('interrupted') }),
  z.object({ kind: z.literal('refused'), words: z.string() }),
  z.object({ kind: z.literal('failed'), error: z.unknown() }),
]);

export type Setup = z.infer<typeof Setup>;
export type Job = z.infer<typeof Job>;
export type FromThread = z.infer<typeof FromThread>;
