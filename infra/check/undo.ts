/** What a check leaves behind for a moment, and how that is taken away again. */
export interface Undo {
  /** Notes how something is taken away, before it is made: taking away what was never made does no harm. */
  readonly note: (what: string, takeAway: () => Promise<void>) => void;
  /** Takes all of it away, the last first; answers what could not be, each with the reason. */
  readonly all: () => Promise<readonly string[]>;
}

/** Nothing is left behind, whatever happens in between. */
export function createUndo(): Undo {
  const noted: { readonly what: string; readonly takeAway: () => Promise<void> }[] = [];
  return {
    note: (what, takeAway) => {
      noted.push({ what, takeAway });
    },
    all: async () => {
      const left: string[] = [];
      for (let next = noted.pop(); next !== undefined; next = noted.pop()) {
        try {
          await next.takeAway();
        } catch (error) {
          // The recovery is the operator's: what is left is named, and the rest is still taken away.
          left.push(`${next.what}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return left;
    },
  };
}
