import { logFault } from '../aws/watch.ts';
import { isRefusal } from '../publishing/refusals.ts';
import { RunFailed } from '../publishing/steps/failure.ts';

/** Anything that a moment may cure. The state machine tries again after this name; the cause is in the log alone. */
export class Transient extends Error {
  override readonly name = 'Transient';

  constructor(cause: unknown) {
    super('The step failed for a reason that its log holds. It is tried again.', { cause });
  }
}

const isFinal = (error: unknown): boolean => isRefusal(error) || error instanceof RunFailed;

/** An action as a step of the machine: what leaves it is an answer, a final error by its own name, or `Transient`. */
export const asStep =
  <A>(action: (event: unknown) => Promise<A>) =>
  async (event: unknown): Promise<A> => {
    try {
      return await action(event);
    } catch (error) {
      logFault(error, { event: JSON.stringify(event) });
      throw isFinal(error) ? error : new Transient(error);
    }
  };
