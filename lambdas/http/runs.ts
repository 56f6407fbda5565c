import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { cancelRun } from '../publishing/cancel-run.ts';
import { viewRun } from '../publishing/queries.ts';
import { isFinished } from '../publishing/running.ts';
import { startRun } from '../publishing/start-run.ts';
import { runAddress } from './addresses.ts';
import { runAnswer } from './answers.ts';
import { type Env, viewerOf } from './guard.ts';
import { requireJson } from './guard-body.ts';
import { answerOf, bodyOf, RunAnswer, RunBody, RunParams, refusal } from './schemas.ts';
import type { Services } from './services.ts';

const answer = (description: string) => answerOf(RunAnswer, description);

const postRun = createRoute({
  method: 'post',
  path: '/runs',
  summary: 'Asks for an edition. The same question on the same records is the same run, so repeating it is harmless.',
  middleware: [requireJson] as const,
  request: { body: bodyOf(RunBody) },
  responses: {
    200: answer('This run is finished already'),
    202: answer('The run is under way; Location tells where to look'),
    400: refusal('The body is not JSON, or not a request'),
    404: refusal('Unknown report or edition'),
    413: refusal('The body is over 64 KB'),
    415: refusal('The body is not labelled as JSON'),
    422: refusal('An edition without records, an unsupported language or format'),
  },
});

const getRun = createRoute({
  method: 'get',
  path: '/runs/{id}',
  summary: 'How far a run has come, what went wrong, and where the files are',
  request: { params: RunParams },
  responses: { 200: answer('The run'), 404: refusal('Unknown run') },
});

const cancel = createRoute({
  method: 'post',
  path: '/runs/{id}/cancel',
  summary: 'Cancels a run: its steps end before they begin the next file, and nothing is published',
  request: { params: RunParams },
  responses: {
    200: answer('The cancelled run'),
    404: refusal('Unknown run'),
    409: refusal('The run has ended already'),
  },
});

/** Routes for runs. */
export function addRuns(app: OpenAPIHono<Env>, services: Services): void {
  app.openapi(postRun, async context => {
    const { run } = await startRun(services, context.req.valid('json'));
    // A run that waits is handed over again: its first hand-over may have been lost.
    if (run.status === 'queued') await services.dispatch(run);
    const view = await viewRun(services, viewerOf(context.get('caller')), run.id);
    context.header('location', runAddress(run.id));
    return isFinished(view.run) ? context.json(runAnswer(view), 200) : context.json(runAnswer(view), 202);
  });

  app.openapi(getRun, async context => {
    const viewer = viewerOf(context.get('caller'));
    return context.json(runAnswer(await viewRun(services, viewer, context.req.valid('param').id)), 200);
  });

  app.openapi(cancel, async context => {
    const run = await cancelRun(services, context.req.valid('param').id);
    return context.json(runAnswer(await viewRun(services, viewerOf(context.get('caller')), run.id)), 200);
  });
}
