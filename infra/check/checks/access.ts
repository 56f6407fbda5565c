import { ask, bearer, expectStatus } from '../ask.ts';
import type { Context } from '../context.ts';
import { NotShown, type Proof, proof } from '../proof.ts';
import { type Tokens, tokenVariable } from '../tokens.ts';

const NO_LOGIN = 'this server has no login';

/** Who shows no token, or one that is none, is turned away. */
export async function checkStrangers({ api, account }: Context): Promise<Proof<null>> {
  const address = `${api}/editions`;
  if (account === null && (await ask(address)).status === 200) throw new NotShown(NO_LOGIN);
  await expectStatus('GET /editions without a token', 401, address);
  await expectStatus('GET /editions with a made-up token', 401, address, { headers: bearer('e30.e30.bm8') });
  return proof('401 without a token, and with a made-up one');
}

/** Who may read only may start nothing. */
export async function checkScopes({ api, account }: Context, tokens: Tokens | null): Promise<Proof<null>> {
  if (tokens === null) {
    const variables = ['Reader', 'Operator', 'Importer'].map(tokenVariable).join(', ');
    throw new NotShown(account === null ? `${NO_LOGIN}, or no tokens in ${variables}` : `give tokens in ${variables}`);
  }
  const json = { 'content-type': 'application/json' };
  await expectStatus("POST /runs with a reader's token", 403, `${api}/runs`, {
    method: 'POST',
    headers: { ...bearer(tokens.Reader), ...json },
    body: JSON.stringify({ report: 'nothing', edition: 'nothing' }),
  });
  await expectStatus("GET /editions with a reader's token", 200, `${api}/editions`, { headers: bearer(tokens.Reader) });
  return proof("403 for a run with a reader's token, 200 for the list of editions");
}
