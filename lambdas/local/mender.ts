import type { MakingDependencies } from '../publishing/dependencies.ts';
import { scrub } from '../publishing/scrub.ts';
import { refuse } from '../refusals/refusal.ts';

/** Makes damaged files of editions again in this process, one edition after the other. */
export function createMender(dependencies: MakingDependencies) {
  let last: Promise<void> = Promise.resolve();

  const mend = async (report: string, edition: string): Promise<void> => {
    const { unmended } = await scrub(dependencies, { report, edition });
    if (unmended.length > 0) throw refuse('unmended', { faults: unmended });
  };

  return (report: string, edition: string): Promise<void> => {
    const next = last.then(() => mend(report, edition));
    // The next one is mended whatever became of this.
    last = next.then(
      () => {},
      () => {},
    );
    return next;
  };
}
