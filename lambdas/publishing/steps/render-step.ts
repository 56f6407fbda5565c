import { isRefused } from '../../refusals/refusal.ts';
import type { MakingDependencies } from '../dependencies.ts';
import { renderArtifact } from '../render-artifact.ts';
import { notingWaits } from '../waiting.ts';

export interface RenderAsked {
  readonly runId: string;
  readonly attempt: number;
  readonly name: string;
}

export interface Rendered {
  readonly name: string;
  /** Size of the file; null when the run had ended, was cancelled or taken over, and nothing was rendered. */
  readonly bytes: number | null;
}

/** Second step of the machine, once for each artifact. */
export async function renderStep(
  dependencies: MakingDependencies,
  { runId, attempt, name }: RenderAsked,
): Promise<Rendered> {
  try {
    const { bytes } = await notingWaits(dependencies, runId, name, () =>
      renderArtifact(dependencies, runId, name, attempt),
    );
    return { name, bytes };
  } catch (error) {
    // Nobody waits for this file any more.
    if (isRefused(error, 'runTakenOver')) return { name, bytes: null };
    throw error;
  }
}
