import { resolve } from 'node:path';
import { Annotations, App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { clockLines } from './clock.ts';
import { readConfig } from './config.ts';
import { AlmanacStack } from './stack.ts';

const app = new App();
const config = readConfig(app.node.tryGetContext('almanac'), { region: process.env.CDK_DEFAULT_REGION });

const stack = new AlmanacStack(app, config.stackName, {
  config,
  bundles: resolve(import.meta.dirname, '../build'),
  description: 'Almanac: an annual report from ranking records',
});

for (const line of clockLines(config, Date.now())) Annotations.of(stack).addInfo(line);

Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
