import { ENV } from './names.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A deployed function lacks something that the stack should have given it. */
export class MissingVariable extends Error {
  override readonly name = 'MissingVariable';
  readonly variable: string;

  constructor(variable: string) {
    super(`The environment variable ${variable} is not set. The stack sets it: deploy again with npm run deploy.`);
    this.variable = variable;
  }
}

/** The value of a variable by its name in `ENV`. */
export function required(environment: Environment, name: keyof typeof ENV): string {
  const value = environment[ENV[name]];
  if (value === undefined || value === '') throw new MissingVariable(ENV[name]);
  return value;
}

/** The variables of this process. */
export const environment = (): Environment => process.env;
