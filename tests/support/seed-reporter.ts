import type { Reporter, TestModule } from 'vitest/node';
import { DEEP } from './depth.ts';
import { SEED } from './seed.ts';

/** Says where chance begins in a run that may take long and be stopped, and after a failure how the same run is made again. */
export default class SeedReporter implements Reporter {
  onTestRunStart(): void {
    if (DEEP) process.stderr.write(`Chance begins at ${SEED}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.every(module => module.ok())) return;
    const script = DEEP ? 'npm run test:deep' : 'npm test';
    process.stderr.write(`\nThe same again: ALMANAC_TEST_SEED=${SEED} ${script}\n`);
  }
}
