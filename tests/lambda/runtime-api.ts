import { type Listening, listen } from '../support/listen.ts';

/** What a function made of an event. */
export type Outcome =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly error: string; readonly words: string };

export interface RuntimeApi extends Listening {
  /** Hands an event to the function that asks for the next one. */
  readonly deliver: (event: unknown) => Promise<Outcome>;
}

interface Delivery {
  readonly event: unknown;
  readonly settle: (outcome: Outcome) => void;
}

const failure = (text: string): Outcome => {
  const { errorType = '', errorMessage = '' }: { errorType?: string; errorMessage?: string } = JSON.parse(text);
  return { ok: false, error: errorType, words: errorMessage };
};

/** The side of Lambda that a runtime client talks to: it asks for the next event, and answers it. */
export async function openRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Delivery[] = [];
  const underWay = new Map<string, Delivery>();
  let wake: () => void = () => {};
  let calls = 0;

  const next = async (): Promise<Delivery> => {
    for (;;) {
      const delivery = waiting.shift();
      if (delivery !== undefined) return delivery;
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  };

  const listening = await listen(async (request, body, response) => {
    const [, , , first = '', id = '', what = ''] = (request.url ?? '').split('/');
    const text = body.toString('utf8');
    if (id === 'next') {
      const delivery = await next();
      calls += 1;
      underWay.set(String(calls), delivery);
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'lambda-runtime-aws-request-id': String(calls),
          'lambda-runtime-deadline-ms': String(Date.now() + 900_000),
          'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-central-1:123456789012:function:almanac',
        })
        .end(JSON.stringify(delivery.event));
      return;
    }
    const settled = first === 'init' ? waiting.shift() : underWay.get(id);
    settled?.settle(what === 'response' ? { ok: true, answer: text === '' ? null : JSON.parse(text) } : failure(text));
    response.writeHead(202, { 'content-type': 'application/json' }).end('{}');
  });

  const deliver = (event: unknown): Promise<Outcome> =>
    new Promise(settle => {
      waiting.push({ event, settle });
      wake();
    });
  return { ...listening, deliver };
}
