import { OpenAPIHono } from '@hono/zod-openapi';
import { viewEditions } from '../publishing/queries.ts';
import { isRefused, refuse } from '../refusals/refusal.ts';
import { addClaims } from './claims.ts';
import { describe } from './description.ts';
import { addEditions } from './editions.ts';
import { type Env, guard, refuseUnlisted, viewerOf } from './guard.ts';
import { limitBody } from './guard-body.ts';
import { addImports } from './imports.ts';
import { indexPage } from './index-page.ts';
import { refuseUnrouted } from './method.ts';
import { PAGE_POLICY } from './page.ts';
import { problemOf, problemResponse } from './problem.ts';
import { addRuns } from './runs.ts';
import type { Services } from './services.ts';
import { noSharePage } from './share-page.ts';
import { addShares } from './shares.ts';

/** The API: fetch-shaped, the same on one machine and on AWS. */
export function createApp(services: Services): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result, context) => {
      if (result.success) return;
      // An address that cannot exist is simply not there; of a body everything that is wrong is named.
      if (result.target === 'param') throw refuse('nothingHere', { path: context.req.path });
      throw refuse('invalidRequest', {
        faults: result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', rule: message })),
      });
    },
  });

  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    // What an answer holds depends on who asks, and when.
    context.header('cache-control', 'no-store');
  });
  app.use(guard(services.auth));
  app.use(limitBody);
  addRuns(app, services);
  addEditions(app, services);
  addShares(app, services);
  addClaims(app, services);
  addImports(app, services);
  app.get('/', async context => {
    context.header('content-security-policy', PAGE_POLICY);
    const editions = await viewEditions(services, viewerOf(context.get('caller')));
    return context.html(indexPage(editions, services.clockTimes, services.clock.now()));
  });
  app.get('/healthz', context => context.json({ status: 'ok' }));
  app.get('/openapi.json', context => context.json(describe(app)));

  const routes = app.routes.filter(route => route.path !== '/*' && route.method !== 'ALL');
  refuseUnlisted(routes);
  app.notFound(async ({ req, html }) => {
    const refused = req.path.startsWith('/shares/')
      ? refuse('noSuchShare', {})
      : refuseUnrouted(routes, req.method, req.path);
    return isRefused(refused, 'noSuchShare') ? refuseShare(req.header('accept'), html) : problemResponse(refused);
  });
  app.onError(async (error, { req, html }) => {
    if (isRefused(error, 'beingMended')) await services.mend(error.facts.report, error.facts.edition);
    if (
      !problemOf(error).known ||
      isRefused(error, 'keysUnavailable') ||
      isRefused(error, 'unavailable') ||
      isRefused(error, 'beingMended')
    )
      services.logFault(error, { method: req.method, path: req.path });
    return isRefused(error, 'noSuchShare') ? refuseShare(req.header('accept'), html) : problemResponse(error);
  });
  return app;
}

type AsHtml = (page: ReturnType<typeof noSharePage>, status: 404) => Response | Promise<Response>;

/** A share is opened by people: a browser is shown a page, a program a problem; neither says why. */
async function refuseShare(accept: string | undefined, asHtml: AsHtml): Promise<Response> {
  return accept?.includes('text/html') ? asHtml(noSharePage(), 404) : problemResponse(refuse('noSuchShare', {}));
}
