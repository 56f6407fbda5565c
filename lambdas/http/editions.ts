import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { findVisible } from '../publishing/embargo.ts';
import { link, MANIFEST } from '../publishing/link.ts';
import { LEDGER } from '../publishing/plan.ts';
import { viewEdition, viewEditions } from '../publishing/queries.ts';
import { FORMATS } from '../publishing/run.ts';
import { editionAnswer } from './answers.ts';
import { type Env, viewerOf } from './guard.ts';
import { answerOf, EditionAnswer, EditionParams, EditionsAnswer, LanguageParams, refusal } from './schemas.ts';
import type { Services } from './services.ts';

const getEditions = createRoute({
  method: 'get',
  path: '/editions',
  summary: 'All published editions',
  responses: { 200: answerOf(EditionsAnswer, 'Editions') },
});

const getEdition = createRoute({
  method: 'get',
  path: '/editions/{report}/{edition}',
  summary: 'One published edition with its files',
  request: { params: EditionParams },
  responses: {
    200: answerOf(EditionAnswer, 'The edition'),
    404: refusal('Not published'),
  },
});

const redirects = {
  302: {
    description: 'A fresh signed link, good for ten minutes',
    headers: { location: { schema: { type: 'string' } } },
  },
  404: refusal('Not published, or not in this language'),
} as const;

const reportRoutes = FORMATS.map(format => ({
  format,
  route: createRoute({
    method: 'get',
    path: `/editions/{report}/{edition}/{language}/report.${format}`,
    summary: `The report as ${format.toUpperCase()}`,
    request: { params: LanguageParams },
    responses: redirects,
  }),
}));

const dataRoutes = [LEDGER, MANIFEST].map(name => ({
  name,
  route: createRoute({
    method: 'get',
    path: `/editions/{report}/{edition}/${name}`,
    summary: name === LEDGER ? 'Every claim with its verdict and evidence' : 'The files with their SHA-256',
    request: { params: EditionParams },
    responses: redirects,
  }),
}));

/** Routes for editions and their files. */
export function addEditions(app: OpenAPIHono<Env>, services: Services): void {
  app.openapi(getEditions, async context => {
    const editions = await viewEditions(services, viewerOf(context.get('caller')));
    return context.json({ editions: editions.map(editionAnswer) }, 200);
  });

  app.openapi(getEdition, async context => {
    const { report, edition } = context.req.valid('param');
    const viewer = viewerOf(context.get('caller'));
    return context.json(editionAnswer(await viewEdition(services, viewer, report, edition)), 200);
  });

  for (const { format, route } of reportRoutes) {
    app.openapi(route, async context => {
      const { report, edition, language } = context.req.valid('param');
      const pointer = await findVisible(services, viewerOf(context.get('caller')), { report, edition });
      return context.redirect(await link(services, pointer, `${language}/report.${format}`), 302);
    });
  }

  for (const { name, route } of dataRoutes) {
    app.openapi(route, async context => {
      const pointer = await findVisible(services, viewerOf(context.get('caller')), context.req.valid('param'));
      return context.redirect(await link(services, pointer, name), 302);
    });
  }
}
