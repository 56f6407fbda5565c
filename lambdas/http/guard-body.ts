import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from '../refusals/refusal.ts';

/** A request is a few words; 64 KB leaves room for every proxy's habits. */
const MAX_BODY_BYTES = 64 * 1024;

/** Refuses a body that is too large, before it is read. */
export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw refuse('bodyTooLarge', { limit: MAX_BODY_BYTES });
  },
});

/** Refuses a body that is not JSON, by its label first and then by its content. */
export const requireJson: MiddlewareHandler = async (context, next) => {
  const contentType = context.req.header('content-type');
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
    throw refuse('wrongContentType', { contentType: contentType?.slice(0, 100) });
  try {
    await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse('malformedJson', {});
    throw error;
  }
  await next();
};
