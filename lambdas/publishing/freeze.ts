import { closedInput } from './closed-input.ts';
import { wholeEditionInput } from './compared-input.ts';
import { RecordsChanged } from './errors.ts';
import { storeInput } from './input.ts';
import { planArtifacts } from './plan.ts';
import type { Run } from './run.ts';
import { advance, findAttempt } from './running.ts';
import type { Workshop } from './workshop.ts';

/**
 * First step of a run: reads every record that the edition draws on, stores them as one immutable input and plans the
 * artifacts. Answers with their names. Repeating it keeps an input that is frozen already.
 */
export async function freeze(
  workshop: Workshop,
  id: string,
  attempt: number | null = null,
): Promise<readonly string[]> {
  const run = await findAttempt(workshop, id, attempt);
  workshop.tell({ kind: 'freezing', run: id });
  const freezing = run.input === null ? await advance(workshop, run, { status: 'freezing' }) : run;
  const input = freezing.input ?? (await freezeRecords(workshop, freezing));
  const { report, edition } = run.request;
  const names = planArtifacts(run.request, await workshop.table.getEdition(report, edition));
  await advance(workshop, freezing, { status: 'rendering', input, planned: names.length });
  return names;
}

async function freezeRecords({ table, store }: Workshop, run: Run): Promise<string> {
  const dataset = await table.readAll();
  if (((await table.revision()) ?? 'empty') !== run.revision) throw new RecordsChanged(run.id);
  const closed = await closedInput({ table, store }, dataset, run.request);
  return closed ?? storeInput(store, await wholeEditionInput({ table, store }, dataset, run.request));
}
