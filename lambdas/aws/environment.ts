import { refuse } from '../refusals/refusal.ts';
import { ENV } from './names.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a variable by its name in `ENV`. */
export function required(environment: Environment, name: keyof typeof ENV): string {
  const value = environment[ENV[name]];
  if (value === undefined || value === '') throw refuse('missingVariable', { variable: ENV[name] });
  return value;
}

/** The variables of this process. */
export const environment = (): Environment => process.env;
