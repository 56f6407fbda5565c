import { openAnnouncer } from '../aws/events.ts';
import { openWorkshop } from '../aws/workshop.ts';
import { batchOfMarker } from '../publishing/keys.ts';
import { importStep } from '../publishing/steps/import-step.ts';
import type { Announce } from '../publishing/steps/news.ts';
import type { Workshop } from '../publishing/workshop.ts';
import { asStep } from './as-step.ts';
import { ObjectCreated } from './inputs.ts';
import { onAws } from './on-aws.ts';

/** Imports the batch whose marker `imports/<batch>/_ready` was dropped; any other object is not yet its business. */
export const importHandler = (workshop: Workshop, announce: Announce) =>
  asStep(async event => {
    const batch = batchOfMarker(ObjectCreated.parse(event).detail.object.key);
    return batch === null ? null : importStep(workshop, announce, batch);
  });

export const handler = onAws(variables => importHandler(openWorkshop(variables), openAnnouncer(variables)));
