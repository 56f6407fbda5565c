import { type Environment, environment } from '../aws/environment.ts';

type Handle<A extends readonly unknown[], R> = (...facts: A) => R;

/** A handler whose parts are opened from the function's variables when the first event comes, and kept. */
export function onAws<A extends readonly unknown[], R>(open: (variables: Environment) => Handle<A, R>): Handle<A, R> {
  let opened: Handle<A, R> | null = null;
  return (...facts) => {
    opened ??= open(environment());
    return opened(...facts);
  };
}
