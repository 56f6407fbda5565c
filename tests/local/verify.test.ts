import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT, SAMPLE } from '../../lambdas/local/paths.ts';
import { readClaims } from '../../lambdas/local/read-claims.ts';
import { inTurn } from '../support/depth.ts';
import { partsOf } from '../support/edition.ts';
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

/** The ledger of the sample's report, as it is made: true from the first entry to the last. */
const Ledger = z.looseObject({
  claims: z.array(
    z.looseObject({
      kind: z.string(),
      verdict: z.string(),
      figures: z.record(z.string(), z.unknown()).optional(),
      sentence: z.record(z.string(), z.string()).optional(),
      evidence: z.array(z.object({ key: z.string(), source: z.string() })),
      evidenceHash: z.string().optional(),
    }),
  ),
});
type Ledger = z.infer<typeof Ledger>;
type Entry = Ledger['claims'][number];

const madeLedger = (): Ledger => Ledger.parse(JSON.parse(partsOf('the sample, 2022').ledger()));

const verified = async (ledger: unknown, ...options: readonly string[]) =>
  run('verify', [await fileOf(ledger), ...options], { ALMANAC_HOME: join(await temporaryFolder(), 'none') });

/** The first claims of the ledger up to a true position, which is altered, and the number under which that is answered. */
function altered(alter: (entry: Entry) => Entry): {
  readonly ledger: Ledger;
  readonly at: number;
  readonly of: number;
} {
  const ledger = madeLedger();
  const held = ledger.claims.filter(({ verdict }) => verdict === 'true');
  const at = held.findIndex(({ kind }) => kind === 'position') + 1;
  if (at === 0) throw new Error('The ledger holds no position.');
  const claims = held.slice(0, at + 2).map((entry, index) => (index === at - 1 ? alter(entry) : entry));
  return { ledger: { ...ledger, claims }, at, of: claims.length };
}

test('of the ledger of a report, as it was made, everything that it calls true is true', async () => {
  const ledger = madeLedger();
  const of = ledger.claims.filter(({ verdict }) => verdict === 'true').length;
  const ended = await verified(ledger);
  expect(ended).toMatchObject({ code: 0, err: '' });
  const others = ledger.claims.length - of;
  expect(ended.out).toMatch(new RegExp(`\\n${of} checked: ${of} true, 0 false, 0 cannot be established\\. `));
  expect(ended.out).toContain(
    ` Not looked at: ${others} entries that the ledger does not call true; nor can it be seen`,
  );
});

const ALTERED: readonly (readonly [string, (entry: Entry) => Entry, string, object])[] = [
  [
    'another sentence in one language',
    entry => ({ ...entry, sentence: { ...entry.sentence, en: 'Beijing is best.' } }),
    'The sentence in en differs: the ledger says "Beijing is best.", the records give "',
    { part: 'sentence', language: 'en', ledger: 'Beijing is best.' },
  ],
  [
    'a sentence taken out',
    entry => ({ ...entry, sentence: { en: entry.sentence?.en ?? '' } }),
    'The sentence in zh-Hans differs: the ledger says null, the records give "',
    { part: 'sentence', language: 'zh-Hans', ledger: null },
  ],
  [
    'another figure',
    entry => ({ ...entry, figures: { ...entry.figures, rank: 77 } }),
    'The figure rank differs: the ledger says 77, the records give ',
    { part: 'figure', figure: 'rank', ledger: 77 },
  ],
  [
    'one figure more',
    entry => ({ ...entry, figures: { ...entry.figures, best: true } }),
    'The figure best differs: the ledger says true, the records give null.',
    { part: 'figure', figure: 'best', ledger: true, records: null },
  ],
  [
    'no evidence',
    entry => ({ ...entry, evidence: [] }),
    'The evidence differs: the ledger says [], the records give [{"key":"',
    { part: 'evidence', ledger: [] },
  ],
  [
    'another source of the evidence',
    entry => ({ ...entry, evidence: entry.evidence.map(({ key }) => ({ key, source: 'hearsay' })) }),
    'The evidence differs: the ledger says [{"key":"',
    { part: 'evidence' },
  ],
  [
    'another hash of the evidence',
    entry => ({ ...entry, evidenceHash: '0'.repeat(64) }),
    `The hash of the evidence differs: the ledger says "${'0'.repeat(64)}", the records give "`,
    { part: 'evidenceHash', ledger: '0'.repeat(64) },
  ],
];

test.each(inTurn(ALTERED, 0, 3))('a ledger with %s is not borne out there', async (_, alter, words, part) => {
  const { ledger, at, of } = altered(alter);
  const ended = await verified(ledger);
  expect(ended).toMatchObject({ code: 2, err: '' });
  expect(ended.out).toContain(`${at}. NOT BORNE OUT  (position)\n   ${words}`);
  expect(ended.out).toMatch(/ \d+ true, 0 false, 0 cannot be established, 1 not borne out\.\n$/);

  const answered = await verified(ledger, '--json');
  expect(answered.code).toBe(2);
  const answers = z.array(z.looseObject({ verdict: z.string() })).parse(JSON.parse(answered.out));
  expect(answers.filter(({ verdict }) => verdict === 'true')).toHaveLength(of - 1);
  expect(answers[at - 1]).toMatchObject({ verdict: 'differs', claim: { kind: 'position' }, differences: [part] });
});

test('a ledger that calls nothing true any more is refused with that, and not as one without claims', async () => {
  const ledger = madeLedger();
  const turned = { ...ledger, claims: ledger.claims.map(entry => ({ ...entry, verdict: 'withhold' })) };
  const ended = await verified(turned);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('is the ledger of a report and calls none of its claims true. ');
  expect(ended.err).not.toContain('holds no claim');
  await expect(readClaims(await fileOf({ ...ledger, claims: [] }))).rejects.toThrow('holds no claim');
});

test('of the ledger of a report what it calls true is put to what its edition may read', async () => {
  const made = madeLedger();
  const led = made.claims.find(({ kind, verdict }) => kind === 'position' && verdict === 'true');
  if (!led) throw new Error('The ledger holds no position.');
  const later = { ...led, form: { kind: 'position', unit: 'beijing', release: 'gfci/35', rank: 8 } };
  const ended = await verified({ ...made, claims: [led, { ...led, verdict: 'false' }, later] });
  expect(ended).toMatchObject({ code: 2, err: '' });
  expect(ended.out).toMatch(/^1\. TRUE {2}\(position\)/);
  expect(ended.out).toMatch(
    /2\. CANNOT BE ESTABLISHED {2}\(position\)\n {3}The release .gfci\/35. is not known, or not known to have been published by the cut-off\.\n/,
  );
  expect(ended.out).toMatch(
    /2 checked: 1 true, 0 false, 1 cannot be established\. Not looked at: 1 entry that the ledger does not call true; /,
  );
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
    '   北京在2022年《大城市指数》中位列第一。',
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
  expect(await readClaims(await fileOf(CLAIM))).toEqual({ claims: [CLAIM] });
});
