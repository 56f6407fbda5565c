import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createApp } from '../../../lambdas/http/app.ts';
import { SCOPES } from '../../../lambdas/http/scopes.ts';
import { createAuth } from '../../../lambdas/http/verify-token.ts';
import { type Server, serve } from '../../../lambdas/local/serve.ts';
import type { Dependencies } from '../../../lambdas/publishing/dependencies.ts';
import { importBatch } from '../../../lambdas/publishing/import-batch.ts';
import type { ObjectStore, Table } from '../../../lambdas/publishing/ports.ts';
import { listen } from '../../support/listen.ts';

const AUDIENCE = 'almanac-client';

/** An issuer on this machine, and a token of each holder as the check reads them from its variables. */
async function openIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  const listening = await listen((request, _, response) => {
    const issuer = `http://${request.headers.host}`;
    const body = request.url === '/keys' ? keys : { issuer, jwks_uri: `${issuer}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const issuer = `http://${listening.host}`;
  const token = (...scopes: readonly string[]) =>
    new SignJWT({ client_id: AUDIENCE, token_use: 'access', scope: scopes.join(' ') })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setSubject('wang')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  const variables = {
    ALMANAC_TOKEN_READER: await token(SCOPES.read),
    ALMANAC_TOKEN_OPERATOR: await token(SCOPES.read, SCOPES.run),
    ALMANAC_TOKEN_IMPORTER: await token(SCOPES.write),
  };
  return { issuer, variables, close: listening.close };
}

/** The API with a login over these, as it is deployed; imports are carried out in this process. */
export async function openCheckedApi(table: Table, store: ObjectStore) {
  const issuer = await openIssuer();
  const dependencies: Dependencies = {
    table,
    store,
    clock: { now: () => new Date().toISOString() },
    build: 'ba5eba11ba5eba11',
    fonts: () => Promise.reject(new Error('Nothing is printed here.')),
    pause: async () => {},
    onProgress: () => {},
  };
  const faults: unknown[] = [];
  const importBatchNow = async (batch: string): Promise<void> => {
    try {
      await importBatch(dependencies, batch);
    } catch (error) {
      faults.push(error);
    }
  };
  const app = createApp({
    ...dependencies,
    auth: createAuth({ issuer: issuer.issuer, audience: [AUDIENCE], ask: fetch, now: () => Date.now() }),
    clockTimes: [],
    random: randomBytes,
    dispatch: async () => {},
    mend: async () => {},
    startImport: async batch => {
      void importBatchNow(batch);
    },
    logFault: error => faults.push(error),
  });
  const server: Server = await serve(0, async request => app.fetch(request));
  const close = async () => {
    await server.close();
    await issuer.close();
  };
  return { address: `http://127.0.0.1:${server.port}`, variables: issuer.variables, faults, close };
}
