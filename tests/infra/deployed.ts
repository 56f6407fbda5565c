import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { readConfig } from '../../infra/config.ts';
import { AlmanacStack } from '../../infra/stack.ts';
import { FUNCTIONS } from '../../lambdas/aws/names.ts';
import { once } from '../support/once.ts';

const root = resolve(import.meta.dirname, '../..');
const CdkFile = z.object({ context: z.record(z.string(), z.unknown()) });

export const FLAGS = CdkFile.parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))).context;

/** What the stand-ins say that their build is called. */
export const BUILD = 'ba5eba11ba5eba11';

/** A folder with one small bundle a function: what is deployed does not depend on what the bundles hold. */
function standIns(): string {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bundles-'));
  for (const name of FUNCTIONS) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), `export const handler = async () => '${name}';\n`);
  }
  writeFileSync(join(folder, 'build.json'), JSON.stringify({ build: BUILD }));
  return folder;
}

const BUNDLES = standIns();

/** When the tests deploy: what is due is part of the stack. */
export const NOW = Date.parse('2026-11-29T12:00:00Z');

const synthesized = once((context: string) => {
  const app = new App({ context: FLAGS });
  const config = readConfig(JSON.parse(context), { now: NOW });
  const stack = new AlmanacStack(app, config.stackName, { config, bundles: BUNDLES, now: NOW });
  return { app, stack, config, template: Template.fromStack(stack) };
});

/** The stack as it would be deployed with this configuration: made once for all who look at it, so nobody adds to it. */
export const deployed = (context: unknown = {}) => synthesized(JSON.stringify(context));

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});

export type Resource = z.infer<typeof Resource>;

/** All resources of a type, by logical id. */
export const resourcesOf = (template: Template, type: string): ReadonlyMap<string, Resource> =>
  new Map(Object.entries(template.findResources(type)).map(([id, resource]) => [id, Resource.parse(resource)]));

/** The only resource of a type. */
export function onlyOne(template: Template, type: string): Resource {
  const found = [...resourcesOf(template, type).values()];
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${found.length} resources of ${type} instead of one`);
  return first;
}
