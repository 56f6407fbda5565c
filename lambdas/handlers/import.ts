import { openDependencies } from '../aws/dependencies.ts';
import { openAnnouncer } from '../aws/events.ts';
import type { Dependencies } from '../publishing/dependencies.ts';
import { batchOfMarker } from '../publishing/keys.ts';
import { importStep } from '../publishing/steps/import-step.ts';
import type { Announce } from '../publishing/steps/news.ts';
import { asStep } from './as-step.ts';
import { ObjectCreated } from './inputs.ts';
import { onAws } from './on-aws.ts';

/** Imports the batch whose marker `imports/<batch>/_ready` was dropped; any other object is not yet its business. */
export const importHandler = (dependencies: Dependencies, announce: Announce) =>
  asStep(async event => {
    const batch = batchOfMarker(ObjectCreated.parse(event).detail.object.key);
    return batch === null ? null : importStep(dependencies, announce, batch);
  });

export const handler = onAws(variables => importHandler(openDependencies(variables), openAnnouncer(variables)));
