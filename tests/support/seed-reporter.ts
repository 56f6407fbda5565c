import type { Reporter, TestModule } from 'vitest/node';
import { DEEP, SEED } from './depth.ts';

/** Says after a failure how the same run is made again. */
export default class SeedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.every(module => module.ok())) return;
    const script = DEEP ? 'npm run test:deep' : 'npm test';
    process.stderr.write(`\nThe same again: ALMANAC_TEST_SEED=${SEED} ${script}\n`);
  }
}
