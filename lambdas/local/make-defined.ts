import { newestOf } from '../publishing/newest-edition.ts';
import { startRun } from '../publishing/start-run.ts';
import { isFinal } from '../refusals/refusal.ts';
import type { Terminal } from './command.ts';
import type { LocalEnvironment } from './environment.ts';
import type { Runner } from './runner.ts';

/**
 * Finishes what was interrupted, and makes the newest edition of every report that the store defines, unless it is
 * published. What cannot be made is said, and keeps no other from being made.
 */
export async function makeDefined(
  { dependencies }: LocalEnvironment,
  runner: Runner,
  say: Terminal['say'],
): Promise<void> {
  for (const run of await dependencies.table.listUnfinished()) {
    say(`resuming ${run.request.report} ${run.request.edition}, which was interrupted`);
    await runner.carryOut(run);
  }
  for (const definition of await dependencies.table.readReports()) {
    const [report, edition] = [definition.id, newestOf(definition)?.id];
    if (edition === undefined || (await dependencies.table.getEdition(report, edition)) !== null) continue;
    try {
      const { run } = await startRun(dependencies, { report, edition });
      await runner.carryOut(run);
    } catch (error) {
      // A store whose reports rest on nothing yet, or on an import that was cut off, is served as it is.
      if (!isFinal(error)) throw error;
      say(error.message);
    }
  }
}
