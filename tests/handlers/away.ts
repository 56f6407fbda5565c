import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { refuse } from '../../lambdas/refusals/refusal.ts';

/** An object of which no verb answers while `isAway`. */
const guarded = <T extends object>(port: T, what: string, isAway: () => boolean): T =>
  new Proxy(port, {
    get: (target, name, receiver) => {
      const verb: unknown = Reflect.get(target, name, receiver);
      if (typeof verb !== 'function') return verb;
      return async (...args: readonly unknown[]) => {
        if (isAway()) throw refuse('unavailable', { what });
        return Reflect.apply(verb, target, args);
      };
    },
  });

/** The same dependencies, of which one does not answer for so many seconds, on a clock that only waiting moves. */
export function awayFor(dependencies: MakingDependencies, what: string, seconds: number) {
  let waited = 0;
  const isAway = (): boolean => waited < seconds;
  const { table, store } = dependencies;
  return {
    dependencies: {
      ...dependencies,
      table: what === 'The table' ? guarded(table, what, isAway) : table,
      store: what === 'The store' ? guarded(store, what, isAway) : store,
      pause: async (milliseconds: number) => {
        waited += milliseconds / 1000;
      },
    },
    waited: () => waited,
  };
}
