import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { PREFIX } from '../../../lambdas/aws/names.ts';
import type { Context, InAccount } from '../context.ts';
import { deleteVersions, versionsBelow } from '../objects.ts';
import { NotShown, NotSo, type Proof, proof } from '../proof.ts';
import { readSchedules } from '../schedules.ts';

const Invoked = z.object({ FunctionError: z.string().optional() });
const Rehearsed = z.object({ edition: z.string(), artifacts: z.array(z.object({ bytes: z.number() })).min(1) });
const Broken = z.object({ errorType: z.string(), errorMessage: z.string() });

/** What a stack says that nobody has imported anything into. */
const NOTHING_YET = new Set(['UnknownReport', 'UnknownEdition', 'NoRecords']);

/** The rehearsal leaves what it made; only what is there because of this one is taken away. */
async function noteFiles({ undo }: Context, account: InAccount): Promise<void> {
  const nameOf = ({ Key, VersionId }: { Key: string; VersionId?: string | null | undefined }) => `${Key} ${VersionId}`;
  const before = new Set((await versionsBelow(account, PREFIX.rehearsals)).map(nameOf));
  undo.note('files of the rehearsal', async () => {
    const now = await versionsBelow(account, PREFIX.rehearsals);
    await deleteVersions(
      account,
      now.filter(version => !before.has(nameOf(version))),
    );
  });
}

/** The edition that the clock makes is made, read back and proven, and not published. */
export async function checkRehearsal(context: Context): Promise<Proof<null>> {
  const { account, folder, now } = context;
  if (account === null) throw new NotShown('there is no function to call: npm run report makes an edition here');
  if (account.emulated) throw new NotShown('the emulator runs no functions');
  const asked = (await readSchedules(account)).find(({ input }) => input !== null)?.input;
  if (!asked) throw new NotSo('no schedule says which edition is rehearsed');
  await noteFiles(context, account);
  const [payload, answer] = [join(folder, 'payload.json'), join(folder, 'answer.json')];
  await writeFile(payload, JSON.stringify(asked));
  const from = now();
  const named = ['--function-name', account.stack.output('RehearseFunction'), '--payload', `fileb://${payload}`];
  const called = Invoked.parse(await account.aws('lambda', 'invoke', ...named, '--cli-read-timeout', '900', answer));
  const said: unknown = JSON.parse(await readFile(answer, 'utf8'));
  if (called.FunctionError !== undefined) {
    const { errorType, errorMessage } = Broken.parse(said);
    if (NOTHING_YET.has(errorType)) throw new NotShown(`${errorMessage} Import records and check again.`);
    throw new NotSo(`the rehearsal broke off: ${errorType}: ${errorMessage}`);
  }
  const { edition, artifacts } = Rehearsed.parse(said);
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  return proof(
    `${artifacts.length} files of the edition ${edition} (${bytes} bytes) were made, read back and proven in ${now() - from} ms; none was published`,
  );
}
