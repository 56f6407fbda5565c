import { createHmac } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { LanguageId } from '../records/language-id.ts';
import { isShown, refuse } from '../refusals/refusal.ts';
import { isSystemError } from './store/place-once.ts';
import { isSignature } from './store/signed-link.ts';

/** Address at which a serving process imports a folder for another command on this machine. */
export const IMPORT_HERE = '/here/import';

const Serving = z.object({ pid: z.number(), origin: z.string() });

const Asked = z.object({ folder: z.string(), language: z.string(), until: z.number() });

const Answered = z.object({ ok: z.boolean(), words: z.string() });

type Asked = z.infer<typeof Asked>;

/** Bytes of the longest question: a path is no longer. */
const LONGEST = 16_384;

/** Seconds in which a question must arrive. */
const GOOD_FOR = 60;

const noteOf = (folder: string): string => join(folder, 'serving');

/** Signed with the store's secret, which only its owner can read: nobody else may have a folder imported. */
const signature = (secret: string, { folder, language, until }: Asked): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['import', folder, language, until]))
    .digest();

/** Notes beside the store where it is served. */
export const noteServing = (folder: string, origin: string): Promise<void> =>
  writeFile(noteOf(folder), JSON.stringify({ pid: process.pid, origin }));

export const forgetServing = (folder: string): Promise<void> => rm(noteOf(folder), { force: true });

/** Where the process that has the store open serves it; null when it does not. */
export async function originOf(folder: string, pid: number): Promise<string | null> {
  let text: string;
  try {
    text = await readFile(noteOf(folder), 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
  const serving = Serving.parse(JSON.parse(text));
  return serving.pid === pid ? serving.origin : null;
}

/** Has a folder imported by the process that serves the store; answers what that says. */
export async function importThere(
  origin: string,
  secret: string,
  asked: { readonly folder: string; readonly language: LanguageId },
  now: number,
): Promise<string> {
  const question: Asked = { ...asked, until: Math.floor(now / 1000) + GOOD_FOR };
  const answer = await fetch(new URL(IMPORT_HERE, origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', signature: signature(secret, question).toString('base64url') },
    body: JSON.stringify(question),
  });
  const text = await answer.text();
  if (answer.status !== 200)
    throw refuse('commandRefused', { words: `The server at ${origin} did not import ${asked.folder}: ${text.trim()}` });
  const { ok, words } = Answered.parse(JSON.parse(text));
  if (!ok) throw refuse('commandRefused', { words });
  return words;
}

/** Answers such a question, by whatever imports a folder. */
export async function answerImportHere(
  request: Request,
  secret: string,
  importFolder: (folder: string, language: LanguageId) => Promise<string>,
  now: number,
): Promise<Response> {
  const asked = Asked.safeParse(parsed(await textOf(request)));
  const isOurs = asked.success && isSignature(request.headers.get('signature'), signature(secret, asked.data));
  if (request.method !== 'POST' || !isOurs || asked.data.until * 1000 < now)
    return new Response('This is for commands on the same machine.\n', { status: 403 });
  try {
    return Response.json({ ok: true, words: await importFolder(asked.data.folder, asked.data.language) });
  } catch (error) {
    if (!isShown(error)) throw error;
    return Response.json({ ok: false, words: error.message });
  }
}

/** The text of a request as far as such a question can reach. */
async function textOf(request: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > LONGEST) return '';
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
