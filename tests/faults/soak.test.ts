import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { viewRun } from '../../lambdas/publishing/queries.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { openBucket } from '../lambda/bucket.ts';
import { ASKED, openTestEnvironment } from '../publishing/environment.ts';
import { openLine } from './line.ts';

const SOAK = process.env.ALMANAC_TEST_SOAK === '1';
const FIVE_MINUTES = 300_000;
const BUCKET = 'almanac-editions';

test.runIf(SOAK)(
  `${SOAK ? '' : 'SKIPPED without npm run test:soak: '}a run waits out five minutes of a store that hangs or is away, in real time`,
  { timeout: 3 * FIVE_MINUTES },
  async () => {
    const environment = await openTestEnvironment('few');
    const bucket = await openBucket(BUCKET);
    const line = await openLine(Number(bucket.host.split(':')[1]));
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = createS3Client({
      endpoint: `http://127.0.0.1:${line.port}`,
      forcePathStyle: true,
      region: 'eu-central-1',
      credentials,
    });
    const store = createS3Store({ client, bucket: BUCKET });
    const waits: string[] = [];
    const pause = async (milliseconds: number): Promise<void> => {
      if (milliseconds > 0) {
        const [run] = await environment.table.listUnfinished();
        const view = await viewRun(environment.dependencies, { beforeRelease: true }, run?.id ?? '');
        waits.push(`${new Date().toISOString()} ${milliseconds} ms for ${view.waiting?.for ?? 'nothing'}`);
      }
      await sleep(milliseconds);
    };
    try {
      const { run } = await startRun(environment.dependencies, { ...ASKED, formats: ['html'] });
      line.set({ kind: 'hang' });
      const mending = sleep(FIVE_MINUTES / 2)
        .then(() => line.set({ kind: 'refuse' }))
        .then(() => sleep(FIVE_MINUTES / 2))
        .then(() => line.set({ kind: 'none' }));
      const ended = await runToEnd({ ...environment.dependencies, store, pause }, run.id);
      await mending;
      console.log(waits.join('\n'));
      expect(ended).toMatchObject({ status: 'succeeded', errors: [] });
      expect(waits.every(words => words.endsWith('for The store'))).toBe(true);
    } finally {
      await line.close();
      await bucket.close();
      await environment.leave();
    }
  },
);
