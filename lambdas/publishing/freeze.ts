import { refuse } from '../refusals/refusal.ts';
import { closedInput } from './closed-input.ts';
import { wholeEditionInput } from './compared-input.ts';
import type { Dependencies } from './dependencies.ts';
import { storeInput } from './input.ts';
import { planArtifacts } from './plan.ts';
import type { Run } from './run.ts';
import { advance, findAttempt } from './running.ts';

/**
 * First step of a run: reads every record that the edition draws on, stores them as one immutable input and plans the
 * artifacts. Answers with their names. Repeating it keeps an input that is frozen already.
 */
export async function freeze(
  dependencies: Dependencies,
  id: string,
  attempt: number | null = null,
): Promise<readonly string[]> {
  const run = await findAttempt(dependencies, id, attempt);
  dependencies.onProgress({ kind: 'freezing', run: id });
  const isNews = run.input === null && run.status !== 'freezing';
  const freezing = isNews ? await advance(dependencies, run, { status: 'freezing' }) : run;
  const input = freezing.input ?? (await freezeRecords(dependencies, freezing));
  const { report, edition } = run.request;
  const names = planArtifacts(run.request, await dependencies.table.getEdition(report, edition));
  await advance(dependencies, freezing, { status: 'rendering', input, planned: names.length });
  return names;
}

async function freezeRecords({ table, store }: Dependencies, run: Run): Promise<string> {
  const dataset = await table.readAll();
  if (((await table.revision()) ?? 'empty') !== run.revision) throw refuse('recordsChanged', { run: run.id });
  const closed = await closedInput({ table, store }, dataset, run.request);
  return closed ?? storeInput(store, await wholeEditionInput({ table, store }, dataset, run.request));
}
