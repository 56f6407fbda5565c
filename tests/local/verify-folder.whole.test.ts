import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { copyEdition } from '../../lambdas/local/copy-edition.ts';
import { sha256 } from '../../lambdas/publishing/keys.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, EDITION, FILES, openTestEnvironment, REPORT } from '../publishing/environment.ts';
import { run, temporaryFolder } from './terminal.ts';

let store: string;
let made: string;

/** A store with a published edition, and its files in a folder. */
beforeAll(async () => {
  const { dependencies, folder, close } = await openTestEnvironment();
  store = folder;
  made = join(folder, 'out');
  const started = await startRun(dependencies, ASKED);
  expect(await runToEnd(dependencies, started.run.id)).toMatchObject({ status: 'succeeded' });
  await copyEdition(dependencies, REPORT, EDITION, made);
  await close();
});
afterAll(() => rm(store, { recursive: true, force: true }));

type Alter = (folder: string) => Promise<unknown>;

/** The answer on a copy of the folder with something altered in it. */
async function answerOn(alter: Alter, ...options: readonly string[]) {
  const folder = join(await temporaryFolder(), 'out');
  await cp(made, folder, { recursive: true });
  await alter(folder);
  return run('verify', [folder, ...options], { ALMANAC_HOME: store });
}

const edited =
  (name: string, edit: (text: string) => string): Alter =>
  async folder => {
    const path = join(folder, name);
    const before = await readFile(path, 'utf8');
    const after = edit(before);
    expect(after).not.toBe(before);
    await writeFile(path, after);
  };

const Entry = z.looseObject({ id: z.string(), verdict: z.string() });
const Ledger = z.looseObject({ claims: z.array(Entry), sources: z.array(z.unknown()) });
type Ledger = z.infer<typeof Ledger>;

const inLedger = (edit: (ledger: Ledger) => unknown): Alter =>
  edited('claims.json', text => JSON.stringify(edit(Ledger.parse(JSON.parse(text)))));

/** The first entry of a verdict put otherwise. */
const entryOf = (verdict: string, edit: (entry: z.infer<typeof Entry>) => object): Alter =>
  inLedger(ledger => {
    const at = ledger.claims.findIndex(each => each.verdict === verdict);
    expect(at).toBeGreaterThanOrEqual(0);
    return { ...ledger, claims: ledger.claims.map((each, index) => (index === at ? edit(each) : each)) };
  });

/** One bit of a file turned, at a part of its length. */
const oneBit =
  (name: string, part: number): Alter =>
  async folder => {
    const bytes = await readFile(join(folder, name));
    const at = Math.floor(bytes.length * part);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await writeFile(join(folder, name), bytes);
  };

/** The manifest made to fit what lies there, as whoever alters a file might do. */
const manifestFitted: Alter = async folder => {
  const path = join(folder, 'manifest.json');
  const manifest = z
    .looseObject({ artifacts: z.array(z.looseObject({ name: z.string() })) })
    .parse(JSON.parse(await readFile(path, 'utf8')));
  const artifacts = await Promise.all(
    manifest.artifacts.map(async each => {
      const bytes = await readFile(join(folder, each.name));
      return { ...each, sha256: sha256(bytes), bytes: bytes.length };
    }),
  );
  await writeFile(path, `${JSON.stringify({ ...manifest, artifacts }, null, 2)}\n`);
};

test('a folder as it was made holds, and the answer says so in both languages', async () => {
  const ended = await answerOn(async () => {});
  expect(ended).toMatchObject({ code: 0, err: '' });
  for (const name of FILES) expect(ended.out).toContain(`\nwhole    ${name}\n`);
  expect(ended.out).toMatch(
    /\n\d+ claims by these records: \d+ true, \d+ false, \d+ cannot be established\. claims\.json has each /,
  );
  expect(ended.out).toContain('Everything holds: the files are those that these records give.\n   全部相符：');
});

const PAGE = 'en/report.html';
/** The first word of the first sentence that words a claim, put otherwise. */
const otherWord = (text: string): string => text.replace(/(data-claim="[^"]*"[^>]*>)\p{L}+/u, '$1Nowhere');

const ALTERATIONS: readonly (readonly [what: string, alter: Alter, told: readonly (string | RegExp)[]])[] = [
  [
    'a word of a page',
    edited(PAGE, otherWord),
    [
      /\naltered {2}en\/report\.html, first at byte \d+: “….*Nowhere.*…” for “…/,
      /\n {3}已改动 en\/report\.html，首处差异在第\d+字节/,
      /\nen\/report\.html: “.* reads otherwise in the file: “.*Nowhere/,
      /\n {3}en\/report\.html：“.*文件所载与记录不符/,
    ],
  ],
  [
    'one byte of a page that is no word',
    edited(PAGE, text => text.replace('<main', '<main hidden')),
    [/\naltered {2}en\/report\.html, first at byte \d+: /, /\nen\/report\.html: /],
  ],
  ...[0.02, 0.5, 0.98].map((part): (typeof ALTERATIONS)[number] => [
    `one bit of a PDF, at ${part} of it`,
    oneBit('zh-Hans/report.pdf', part),
    [/\naltered {2}zh-Hans\/report\.pdf, first at byte \d+\n {3}已改动 zh-Hans\/report\.pdf，首处差异在第\d+字节\n/],
  ]),
  [
    'a file that was taken away',
    folder => rm(join(folder, 'en/report.pdf')),
    ['\nmissing  en/report.pdf\n   缺少 en/report.pdf\n'],
  ],
  [
    'a file under another name',
    folder => rename(join(folder, 'en/report.pdf'), join(folder, 'en/final.pdf')),
    ['\nrenamed  en/report.pdf: it lies there as en/final.pdf\n   已改名 en/report.pdf：现名en/final.pdf\n'],
  ],
  [
    'two files in each other’s place',
    async folder => {
      await rename(join(folder, 'en/report.html'), join(folder, 'x'));
      await rename(join(folder, 'zh-Hans/report.html'), join(folder, 'en/report.html'));
      await rename(join(folder, 'x'), join(folder, 'zh-Hans/report.html'));
    },
    [
      '\nrenamed  en/report.html: it lies there as zh-Hans/report.html\n',
      '\nrenamed  zh-Hans/report.html: it lies there as en/report.html\n',
    ],
  ],
  [
    'a file that is none of its own',
    folder => writeFile(join(folder, 'en/report-2.html'), '<p>Beijing is best.'),
    ['\nstrange  en/report-2.html: no file of this edition\n   多余 en/report-2.html：不属于本版\n'],
  ],
  ['no manifest', folder => rm(join(folder, 'manifest.json')), ['\nmissing  manifest.json\n   缺少 manifest.json\n']],
  [
    'a manifest that is no JSON',
    edited('manifest.json', () => '{'),
    ['\naltered  manifest.json: it cannot be read\n   已改动 manifest.json：无法读取\n'],
  ],
  [
    'another input in the manifest',
    edited('manifest.json', text => text.replace(/"input": "[0-9a-f]{64}"/, `"input": "${'0'.repeat(64)}"`)),
    ['\nThe records at hand are not those that the manifest names', '\n   现有记录不是清单所指的记录'],
  ],
  [
    'another build in the manifest',
    edited('manifest.json', text => text.replace(/"build": "[0-9a-f]+"/, `"build": "${'0'.repeat(64)}"`)),
    ['\nThe files were made by another build than this one', '\n   这些文件由另一构建生成'],
  ],
  [
    'a word of a page, and the manifest made to fit',
    async folder => {
      await edited(PAGE, otherWord)(folder);
      await manifestFitted(folder);
    },
    [
      '\naltered  manifest.json: it is not the one that these files had when they were made\n   已改动 manifest.json：',
      /\naltered {2}en\/report\.html, first at byte /,
      /reads otherwise in the file/,
    ],
  ],
  [
    'a true claim that is called false',
    entryOf('true', entry => ({ ...entry, verdict: 'false' })),
    [
      /\nclaims\.json: \S+, verdict: the file says "false", the records give "true"\n/,
      /\n {3}claims\.json：\S+，verdict：文件为"false"，按记录应为"true"\n/,
      /In claims\.json 1 entry is otherwise\.\n/,
    ],
  ],
  [
    'a true claim that is called open',
    entryOf('true', entry => ({ ...entry, verdict: 'withhold' })),
    [/, verdict: the file says "withhold", the records give "true"\n/],
  ],
  [
    'another reason of a false claim',
    entryOf('false', entry => ({ ...entry, reason: { code: 'other' } })),
    [/, reason: the file says \{"code":"other"\}, the records give \{"code":"/],
  ],
  [
    'another reason in words of an open claim',
    entryOf('withhold', entry => ({ ...entry, why: { en: 'Nobody knows.' } })),
    [/, why: the file says \{"en":"Nobody knows\."\}, the records give \{"en":"/],
  ],
  [
    'nothing that is printed of a claim',
    entryOf('true', entry => ({ ...entry, printed: {} })),
    [/, printed: the file says \{\}, the records give \{"en":\[/],
  ],
  ...['true', 'false', 'withhold'].map((verdict): (typeof ALTERATIONS)[number] => [
    `a claim taken out that is ${verdict}`,
    inLedger(ledger => {
      const gone = ledger.claims.find(each => each.verdict === verdict);
      return { ...ledger, claims: ledger.claims.filter(each => each !== gone) };
    }),
    [/\nclaims\.json: \S+ was taken out\n {3}claims\.json：\S+被删去\n/],
  ]),
  [
    'a claim put in',
    inLedger(ledger => ({ ...ledger, claims: [...ledger.claims, { ...ledger.claims[0], id: 'leader:atlantis' }] })),
    ['\nclaims.json: leader:atlantis is not of this edition\n   claims.json：leader:atlantis不属于本版\n'],
  ],
  [
    'a claim twice',
    inLedger(ledger => ({ ...ledger, claims: [...ledger.claims, ledger.claims[0]] })),
    [/\nclaims\.json: \S+ stands twice\n/],
  ],
  [
    'two claims in each other’s place',
    inLedger(ledger => ({
      ...ledger,
      claims: [...ledger.claims.slice(1, 2), ...ledger.claims.slice(0, 1), ...ledger.claims.slice(2)],
    })),
    [/\nclaims\.json: \S+ stands in another place\n/],
  ],
  [
    'a source less',
    inLedger(ledger => ({ ...ledger, sources: ledger.sources.slice(1) })),
    [/\nclaims\.json: \S+ was taken out\n/],
  ],
  [
    'another cut-off',
    inLedger(ledger => ({ ...ledger, cutOff: '2030-01-01' })),
    [/\nclaims\.json: cutOff: the file says "2030-01-01", the records give "/],
  ],
  [
    'no claims.json that can be read',
    edited('claims.json', () => 'none'),
    ['\nThe claims cannot be looked at: there is no claims.json that can be read.\n   无法核对论断：'],
  ],
];

describe('a folder is told as it is, and exits with 2', () => {
  test.each(ALTERATIONS)('%s', async (_, alter, told) => {
    const ended = await answerOn(alter);
    expect(ended).toMatchObject({ code: 2, err: '' });
    for (const words of told) {
      if (typeof words === 'string') expect(ended.out).toContain(words);
      else expect(ended.out).toMatch(words);
    }
    expect(ended.out).toContain('Not everything holds: see above.\n   并非全部相符：见上。\n');
  });
});

test('in JSON the answer has each file and each entry that is otherwise', async () => {
  const ended = await answerOn(
    entryOf('true', entry => ({ ...entry, verdict: 'false' })),
    '--json',
  );
  expect(ended).toMatchObject({ code: 2, err: '' });
  const answer = z
    .looseObject({
      files: z.array(z.looseObject({ name: z.string(), state: z.string() })),
      ledger: z.looseObject({ faults: z.array(z.looseObject({ fault: z.string() })) }),
    })
    .parse(JSON.parse(ended.out));
  expect(answer).toMatchObject({ report: REPORT, edition: EDITION, manifest: 'whole', input: 'same', build: 'same' });
  expect(answer.files.map(({ name, state }) => [name, state])).toEqual(
    FILES.map(name => [name, name === 'claims.json' ? 'altered' : 'whole']),
  );
  expect(answer.ledger.faults).toMatchObject([
    { fault: 'differs', parts: [{ part: 'verdict', ledger: 'false', records: 'true' }] },
  ]);
});

test('a folder of something else, and records that are not those of the report, are refused in words', async () => {
  const other = await temporaryFolder();
  await writeFile(join(other, 'a.txt'), 'a');
  const refused = await run('verify', [other], { ALMANAC_HOME: store });
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('holds neither a manifest.json nor a claims.json');
  expect(refused.err).toContain('请给出npm run report写入的文件夹。');

  const strange = await answerOn(
    edited('manifest.json', text =>
      text.replace(`"${REPORT}"`, '"harbours"').replace(/"input": "[0-9a-f]{64}"/, `"input": "${'0'.repeat(64)}"`),
    ),
  );
  expect(strange).toMatchObject({ code: 1, out: '' });
  expect(strange.err).toContain('"harbours"');
  const both = await run('verify', [made, '--report', REPORT, '--edition', EDITION], { ALMANAC_HOME: store });
  expect(both.err).toMatch(/^Usage: npm run verify/);
});
