import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { ROOT } from '../../lambdas/local/paths.ts';
import { reportSchema } from '../../lambdas/records/import/kinds/report-schema.ts';
import { readFolder } from '../sample/read-folder.ts';
import { accepted, refused } from '../support/folder.ts';
import { run, temporaryFolder } from './terminal.ts';

test('a definition is written for the records at hand, and is imported once what only its editors know is filled in', async () => {
  const folder = join(await temporaryFolder(), 'records');
  await cp(join(ROOT, 'sample-logistics'), folder, { recursive: true });
  const out = join(folder, 'reports', 'logistics.yaml');
  await rm(out);
  const asked = ['report', '--records', folder, '--out', out];
  expect(await run('new', asked, {})).toMatchObject({ code: 0, out: `${out}\n` });
  const drafted = await readFile(out, 'utf8');
  expect(drafted.match(/\[to fill in\]/g)).toHaveLength(3);
  await writeFile(out, drafted.replaceAll('[to fill in]', 'Logistics of economies'));
  const [report] = accepted(readFolder(folder)).reports;
  expect(report).toMatchObject({
    id: 'logistics',
    languages: ['en'],
    focus: { all: true, kinds: ['economy'], names: { en: 'economies' } },
  });
  expect(report?.editions).toMatchObject([{ id: '2023', cutOff: '2023-12-31', basket: ['lpi/2023'] }]);
  // What follows by rule is written beside it.
  const text = await readFile(out, 'utf8');
  for (const line of [
    `# basket: ${JSON.stringify(report?.editions[0]?.basket)}`,
    `# histories: ${JSON.stringify(report?.editions[0]?.histories)}`,
  ])
    expect(text).toContain(line);
  const again = await run('new', asked, {});
  expect(again).toMatchObject({ code: 1 });
  expect(again.err).toContain('is there already');
});

test('what a draft leaves to its editors stands in each language, and is refused in each until it is written', async () => {
  const folder = join(await temporaryFolder(), 'records');
  await cp(join(ROOT, 'sample'), folder, { recursive: true });
  const out = join(folder, 'reports', 'cities.yaml');
  await rm(join(folder, 'reports'), { recursive: true, force: true });
  await rm(join(folder, 'reports.yaml'), { force: true });
  await run('new', ['report', '--records', folder, '--out', out, '--languages', 'en,zh-Hans'], {});
  const text = await readFile(out, 'utf8');
  expect(text).toContain('titles: { en: "[to fill in]", zh-Hans: "[待填]" }');
  expect(text).not.toContain('Our institute"');
  const faults = refused(readFolder(folder)).filter(({ column }) =>
    /^(?:titles|publisher|notice)\./.test(column ?? ''),
  );
  expect(faults.map(({ column }) => column)).toEqual(
    ['titles', 'publisher', 'notice'].flatMap(field => [`${field}.en`, `${field}.zh-Hans`]),
  );
  expect(faults[0]?.translated?.['zh-Hans']?.remedy).toContain('待填');
});

test.each([
  [[]],
  [['report', '--out', 'x.yaml']],
  [['letter', '--out', 'x']],
  [['report', '--records', '.', '--out', 'x', '--languages', 'xx']],
])('new %j is refused with its usage', async args => {
  const ended = await run('new', args, {});
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('Usage: npm run new -- report');
});

test('the schema of definitions is published as it is', async () => {
  const out = join(await temporaryFolder(), 'report.schema.json');
  expect(await run('new', ['schema', '--out', out], {})).toMatchObject({ code: 0 });
  await expect(await readFile(out, 'utf8')).toMatchFileSnapshot(join(ROOT, 'docs/report.schema.json'));
  expect(reportSchema(LANGUAGES)).toMatchObject({
    required: expect.arrayContaining(['id', 'titles', 'focus']),
    properties: { editions: { items: { required: ['id', 'year', 'cutOff'] } } },
  });
});
