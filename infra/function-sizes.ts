import * as z from 'zod';

const size = (memoryMb: number, timeoutSeconds: number) =>
  z
    .strictObject({
      memoryMb: z.int().min(128).max(10_240).default(memoryMb),
      timeoutSeconds: z.int().min(1).max(900, 'Lambda ends every call after 900 seconds').default(timeoutSeconds),
    })
    .prefault({});

/**
 * Memory and time of each function. The time is several times what was measured (docs/operations.md, "Measured"): it
 * ends what hangs, it does not hurry what works. An HTTP API waits 30 seconds at most, so `http` ends before it.
 */
export const FunctionsConfig = z
  .strictObject({
    http: size(512, 29).refine(({ timeoutSeconds }) => timeoutSeconds < 30, {
      path: ['timeoutSeconds'],
      message: 'the HTTP API waits 30 seconds at most, so http must end sooner',
    }),
    import: size(1024, 900),
    freeze: size(1024, 120),
    render: size(1792, 300),
    publish: size(4096, 900),
    rehearse: size(4096, 900),
    scrub: size(4096, 900),
  })
  .prefault({});
