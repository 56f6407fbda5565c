import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT, SAMPLE } from '../../lambdas/local/paths.ts';
import { readClaims } from '../../lambdas/local/read-claims.ts';
import { BASE, type Files, record, records, release, table } from '../support/folder.ts';
import { run, runProcess, temporaryFolder } from './terminal.ts';

const Words = z.object({ en: z.string().min(1), 'zh-Hans': z.string().min(1) });
const Answers = z.array(
  z.object({
    verdict: z.enum(['true', 'false', 'withhold']),
    claim: z.looseObject({ kind: z.string() }),
    sentence: Words.nullable(),
    reason: Words.nullable(),
    nearest: z.object({ sentence: Words }).nullable(),
  }),
);

const examples = z
  .array(z.looseObject({ kind: z.string() }))
  .parse(JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/claims.md'), 'utf8'))?.[1] ?? ''));

const THREE_YEARS = {
  kind: 'leadStreak',
  unit: 'beijing',
  release: 'cankao-overseas-influence/2022',
  count: 3,
  since: 2021,
};

async function fileOf(content: unknown): Promise<string> {
  const path = join(await temporaryFolder(), 'claims.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function folderOf(files: Files): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

test('the example of each kind on the page is answered, against a folder and with nothing else set up', async () => {
  const folder = join(await temporaryFolder(), 'none');
  const file = await fileOf(examples);
  const ended = await runProcess(['verify', file, '--records', SAMPLE, '--json'], { ALMANAC_HOME: folder });
  expect(ended).toMatchObject({ code: 2, err: '' });
  const answers = Answers.parse(JSON.parse(ended.out));
  expect(answers.map(({ claim }) => claim)).toEqual(examples);
  for (const { verdict, sentence, reason } of answers)
    expect([sentence !== null, reason !== null]).toEqual([verdict === 'true', verdict !== 'true']);
  expect(existsSync(folder)).toBe(false);

  const streak = answers.find(({ claim }) => claim.kind === 'leadStreak');
  expect(streak).toMatchObject({ verdict: 'false', claim: THREE_YEARS });
  expect(streak?.nearest?.sentence.en).toBe(
    'Beijing led the 2021 and the 2022 editions of the Analysis Report on Overseas Influence of Chinese Cities.',
  );
});

test('of the ledger of a report what it calls true is put to what its edition may read', async () => {
  const led = { kind: 'position', unit: 'beijing', release: 'gfci/32', rank: 8 };
  const ledger = {
    format: 1,
    report: 'overseas-influence',
    edition: '2022',
    cutOff: '2023-02-07',
    claims: [
      { id: 'one', kind: 'position', form: led, verdict: 'true' },
      { id: 'two', kind: 'position', form: { ...led, rank: 7 }, verdict: 'false' },
      { id: 'three', kind: 'position', form: { ...led, release: 'gfci/35' }, verdict: 'true' },
    ],
  };
  const file = await fileOf(ledger);
  const ended = await run('verify', [file], { ALMANAC_HOME: join(await temporaryFolder(), 'none') });
  expect(ended).toMatchObject({ code: 2, err: '' });
  expect(ended.out).toMatch(/^1\. TRUE {2}\(position\)/);
  expect(ended.out).toMatch(
    /2\. CANNOT BE ESTABLISHED {2}\(position\)\n {3}The release .gfci\/35. is not .+, or was published after/,
  );
  expect(ended.out).toMatch(/2 checked: 1 true, 0 false, 1 cannot be established\.\n$/);
});

test('a press text is answered in both languages, with what may be said instead', async () => {
  const file = await fileOf([{ id: 'press', claim: THREE_YEARS }, { kind: 'best-city' }]);
  const against = ['--report', 'overseas-influence', '--edition', '2022'];
  const ended = await run('verify', [file, ...against], { ALMANAC_HOME: join(await temporaryFolder(), 'none') });
  expect(ended).toMatchObject({ code: 2, err: '' });
  expect(ended.out.split('\n').slice(0, 5)).toEqual([
    '1. FALSE  (leadStreak)',
    '   From 2021 to 2022 there are two on record, not three.',
    '   2021年至2022年只有两次发布，与所称的三次不符。',
    '   Nearest that is true: Beijing led the 2021 and the 2022 editions of the Reference News (Cankao Xiaoxi) Analysis Report on Overseas Influence of Chinese Cities.',
    '   与之最接近且成立：北京在参考消息报社《中国城市海外影响力分析报告》2021年、2022年两届均居首位。',
  ]);
  expect(ended.out).toMatch(/ {3}Evidence: .*cankao-overseas-influence\/2022\/beijing@1/);
  expect(ended.out).toMatch(/2\. UNREADABLE\n {3}The claim of claim 2 cannot be read: .+docs\/claims\.md/);
  expect(ended.out).toMatch(/2 checked: 0 true, 1 false, 0 cannot be established, 1 unreadable\.\n$/);
});

test('what is true exits with 0, over records of one’s own', async () => {
  const releases = table('releases', [release('2021'), release('2022', { previous: '2021', listed_to: '2' })]);
  const own = await folderOf({
    ...BASE,
    'releases.csv': releases,
    ...records(record('beijing', '1'), record('tokyo', '2')),
  });
  const file = await fileOf({ kind: 'leader', unit: 'beijing', release: 'gci/2022' });
  const ended = await run('verify', [file, '--records', own], { ALMANAC_HOME: join(own, 'none') });
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out.split('\n').slice(0, 3)).toEqual([
    '1. TRUE  (leader)',
    '   Beijing ranked first in the Great Cities Index 2022.',
    '   北京在2022年《大城市指数》中位居第一。',
  ]);
});

const CLAIM = { kind: 'leader', unit: 'beijing', release: 'gci/2022' };
const faulty = { ...BASE, ...records(record('atlantis', '1')) };

test.each([
  ['half an edition', async () => ['--report', 'r'], [/^Usage: npm run verify/]],
  [
    'an edition that nobody defined',
    async () => ['--report', 'overseas-influence', '--edition', '1999'],
    [/no edition "1999"/, /It defines: 2021, 2022\./],
  ],
  [
    'a folder of records with a fault',
    async () => ['--records', await folderOf(faulty)],
    [/records\.csv/, /atlantis/, /→/],
  ],
])('a claim against %s is refused in words, and nothing is answered', async (_, against, words) => {
  const folder = join(await temporaryFolder(), 'none');
  const ended = await run('verify', [await fileOf(CLAIM), ...(await against())], { ALMANAC_HOME: folder });
  expect(ended).toMatchObject({ code: 1, out: '' });
  for (const word of words) expect(ended.err).toMatch(word);
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect(existsSync(folder)).toBe(false);
});

test('a file with no claim to check is refused with what to give instead', async () => {
  const remedy = 'Give a file of claims in JSON; docs/claims.md has an example of each kind.';
  await expect(readClaims('/no/claims.json')).rejects.toThrow(/^\/no\/claims\.json cannot be read: ENOENT/);
  for (const content of ['{"kind"', '', []]) {
    const refused = readClaims(await fileOf(content));
    await expect(refused).rejects.toThrow(content === '{"kind"' || content === '' ? 'is not JSON' : 'holds no claim');
    await expect(refused).rejects.toThrow(remedy);
  }
  expect(await readClaims(await fileOf(CLAIM))).toEqual({ claims: [CLAIM], of: null });
});
