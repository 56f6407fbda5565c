import { openMaking } from '../aws/making.ts';
import { logger } from '../aws/watch.ts';
import type { MakingDependencies } from '../publishing/dependencies.ts';
import { editionOfMarker } from '../publishing/keys.ts';
import { type Scrubbed, scrub } from '../publishing/scrub.ts';
import { refuse } from '../refusals/refusal.ts';
import { asStep } from './as-step.ts';
import { ObjectCreated } from './inputs.ts';
import { onAws } from './on-aws.ts';

/**
 * Looks at everything published, or at the edition whose marker `repairs/<report>/<edition>/_wanted` was dropped, and mends
 * what is damaged. It fails, so that an alarm rings, when something cannot be mended.
 */
export const scrubHandler = (dependencies: MakingDependencies, scrubbed: (found: Scrubbed) => void) =>
  asStep(async event => {
    const dropped = ObjectCreated.safeParse(event);
    const only = dropped.success ? editionOfMarker(dropped.data.detail.object.key) : null;
    if (dropped.success && only === null) return null;
    const found = await scrub(dependencies, only);
    scrubbed(found);
    if (found.unmended.length > 0) throw refuse('unmended', { faults: found.unmended });
    return found;
  });

export const handler = onAws(variables =>
  scrubHandler(openMaking(variables), found => logger.info('scrubbed', { ...found })),
);
