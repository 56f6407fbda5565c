/** What a token may allow. */
export const SCOPES = { read: 'reports/read', run: 'reports/run', write: 'records/write' } as const;

export type Scope = (typeof SCOPES)[keyof typeof SCOPES];

/**
 * Every route and the scope that it needs; null for what is open to everybody. The app refuses to open with a route
 * that is not in here, and the deployed API is compared with it.
 */
export const ROUTE_SCOPES = {
  'GET /': SCOPES.read,
  'GET /healthz': null,
  'GET /openapi.json': null,
  'POST /runs': SCOPES.run,
  'GET /runs/{id}': SCOPES.read,
  'POST /runs/{id}/cancel': SCOPES.run,
  'GET /editions': SCOPES.read,
  'GET /editions/{report}/{edition}': SCOPES.read,
  'GET /editions/{report}/{edition}/{language}/report.pdf': SCOPES.read,
  'GET /editions/{report}/{edition}/{language}/report.html': SCOPES.read,
  'GET /editions/{report}/{edition}/claims.json': SCOPES.read,
  'GET /editions/{report}/{edition}/manifest.json': SCOPES.read,
  'POST /editions/{report}/{edition}/shares': SCOPES.run,
  'GET /editions/{report}/{edition}/shares': SCOPES.run,
  'DELETE /editions/{report}/{edition}/shares/{id}': SCOPES.run,
  'GET /shares/{token}': null,
  'GET /shares/{token}/{language}/report.pdf': null,
  'GET /shares/{token}/{language}/report.html': null,
  'POST /claims/verify': SCOPES.read,
  'POST /imports': SCOPES.write,
  'POST /imports/{id}/files': SCOPES.write,
  'POST /imports/{id}/ready': SCOPES.write,
  'GET /imports/{id}': SCOPES.write,
  'GET /imports/{id}/report.json': SCOPES.write,
} as const satisfies Readonly<Record<string, Scope | null>>;
