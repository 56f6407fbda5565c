import { createHash } from 'node:crypto';
import * as z from 'zod';
import { PREFIX } from '../../../lambdas/aws/names.ts';
import { ask, bearer, expectStatus } from '../ask.ts';
import type { Context } from '../context.ts';
import { NotShown, NotSo, type Proof, proof } from '../proof.ts';
import type { Tokens } from '../tokens.ts';

const Editions = z.object({
  editions: z.array(
    z.object({
      report: z.string(),
      edition: z.string(),
      files: z.array(z.object({ name: z.string(), href: z.string() })),
      links: z.object({ manifest: z.string() }),
    }),
  ),
});
const Manifest = z.object({
  artifacts: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.number() })).min(1),
});

async function follow(api: string, href: string, token: string | null): Promise<{ bytes: Buffer; link: string }> {
  const answer = await expectStatus(`GET ${href}`, 302, `${api}${href}`, { headers: bearer(token) });
  const link = new URL(answer.headers.get('location') ?? '', api).href;
  const file = await expectStatus(`The signed link of ${href}`, 200, link);
  return { bytes: Buffer.from(await file.arrayBuffer()), link };
}

/** Every file of the newest edition is fetched by its link and has the bytes that the manifest names. */
export async function checkLinks({ api }: Context, tokens: Tokens | null): Promise<Proof<null>> {
  const token = tokens?.Reader ?? null;
  const listed = await expectStatus('GET /editions', 200, `${api}/editions`, { headers: bearer(token) });
  const [newest] = Editions.parse(await listed.json()).editions;
  if (newest === undefined) throw new NotShown('no edition is published yet: make one and check again');
  const { bytes: text } = await follow(api, newest.links.manifest, token);
  const { artifacts } = Manifest.parse(JSON.parse(text.toString('utf8')));
  for (const { name, sha256, bytes: size } of artifacts) {
    const href = newest.files.find(file => file.name === name)?.href;
    if (href === undefined) throw new NotSo(`the edition does not list ${name}, which its manifest has`);
    const { bytes } = await follow(api, href, token);
    if (bytes.byteLength !== size || createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new NotSo(`${name} of ${newest.report}/${newest.edition} has other bytes than its manifest says`);
  }
  return proof(
    `${artifacts.length} files of ${newest.report}/${newest.edition} came by signed links with the bytes that the manifest names`,
  );
}

/** One sign of the signature is another. */
const tampered = (link: string): string =>
  link.replace(
    /([?&](?:X-Amz-Signature|signature)=.{4})(.)/,
    (_, before, sign) => `${before}${sign === 'a' ? 'b' : 'a'}`,
  );

/** A link that somebody changed is refused. */
export async function checkTampered(context: Context, tokens: Tokens | null, href: string): Promise<Proof<null>> {
  const { link } = await follow(context.api, href, tokens?.Importer ?? null);
  const forged = tampered(link);
  if (forged === link) throw new NotSo('the link bears no signature');
  const { status } = await ask(forged);
  if (status === 403) return proof('403 for a link whose signature was changed by one sign');
  if (status === 200 && context.account?.emulated) throw new NotShown('the emulator does not check signatures');
  throw new NotSo(`a link whose signature was changed by one sign was answered ${status} instead of 403`);
}

/** A link whose time is over is refused. */
export async function checkExpired({ account, wait }: Context, batch: string): Promise<Proof<null>> {
  if (account === null)
    throw new NotShown('links of one machine live ten minutes, and its clock cannot be put forward');
  const url = `s3://${account.stack.output('BucketName')}/${PREFIX.importReports}${batch}.json`;
  const link = await account.presign(url, 2);
  await expectStatus('A link that lives two seconds', 200, link);
  await wait(4_000);
  const { status } = await ask(link);
  if (status === 403) return proof('200 for a link that lives two seconds, and 403 once they were over');
  if (status === 200 && account.emulated) throw new NotShown('the emulator does not let links expire');
  throw new NotSo(`a link that had expired was answered ${status} instead of 403`);
}
