import type { MakingDependencies } from '../publishing/dependencies.ts';
import { rememberParts } from '../publishing/edition-parts.ts';
import { openDependencies } from './dependencies.ts';
import type { Environment } from './environment.ts';
import { PREFIX } from './names.ts';

/** The dependencies of a deployed function that makes files or verifies them. */
export const openMaking = (environment: Environment, prefix = ''): MakingDependencies => ({
  ...openDependencies(environment, { prefix }),
  partsOf: rememberParts(),
});

/** The same with a store of its own for rehearsals: nothing that is published lives there. */
export const openRehearsal = (environment: Environment): MakingDependencies =>
  openMaking(environment, PREFIX.rehearsals);
