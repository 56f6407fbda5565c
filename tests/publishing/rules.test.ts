import { describe, expect, test } from 'vitest';
import { checkArtifact } from '../../lambdas/publishing/check-artifact.ts';
import { sha256 } from '../../lambdas/publishing/keys.ts';
import { planArtifacts } from '../../lambdas/publishing/plan.ts';
import { parseRequest, runId } from '../../lambdas/publishing/request.ts';
import { withRetries } from '../../lambdas/publishing/retry.ts';
import type { RunRequest } from '../../lambdas/publishing/run.ts';
import { isFinal, refuse } from '../../lambdas/refusals/refusal.ts';

const DEFINITION = {
  id: 'r',
  titles: { en: 'R', 'zh-Hans': '报' },
  publisher: { en: 'P', 'zh-Hans': '社' },
  notice: { en: 'N', 'zh-Hans': '注' },
  basketNote: { en: 'B', 'zh-Hans': '篮' },
  languages: ['zh-Hans', 'en'],
  ownRanking: null,
  focus: { kinds: ['city'], countries: ['CN'], names: { en: 'Chinese cities', 'zh-Hans': '中国城市' } },
  topN: 10,
  honours: null,
  displayNames: {},
  editions: [],
} as const;

describe('a request', () => {
  test('has one form, however it is spelt', () => {
    const full: RunRequest = { report: 'r', edition: '1', languages: ['en', 'zh-Hans'], formats: ['html', 'pdf'] };
    expect(parseRequest({ report: 'r', edition: '1' }, DEFINITION)).toEqual(full);
    expect(parseRequest({ report: 'r', edition: '1', languages: ['zh-Hans', 'en', 'zh-Hans'] }, DEFINITION)).toEqual(
      full,
    );
    expect(runId(full, 'a', 'b')).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set([runId(full, 'a', 'b'), runId(full, 'a', 'c'), runId(full, 'c', 'b')]).size).toBe(3);
  });

  test('for a language or a format that nobody prints is refused with those that are', () => {
    const asked = { report: 'r', edition: '1' };
    expect(() => parseRequest({ ...asked, languages: ['fr'] }, DEFINITION)).toThrow(
      expect.objectContaining({ code: 'unsupportedLanguage' }),
    );
    expect(() => parseRequest({ ...asked, languages: ['fr'] }, DEFINITION)).toThrow('zh-Hans, en');
    expect(() => parseRequest({ ...asked, languages: ['en'] }, { ...DEFINITION, languages: ['zh-Hans'] })).toThrow(
      '"en"',
    );
    expect(() => parseRequest({ ...asked, formats: ['docx'] }, DEFINITION)).toThrow(
      expect.objectContaining({ code: 'unsupportedFormat' }),
    );
  });
});

test('the plan holds what is asked for, the ledger, and what is published already', () => {
  const request: RunRequest = { report: 'r', edition: '1', languages: ['en'], formats: ['pdf'] };
  expect(planArtifacts(request, null)).toEqual(['claims.json', 'en/report.pdf']);
  const facts = { key: 'k', sha256: 'h', bytes: 1, contentType: 'application/pdf', fileName: 'f' };
  const published = {
    report: 'r',
    edition: '1',
    manifest: 'm',
    run: 'x',
    publishedAt: '2023-01-01T00:00:00Z',
    artifacts: [{ name: 'zh-Hans/report.pdf', ...facts }],
  };
  expect(planArtifacts(request, published)).toEqual(['claims.json', 'en/report.pdf', 'zh-Hans/report.pdf']);
});

describe('retries', () => {
  const failing = (times: number, error: Error) => {
    let left = times;
    return async () => {
      if (left-- > 0) throw error;
      return 'done';
    };
  };
  const retrying = (waits: number[]) => ({
    pause: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
    worthRetrying: (error: unknown) => !isFinal(error),
  });

  test('end with success, or with the last error after three attempts', async () => {
    const waits: number[] = [];
    expect(await withRetries(failing(2, new Error('flicker')), retrying(waits))).toBe('done');
    expect(waits).toEqual([2000, 4000]);
    await expect(withRetries(failing(3, new Error('dark')), retrying([]))).rejects.toThrow('dark');
  });

  test('are not spent on a refusal', async () => {
    const waits: number[] = [];
    await expect(
      withRetries(failing(1, refuse('unsupportedFormat', { format: 'x', supported: [] })), retrying(waits)),
    ).rejects.toThrow('"x"');
    expect(waits).toEqual([]);
  });
});

describe('an artifact that is read back', () => {
  const check = (text: string, contentType: string, claimed = text) => {
    const bytes = new TextEncoder().encode(text);
    const store = {
      get: async () => ({ bytes, contentType }),
      putOnce: async () => {},
      link: async () => '',
    };
    const length = new TextEncoder().encode(claimed).byteLength;
    const facts = { name: 'en/report', key: 'k', sha256: sha256(claimed), bytes: length, contentType, fileName: 'f' };
    return checkArtifact(store, facts);
  };

  test('passes when it is whole', async () => {
    await check('%PDF-1.7\n…\n%%EOF\n', 'application/pdf');
    await check('<!doctype html>\n<html></html>\n', 'text/html; charset=utf-8');
    await check('{"claims":[]}\n', 'application/json');
  });

  test.each([
    ['a PDF without its head', 'PDF\n%%EOF', 'application/pdf', 'begin'],
    ['a PDF without its end', '%PDF-1.7\n…', 'application/pdf', 'cut'],
    ['a page without its end', '<!doctype html><html><p>', 'text/html; charset=utf-8', 'cut'],
    ['half a ledger', '{"claims":[', 'application/json', 'not JSON'],
  ])('is refused: %s', async (_, text, contentType, words) => {
    await expect(check(text, contentType)).rejects.toThrow(expect.objectContaining({ code: 'damagedObject' }));
    await expect(check(text, contentType)).rejects.toThrow(words);
  });

  test('is refused when its bytes are others of the same length', async () => {
    await expect(check('{"a":1}', 'application/json', '{"a":2}')).rejects.toThrow('other bytes');
  });
});
