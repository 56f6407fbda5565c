import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../lambdas/local/paths.ts';
import { SUBCOMMANDS } from '../../lambdas/local/subcommands.ts';
import { type Ended, runCommand, runProcess, runUnread, temporaryFolder } from './terminal.ts';

const LAUNCHER = join(ROOT, 'bin/almanac.cjs');

const launch = (args: readonly string[]): Promise<Ended> =>
  new Promise(resolve => {
    const child = execFile(process.execPath, args, { cwd: ROOT }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });

test('called with no command it lists them all, and so it does when asked', async () => {
  const asked = await runProcess(['--help']);
  expect(asked).toMatchObject({ code: 0, err: '' });
  for (const [name, { does }] of Object.entries(SUBCOMMANDS))
    expect(asked.out).toMatch(new RegExp(`^ {2}${name} +${does}$`, 'm'));
  const bare = await runProcess([]);
  expect(bare).toMatchObject({ code: 1, out: '' });
  expect(bare.err).toBe(asked.out);
});

test('a command that there is not is told with those that there are', async () => {
  const ended = await runProcess(['repport', '2022']);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toMatch(/^Almanac has no command "repport"\.\n\nUsage: almanac COMMAND/);
});

test('who reads no further, as head does, stops nothing and is told of no fault', async () => {
  expect(await runUnread(['--help'], {})).toEqual({ code: 0, out: '', err: '' });
});

describe.each(Object.entries(SUBCOMMANDS))('%s', (name, { load }) => {
  test.each(['--help', '-h'])('says with %s how it is called, and ends well', async flag => {
    const ended = await runCommand(await load(), ['more', flag]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(new RegExp(`^Usage: npm (run )?${name}`));
  });

  test('is what the script of npm calls', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts[name]).toBe(`node bin/almanac.cjs ${name}`);
  });
});

describe('what package.json puts on the path', () => {
  test('makes the commands and carries one out', async () => {
    const ended = await launch([LAUNCHER, 'verify', '--help']);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('Usage: npm run verify');
  });

  test.each(['18.20.8', '20.10.99'])('tells Node %s that it is too old', async version => {
    const pretend = join(await temporaryFolder(), 'pretend.cjs');
    const versions = `{ ...process.versions, node: '${version}' }`;
    await writeFile(pretend, `Object.defineProperty(process, 'versions', { value: ${versions} });\n`);
    const ended = await launch(['--require', pretend, LAUNCHER, 'verify', '--help']);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(`Almanac needs Node.js 20.11 or newer; this is ${version}. Install a newer one`);
  });

  test.each(['20.11.0'])('takes Node %s', async version => {
    const pretend = join(await temporaryFolder(), 'pretend.cjs');
    const versions = `{ ...process.versions, node: '${version}' }`;
    await writeFile(pretend, `Object.defineProperty(process, 'versions', { value: ${versions} });\n`);
    expect(await launch(['--require', pretend, LAUNCHER, '--help'])).toMatchObject({ code: 0, err: '' });
  });
});
