import * as z from 'zod';
import type { Environment } from './environment.ts';
import { ENV } from './names.ts';

const Times = z
  .array(
    z.object({
      kind: z.enum(['published', 'rehearsed', 'scrubbed']),
      times: z.array(z.object({ at: z.string(), shown: z.string() })).readonly(),
      timeZone: z.string(),
    }),
  )
  .readonly();

/** When the clock strikes next, as the stack says; none where it says nothing. */
export const openClockTimes = (environment: Environment): z.infer<typeof Times> =>
  Times.parse(JSON.parse(environment[ENV.nextTimes] ?? '[]'));
