import { resolve } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readConfig } from './config.ts';
import { AlmanacStack } from './stack.ts';

const app = new App();
const config = readConfig(app.node.tryGetContext('almanac'));

new AlmanacStack(app, config.stackName, {
  config,
  bundles: resolve(import.meta.dirname, '../build'),
  description: 'Almanac: an annual report from ranking records',
});

Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
