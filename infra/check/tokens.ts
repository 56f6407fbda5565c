import * as z from 'zod';
import { expectStatus } from './ask.ts';
import type { InAccount } from './context.ts';

/** Who may read, who may start runs too, and who may import. */
const HOLDERS = ['Reader', 'Operator', 'Importer'] as const;

/** A token of each holder; null where the server asks for none. */
export type Tokens = Readonly<Record<(typeof HOLDERS)[number], string>>;

const Client = z.object({ UserPoolClient: z.object({ ClientSecret: z.string() }) });
const Granted = z.object({ access_token: z.string() });

/** Where a token is given by hand, because an issuer of one's own hands them out. */
export const tokenVariable = (holder: string): string => `ALMANAC_TOKEN_${holder.toUpperCase()}`;

async function fetchToken({ aws, stack }: InAccount, pool: string, holder: string): Promise<string> {
  const client = stack.output(`${holder}ClientId`);
  const of = ['--user-pool-id', pool, '--client-id', client];
  const { UserPoolClient } = Client.parse(await aws('cognito-idp', 'describe-user-pool-client', ...of));
  const basic = Buffer.from(`${client}:${UserPoolClient.ClientSecret}`).toString('base64');
  const answer = await expectStatus(`The token of ${holder}`, 200, stack.output('TokenAddress'), {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  return Granted.parse(await answer.json()).access_token;
}

/** Tokens by the variables, else from the stack's own pool; null where there is neither. */
export async function findTokens(
  account: InAccount | null,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Tokens | null> {
  const [Reader, Operator, Importer] = HOLDERS.map(holder => variables[tokenVariable(holder)]);
  if (Reader && Operator && Importer) return { Reader, Operator, Importer };
  const pool = account?.stack.outputOrNull('UserPoolId') ?? null;
  if (account === null || pool === null) return null;
  const fetched = (holder: string) => fetchToken(account, pool, holder);
  return { Reader: await fetched('Reader'), Operator: await fetched('Operator'), Importer: await fetched('Importer') };
}
