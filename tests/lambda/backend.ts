import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ENV } from '../../lambdas/aws/names.ts';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { openEmbeddedTable, TABLE_NAME } from '../../lambdas/local/embedded-table.ts';
import { listen } from '../support/listen.ts';
import { type Bucket, openBucket } from './bucket.ts';
import { openOtherServices } from './other-services.ts';
import { BUNDLES } from './tools.ts';

const BUCKET = 'almanac-editions';
const AUDIENCE = 'almanac-client';

/** An issuer of tokens on this machine. */
async function openIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  const listening = await listen((request, _, response) => {
    const issuer = `http://${request.headers.host}`;
    const body = request.url === '/keys' ? keys : { issuer, jwks_uri: `${issuer}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const issuer = `http://${listening.host}`;
  const token = (scope: string) =>
    new SignJWT({ client_id: AUDIENCE, token_use: 'access', scope })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setSubject('wang')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  return { issuer, token, close: listening.close };
}

const buildId = (): string => {
  const { build }: { build: string } = JSON.parse(readFileSync(join(BUNDLES, 'build.json'), 'utf8'));
  return build;
};

/** Everything that deployed functions talk to, on this machine. */
export async function openBackend(folder: string) {
  const embedded = await openEmbeddedTable(folder);
  const [bucket, others, issuer] = await Promise.all([openBucket(BUCKET), openOtherServices(), openIssuer()]);
  const at = await embedded.client.config.endpoint?.();
  if (at === undefined) throw new Error('The embedded table has no address.');
  const variables = {
    [ENV.table]: TABLE_NAME,
    [ENV.bucket]: BUCKET,
    [ENV.build]: buildId(),
    [ENV.stateMachine]: 'arn:aws:states:eu-central-1:123456789012:stateMachine:almanac',
    [ENV.eventBus]: 'almanac',
    [ENV.issuer]: issuer.issuer,
    [ENV.audience]: AUDIENCE,
    [ENV.dynamodbEndpoint]: `http://127.0.0.1:${at.port}`,
    [ENV.s3Endpoint]: `http://${bucket.host}`,
    AWS_ENDPOINT_URL_EVENTBRIDGE: `http://${others.host}`,
    AWS_ENDPOINT_URL_SFN: `http://${others.host}`,
  };
  const close = async () => {
    await Promise.all([bucket.close(), others.close(), issuer.close()]);
    await embedded.close();
  };
  return {
    table: embedded.table,
    store: storeOn(bucket),
    bucket,
    calls: others.calls,
    token: issuer.token,
    variables,
    close,
  };
}

/** The same bucket from this process, by the adapter that is deployed. */
const storeOn = (bucket: Bucket) =>
  createS3Store({
    client: createS3Client({
      endpoint: `http://${bucket.host}`,
      forcePathStyle: true,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }),
    bucket: BUCKET,
  });
