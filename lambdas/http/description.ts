import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './guard.ts';
import { ROUTE_SCOPES } from './scopes.ts';

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Almanac',
    version: '1',
    description:
      'Imports ranking records, asks for editions of a report, tells how they come along, and hands out their files. ' +
      'Where tokens are asked for, each operation names the scope that it needs.',
  },
};

const SCOPES: ReadonlyMap<string, string | null> = new Map(Object.entries(ROUTE_SCOPES));

/** The description of the API; what each operation needs comes from the one table of scopes. */
export function describe(app: OpenAPIHono<Env>) {
  const document = app.getOpenAPI31Document(INFO);
  const secured = Object.entries(document.paths ?? {}).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [method, secure(path, method, operation)]),
    ),
  ]);
  const bearer = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
  return {
    ...document,
    paths: Object.fromEntries(secured),
    components: { ...document.components, securitySchemes: { bearer } },
  };
}

const REFUSALS = {
  401: refusalIn('No token, or not a good one'),
  403: refusalIn('The token lacks the scope'),
} as const;

function refusalIn(description: string) {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

function secure(path: string, method: string, operation: object) {
  const scope = SCOPES.get(`${method.toUpperCase()} ${path}`) ?? null;
  if (scope === null) return { ...operation, security: [] };
  const responses = { ...('responses' in operation ? Object(operation.responses) : {}), ...REFUSALS };
  return { ...operation, responses, security: [{ bearer: [scope] }] };
}
