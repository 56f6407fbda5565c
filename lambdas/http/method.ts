import { refuse } from '../refusals/refusal.ts';

interface Route {
  readonly method: string;
  readonly path: string;
}

/** `/runs/{id}` or `/runs/:id` as a pattern. */
const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}|:[^/]+/g, '[^/]+')}$`);

/** The refusal for an address that no route answered: another method would do, or nothing is there. */
export function refuseUnrouted(routes: readonly Route[], method: string, path: string): Error {
  const methods = routes.filter(route => pattern(route.path).test(path)).map(route => route.method.toUpperCase());
  const allow = [...new Set(methods.flatMap(known => (known === 'GET' ? ['GET', 'HEAD'] : [known])))].sort();
  return allow.length > 0 ? refuse('methodNotAllowed', { method, allow }) : refuse('nothingHere', { path });
}
