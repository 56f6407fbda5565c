import type { Table } from '../../lambdas/publishing/ports.ts';

/** A process has died: whatever it was about to do, it does not do. */
export class Died extends Error {
  override readonly name = 'Died';
  /** What it was about to ask of the table. */
  readonly before: string;

  constructor(actor: string, before: string) {
    super(`${actor} died before ${before}`);
    this.before = before;
  }
}

interface Waiting {
  readonly actor: string;
  readonly go: () => void;
}

/**
 * Several processes that share a table, one of whose requests is let through at a time: `choices` says whose, again and
 * again. So every order in which their requests could meet can be tried.
 */
export function interleave(choices: readonly number[]) {
  const waiting: Waiting[] = [];
  const living = new Set<string>();
  let turn = 0;

  /** Lets the next request through, once everybody who lives has one. */
  const next = (): void => {
    if (waiting.length === 0 || waiting.length < living.size) return;
    const at = (choices[turn] ?? 0) % waiting.length;
    turn += 1;
    waiting.splice(at, 1)[0]?.go();
  };

  /** The table as a process sees it that dies after so many requests. */
  const seenBy = (actor: string, table: Table, diesAfter = Number.POSITIVE_INFINITY): Table => {
    let requests = 0;
    return new Proxy(table, {
      get: (target, name, receiver) => {
        const verb: unknown = Reflect.get(target, name, receiver);
        if (typeof verb !== 'function') return verb;
        return async (...args: readonly unknown[]) => {
          await new Promise<void>(go => {
            waiting.push({ actor, go });
            next();
          });
          requests += 1;
          if (requests > diesAfter) throw new Died(actor, String(name));
          return Reflect.apply(verb, target, args);
        };
      },
    });
  };

  /** Has processes live side by side until all have ended; answers what became of each. */
  const together = async (actors: Readonly<Record<string, () => Promise<unknown>>>) => {
    for (const actor of Object.keys(actors)) living.add(actor);
    const ended = Object.entries(actors).map(async ([actor, live]) => {
      try {
        return [actor, await live()] as const;
      } catch (error) {
        return [actor, error] as const;
      } finally {
        living.delete(actor);
        next();
      }
    });
    return Object.fromEntries(await Promise.all(ended));
  };

  return { seenBy, together };
}
