import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An event as AWS delivers it, from its file; `{{run}}` stands for a run that the test knows. */
export function eventFile(name: string, { run = '' } = {}): unknown {
  const text = readFileSync(join(import.meta.dirname, 'events', `${name}.json`), 'utf8');
  return JSON.parse(text.replaceAll('{{run}}', run));
}
