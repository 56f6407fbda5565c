import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { refuse } from '../refusals/refusal.ts';
import { ROUTE_SCOPES, SCOPES, type Scope } from './scopes.ts';
import type { Auth, Caller } from './services.ts';

/** What the routes find in their context. */
export interface Env {
  readonly Variables: { readonly caller: Caller };
}

/** On one machine without accounts whoever asks is the operator, and may do everything. */
const OPERATOR: Caller = { subject: 'operator', scopes: new Set(Object.values(SCOPES)) };

/** A stranger, at an address that is open to everybody. */
const STRANGER: Caller = { subject: 'anybody', scopes: new Set() };

interface Route {
  readonly method: string;
  readonly path: string;
}

const TABLE: ReadonlyMap<string, Scope | null> = new Map(
  Object.entries(ROUTE_SCOPES).map(([route, scope]) => [route.replace(/\{([^}]+)\}/g, ':$1'), scope]),
);

const isRoute = ({ method, path }: Route): boolean => method !== 'ALL' && path !== '/*';

/** Scope of a route; a route that is not in the table must not be open by oversight. */
function scopeOf({ method, path }: Route): Scope | null {
  const scope = TABLE.get(`${method} ${path}`);
  if (scope === undefined) throw new Error(`The route ${method} ${path} is not in the table of scopes.`);
  return scope;
}

/** Refuses to open with a route that has no row in the table of scopes, or a row that has no route. */
export function refuseUnlisted(routes: readonly Route[]): void {
  const listed = new Set(routes.filter(isRoute).map(route => `${route.method} ${route.path}`));
  for (const route of routes.filter(isRoute)) scopeOf(route);
  for (const row of TABLE.keys())
    if (!listed.has(row)) throw new Error(`The table of scopes has ${row}, but no route.`);
}

/**
 * Lets in whoever may be let in. Which route a request is for is asked of the router itself, so that no spelling of an
 * address can be one thing to the guard and another to the router.
 */
export const guard =
  (auth: Auth | null): MiddlewareHandler<Env> =>
  async (context, next) => {
    const routes = matchedRoutes(context).filter(isRoute);
    const needed = routes.map(scopeOf).filter(scope => scope !== null);
    context.set('caller', await callerOf(context, auth, needed));
    await next();
  };

async function callerOf(context: Context, auth: Auth | null, needed: readonly Scope[]): Promise<Caller> {
  if (auth === null) return OPERATOR;
  if (needed.length === 0) return STRANGER;
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw refuse('unauthorised', { shown: context.req.header('authorization') !== undefined });
  const caller = await auth.verify(token);
  const missing = needed.find(scope => !caller.scopes.has(scope));
  if (missing !== undefined) throw refuse('missingScope', { scope: missing });
  return caller;
}

/** What the caller may see: whoever makes editions sees them before their release. */
export const viewerOf = (caller: Caller) => ({ beforeRelease: caller.scopes.has(SCOPES.run) });
