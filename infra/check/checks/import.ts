import * as z from 'zod';
import { BATCH_ITEM, batchPartition } from '../../../lambdas/aws/dynamodb/keys.ts';
import { KEY } from '../../../lambdas/aws/dynamodb/schema.ts';
import { PREFIX } from '../../../lambdas/aws/names.ts';
import { bearer, expectStatus } from '../ask.ts';
import type { Context, InAccount } from '../context.ts';
import { deleteVersions, versionsBelow } from '../objects.ts';
import { NotSo, type Proof } from '../proof.ts';
import type { Tokens } from '../tokens.ts';

/** A table of sources without a source: it is a whole import, and leaves the records as they are. */
const NOTHING =
  'source,publisher_en,publisher_zh,title_en,title_zh,edition_en,edition_zh,published,url,accessed,secondary\n';

const Begun = z.object({
  id: z.string(),
  uploads: z.array(z.object({ href: z.string(), contentType: z.string() })).length(1),
});
const Standing = z.object({
  status: z.string(),
  imported: z.object({ written: z.number() }).nullable(),
  faults: z.array(z.object({ message: z.string() })),
});

const EVERY = 2_000;
const PATIENCE = 180_000;

/** What an import leaves: its files, its report, its item. The records are not touched. */
async function takeAway(account: InAccount, id: string): Promise<void> {
  for (const prefix of [`${PREFIX.imports}${id}/`, `${PREFIX.importReports}${id}.json`])
    await deleteVersions(account, await versionsBelow(account, prefix));
  const key = { [KEY.partition]: { S: batchPartition(id) }, [KEY.sort]: { S: BATCH_ITEM } };
  const table = ['--table-name', account.stack.output('TableName')];
  await account.aws('dynamodb', 'delete-item', ...table, '--key', JSON.stringify(key));
}

/** A folder with nothing new in it is sent to signed links, imported and reported on. */
export async function checkImport(
  context: Context,
  tokens: Tokens | null,
): Promise<Proof<{ readonly id: string; readonly report: string }>> {
  const { api, account, undo, wait, now } = context;
  const headers = bearer(tokens?.Importer ?? null);
  const body = JSON.stringify({ files: [{ name: 'sources.csv', bytes: Buffer.byteLength(NOTHING) }] });
  const json = { ...headers, 'content-type': 'application/json' };
  const begun = await expectStatus('POST /imports', 201, `${api}/imports`, { method: 'POST', headers: json, body });
  const { id, uploads } = Begun.parse(await begun.json());
  if (account !== null) undo.note(`the import ${id}`, () => takeAway(account, id));
  for (const { href, contentType } of uploads)
    await expectStatus('The upload', 200, href, {
      method: 'PUT',
      headers: { 'content-type': contentType },
      body: NOTHING,
    });
  const from = now();
  await expectStatus('POST /imports/{id}/ready', 202, `${api}/imports/${id}/ready`, { method: 'POST', headers });
  for (;;) {
    const answer = await expectStatus('GET /imports/{id}', 200, `${api}/imports/${id}`, { headers });
    const { status, imported, faults } = Standing.parse(await answer.json());
    if (status === 'imported' && imported?.written === 0) break;
    if (status !== 'ready')
      throw new NotSo(
        `an import of nothing new ended as "${status}": ${faults[0]?.message ?? JSON.stringify(imported)}`,
      );
    if (now() - from > PATIENCE)
      throw new NotSo(
        `an import was not carried out within ${PATIENCE / 1000} s: "Alarm: ImportDeadLetters" says where to look`,
      );
    await wait(EVERY);
  }
  return {
    words: `a file went to a signed link and was imported after ${now() - from} ms; the records are as they were`,
    value: { id, report: `/imports/${id}/report.json` },
  };
}
