import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../lambdas/aws/events.ts';
import { METRICS } from '../../lambdas/aws/names.ts';
import type { Announce } from '../../lambdas/publishing/steps/news.ts';
import { type Listening, listen } from '../support/listen.ts';

const PUBLISHED = { kind: 'EditionPublished', report: 'influence', edition: '2022', run: 'a', attempt: 1 } as const;

let service: Listening;
let announce: Announce;
let asked: unknown[];
let outcome: object;

/** The event bus over the wire: it keeps what it was told, and takes it or not. */
beforeEach(async () => {
  [asked, outcome] = [[], { EventId: '1' }];
  service = await listen((_, body, response) => {
    asked.push(JSON.parse(body.toString('utf8')));
    response
      .writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify({ FailedEntryCount: 'ErrorCode' in outcome ? 1 : 0, Entries: [outcome] }));
  });
  const client = new EventBridgeClient({
    endpoint: `http://${service.host}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  announce = createAnnouncer(client, 'almanac');
});
afterEach(() => service.close());

test('news goes to the bus under its own type', async () => {
  await announce(PUBLISHED);
  const { kind: _, ...facts } = PUBLISHED;
  expect(asked).toEqual([
    {
      Entries: [
        { EventBusName: 'almanac', Source: 'almanac', DetailType: 'EditionPublished', Detail: JSON.stringify(facts) },
      ],
    },
  ]);
});

test('an event that the bus did not take is not taken for told', async () => {
  outcome = { ErrorCode: 'ThrottlingException', ErrorMessage: 'Rate exceeded' };
  await expect(announce(PUBLISHED)).rejects.toThrow('"EditionPublished": ThrottlingException, Rate exceeded');
});

test('each kind of news is counted under the name that an alarm or the dashboard looks at', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  await announce(PUBLISHED);
  await announce({ kind: 'ImportRefused', batch: 'a', report: 'b' });
  const lines = written.mock.calls.map(([line]) => String(line));
  written.mockRestore();
  expect(lines).toEqual([
    expect.stringContaining(`"${METRICS.editionPublished}":1`),
    expect.stringContaining(`"${METRICS.importRefused}":1`),
  ]);
});
