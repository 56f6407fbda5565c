import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { FORMATS } from '../publishing/run.ts';
import { shareId } from '../publishing/share.ts';
import { createShare, linkOfShare, openShare, revokeShare, viewShares } from '../publishing/shares.ts';
import { shareAddress } from './addresses.ts';
import type { Env } from './guard.ts';
import { requireJson } from './guard-body.ts';
import { PAGE_POLICY } from './page.ts';
import { answerOf, bodyOf, EditionParams, refusal } from './schemas.ts';
import type { Services } from './services.ts';
import { sharePage } from './share-page.ts';
import { NewShareAnswer, ShareBody, ShareParams, SharesAnswer, TokenFileParams, TokenParams } from './share-schemas.ts';

const postShare = createRoute({
  method: 'post',
  path: '/editions/{report}/{edition}/shares',
  summary: 'Makes a link to this edition for somebody without an account. The link is told once, and never again.',
  middleware: [requireJson] as const,
  request: {
    params: EditionParams,
    body: bodyOf(ShareBody),
  },
  responses: {
    201: answerOf(NewShareAnswer, 'The link'),
    400: refusal('The body is not JSON, or not a request'),
    404: refusal('Not published'),
    422: refusal('An end in the past or too far off; a file that cannot be shared'),
  },
});

const getShares = createRoute({
  method: 'get',
  path: '/editions/{report}/{edition}/shares',
  summary: 'The shares of this edition, without their links',
  request: { params: EditionParams },
  responses: {
    200: answerOf(SharesAnswer, 'Shares'),
    404: refusal('Not published'),
  },
});

const deleteShare = createRoute({
  method: 'delete',
  path: '/editions/{report}/{edition}/shares/{id}',
  summary: 'Revokes a share at once and for good',
  request: { params: ShareParams },
  responses: { 204: { description: 'Revoked' }, 404: refusal('No such share of this edition') },
});

const NO_SHARE = refusal('Altered, expired, revoked, or never made; it is not told which');

const getShare = createRoute({
  method: 'get',
  path: '/shares/{token}',
  summary: 'A page with the downloads of a share. Open to whoever has the link.',
  request: { params: TokenParams },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: { type: 'string' } } } },
    404: NO_SHARE,
  },
});

const fileRoutes = FORMATS.map(format => ({
  format,
  route: createRoute({
    method: 'get',
    path: `/shares/{token}/{language}/report.${format}`,
    summary: `The report of a share as ${format.toUpperCase()}. Open to whoever has the link.`,
    request: { params: TokenFileParams },
    responses: {
      302: {
        description: 'A fresh signed link, good for ten minutes',
        headers: { location: { schema: { type: 'string' } } },
      },
      404: NO_SHARE,
    },
  }),
}));

/** Routes for shares: made, listed and revoked by those who make editions, opened by whoever has the link. */
export function addShares(app: OpenAPIHono<Env>, services: Services): void {
  app.openapi(postShare, async context => {
    const { files = null, ...body } = context.req.valid('json');
    const createdBy = context.get('caller').subject;
    const asked = { ...context.req.valid('param'), ...body, files, createdBy };
    const { share, token } = await createShare(services, asked, services.random);
    return context.json(
      { id: shareId(share), url: new URL(shareAddress(token), services.origin ?? context.req.url).href },
      201,
    );
  });

  app.openapi(getShares, async context => {
    const { report, edition } = context.req.valid('param');
    const shares = await viewShares(services, report, edition);
    const answers = shares.map(share => {
      const { files, expiresAt, note, createdBy, createdAt, revokedAt, uses } = share;
      return { id: shareId(share), files, expiresAt, note, createdBy, createdAt, revokedAt, uses };
    });
    return context.json({ shares: answers }, 200);
  });

  app.openapi(deleteShare, async context => {
    const { report, edition, id } = context.req.valid('param');
    await revokeShare(services, report, edition, id);
    return context.body(null, 204);
  });

  app.openapi(getShare, async context => {
    const { token } = context.req.valid('param');
    const opened = await openShare(services, token);
    context.header('content-security-policy', PAGE_POLICY);
    context.header('x-robots-tag', 'noindex');
    return context.html(sharePage(token, opened), 200);
  });

  for (const { format, route } of fileRoutes) {
    app.openapi(route, async context => {
      const { token, language } = context.req.valid('param');
      // Asking for the head of the answer is no download.
      const counts = context.req.method === 'GET';
      return context.redirect(await linkOfShare(services, token, `${language}/report.${format}`, counts), 302);
    });
  }
}
