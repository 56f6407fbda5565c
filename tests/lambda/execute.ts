import { fork } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import { INTERPRETER, NODE } from './tools.ts';

/** What the machine calls: the state that calls, the function as the template names it, and what it is given. */
export interface TaskCall {
  readonly state: string;
  readonly functionName: string;
  readonly payload: unknown;
}

const Ended = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string(), cause: z.string() }),
]);

export type Ended = z.infer<typeof Ended>;

const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.literal('task'),
    call: z.number(),
    state: z.string(),
    functionName: z.string(),
    payload: z.unknown(),
  }),
  z.object({ kind: z.literal('ended'), ended: Ended }),
]);

/** Executes a definition in a child process on Lambda's Node.js; its tasks are carried out here. */
export function execute(
  definition: unknown,
  input: unknown,
  carryOut: (call: TaskCall) => Promise<unknown>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'interpreter.mjs');
    const child = fork(script, [INTERPRETER], { execPath: NODE, execArgv: [] });
    const send = (message: object) => child.send(message);
    const answer = async (call: number, task: TaskCall): Promise<void> => {
      try {
        send({ kind: 'done', call, ok: true, answer: await carryOut(task) });
      } catch (error) {
        const thrown = error instanceof Error ? error : new Error(String(error));
        send({ kind: 'done', call, ok: false, name: thrown.name, words: thrown.message });
      }
    };
    child.on('message', received => {
      const message = Message.parse(received);
      if (message.kind === 'ready') send({ kind: 'run', definition, input });
      if (message.kind === 'task') void answer(message.call, message);
      if (message.kind === 'ended') {
        child.disconnect();
        resolve(message.ended);
      }
    });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`The interpreter ended with ${code} before the machine did.`)));
  });
}
