import { defineConfig } from 'vitest/config';
import { deepFiles } from './tests/support/deep-files.ts';

const DEEP = process.env.ALMANAC_TEST_DEPTH === 'deep';

export default defineConfig({
  test: {
    // Whoever does not ask how deep to go has done all there is to do at every change.
    include: DEEP ? [...deepFiles()] : ['tests/**/*.test.ts'],
    environment: 'node',
    // After a failure the seed is printed, with which the same run is made again.
    reporters: ['default', './tests/support/seed-reporter.ts'],
    // One process per core, and modules loaded once per process instead of once per file: no test changes what others see.
    isolate: false,
    maxWorkers: '100%',
    // What was made of a module for one run is read by the next, by a hash of its content, from below node_modules.
    experimental: { fsModuleCache: true },
    // Ledgers and pages are many short-lived objects: with more room for the young, half as much is spent on collecting them.
    execArgv: ['--max-semi-space-size=64'],
    // Real bundles, real fonts and an embedded DynamoDB take their time on two cores; slowness alone fails nothing.
    // The pinned SDK tells at every start that its releases of 2027 will need a newer Node.
    // What the deployed functions log is looked at where they run as deployed.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    // On demand: npm run coverage.
    coverage: { provider: 'v8', include: ['lambdas/**/*.ts', 'infra/**/*.ts'], reporter: ['text-summary', 'html'] },
    // One deep test tries what fills minutes of a core that others use too: who runs it says how long it may take.
    testTimeout: DEEP ? 3_600_000 : 120_000,
    hookTimeout: 120_000,
  },
});
