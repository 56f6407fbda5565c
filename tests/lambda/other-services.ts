import { type Listening, listen } from '../support/listen.ts';

export interface Call {
  /** `AWSEvents.PutEvents` */
  readonly target: string;
  readonly asked: unknown;
}

const ANSWERS: Readonly<Record<string, object>> = {
  'AWSEvents.PutEvents': { FailedEntryCount: 0, Entries: [{ EventId: '1' }] },
  'AWSStepFunctions.StartExecution': {
    executionArn: 'arn:aws:states:eu-central-1:123456789012:execution:a:b',
    startDate: 1,
  },
};

/** EventBridge and Step Functions, as far as Almanac calls them: the calls are kept. */
export async function openOtherServices(): Promise<Listening & { readonly calls: Call[] }> {
  const calls: Call[] = [];
  const listening = await listen((request, body, response) => {
    const target = String(request.headers['x-amz-target']);
    calls.push({ target, asked: JSON.parse(body.toString('utf8')) });
    const answer = ANSWERS[target];
    response
      .writeHead(answer === undefined ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify(answer ?? { __type: 'UnknownOperationException' }));
  });
  return { calls, ...listening };
}
