import type * as z from 'zod';
import { ImportAnswer, UploadsAnswer } from '../../lambdas/http/import-schemas.ts';

type Imported = z.infer<typeof ImportAnswer>;

async function asked(origin: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(new URL(path, origin), {
    method: body ? 'POST' : 'GET',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Imports files over the API, to the end. */
export async function importOver(origin: string, files: Readonly<Record<string, string>>): Promise<Imported> {
  const bytes = new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const announced = [...bytes].map(([name, content]) => ({ name, bytes: content.byteLength }));
  const { id, uploads } = UploadsAnswer.parse(await asked(origin, '/imports', { files: announced }));
  for (const { name, href, contentType } of uploads) {
    const sent = await fetch(href, {
      method: 'PUT',
      headers: { 'content-type': contentType },
      body: bytes.get(name) ?? '',
    });
    if (!sent.ok) throw new Error(`${name} was not taken: ${await sent.text()}`);
  }
  await asked(origin, `/imports/${id}/ready`, {});
  for (;;) {
    const state = ImportAnswer.parse(await asked(origin, `/imports/${id}`));
    if (state.status !== 'ready') return state;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
