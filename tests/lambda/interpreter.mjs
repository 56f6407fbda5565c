// Runs in a child process on a newer Node.js: interprets a state machine, and asks its parent to do the tasks.
const [interpreter] = process.argv.slice(2);
const { StateMachine } = await import(interpreter);
const waiting = new Map();
let calls = 0;

const ask = (state, { FunctionName, Payload }) =>
  new Promise((resolve, reject) => {
    calls += 1;
    waiting.set(calls, { resolve, reject });
    process.send({ kind: 'task', call: calls, state, functionName: FunctionName, payload: Payload });
  });

/** The states that call a function, however deep. */
const tasks = ({ States }) =>
  Object.entries(States).flatMap(([name, state]) =>
    state.Type === 'Task' ? [name] : state.Type === 'Map' ? tasks(state.ItemProcessor) : [],
  );

async function run({ definition, input }) {
  const machine = new StateMachine(definition, { validationOptions: { checkArn: false } });
  const taskResourceLocalHandlers = Object.fromEntries(
    tasks(definition).map(name => [name, async asked => ({ Payload: await ask(name, asked) })]),
  );
  const { result } = machine.run(input, { overrides: { taskResourceLocalHandlers } });
  try {
    return { ok: true, output: await result };
  } catch (error) {
    // The interpreter wraps the error that a machine ended with.
    const { name, message } = error.cause ?? error;
    return { ok: false, error: name, cause: message };
  }
}

process.on('message', async message => {
  if (message.kind === 'run') process.send({ kind: 'ended', ended: await run(message) });
  if (message.kind === 'done') {
    const { resolve, reject } = waiting.get(message.call);
    if (message.ok) resolve(message.answer ?? null);
    // As Lambda tells it: the name of the error, and its words as JSON.
    else
      reject(
        Object.assign(new Error(JSON.stringify({ errorType: message.name, errorMessage: message.words })), {
          name: message.name,
        }),
      );
  }
});
process.send({ kind: 'ready' });
