import { logFault } from '../aws/watch.ts';
import { isFinal, isRefused, refuse } from '../refusals/refusal.ts';

/**
 * An action as a step of the machine: what leaves it is an answer, a final error by its own name, `Unavailable` for what
 * the machine waits for with patience, or `Transient`.
 */
export const asStep =
  <A>(action: (event: unknown) => Promise<A>) =>
  async (event: unknown): Promise<A> => {
    try {
      return await action(event);
    } catch (error) {
      logFault(error, { event: JSON.stringify(event) });
      throw isFinal(error) || isRefused(error, 'unavailable') ? error : refuse('transient', {}, { cause: error });
    }
  };
