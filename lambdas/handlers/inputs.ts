import * as z from 'zod';

const run = { runId: z.string(), attempt: z.int() };

const StepError = z
  .object({ Error: z.string(), Cause: z.string().default('') })
  .transform(({ Error: name, Cause }) => ({ name, message: messageIn(Cause) }));

/** Lambda passes the words of an error on as JSON; Step Functions itself passes them on as they are. */
function messageIn(cause: string): string {
  const message = Lambda.safeParse(cause);
  return message.success ? message.data.errorMessage : cause;
}

const Lambda = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      // Not JSON, so the words stand as they are.
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ errorMessage: z.string() }));

/** An edition by name; the yearly clock asks for `newest`. */
export const Asked = z.object({ report: z.string(), edition: z.string() });

/** What wakes the machine. */
export const Wake = z.union([z.object({ runId: z.string() }), Asked]);

export const RenderInput = z.object({ ...run, name: z.string() });

/** What became of each artifact: rendered, or `failed` with its last error. */
export const PublishInput = z.object({
  ...run,
  rendered: z.array(
    z
      .object({ name: z.string(), failed: StepError.optional() })
      .transform(({ name, failed = null }) => ({ name, failed })),
  ),
});

/** A step gave up; the rest is what that step was given. */
export const FailInput = z
  .looseObject({ failed: z.object({ step: z.string(), error: StepError }) })
  .transform(({ failed, ...wake }) => ({ ...failed, wake }))
  .pipe(z.object({ step: z.string(), error: z.object({ name: z.string(), message: z.string() }), wake: Wake }));

/** The bucket's news of a new object, by EventBridge. */
export const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

/** `…-2` of the execution that a caller's second attempt has; null for a name that Scheduler made up. */
function attemptIn(name: string, wake: z.infer<typeof Wake>): number | null {
  const [, run, attempt] = /^(.+)-(\d+)$/.exec(name) ?? [];
  return 'runId' in wake && run === wake.runId ? Number(attempt) : null;
}

const JsonText = z.string().transform((text): unknown => JSON.parse(text));

/** Step Functions' news of an execution that ended, by EventBridge. */
export const ExecutionEnded = z
  .object({
    detail: z.object({
      name: z.string(),
      status: z.enum(['FAILED', 'TIMED_OUT', 'ABORTED']),
      stopDate: z.int(),
      input: JsonText.pipe(Wake),
      error: z.string().nullish(),
    }),
  })
  .transform(({ detail: { name, status, stopDate, input, error } }) => ({
    wake: input,
    attempt: attemptIn(name, input),
    status,
    at: new Date(stopDate).toISOString(),
    told: error === 'RunFailed',
  }));
