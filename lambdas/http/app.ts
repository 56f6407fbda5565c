import { OpenAPIHono } from '@hono/zod-openapi';
import { lookAtEditions } from '../publishing/look.ts';
import { addEditions } from './editions.ts';
import { InvalidRequest, NothingHere } from './errors.ts';
import { INDEX_POLICY, indexPage } from './index-page.ts';
import { refuseUnrouted } from './method.ts';
import { problemOf, problemResponse } from './problem.ts';
import { addRuns } from './runs.ts';
import type { Services } from './services.ts';

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Almanac',
    version: '1',
    description: 'Asks for editions of a report, tells how they come along, and hands out their files.',
  },
};

/** The on-demand door: fetch-shaped, the same on one machine and on AWS. */
export function createApp(services: Services): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      // An address that cannot exist is simply not there; a body is told everything that is wrong with it.
      if (result.target === 'param') throw new NothingHere(context.req.path);
      throw new InvalidRequest(
        result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', rule: message })),
      );
    },
  });

  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
  });
  addRuns(app, services);
  addEditions(app, services);
  app.get('/', async context => {
    context.header('content-security-policy', INDEX_POLICY);
    return context.html(indexPage(await lookAtEditions(services)));
  });
  app.get('/healthz', context => context.json({ status: 'ok' }));
  app.doc31('/openapi.json', INFO);

  const routes = app.routes.filter(route => route.path !== '/*' && route.method !== 'ALL');
  app.notFound(({ req }) => problemResponse(refuseUnrouted(routes, req.method, req.path)));
  app.onError((error, { req }) => {
    if (!problemOf(error).known) services.logFault(error, { method: req.method, path: req.path });
    return problemResponse(error);
  });
  return app;
}
