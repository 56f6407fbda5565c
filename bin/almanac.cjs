#!/usr/bin/env node

/*
 * The command `almanac`, and what the scripts of npm call. It is written for every Node there is, so that one which is
 * too old is told so instead of stopping at the first word that it does not know.
 */
const { engines } = require('../package.json');

const needed = engines.node.replace('>=', '');

/** Whether a version is another one or newer; both are numbers with dots between them. */
function reaches(version, least) {
  const [own, other] = [version.split('.').map(Number), least.split('.').map(Number)];
  const at = other.findIndex((part, index) => own[index] !== part);
  return at < 0 || own[at] > other[at];
}

function carryOut() {
  const { spawnSync } = require('node:child_process');
  const { join } = require('node:path');
  const { pathToFileURL } = require('node:url');
  const root = join(__dirname, '..');
  // What was made before and is still right is left alone.
  const make = ['--import', 'tsx', 'infra/build/commands.ts'];
  const { status } = spawnSync(process.execPath, make, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) import(pathToFileURL(join(root, 'build/commands/almanac.js')).href);
  else process.exitCode = 1;
}

if (reaches(process.versions.node, needed)) carryOut();
else {
  process.stderr.write(
    `Almanac needs Node.js ${needed} or newer; this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org, then npm ci, and try again.\n',
  );
  process.exitCode = 1;
}
