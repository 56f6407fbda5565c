import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Real bundles, real fonts and an embedded DynamoDB take their time on two cores; slowness alone fails nothing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
