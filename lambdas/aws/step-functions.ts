import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Run } from '../publishing/run.ts';
import { type Environment, required } from './environment.ts';
import { OUTSIDE, sayingUnavailable } from './outage.ts';
import { clientPatience, type Patience } from './patience.ts';
import { tracer } from './watch.ts';

/**
 * The state machine that carries out runs. A run that is cancelled is not stopped there: its steps read the run before
 * they begin and find nothing to do, so that nobody needs the right to stop executions.
 */
export interface Machine {
  /** Starts the execution of a run's attempt; one that is under way, or has been, is left alone. */
  readonly dispatch: (run: Run) => Promise<void>;
}

/** One execution an attempt: the name makes a second start of it the same execution. */
const executionName = ({ id, attempt }: Run): string => `${id}-${attempt}`;

/** The port on a state machine, by its ARN. */
export const createMachine = (client: SFNClient, stateMachineArn: string): Machine => ({
  dispatch: async run => {
    try {
      const input = JSON.stringify({ runId: run.id });
      await client.send(new StartExecutionCommand({ stateMachineArn, name: executionName(run), input }));
    } catch (error) {
      // Step Functions says so of an execution that ended, too; one under way with the same input is simply answered.
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },
});

/** The machine that the stack named. */
export function openMachine(environment: Environment, patience: Patience): Machine {
  const client = new SFNClient(clientPatience(patience));
  client.middlewareStack.add(sayingUnavailable('The state machine'), OUTSIDE);
  return createMachine(tracer.captureAWSv3Client(client), required(environment, 'stateMachine'));
}
