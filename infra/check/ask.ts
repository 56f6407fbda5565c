import { NotSo } from './proof.ts';

/** Longer than the API itself waits. */
const PATIENCE = 35_000;

/** Asks over HTTP; a redirection is an answer like any other. */
export async function ask(address: string, request: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...request });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    const { cause } = error;
    const why = cause instanceof Error ? cause.message : error.message;
    throw new NotSo(`${new URL(address).origin} does not answer: ${why}`);
  }
}

export const bearer = (token: string | null): Record<string, string> =>
  token === null ? {} : { authorization: `Bearer ${token}` };

/** Asks and holds the status of the answer against the one that is due. */
export async function expectStatus(what: string, due: number, address: string, request?: RequestInit) {
  const answer = await ask(address, request);
  if (answer.status === due) return answer;
  const said = (await answer.text()).replace(/\s+/g, ' ').slice(0, 200);
  throw new NotSo(`${what} was answered ${answer.status} instead of ${due}: ${said}`);
}
