import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DEEP } from '../support/depth.ts';
import { source, table } from '../support/folder.ts';
import { storedTable } from '../support/stored-table.ts';
import { run, runProcess, start, temporaryFolder } from './terminal.ts';

const FOUR = ['en/report.html', 'en/report.pdf', 'zh-Hans/report.html', 'zh-Hans/report.pdf'];

test('the first start makes the edition and prints four addresses that download; the second one keeps it', async () => {
  const ALMANAC_HOME = await temporaryFolder();
  // Before a merge it is filled from the sample, as whoever starts it for the first time has it.
  if (!DEEP) await cp(await storedTable('few'), ALMANAC_HOME, { recursive: true });
  const first = start({ ALMANAC_HOME, PORT: '0' });
  const words = await first.until('Stop with Ctrl-C.');
  expect(words).toContain('rendering en/report.pdf 3 of 5');
  const addresses = [...words.matchAll(/^ {2}(http:\S+)$/gm)].map(([, address]) => address ?? '');
  expect(addresses.map(address => address.split('/').slice(-2).join('/'))).toEqual(FOUR);
  expect(words).toContain(`curl -fLO ${addresses[1]}`);
  for (const address of addresses) {
    const file = await fetch(address);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(file.status).toBe(200);
    expect(file.redirected).toBe(true);
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 15)).toLowerCase();
    expect(head).toMatch(address.endsWith('.pdf') ? /^%pdf-/ : /^<!doctype html>/);
    expect(file.headers.get('content-disposition')).toContain(address.endsWith('.pdf') ? 'attachment' : 'inline');
  }
  expect(await first.stop('SIGINT')).toMatchObject({ code: 0, err: '' });

  const second = start({ ALMANAC_HOME, PORT: '0' });
  expect(await second.until('Stop with Ctrl-C.')).not.toContain('rendering');

  const third = await runProcess(['report', '2022', '--out', await temporaryFolder()], { ALMANAC_HOME });
  expect(third.code).toBe(1);
  expect(third.err).toMatch(/in use/);
  expect(third.err).not.toMatch(/^\s+at /m);
  expect(await second.stop('SIGTERM')).toMatchObject({ code: 0 });
});

test.runIf(DEEP)('an interrupted start is resumed by the next one', async () => {
  const ALMANAC_HOME = await temporaryFolder();
  const first = start({ ALMANAC_HOME, PORT: '0' });
  await first.until('rendering en/report.html 2 of 5');
  expect(await first.stop('SIGINT')).toMatchObject({ code: 0, err: '' });

  const second = start({ ALMANAC_HOME, PORT: '0' });
  const words = await second.until('Stop with Ctrl-C.');
  expect(words).toContain('resuming overseas-influence 2022, which was interrupted');
  expect(words.match(/^ {2}http\S+report\.(pdf|html)$/gm)).toHaveLength(FOUR.length);
  await second.stop('SIGINT');
});

test.runIf(DEEP)('a killed start is resumed by the next one', async () => {
  const ALMANAC_HOME = await temporaryFolder();
  const first = start({ ALMANAC_HOME, PORT: '0' });
  await first.until('rendering en/report.pdf 3 of 5');
  await first.stop('SIGKILL');

  const second = start({ ALMANAC_HOME, PORT: '0' });
  expect(await second.until('Stop with Ctrl-C.')).toContain('resuming overseas-influence 2022');
  await second.stop('SIGINT');
});

test.runIf(DEEP)('a start that is killed while it fills the store is finished by the next one', async () => {
  const ALMANAC_HOME = await temporaryFolder();
  const first = start({ ALMANAC_HOME, PORT: '0' });
  await first.untilThere('filling-from-sample');
  await first.stop('SIGKILL');

  const second = start({ ALMANAC_HOME, PORT: '0' });
  const words = await second.until('Stop with Ctrl-C.');
  expect(words).toMatch(/^Written: \d+ items/);
  expect(words).toContain('published overseas-influence 2022');
  await second.stop('SIGINT');
});

test('while a server has the store open, it imports what another command asks for, and refuses in the same words', async () => {
  const ALMANAC_HOME = await temporaryFolder();
  await cp(await storedTable('few'), ALMANAC_HOME, { recursive: true });
  const server = start({ ALMANAC_HOME, PORT: '0' });
  await server.until('Stop with Ctrl-C.');
  const sources = await temporaryFolder();
  await writeFile(join(sources, 'sources.csv'), table('sources', [source('a-page-of-its-own')]));
  const imported = await run('import', [sources], { ALMANAC_HOME });
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toMatch(/^Written: 1 item\./);
  const bad = await temporaryFolder();
  await writeFile(join(bad, 'ranks.csv'), 'a,b');
  const refused = await run('import', [bad], { ALMANAC_HOME });
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Nothing was written') });
  expect((await run('import', [bad], { ALMANAC_HOME: await temporaryFolder() })).err).toBe(refused.err);
  await server.stop('SIGINT');
  expect(existsSync(join(ALMANAC_HOME, 'serving'))).toBe(false);
});

test('a busy port is told in words, before any work', async () => {
  const other = createServer();
  const port = await new Promise<number>(resolve => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  onTestFinished(() => {
    other.close();
  });
  const ended = await runProcess(['start'], { ALMANAC_HOME: await temporaryFolder(), PORT: String(port) });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toBe(
    `Port ${port} is in use: perhaps Almanac is running already. Stop it, or choose another: PORT=8788 npm start\n`,
  );
});

test('a port that is none is refused', async () => {
  expect(await runProcess(['start'], { PORT: 'http' })).toMatchObject({
    code: 1,
    err: expect.stringContaining('PORT is "http"'),
  });
});
