import { expect, test } from 'vitest';
import { indexPage } from '../../lambdas/http/index-page.ts';

const TIMES = [
  {
    kind: 'published',
    timeZone: 'Asia/Shanghai',
    times: [
      { at: '2026-01-09T22:00Z', shown: '2026-01-10 06:00' },
      { at: '2027-01-09T22:00Z', shown: '2027-01-10 06:00' },
    ],
  },
  { kind: 'rehearsed', timeZone: 'Asia/Shanghai', times: [{ at: '2026-01-31T22:00Z', shown: '2026-02-01 06:00' }] },
] as const;

const pageAt = async (now: string): Promise<string> => String(await indexPage([], TIMES, now));

test('the page says when the clock strikes next, in every language, and leaves out what has passed', async () => {
  const before = await pageAt('2026-01-09T21:59:59.999Z');
  expect(before).toContain('2026-01-10 06:00 Asia/Shanghai (2026-01-09T22:00Z)');
  expect(before).toContain('2026-02-01 06:00');
  expect(before).toContain('制作并发布报告');
  const after = await pageAt('2026-06-01T00:00:00.000Z');
  expect(after).toContain('2027-01-10 06:00 Asia/Shanghai (2027-01-09T22:00Z)');
  expect(after).not.toContain('2026-');
  expect(after).not.toContain('演练');
});

test('without a clock it says nothing of it', async () => {
  expect(String(await indexPage([], [], '2026-01-01'))).not.toContain('下次时间');
  expect(await pageAt('2030-01-01')).not.toContain('下次时间');
});
